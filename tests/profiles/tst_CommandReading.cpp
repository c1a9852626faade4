#include "profiles/imports/CommandReading.h"

#include "support/ImportedText.h"
#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_CommandReading : public QObject
{
    Q_OBJECT

private slots:
    void theBestAddressIsTaken()
    {
        CommandReading reading(QStringLiteral("tool"));
        for (const char *word : {"3", "http://a/", "wss://b/", "wss://c/"})
            reading.word(QString::fromLatin1(word), false);
        QVERIFY(reading.finish(false));
        QCOMPARE(reading.imported.connections.size(), std::size_t(1));
        QCOMPARE(only(reading.imported).url, QStringLiteral("wss://b/"));
        QVERIFY(noted(reading.imported, ImportNote::Kind::NotUnderstood, QStringLiteral("\"3\"")));
        QVERIFY(noted(reading.imported, ImportNote::Kind::NotUnderstood, QStringLiteral("second address")));
    }

    void whatIsNoWebSocketIsNotTaken()
    {
        for (const char *url : {"ftp://h/p", "FILE:///etc/passwd", "mqtt://h", "telnet://h:3"}) {
            CommandReading reading(QStringLiteral("tool"));
            reading.word(QString::fromLatin1(url), false);
            QVERIFY(reading.finish(true));
            QVERIFY2(reading.imported.connections.empty(), url);
            QVERIFY(noted(reading.imported, ImportNote::Kind::Skipped, QStringLiteral("not WebSocket")));
        }
    }

    void addressesWithoutAScheme()
    {
        for (const auto &[typed, taken] : {std::pair("h:9000/x", "ws://h:9000/x"), std::pair("//h/p", "ws://h/p"), std::pair("{{base}}/p", "{{base}}/p")}) {
            CommandReading reading(QStringLiteral("tool"));
            reading.word(QString::fromLatin1(typed), false);
            QVERIFY(reading.finish(false));
            QCOMPARE(only(reading.imported).url, QString::fromLatin1(taken));
        }
    }

    void whatMayBeAValueIsNotNamed()
    {
        CommandReading reading(QStringLiteral("tool"));
        reading.word(QStringLiteral("hunter2"), true);
        reading.word(QStringLiteral("wss://b/"), false);
        QVERIFY(reading.finish(false));
        QVERIFY(!report(reading.imported).contains(QStringLiteral("hunter2")));
        CommandReading none(QStringLiteral("tool"));
        QVERIFY(!none.finish(true));
    }

    void proxies()
    {
        QCOMPARE(proxyFrom(QStringLiteral("px"), 80)->port, 80);
        QCOMPARE(proxyFrom(QStringLiteral("socks5h://u:p%40@px"), 80)->password, QStringLiteral("p@"));
        QCOMPARE(proxyFrom(QStringLiteral("socks5h://px"), 80)->port, 1080);
        for (const char *other : {"socks4://px", "https://px", "", "://"})
            QVERIFY2(!proxyFrom(QString::fromLatin1(other), 80), other);
        QCOMPARE(millisecondsFrom(QStringLiteral("1.5")), 1500);
        QCOMPARE(millisecondsFrom(QStringLiteral("-3")), 0);
        QCOMPARE(userAuth(QStringLiteral("u:p:q"), AuthKind::Basic).password, QStringLiteral("p:q"));
    }
};

FRAMESCOPE_TEST(tst_CommandReading);
#include "tst_CommandReading.moc"
