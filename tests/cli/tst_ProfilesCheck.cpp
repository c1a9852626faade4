#include "cli/ProfilesCheck.h"

#include "support/TestClass.h"

#include <QtTest>

#include <algorithm>

using namespace framescope;
using namespace framescope::cli;

namespace {

/// Takes every value, or refuses all.
class FakeKeychain final : public QObject, public profiles::SecretBackend
{
public:
    explicit FakeKeychain(bool refuses) : m_refuses(refuses) {}

    void read(const QString &key, ReadDone done) override
    {
        later([this, key, done] { done(m_kept.contains(key) ? std::optional<QString>(m_kept.value(key)) : std::nullopt); });
    }
    void write(const QString &key, const QString &value, WriteDone done) override
    {
        later([this, key, value, done] {
            if (m_refuses)
                return done(base::Error{QStringLiteral("secret.refused"), QStringLiteral("locked"), {}, {}});
            m_kept.insert(key, value);
            done({});
        });
    }
    void remove(const QString &, WriteDone done) override
    {
        later([done] { done({}); });
    }

private:
    template<typename Call>
    void later(Call call)
    {
        QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
    }

    bool m_refuses;
    QHash<QString, QString> m_kept;
};

} // namespace

class tst_ProfilesCheck : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<profiles::Workspace> m_workspace;
    ParsedOptions m_options;

    /// JSON with ' for ".
    void write(const char *name, QByteArray json)
    {
        const QString path = m_dir->filePath(QString::fromLatin1(name));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json.replace('\'', '"'));
    }
    QByteArray read(const char *name) const
    {
        QFile file(m_dir->filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open()
    {
        auto opened = profiles::Workspace::open(m_dir->path());
        QVERIFY(opened.ok());
        m_workspace = std::move(*opened);
    }
    /// "id file where" of each problem, sorted.
    QStringList problems()
    {
        open();
        QStringList all;
        const auto found = ProfilesCheck(*m_workspace, m_options).run();
        if (!found)
            return {found.error().id};
        for (const profiles::Problem &problem : *found)
            all << QString(problem.id + QLatin1Char(' ') + problem.file + QLatin1Char(' ') + problem.where).trimmed();
        all.sort();
        return all;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_dir->filePath(QStringLiteral("data")).toUtf8());
        m_options = {};
    }
    void cleanup() { m_workspace.reset(); }

    void aCleanWorkspaceHasNoProblem()
    {
        write("p.connection.json", "{'version': 1, 'url': 'ws://{{host}}/', 'headers': [{'name': 'X', 'value': '{{secret.token}}'}]}");
        write("workspace.json", "{'version': 1, 'variables': [{'name': 'host', 'value': 'h.example'}]}");
        // A secret that is asked for is no fault; that somebody else's file does so is a note, and where it goes is another.
        const QString asks = QStringLiteral("trust.asks p.connection.json");
        QCOMPARE(problems(), (QStringList{asks, asks}));
    }

    void secretsInFilesAreNamedWherever()
    {
        const QByteArray token = "'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl'";
        write("workspace.json", "{'version': 1, 'headers': [{'name': 'Authorization', 'value': " + token + "}]}");
        write("f/folder.json", "{'version': 1, 'headers': [{'name': 'Authorization', 'value': " + token + "}]}");
        write("environments/e.json", "{'version': 1, 'variables': [{'name': 'token', 'value': " + token + "}]}");
        write("f/p.connection.json", "{'version': 1, 'url': 'ws://h/', 'headers': [{'name': 'Authorization', 'value': " + token + "}]}");
        write("s.server.json", "{'version': 1, 'port': 9001, 'token': " + token + ", 'key': 'certs/key.pem'}");
        const QStringList found = problems().filter(QStringLiteral("secret.in-file"));
        for (const char *file : {"workspace.json", "f/folder.json", "environments/e.json", "f/p.connection.json", "s.server.json token"})
            QVERIFY2(!found.filter(QString::fromLatin1(file)).isEmpty(), qPrintable(QLatin1String(file) + QStringLiteral(" is not in ") + found.join(QStringLiteral(", "))));
        QVERIFY(found.filter(QStringLiteral("s.server.json key")).isEmpty()); // a file's name
    }

    void variablesAndValuesThatCannotBeUsed()
    {
        write("p.connection.json", "{'version': 1, 'url': 'ws://{{nobody}}/', 'limits': {'maxRedirects': 1000}, 'headers': [{'name': 'not a token', 'value': 'x'}]}");
        write("s.server.json", "{'version': 1, 'port': 'x'}");
        const QStringList found = problems();
        QVERIFY2(found.contains(QStringLiteral("variable.unknown p.connection.json")), qPrintable(found.join(QStringLiteral(", "))));
        QVERIFY2(found.filter(QStringLiteral("profile.value p.connection.json")).size() >= 2, qPrintable(found.join(QStringLiteral(", "))));
        QVERIFY2(!found.filter(QStringLiteral("s.server.json")).isEmpty(), qPrintable(found.join(QStringLiteral(", "))));
    }

    void aWrongOptionIsAnErrorOfItsOwn()
    {
        write("p.connection.json", "{'version': 1, 'url': 'ws://h/'}");
        m_options.add(QStringLiteral("env"), QStringLiteral("none"));
        QCOMPARE(problems(), QStringList{QStringLiteral("environment.not-found")});
    }

    void secretsMoveIntoTheKeychain()
    {
        write("p.connection.json", "{'version': 1, 'name': 'P', 'url': 'ws://h/', 'auth': {'kind': 'bearer', 'token': 'hunter2hunter2hunter2'}}");
        open();
        profiles::SecretStore store(QStringLiteral("scope"), std::make_unique<FakeKeychain>(false));
        const auto moved = ProfilesCheck(*m_workspace, m_options).moveSecrets(store);
        QVERIFY2(moved.ok(), moved ? "" : qPrintable(moved.error().toString()));
        QCOMPARE(moved->size(), 1);
        QVERIFY(!read("p.connection.json").contains("hunter2") && read("p.connection.json").contains("{{secret."));
        QVERIFY(problems().filter(QStringLiteral("secret.in-file")).isEmpty());
    }

    void whatTheKeychainDoesNotTakeStaysInTheFile()
    {
        write("p.connection.json", "{'version': 1, 'name': 'P', 'url': 'ws://h/', 'auth': {'kind': 'bearer', 'token': 'hunter2hunter2hunter2'}}");
        open();
        profiles::SecretStore store(QStringLiteral("scope"), std::make_unique<FakeKeychain>(true));
        const auto moved = ProfilesCheck(*m_workspace, m_options).moveSecrets(store);
        QVERIFY(!moved.ok());
        QCOMPARE(moved.error().id, QStringLiteral("secret.refused"));
        QVERIFY(read("p.connection.json").contains("hunter2hunter2hunter2"));
    }
};

FRAMESCOPE_TEST(tst_ProfilesCheck);
#include "tst_ProfilesCheck.moc"
