#include "profiles/TrustRequest.h"
#include "profiles/Variables.h"
#include "profiles/WorkspaceAccess.h"

#include "support/TestClass.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace framescope::profiles;

class tst_TrustRequest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static Variable variable(const QString &name, const QString &value)
    {
        Variable made;
        made.name = name;
        made.value = value;
        return made;
    }
    static SavedMessage fileMessage(const QString &name, const QString &file)
    {
        SavedMessage message;
        message.name = name;
        message.kind = MessageKind::File;
        message.content = file;
        return message;
    }
    TrustRequest of(const Profile &profile, Variables variables = {}, bool typedUrl = false) const
    {
        Effective effective = Effective::of(profile, QStringLiteral("p.connection.json"), {});
        effective.baseFolder = m_dir.filePath(QStringLiteral("ws"));
        return TrustRequest::of(effective, Resolver(std::move(variables)), WorkspaceAccess(effective.baseFolder), typedUrl);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(m_dir.filePath(QStringLiteral("ws/sub"))));
    }

    void aProfileThatAsksForNothingIsNoRequest()
    {
        Profile profile = Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://{{host}}/{{$uuid}}"));
        profile.messages = {fileMessage(QStringLiteral("beside"), QStringLiteral("sub/not-yet.bin"))};
        const TrustRequest request = of(profile, {{{QStringLiteral("workspace"), {variable(QStringLiteral("host"), QStringLiteral("localhost"))}}}});
        QVERIFY2(request.isEmpty(), qPrintable(request.lines().join(QLatin1Char('\n'))));
        QVERIFY(request.lines().isEmpty());
    }

    /// Wherever it stands, and through however many variables.
    void everythingIsNamed()
    {
        Profile profile = Profile::create(QStringLiteral("Evil"), QStringLiteral("wss://evil.example/{{env.IN_URL}}"));
        profile.settings.headers = {{true, QStringLiteral("X"), QStringLiteral("{{a}} {{unknown}} {{env.BEHIND_UNKNOWN}}"), {}, {}}};
        profile.settings.auth = Auth();
        profile.settings.auth->kind = AuthKind::OAuth2ClientCredentials;
        profile.settings.auth->tokenUrl = QStringLiteral("https://token.example:444/t");
        profile.settings.auth->clientSecret = QStringLiteral("{{secret.client}}");
        profile.settings.tls.caFiles = QStringList{QStringLiteral("/dev/zero"), QStringLiteral("sub/ca.pem")};
        profile.settings.tls.keyFile = QStringLiteral("~/x/../../{{dots}}/key.pem");
        profile.settings.keepAlive.payload = QStringLiteral("{{env.IN_PING}}");
        profile.settings.reconnect.sendAfterOpen = QStringList{QStringLiteral("steal")};
        SavedMessage text;
        text.name = QStringLiteral("steal");
        text.content = QStringLiteral("{{env.IN_MESSAGE}}");
        profile.messages = {text, fileMessage(QStringLiteral("etc"), QStringLiteral("/etc/passwd")), fileMessage(QStringLiteral("up"), QStringLiteral("sub/../../x"))};
        const TrustRequest request = of(profile, {{{QStringLiteral("workspace"), {variable(QStringLiteral("a"), QStringLiteral("{{b}}")), variable(QStringLiteral("b"), QStringLiteral("{{a}}{{env.DEEP}}")),
                                                                                  variable(QStringLiteral("dots"), QStringLiteral(".."))}}}});
        QCOMPARE(request.environment, QStringList({QStringLiteral("BEHIND_UNKNOWN"), QStringLiteral("DEEP"), QStringLiteral("IN_MESSAGE"), QStringLiteral("IN_PING"), QStringLiteral("IN_URL")}));
        QCOMPARE(request.secrets, QStringList(QStringLiteral("client")));
        QCOMPARE(request.sends, QStringList(QStringLiteral("steal")));
        QCOMPARE(request.files.size(), 4);
        for (const char *end : {"/dev/zero", "key.pem", "/etc/passwd", "../../x"})
            QVERIFY2(request.files.join(QLatin1Char('\n')).contains(QLatin1String(end)), end);
        QVERIFY(request.hosts.contains(QStringLiteral("evil.example:443")) && request.hosts.contains(QStringLiteral("token.example:444")));
        const QString lines = request.lines().join(QLatin1Char('\n'));
        for (const char *part : {"IN_URL", "/etc/passwd", "client", "steal", "evil.example:443"})
            QVERIFY2(lines.contains(QLatin1String(part)), part);
    }

    void aLinkOutOfTheFolderIsAFileOutside()
    {
#ifndef Q_OS_UNIX
        QSKIP("FRAMESCOPE-SKIPPED: links need rights here");
#else
        QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), m_dir.filePath(QStringLiteral("ws/innocent.txt"))));
        Profile profile = Profile::create(QStringLiteral("P"), QStringLiteral("ws://h/"));
        profile.messages = {fileMessage(QStringLiteral("m"), QStringLiteral("innocent.txt"))};
        QCOMPARE(of(profile).files.size(), 1);
        Effective effective = Effective::of(profile, {}, {});
        effective.baseFolder = m_dir.filePath(QStringLiteral("ws"));
        confineFiles(effective, Resolver(), WorkspaceAccess(effective.baseFolder));
        QVERIFY(!effective.onlyInside);
        effective.profile.messages = {fileMessage(QStringLiteral("m"), QStringLiteral("sub/a.txt"))};
        confineFiles(effective, Resolver(), WorkspaceAccess(effective.baseFolder));
        QVERIFY(effective.onlyInside);
