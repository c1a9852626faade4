#include "profiles/SecretStore.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::profiles;

namespace {

/// Answers later, as a keychain does; keeps what outlives a store in a map of the test.
class TestKeychain final : public QObject, public SecretBackend
{
public:
    explicit TestKeychain(QHash<QString, QString> *entries, bool works = true) : m_entries(entries), m_works(works) {}
    void read(const QString &key, ReadDone done) override
    {
        later([this, key, done] {
            if (!m_works)
                done(none());
            else
                done(m_entries->contains(key) ? std::optional(m_entries->value(key)) : std::nullopt);
        });
    }
    void write(const QString &key, const QString &value, WriteDone done) override
    {
        later([this, key, value, done] {
            if (m_works)
                m_entries->insert(key, value);
            done(m_works ? base::Result<void>() : none());
        });
    }
    void remove(const QString &key, WriteDone done) override
    {
        later([this, key, done] {
            m_entries->remove(key);
            done({});
        });
    }

private:
    static base::Error none() { return {QStringLiteral("secret.no-keychain"), QStringLiteral("none"), {}, {}}; }
    void later(std::function<void()> what) { QMetaObject::invokeMethod(this, what, Qt::QueuedConnection); }
    QHash<QString, QString> *m_entries;
    bool m_works;
};

} // namespace

class tst_SecretStore : public QObject
{
    Q_OBJECT

private slots:
    void secretsOutliveTheStoreAndWorkspacesAreApart()
    {
        QHash<QString, QString> keychain;
        {
            SecretStore store(QStringLiteral("one"), std::make_unique<TestKeychain>(&keychain));
            bool done = false;
            store.set(QStringLiteral("token"), QStringLiteral("abc"), [&](base::Result<void> result) { done = result.ok(); });
            QCOMPARE(store.value(QStringLiteral("token")), std::optional(QStringLiteral("abc")));
            QTRY_VERIFY(done);
        }
        QCOMPARE(keychain.value(QStringLiteral("one/token")), QStringLiteral("abc"));
        SecretStore again(QStringLiteral("one"), std::make_unique<TestKeychain>(&keychain));
        QVERIFY(!again.value(QStringLiteral("token")));
        std::optional<QStringList> missing;
        again.fetch({QStringLiteral("token"), QStringLiteral("other")}, [&](QStringList names) { missing = names; });
        QTRY_VERIFY(missing);
        QCOMPARE(*missing, QStringList{QStringLiteral("other")});
        QCOMPARE(again.value(QStringLiteral("token")), std::optional(QStringLiteral("abc")));
        SecretStore other(QStringLiteral("two"), std::make_unique<TestKeychain>(&keychain));
        missing.reset();
        other.fetch({QStringLiteral("token")}, [&](QStringList names) { missing = names; });
        QTRY_VERIFY(missing);
        QCOMPARE(missing->size(), 1);
    }

    void withoutAKeychainMemoryKeepsIt()
    {
        QHash<QString, QString> keychain;
        SecretStore store(QStringLiteral("w"), std::make_unique<TestKeychain>(&keychain, false));
        QVERIFY(store.persistent());
        std::optional<QStringList> missing;
        store.fetch({QStringLiteral("a")}, [&](QStringList names) { missing = names; });
        QTRY_VERIFY(missing);
        QVERIFY(!store.persistent());
        QString failure;
        store.set(QStringLiteral("a"), QStringLiteral("value"), [&](base::Result<void> result) { failure = result.ok() ? QString() : result.error().id; });
        QTRY_COMPARE(failure, QStringLiteral("secret.no-keychain"));
        QCOMPARE(store.value(QStringLiteral("a")), std::optional(QStringLiteral("value")));
        QVERIFY(keychain.isEmpty());
    }

    void masksTheLongestFirst()
    {
        SecretStore store(QStringLiteral("w"), nullptr);
        store.setForSession(QStringLiteral("a"), QStringLiteral("abc"));
        store.setForSession(QStringLiteral("b"), QStringLiteral("abcdef"));
        store.setForSession(QStringLiteral("short"), QStringLiteral("x"));
        QCOMPARE(store.mask(QStringLiteral("abcdef abc x")), QStringLiteral("•••• •••• x"));
    }

    void removedIsGone()
    {
        QHash<QString, QString> keychain{{QStringLiteral("w/a"), QStringLiteral("1")}};
        SecretStore store(QStringLiteral("w"), std::make_unique<TestKeychain>(&keychain));
        bool done = false;
        store.remove(QStringLiteral("a"), [&](base::Result<void>) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(keychain.isEmpty());
    }

    void namesFromText()
    {
        QCOMPARE(SecretStore::nameFor(QStringLiteral(" Staging: API token! ")), QStringLiteral("staging-api-token"));
        QCOMPARE(SecretStore::nameFor(QStringLiteral("***")), QStringLiteral("secret"));
        QCOMPARE(SecretStore::reference(QStringLiteral("a")), QStringLiteral("{{secret.a}}"));
    }
};

FRAMESCOPE_TEST(tst_SecretStore);
#include "tst_SecretStore.moc"
