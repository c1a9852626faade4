#include "network/ProxyChoice.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::network;

class tst_ProxyChoice : public QObject
{
    Q_OBJECT

    static QProcessEnvironment environment(std::initializer_list<std::pair<const char *, const char *>> variables)
    {
        QProcessEnvironment out;
        for (const auto &[name, value] : variables)
            out.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        return out;
    }

    static QString chosen(const char *url, const QProcessEnvironment &variables)
    {
        const auto proxy = ProxyChoice::choose({}, QUrl(QString::fromLatin1(url)), variables);
        return !proxy ? proxy.error().id : proxy->kind == ProxyOptions::Kind::None ? QStringLiteral("none") : proxy->host;
    }

private slots:
    void variablesBySchemeAndOrder()
    {
        const auto variables = environment({{"http_proxy", "http://h:1"}, {"https_proxy", "s:2"}, {"all_proxy", "socks5://a"}});
        QCOMPARE(chosen("ws://x.example", variables), QStringLiteral("h"));
        QCOMPARE(chosen("wss://x.example", variables), QStringLiteral("s"));
        QCOMPARE(chosen("wss://x.example", environment({{"all_proxy", "socks5://a"}})), QStringLiteral("a"));
        QCOMPARE(chosen("ws://x.example", environment({{"ws_proxy", "w"}, {"http_proxy", "h"}})), QStringLiteral("w"));
        QCOMPARE(chosen("wss://x.example", environment({{"HTTPS_PROXY", "upper"}})), QStringLiteral("upper"));
    }

    void capitalHttpProxyIsIgnored()
    {
        QVERIFY(chosen("ws://x.example", environment({{"HTTP_PROXY", "evil"}})) != QLatin1String("evil"));
    }

    void loopbackNeedsNone()
    {
        const auto variables = environment({{"http_proxy", "h"}});
        for (const char *url : {"ws://localhost", "ws://127.0.0.1:80", "ws://[::1]", "ws://app.localhost"})
            QCOMPARE(chosen(url, variables), QStringLiteral("none"));
    }

    void givenProxyWinsEvenForLoopback()
    {
        ProxyOptions given;
        given.kind = ProxyOptions::Kind::Http;
        given.host = QStringLiteral("mine");
        QCOMPARE(ProxyChoice::choose(given, QUrl(QStringLiteral("ws://localhost")), {})->host, QStringLiteral("mine"));
    }

    void unreadableVariableIsAnError()
    {
        QCOMPARE(chosen("ws://x.example", environment({{"http_proxy", "gopher://h"}})), QStringLiteral("proxy.invalid"));
    }

    void noProxyRules_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("excluded");
        const auto row = [](const char *rules, const char *host, bool excluded) {
            QTest::addRow("%s %s", rules, host) << QString::fromLatin1(rules) << QString::fromLatin1(host) << excluded;
        };
        row("*", "x.example", true);
        row("example.com", "example.com", true);
        row("example.com", "a.example.com", true);
        row("example.com", "notexample.com", false);
        row(".example.com", "a.example.com", true);
        row("*.example.com", "a.example.com", true);
        row("a, b ,c.example", "c.example", true);
        row("c.example:443", "c.example", false);
        row("c.example:80", "c.example", true);
        row("10.0.0.0/8", "10.1.2.3", true);
        row("10.0.0.0/8", "11.1.2.3", false);
        row("10.1.2.3", "10.1.2.3", true);
        row("fe80::/10", "fe80::1", true);
        row("[fe80::1]:80", "fe80::1", true);
        row("[fe80::1]:81", "fe80::1", false);
        row("EXAMPLE.com", "Example.COM", true);
        row("", "x", false);
        row(",,", "x", false);
    }
    void noProxyRules()
    {
        QFETCH(QString, rules);
        QFETCH(QString, host);
        QFETCH(bool, excluded);
        QCOMPARE(ProxyChoice::excluded(rules, host, 80), excluded);
    }

    void noProxyTurnsAVariableOff()
    {
        QCOMPARE(chosen("ws://x.example", environment({{"http_proxy", "h"}, {"no_proxy", "example"}})), QStringLiteral("none"));
        QCOMPARE(chosen("ws://x.example", environment({{"http_proxy", "h"}, {"NO_PROXY", "x.example"}})), QStringLiteral("none"));
    }
};

FRAMESCOPE_TEST(tst_ProxyChoice);
#include "tst_ProxyChoice.moc"
