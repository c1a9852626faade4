#include "server/ServerSettings.h"

#include "profiles/Variables.h"
#include "profiles/WorkspaceAccess.h"
#include "support/TestClass.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_ServerSettings : public QObject
{
    Q_OBJECT

private slots:
    void comeBackAsTheyWereSaved()
    {
        ServerSettings settings;
        settings.name = QStringLiteral("Échange");
        settings.address = QHostAddress::LocalHostIPv6;
        settings.port = 9001;
        settings.tlsPort = 9002;
        settings.transport = Transport::Both;
        settings.stack = network::Stack::Qt;
        settings.mode = protocol::Mode::Observe;
        settings.subprotocols = {QStringLiteral("a"), QStringLiteral("b")};
        settings.compression = false;
        settings.paths = {{QStringLiteral("/chat"), {QStringLiteral("broadcast:others"), QStringLiteral("sink")}}};
        settings.faults = {QStringLiteral("close:code=1011,after=3")};
        settings.seed = 99;
        settings.origins = {QStringLiteral("self")};
        settings.hosts = {QStringLiteral("dev.example")};
        settings.token = QStringLiteral("t");
        settings.page = false;
        settings.limits.maxClients = 5;
        settings.limits.pingIntervalMs = 1000;
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("x.server.json"));
        QVERIFY(settings.save(name).ok());
        QCOMPARE(QFile(name).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto back = ServerSettings::load(name);
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().toString()));
        QCOMPARE(back->baseFolder, folder.path());
        settings.baseFolder = folder.path();
        QVERIFY(*back == settings);
        QCOMPARE(back->toJson().toIndented(), settings.toJson().toIndented());
    }

    void whatIsMissingHasItsDefaultAndWhatIsUnknownIsKept()
    {
        const auto settings = ServerSettings::parse("{\"name\":\"x\",\"later\":{\"b\":1.50,\"a\":2}}");
        QVERIFY(settings.ok());
        QCOMPARE(settings->address, QHostAddress(QHostAddress::LocalHost));
        QVERIFY(settings->compression);
        QVERIFY(settings->toJson().toCompact().contains("\"later\":{\"b\":1.50,\"a\":2}"));
    }

    void unknownFieldsOfPathsAndLimitsAreKeptToo()
    {
        const auto settings = ServerSettings::parse("{\"paths\":[{\"path\":\"/a\",\"colour\":\"red\"}],\"limits\":{\"maxClients\":3,\"burst\":9}}");
        QVERIFY(settings.ok());
        const QByteArray json = settings->toJson().toCompact();
        QVERIFY2(json.contains("\"colour\":\"red\"") && json.contains("\"burst\":9"), json.constData());
    }

    void aNewerVersionRunsAndIsNotOverwritten()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("x.server.json"));
        const QByteArray json = "{\"version\":2,\"name\":\"new\"}";
        QFile file(name);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(json) == json.size());
        file.close();
        const auto settings = ServerSettings::load(name);
        QVERIFY(settings.ok());
        QCOMPARE(settings->name, QStringLiteral("new"));
        const auto saved = settings->save(name);
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().id, QStringLiteral("file.newer-version"));
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), json);
    }

    void filesAreFoundBesideTheSavedServer()
    {
        ServerSettings settings;
        QCOMPARE(settings.resolved(QStringLiteral("a.pem")), QStringLiteral("a.pem"));
        settings.baseFolder = QStringLiteral("/there");
        QCOMPARE(settings.resolved(QString()), QString());
        QVERIFY(settings.resolved(QStringLiteral("a.pem")).endsWith(QStringLiteral("/there/a.pem")));
    }

    void mistakesHaveLineColumnAndReason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("reason");
        QTest::newRow("syntax") << QByteArray("{\n\"a\":}") << "Line 2, column 5" << "";
        QTest::newRow("port") << QByteArray("{\n \"port\": 70000}") << "line 2, column 10" << "65535";
        QTest::newRow("address") << QByteArray("{\"listen\":\"nowhere\"}") << "line 1, column 11" << "nowhere";
        QTest::newRow("stack") << QByteArray("{\"stack\":\"x\"}") << "line 1, column 10" << "framescope, qt";
        QTest::newRow("faults") << QByteArray("{\"faults\":[1]}") << "line 1, column 11" << "list of texts";
        QTest::newRow("path") << QByteArray("{\"paths\":[{\"path\":\"chat\"}]}") << "line 1, column 11" << "begins with /";
        QTest::newRow("flag") << QByteArray("{\"page\":1}") << "line 1, column 9" << "true or false";
        QTest::newRow("twice") << QByteArray("{\"token\":\"a\",\n \"token\":\"\"}") << "line 2, column 2" << "\"token\" stands twice";
        QTest::newRow("twice inside") << QByteArray("{\"paths\":[{\"path\":\"/a\",\"path\":\"/b\"}]}") << "line 1, column 24" << "\"path\" stands twice";
        QTest::newRow("no object") << QByteArray("[]") << "line 1, column 1" << "object";
    }
    void mistakesHaveLineColumnAndReason()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        QFETCH(QString, reason);
        const auto settings = ServerSettings::parse(json, QStringLiteral("my.server.json"));
        QVERIFY(!settings.ok());
        const QString what = settings.error().what;
        QVERIFY2(what.contains(QStringLiteral("my.server.json")) && what.contains(where) && what.contains(reason), qPrintable(what));
    }

    void whatAStrangersFileAsksForIsFound()
    {
        QTemporaryDir folder;
        ServerSettings settings;
        settings.baseFolder = folder.path();
        settings.certificateFile = QStringLiteral("own.pem");
        settings.keyFile = QStringLiteral("/etc/ssl/ours.key");
        settings.token = QStringLiteral("{{env.A}} {{secret.b}}");
        settings.paths = {{QStringLiteral("/*"), {QStringLiteral("feed:file=beside.txt"), QStringLiteral("rules:file=\"../up, and.json\""), QStringLiteral("feed:capture=/x.fscope,speed=2"), QStringLiteral("echo:delay=1")}}};
        const auto asked = settings.asksFor(profiles::Resolver(), profiles::WorkspaceAccess(folder.path()));
        QCOMPARE(asked.environment, QStringList(QStringLiteral("A")));
        QCOMPARE(asked.secrets, QStringList(QStringLiteral("b")));
        QCOMPARE(asked.files.size(), 3);
        QVERIFY(asked.files.contains(QStringLiteral("/etc/ssl/ours.key")) && asked.files.contains(QStringLiteral("/x.fscope")));
        QVERIFY(asked.files.join(QLatin1Char(' ')).contains(QLatin1String("up, and.json")));
        QVERIFY(ServerSettings().asksFor(profiles::Resolver(), profiles::WorkspaceAccess(folder.path())).isEmpty());
    }
};

FRAMESCOPE_TEST(tst_ServerSettings);
#include "tst_ServerSettings.moc"
