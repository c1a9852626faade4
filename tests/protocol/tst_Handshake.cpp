#include "protocol/Handshake.h"

#include "support/TestClass.h"

#include <QSet>
#include <QtTest>

using namespace framescope;
using namespace framescope::protocol;

class tst_Handshake : public QObject
{
    Q_OBJECT

private slots:
    /// RFC 6455 section 1.3: the example.
    void keyAndAccept()
    {
        QCOMPARE(acceptFor("dGhlIHNhbXBsZSBub25jZQ=="), QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
        QSet<QByteArray> keys;
        for (int i = 0; i < 100; ++i) {
            const QByteArray key = randomKey();
            QCOMPARE(QByteArray::fromBase64(key).size(), 16);
            keys.insert(key);
        }
        QCOMPARE(keys.size(), 100);
    }

    void bytesAsGiven()
    {
        HandshakeRequest request;
        request.target = "/x?y";
        request.headers = {{"hOST", "h"}, {"A", ""}, {"A", "2"}};
        QCOMPARE(request.toBytes(), QByteArray("GET /x?y HTTP/1.1\r\nhOST: h\r\nA: \r\nA: 2\r\n\r\n"));
        HandshakeResponse response;
        response.status = 404;
        response.reason = "Not Found";
        response.headers = {{"X", "y"}};
        response.body = "body";
        QCOMPARE(response.toBytes(), QByteArray("HTTP/1.1 404 Not Found\r\nX: y\r\n\r\nbody"));
    }

    /// RFC 6455 section 9.1.
    void extensions()
    {
        const auto parsed = parseExtensions("foo, bar; baz=2 ,, permessage-deflate ; client_max_window_bits; server_max_window_bits=\"1\\0\";x = y,");
        QVERIFY(parsed);
        const std::vector<Extension> expected{
            {"foo", {}},
            {"bar", {{"baz", QByteArray("2")}}},
            {"permessage-deflate", {{"client_max_window_bits", {}}, {"server_max_window_bits", QByteArray("10")}, {"x", QByteArray("y")}}}};
        QCOMPARE(parsed->size(), expected.size());
        QVERIFY(*parsed == expected);
        QVERIFY(parseExtensions("")->empty());
        QVERIFY(parseExtensions(" , ")->empty());
    }

    void malformedExtensionsNameTheCharacter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("place");
        QTest::newRow("no name") << QByteArray("; a") << QStringLiteral("character 1");
        QTest::newRow("no parameter") << QByteArray("a; ;b") << QStringLiteral("character 4");
        QTest::newRow("no value") << QByteArray("a; b=") << QStringLiteral("ends too early");
        QTest::newRow("two words") << QByteArray("a b") << QStringLiteral("character 3");
        QTest::newRow("open quote") << QByteArray("a; b=\"c") << QStringLiteral("ends too early");
        QTest::newRow("open escape") << QByteArray("a; b=\"c\\") << QStringLiteral("ends too early");
        QTest::newRow("quoted nothing") << QByteArray("a; b=\"\"") << QStringLiteral("character 7");
        QTest::newRow("quoted space") << QByteArray("a; b=\"c d\"") << QStringLiteral("character");
        QTest::newRow("not ASCII") << QByteArray("\xc3\xbc") << QStringLiteral("character 1");
    }

    void malformedExtensionsNameTheCharacter()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, place);
        const auto parsed = parseExtensions(header);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().id, QStringLiteral("rfc6455.extensions-malformed"));
        QVERIFY2(parsed.error().what.contains(place), qPrintable(parsed.error().what));
    }

    void subprotocols()
    {
        QCOMPARE(*parseSubprotocols({{"Sec-WebSocket-Protocol", "a, b"}, {"sec-websocket-protocol", "c"}}), (std::vector<QByteArray>{"a", "b", "c"}));
        QVERIFY(parseSubprotocols({})->empty());
        for (const char *bad : {"a b", "a, a", "a;b", "\"a\""})
            QVERIFY2(!parseSubprotocols({{"Sec-WebSocket-Protocol", bad}}), bad);
    }

    void headersThatMayGoOut()
    {
        QVERIFY(checkHeader("X-Name", "any value \xfc\t"));
        QCOMPARE(checkHeader("X Name", "").error().id, QStringLiteral("http.header-name"));
        QCOMPARE(checkHeader("", "x").error().id, QStringLiteral("http.header-name"));
        QCOMPARE(checkHeader("X", "a\r\nInjected: b").error().id, QStringLiteral("http.header-value"));
        QVERIFY(!checkHeader("Authorization", "secret\n").error().toString().contains(QStringLiteral("secret")));
    }
};

FRAMESCOPE_TEST(tst_Handshake);
#include "tst_Handshake.moc"
