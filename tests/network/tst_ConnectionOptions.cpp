#include "network/ConnectionOptions.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::network;

class tst_ConnectionOptions : public QObject
{
    Q_OBJECT

private slots:
    void completesAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *text, const char *url) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(url);
        };
        row("ws://a.example/x?y=1", "ws://a.example/x?y=1");
        row("WSS://A.example", "wss://a.example");
        row("http://a.example", "ws://a.example");
        row("https://a.example:8443/", "wss://a.example:8443/");
        row("a.example/feed", "wss://a.example/feed");
        row("localhost:9001", "ws://localhost:9001");
        row("127.0.0.1:9001/x", "ws://127.0.0.1:9001/x");
        row("[::1]:9001", "ws://[::1]:9001");
        row("//a.example", "wss://a.example");
        row("  wss://a.example  ", "wss://a.example");
        row("a.example:8080", "wss://a.example:8080");
    }
    void completesAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        const auto parsed = ConnectionOptions::parseUrl(text);
        QVERIFY2(parsed.ok(), parsed ? "" : qPrintable(parsed.error().toString()));
        QCOMPARE(parsed->toString(), url);
    }

    void secretsOfWrongAddressesAreNotRepeated()
    {
        for (const char *text : {"ftp://joe:hunter2@a.example/", "ws://joe:hunter2@a.example:99999/?token=hunter2", "ws://joe:hunter2@a example/",
                                 "ws://a.example/?token=hunter2#part", "joe:hunter2@a.example:0/"}) {
            const auto parsed = ConnectionOptions::parseUrl(QString::fromLatin1(text));
            QVERIFY2(!parsed, text);
            QVERIFY2(!parsed.error().toString().contains(QStringLiteral("hunter2")), qPrintable(parsed.error().toString()));
            QVERIFY2(parsed.error().seen.contains(QStringLiteral("example")), qPrintable(parsed.error().toString()));
        }
    }

    void refusesWhatIsNoWebSocketAddress_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "ftp://a.example", "ws://", "ws://a.example/#part", "wss://a b.example", "ws://a.example:99999",
                                 "ws://a.example:0", "ws://[::1", "ws://%zz", "://x", "ws:///path", "ws://a.example/a\nb"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoWebSocketAddress()
    {
        QFETCH(QString, text);
        const auto parsed = ConnectionOptions::parseUrl(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().id, QStringLiteral("url.invalid"));
        QVERIFY(!parsed.error().what.isEmpty());
        QVERIFY(!parsed.error().remedy.isEmpty());
    }

    void parsesProxies()
    {
        auto proxy = ProxyOptions::parse(QStringLiteral("http://me:s%40cret@proxy.example:3128"));
        QVERIFY(proxy.ok());
        QCOMPARE(proxy->kind, ProxyOptions::Kind::Http);
        QCOMPARE(proxy->host, QStringLiteral("proxy.example"));
        QCOMPARE(proxy->port, 3128);
        QCOMPARE(proxy->user, QStringLiteral("me"));
        QCOMPARE(proxy->password, QStringLiteral("s@cret"));
        proxy = ProxyOptions::parse(QStringLiteral("socks5://[::1]"));
        QVERIFY(proxy.ok());
        QCOMPARE(proxy->kind, ProxyOptions::Kind::Socks5);
        QCOMPARE(proxy->host, QStringLiteral("::1"));
        QCOMPARE(proxy->port, 1080);
        QCOMPARE(ProxyOptions::parse(QStringLiteral("none"))->kind, ProxyOptions::Kind::None);
        QCOMPARE(ProxyOptions::parse(QStringLiteral("system"))->kind, ProxyOptions::Kind::System);
        QCOMPARE(ProxyOptions::parse(QStringLiteral("proxy.example:8080"))->port, 8080);
    }

    void badProxyNamesNoPassword()
    {
        const auto proxy = ProxyOptions::parse(QStringLiteral("ftp://me:secret@proxy.example"));
        QVERIFY(!proxy);
        QCOMPARE(proxy.error().id, QStringLiteral("proxy.invalid"));
        QVERIFY(!proxy.error().toString().contains(QStringLiteral("secret")));
        QVERIFY(!ProxyOptions::parse(QStringLiteral("http://")));
        QVERIFY(!ProxyOptions::parse(QStringLiteral("socks5://%1:x@h").arg(QString(256, QLatin1Char('u')))));
    }
};

FRAMESCOPE_TEST(tst_ConnectionOptions);
#include "tst_ConnectionOptions.moc"
