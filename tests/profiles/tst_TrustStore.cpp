#include "profiles/TrustStore.h"

#include "base/OptionId.h"
#include "support/TestClass.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace framescope::profiles;

class tst_TrustStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString data() const { return m_dir->filePath(QStringLiteral("data")); }
    TrustStore store(const QString &folder = QStringLiteral("ws")) const { return TrustStore(m_dir->filePath(folder), data()); }
    static TrustRequest request()
    {
        TrustRequest asked;
        asked.environment = QStringList{QStringLiteral("TOKEN")};
        return asked;
    }
    QStringList kept() const
    {
        QStringList files;
        for (const QFileInfo &info : QDir(data() + QStringLiteral("/trust")).entryInfoList(QDir::Files))
            files << info.filePath();
        return files;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("ws"))) && QDir().mkpath(m_dir->filePath(QStringLiteral("copy"))));
    }

    void whatWasMadeHereIsNotAskedFor()
    {
        TrustStore trust = store();
        QVERIFY(!trust.isOwn("1"));
        QVERIFY(!trust.question(QStringLiteral("P"), {{QStringLiteral("p"), "1"}}, request()).isEmpty());
        QVERIFY(trust.addOwn("1").ok());
        QVERIFY(trust.isOwn("1") && store().isOwn("1"));
        QVERIFY(trust.question(QStringLiteral("P"), {{QStringLiteral("p"), "1"}}, request()).isEmpty());
        // Together with a stranger's file it is.
        QVERIFY(!trust.question(QStringLiteral("P"), {{QStringLiteral("p"), "1"}, {QStringLiteral("folder.json"), "2"}}, request()).isEmpty());
        QVERIFY(!trust.isOwn({}));
        QVERIFY(!store(QStringLiteral("copy")).isOwn("1"));
    }

    void consentIsToExactlyThisContent()
    {
        TrustStore trust = store();
        const TrustStore::Files files{{QStringLiteral("p"), "1"}, {QStringLiteral("folder.json"), "2"}};
        const TrustQuestion question = trust.question(QStringLiteral("P"), files, request());
        QCOMPARE(question.request.environment, QStringList(QStringLiteral("TOKEN")));
        QVERIFY(trust.allow(question).ok());
        QVERIFY(store().question(QStringLiteral("P"), files, request()).isEmpty());
        for (const TrustStore::Files &changed : {TrustStore::Files{{QStringLiteral("p"), "X"}, {QStringLiteral("folder.json"), "2"}}, TrustStore::Files{{QStringLiteral("p"), "1"}, {QStringLiteral("folder.json"), "X"}},
                                                 TrustStore::Files{{QStringLiteral("p"), "1"}}, TrustStore::Files{{QStringLiteral("q"), "1"}, {QStringLiteral("folder.json"), "2"}}})
            QVERIFY(!store().question(QStringLiteral("P"), changed, request()).isEmpty());
        // The same files in another place were not looked at.
        QVERIFY(!store(QStringLiteral("copy")).question(QStringLiteral("P"), files, request()).isEmpty());
        // More than was named then.
        TrustRequest more = request();
        more.files = QStringList{QStringLiteral("/etc/passwd")};
        QCOMPARE(store().question(QStringLiteral("P"), files, more).request.files.size(), 1);
        QVERIFY(trust.allow(store().question(QStringLiteral("P"), files, more)).ok());
        QVERIFY(store().question(QStringLiteral("P"), files, more).isEmpty());
        QVERIFY(store().question(QStringLiteral("P"), files, request()).isEmpty());
    }

    /// Whoever has allowed a stranger's file and edits it is not asked for what it asked for before, but for what is new.
    void whatIsEditedHereStaysAllowed()
    {
        TrustStore trust = store();
        const TrustStore::Files first{{QStringLiteral("p"), "1"}};
        QVERIFY(trust.allow(trust.question(QStringLiteral("P"), first, request())).ok());
        QVERIFY(trust.addEdit("1", "2").ok());
        QVERIFY(trust.addEdit("2", "3").ok());
        QVERIFY(trust.question(QStringLiteral("P"), {{QStringLiteral("p"), "3"}}, request()).isEmpty());
        TrustRequest more = request();
        more.environment << QStringLiteral("NEW");
        QVERIFY(!trust.question(QStringLiteral("P"), {{QStringLiteral("p"), "3"}}, more).isEmpty());
        QVERIFY(!trust.question(QStringLiteral("P"), {{QStringLiteral("p"), "4"}}, request()).isEmpty());
        // Back to where it began.
        QVERIFY(trust.addEdit("3", "1").ok());
        QVERIFY(trust.question(QStringLiteral("P"), first, request()).isEmpty());
    }

    void itIsKeptWhereNobodyElseReadsOrWrites()
    {
        QVERIFY(store().addOwn("1").ok());
        QCOMPARE(kept().size(), 1);
#ifdef Q_OS_UNIX
        QCOMPARE(QFile::permissions(kept().first()) & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser), QFile::ReadOwner | QFile::WriteOwner);
#endif
        QVERIFY(QDir(m_dir->filePath(QStringLiteral("ws"))).isEmpty());
    }

    void whatCannotBeReadTrustsNothingAndIsReplaced()
    {
        QVERIFY(store().addOwn("1").ok());
        QFile file(kept().first());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"own\": [");
        file.close();
        QVERIFY(!store().isOwn("1"));
        QVERIFY(store().addOwn("2").ok());
        QVERIFY(store().isOwn("2") && !store().isOwn("1"));
    }

    void severalProgramsAtATimeLoseNothing()
    {
        TrustStore one = store();
        TrustStore two = store();
        for (int i = 0; i < 20; ++i) {
            QVERIFY(one.addOwn("one" + QByteArray::number(i)).ok());
            QVERIFY(two.addOwn("two" + QByteArray::number(i)).ok());
        }
        for (int i = 0; i < 20; ++i)
            QVERIFY(one.isOwn("two" + QByteArray::number(i)) && two.isOwn("one" + QByteArray::number(i)));
    }

    void theErrorNamesEverythingAndTheWayOut()
    {
        TrustRequest asked = request();
        asked.hosts = QStringList{QStringLiteral("evil.example:443")};
        const framescope::base::Error error = TrustQuestion{QStringLiteral("P"), asked, "k"}.toError();
        QCOMPARE(error.id, QStringLiteral("trust.needed"));
        QVERIFY(error.what.contains(QLatin1String("TOKEN")) && error.what.contains(QLatin1String("evil.example:443")));
        QVERIFY(error.option == framescope::base::OptionId::Trust);
        QVERIFY2(error.value.contains(QLatin1String("env")), qPrintable(error.value));
    }

    /// The keychain's entries go by it: nothing that stands in a folder chooses it.
    void theScopeIsThePlace()
    {
        const QString here = TrustStore::scopeOf(m_dir->filePath(QStringLiteral("ws")));
        QCOMPARE(TrustStore::scopeOf(m_dir->filePath(QStringLiteral("ws/../ws"))), here);
        QVERIFY(TrustStore::scopeOf(m_dir->filePath(QStringLiteral("copy"))) != here);
        QVERIFY(!here.contains(QLatin1Char('/')));
    }
};

FRAMESCOPE_TEST(tst_TrustStore);
#include "tst_TrustStore.moc"