#endif
    }

    /// What the user types is the user's wish; what a file says beside it is not.
    void whatWasTypedIsNoRequest()
    {
        Profile profile = Profile::create(QStringLiteral("P"), QStringLiteral("ws://h/{{env.TYPED}}/{{v}}"));
        profile.settings.headers = {{true, QStringLiteral("X"), QStringLiteral("{{given}}"), {}, {}}};
        profile.settings.tls.certificateFile = QStringLiteral("{{cert}}");
        Variables variables;
        variables.sources.push_back({QStringLiteral("command line"), {variable(QStringLiteral("given"), QStringLiteral("{{env.GIVEN}} {{secret.given}} {{v}}")), variable(QStringLiteral("cert"), QStringLiteral("/elsewhere/cert.pem"))}, true});
        variables.sources.push_back({QStringLiteral("workspace"), {variable(QStringLiteral("v"), QStringLiteral("{{env.OF_FILE}}"))}});
        TrustRequest request = of(profile, variables, true);
        QCOMPARE(request.environment, QStringList(QStringLiteral("OF_FILE")));
        QVERIFY(request.secrets.isEmpty() && request.files.isEmpty());
        request = of(profile, variables, false);
        QCOMPARE(request.environment, QStringList({QStringLiteral("OF_FILE"), QStringLiteral("TYPED")}));
    }

    /// Where it goes is said, but not by what nobody is to see.
    void theHostIsNamedWithoutWhatIsPutIn_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");
        QTest::newRow("plain") << QStringLiteral("wss://h.example/x") << QStringLiteral("h.example:443");
        QTest::newRow("without scheme") << QStringLiteral("h.example:9/x") << QStringLiteral("h.example:9");
        QTest::newRow("of six") << QStringLiteral("ws://[::1]:9/") << QStringLiteral("[::1]:9");
        QTest::newRow("a value in the path") << QStringLiteral("ws://h.example/{{env.SOME_KEY}}") << QStringLiteral("h.example:80");
        QTest::newRow("a value in the host") << QStringLiteral("ws://{{env.SOME_KEY}}.h.example/") << QStringLiteral("ws://{{env.SOME_KEY}}.h.example/");
        QTest::newRow("what is not there") << QStringLiteral("ws://{{nowhere}}/") << QStringLiteral("ws://{{nowhere}}/");
    }
    void theHostIsNamedWithoutWhatIsPutIn()
    {
        QFETCH(QString, url);
        QFETCH(QString, host);
        Variables variables;
        variables.process.insert(QStringLiteral("SOME_KEY"), QStringLiteral("k3y"));
        const TrustRequest request = of(Profile::create(QStringLiteral("P"), url), variables);
        QCOMPARE(request.hosts, QStringList(host));
    }

    void oneCoversAnother()
    {
        TrustRequest all;
        all.environment = QStringList{QStringLiteral("A"), QStringLiteral("B")};
        all.sends = QStringList{QStringLiteral("hi")};
        TrustRequest some;
        some.environment = QStringList{QStringLiteral("B")};
        QVERIFY(all.covers(some) && !some.covers(all));
        QVERIFY(all.without({TrustRequest::Kind::Environment}).environment.isEmpty());
        QVERIFY(all.without({TrustRequest::Kind::Environment, TrustRequest::Kind::Sends}).isEmpty());
        const TrustRequest again = TrustRequest::fromJson(all.toJson());
        QVERIFY(again.covers(all) && all.covers(again));
        some.add(all);
        QCOMPARE(some.environment.size(), 2);
    }

    void aNameFromAStrangerIsPlainAndShort()
    {
        TrustRequest request;
        request.environment = QStringList{QString(QStringLiteral("A\x1b[2J\n") + QString(5000, QLatin1Char('x')))};
        for (int i = 0; i < 1000; ++i)
            request.sends << QString::number(i);
        const QString lines = request.lines().join(QLatin1Char('\n'));
        QVERIFY(!lines.contains(QLatin1Char('\x1b')));
        QVERIFY(lines.size() < 3000);
        QVERIFY2(lines.contains(QLatin1String("950")), qPrintable(lines));
    }
};

FRAMESCOPE_TEST(tst_TrustRequest);
#include "tst_TrustRequest.moc"
