#include "base/HeaderSecrets.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::base::HeaderSecrets;
using framescope::base::SecretNames;

class tst_HeaderSecrets : public QObject
{
    Q_OBJECT

private slots:
    void masksByName();
    void masksTokensAmongSubprotocols();
    void findsTheValuesOfAHeader_data();
    void findsTheValuesOfAHeader();
};

void tst_HeaderSecrets::masksByName()
{
    QCOMPARE(HeaderSecrets::masked("GET / HTTP/1.1\r\nAuthorization:  Bearer a \r\n\tfolded\r\nHost: h\r\n", {}),
             QByteArray("GET / HTTP/1.1\r\nAuthorization:  [redacted] \r\nHost: h\r\n"));
    QCOMPARE(HeaderSecrets::masked("Cookie:\r\nnot a header: Cookie\r\n", {}), QByteArray("Cookie:\r\nnot a header: Cookie\r\n"));
    SecretNames names;
    names.add("X-Mine");
    QCOMPARE(HeaderSecrets::masked("x-mine: 1\nX-Yours: 2", names), QByteArray("x-mine: [redacted]\nX-Yours: 2"));
}

void tst_HeaderSecrets::masksTokensAmongSubprotocols()
{
    QCOMPARE(HeaderSecrets::maskedSubprotocols("chat, access_token,  abc , v2"), QByteArray("chat, access_token,  [redacted] , v2"));
    QCOMPARE(HeaderSecrets::maskedSubprotocols("base64url.bearer.authorization.k8s.io.c2Vj"), QByteArray("base64url.bearer.authorization.k8s.io.[redacted]"));
    QCOMPARE(HeaderSecrets::maskedSubprotocols("graphql-ws"), QByteArray("graphql-ws"));
    QCOMPARE(HeaderSecrets::masked("Sec-WebSocket-Protocol: access_token, abc\r\n", {}), QByteArray("Sec-WebSocket-Protocol: access_token, [redacted]\r\n"));
}

void tst_HeaderSecrets::findsTheValuesOfAHeader_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QList<QByteArray>>("found");
    const auto row = [](const char *title, const char *name, const QByteArray &value, const QList<QByteArray> &found) { QTest::newRow(title) << QByteArray(name) << value << found; };
    const QByteArray pair = QByteArray("me:pw").toBase64();
    row("Basic", "Authorization", "Basic " + pair, {"me:pw", "pw", pair, "Basic " + pair});
    row("Bearer", "authorization", " Bearer abc ", {"abc", "Bearer abc"});
    row("an API key", "X-Api-Key", "one two", {"one two"});
    row("cookies", "Cookie", "lang=en-GB; id=0123456789abcdef; token=t", {"0123456789abcdef", "t"});
    row("subprotocols", "Sec-WebSocket-Protocol", "chat, access_token, abc", {"abc"});
    row("none", "X-Plain", "https://h/?token=t", {});
}

void tst_HeaderSecrets::findsTheValuesOfAHeader()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QTEST(HeaderSecrets::in(name, value, {}), "found");
}

FRAMESCOPE_TEST(tst_HeaderSecrets);
#include "tst_HeaderSecrets.moc"
