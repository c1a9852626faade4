#include "profiles/Effective.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::profiles;

class tst_Effective : public QObject
{
    Q_OBJECT

    static Row header(const QString &name, const QString &value, bool on = true)
    {
        Row row;
        row.name = name;
        row.value = value;
        row.on = on;
        return row;
    }

private slots:
    void eachValueComesFromTheInnermostLevelThatSetsIt()
    {
        Folder top;
        top.settings.origin = QStringLiteral("https://top");
        top.settings.tls.minimumVersion = QStringLiteral("1.2");
        top.settings.tls.verify = false;
        Folder staging;
        staging.settings.tls.verify = true;
        staging.settings.proxy = ProxySettings{ProxyKind::Http, QStringLiteral("proxy"), 3128, {}, {}, {}};
        Profile profile = Profile::create(QStringLiteral("p"), QStringLiteral("ws://h/"));
        profile.settings.timeouts.tcp = 1;

        const Effective effective = Effective::of(profile, QStringLiteral("staging/p.connection.json"),
                                                  {{QStringLiteral("workspace.json"), top}, {QStringLiteral("staging/folder.json"), staging}});
        const Settings &s = effective.profile.settings;
        QCOMPARE(s.origin, std::optional(QStringLiteral("https://top")));
        QCOMPARE(s.tls.minimumVersion, std::optional(QStringLiteral("1.2")));
        QCOMPARE(s.tls.verify, std::optional(true));
        QCOMPARE(s.proxy->host, QStringLiteral("proxy"));
        QCOMPARE(s.timeouts.tcp, std::optional(1));
        QCOMPARE(s.timeouts.tls, Settings::defaults().timeouts.tls);
        QCOMPARE(s.stack, std::optional(StackChoice::Framescope));
        const auto from = [&](const char *path) { return effective.origins.at(QString::fromLatin1(path)).toString(); };
        QCOMPARE(from("origin"), QStringLiteral("workspace"));
        QCOMPARE(from("tls.minimumVersion"), QStringLiteral("workspace"));
        QCOMPARE(from("tls.verify"), QStringLiteral("folder staging"));
        QCOMPARE(from("proxy"), QStringLiteral("folder staging"));
        QCOMPARE(from("timeouts.tcp"), QStringLiteral("this profile"));
        QCOMPARE(from("timeouts.tls"), QStringLiteral("built-in value"));
    }

    void headersAddUpAndInnerNamesWin()
    {
        Folder top;
        top.settings.headers = {header(QStringLiteral("X-A"), QStringLiteral("top")), header(QStringLiteral("X-B"), QStringLiteral("top"))};
        Profile profile;
        profile.settings.headers = {header(QStringLiteral("x-b"), QStringLiteral("mine")), header(QStringLiteral("X-C"), QStringLiteral("1")),
                                    header(QStringLiteral("X-C"), QStringLiteral("2"))};
        const Effective effective = Effective::of(profile, QStringLiteral("p.connection.json"), {{QStringLiteral("workspace.json"), top}});
        QStringList rows;
        for (const Row &row : effective.profile.settings.headers)
            rows << row.name + QLatin1Char('=') + row.value;
        QCOMPARE(rows, QStringList({QStringLiteral("X-A=top"), QStringLiteral("x-b=mine"), QStringLiteral("X-C=1"), QStringLiteral("X-C=2")}));
        QCOMPARE(effective.origins.at(QStringLiteral("headers.X-A")).level, Provenance::Level::Workspace);
        QCOMPARE(effective.origins.at(QStringLiteral("headers.x-b")).level, Provenance::Level::Profile);
    }

    void aSwitchedOffHeaderTakesTheOuterOneAway()
    {
        Folder top;
        top.settings.headers = {header(QStringLiteral("X-A"), QStringLiteral("top"))};
        Profile profile;
        profile.settings.headers = {header(QStringLiteral("X-A"), QString(), false)};
        const Effective effective = Effective::of(profile, {}, {{QStringLiteral("workspace.json"), top}});
        QCOMPARE(effective.profile.settings.headers.size(), std::size_t(1));
        QVERIFY(!effective.profile.settings.headers[0].on);
    }

    void everythingIsSetInTheEnd()
    {
        const Effective effective = Effective::of(Profile(), {}, {});
        const Settings &s = effective.profile.settings;
        QVERIFY(s.cookies.send && s.subprotocols && s.origin && s.auth && s.tls.verify && s.proxy && s.deflate && s.stack && s.mode);
        QVERIFY(s.limits.maxMessage && s.timeouts.total && s.keepAlive.interval && s.autoPong && s.autoClose && s.reconnect.on && s.reconnect.stopCodes);
        QCOMPARE(s.deflate->clientMaxWindowBits, std::optional(0));
    }
};

FRAMESCOPE_TEST(tst_Effective);
#include "tst_Effective.moc"
