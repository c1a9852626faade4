#include "base/SecretNames.h"

#include "support/TestClass.h"

#include <QtTest>

using framescope::base::SecretNames;

class tst_SecretNames : public QObject
{
    Q_OBJECT

private slots:
    void headers();
    void parameters_data();
    void parameters();
    void listsCanBeOnesOwn();
};

void tst_SecretNames::headers()
{
    for (const char *name : {"Authorization", "PROXY-AUTHORIZATION", "cookie", "Set-Cookie", "X-Api-Key"})
        QVERIFY2(SecretNames::isHeader(name), name);
    for (const char *name : {"Host", "Origin", "Sec-WebSocket-Key", "Cookies", ""})
        QVERIFY2(!SecretNames::isHeader(name), name);
}

void tst_SecretNames::parameters_data()
{
    QTest::addColumn<bool>("secret");
    for (const char *name : {"token", "access_token", "accessToken", "ACCESS-TOKEN", "id_token", "authtoken", "key", "api_key", "apiKey", "APIKEY", "sig",
                             "signature", "X-Amz-Signature", "X-Amz-Credential", "password", "pwd", "client_secret", "jwt", "ticket", "session", "sid",
                             "sessionId", "code", "%74oken", "user%5Btoken%5D", "auth"})
        QTest::newRow(name) << true;
    for (const char *name : {"monkey", "keyboard", "page", "passenger", "codec", "design", "author", "q", "", "symbol", "signal"})
        QTest::newRow(*name ? name : "none") << false;
}

void tst_SecretNames::parameters()
{
    QFETCH(bool, secret);
    const QByteArray name = QTest::currentDataTag();
    QCOMPARE(SecretNames::isParameter(name == "none" ? QByteArray() : name), secret);
}

void tst_SecretNames::listsCanBeOnesOwn()
{
    QVERIFY(SecretNames::isHeader("x-mine", {QStringLiteral("X-Mine")}));
    QVERIFY(SecretNames::isParameter("my_Mine", {QStringLiteral("MINE")}));
    QVERIFY(!SecretNames::isParameter("token", {QStringLiteral("mine")}));
}

FRAMESCOPE_TEST(tst_SecretNames);
#include "tst_SecretNames.moc"
