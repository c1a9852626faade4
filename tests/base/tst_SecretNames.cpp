#include "base/SecretNames.h"

#include "support/TestClass.h"

#include <QtTest>

using framescope::base::SecretNames;

class tst_SecretNames : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void onesOwn();
    void subprotocols_data();
    void subprotocols();
};

void tst_SecretNames::names_data()
{
    QTest::addColumn<bool>("secret");
    // Headers.
    for (const char *name : {"Authorization", "PROXY-AUTHORIZATION", "cookie", "Set-Cookie", "Cookie2", "X-Api-Key", "Ocp-Apim-Subscription-Key", "X-Goog-Api-Key",
                             "X-Vault-Token", "CF-Access-Client-Secret", "Private-Token", "X-Honeycomb-Team", "X-PAT", "X-Userpass", "Authentication", "X-Amz-Security-Token", "X-Auth-Token", "X-CSRF-Token",
                             "X-CSRFToken", "X-XSRF-TOKEN", "api-key", "apikey", "X-MBX-APIKEY", "X-RapidAPI-Key", "DD-API-KEY", "X-Functions-Key", "X-Auth-Key",
                             "Job-Token", "X-Plex-Token", "X-Forwarded-Access-Token", "X-Forwarded-Authorization", "CF-Access-Jwt-Assertion", "X-Session-Id",
                             "X-Hub-Signature-256", "OK-ACCESS-SIGN", "KC-API-PASSPHRASE", "DPoP", "Signature", "X-GitHub-OTP", "X-Parse-Master-Key", "x_api_key"})
        QTest::newRow(name) << true;
    for (const char *name : {"Host", "Origin", "Sec-WebSocket-Key", "sec-websocket-key", "Sec-WebSocket-Key1", "Sec-WebSocket-Accept", "Sec-WebSocket-Protocol",
                             "Keep-Alive", "Cache-Key", "X-Cache-Key", "Surrogate-Key", "Idempotency-Key", "Public-Key-Pins", "Cookies",
                             "Access-Control-Allow-Credentials", "WWW-Authenticate", "Proxy-Authenticate", "Signature-Input", "X-OAuth-Scopes",
                             "X-RateLimit-Remaining-Tokens", "X-Error-Code", "User-Agent", "ETag", "Authority", "CF-Access-Client-Id"})
        QTest::newRow(name) << false;
    // Parameters of addresses, variables, cookies.
    for (const char *name : {"token", "access_token", "accessToken", "ACCESS-TOKEN", "id_token", "id_token_hint", "authtoken", "key", "api_key", "apiKey", "APIKEY",
                             "APIKey", "sig", "signature", "sign", "X-Amz-Signature", "X-Amz-Credential", "password", "pwd", "client_secret", "mysecret", "jwt",
                             "ticket", "session", "sid", "sessionId", "JSESSIONID", "PHPSESSID", "code", "auth_code", "code_verifier", "%74oken", "user%5Btoken%5D", "auth",
                             "token2", "csrfmiddlewaretoken", "SharedAccessSignature", "keyValue", "refreshToken", "oauth_consumer_key"})
        QTest::newRow(name) << true;
    for (const char *name : {"monkey", "patience", "keyboard", "page", "passenger", "codec", "design", "author", "q", "", "symbol", "signal", "secretary", "tokenizer", "max_tokens",
                             "country_code", "token_type", "session_timeout", "auth_type", "signatureMethod", "sort_key", "keyName", "bypass", "passthrough"})
        QTest::newRow(*name ? name : "none") << false;
}

void tst_SecretNames::names()
{
    QFETCH(bool, secret);
    const QByteArray name = QTest::currentDataTag();
    QCOMPARE(SecretNames::isSecretByWords(name == "none" ? QByteArray() : name), secret);
}

void tst_SecretNames::onesOwn()
{
    SecretNames names;
    QVERIFY(!names.isSecret("X-Mine"));
    names.add("X-Mine");
    names.add("x-mine");
    names.add("");
    QCOMPARE(names.own(), QList<QByteArray>{"x-mine"});
    QVERIFY(names.isSecret("x-MINE"));
    QVERIFY(names.isSecret("X%2DMine"));
    QVERIFY(names.isSecret("Authorization"));
    QVERIFY(!names.isSecret("X-Yours"));
    names.exempt("Token");
    names.exempt("x-api-key");
    names.exempt("x-mine");
    QVERIFY(!names.isSecret("access_token") && !names.isSecret("X-Api-Key"));
    QVERIFY(names.isSecret("api_key") && names.isSecret("token_secret") && names.isSecret("X-Mine"));
}

void tst_SecretNames::subprotocols_data()
{
    QTest::addColumn<int>("from");
    QTest::newRow("base64url.bearer.authorization.k8s.io.c2VjcmV0") << 38;
    QTest::newRow("base64url.bearer.authorization.k8s.io") << -1;
    QTest::newRow("openai-insecure-api-key.sk-abcdef") << 24;
    QTest::newRow("Authorization.hunter2hunter2") << 14;
    QTest::newRow("bearer.hunter2hunter2") << 7;
    QTest::newRow("access_token=abcdefgh") << 13;
    QTest::newRow("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln") << 0;
    QTest::newRow("auth-9f86d081884c7d659a2feaa0c55ad015") << 5;
    QTest::newRow("9f86d081884c7d659a2feaa0c55ad015") << 0;
    QTest::newRow("123e4567-e89b-12d3-a456-426614174000") << 0;
    for (const char *name : {"chat", "graphql-ws", "graphql-transport-ws", "v4.channel.k8s.io", "v4.base64.channel.k8s.io", "wamp.2.json", "v12.stomp", "ocpp2.0.1",
                             "actioncable-v1-json", "aws.iot.secure-tunneling", "realtime", "openai-beta.realtime-v1", "access_token", "bearer", "auth.v1", "mqtt",
                             "com.example.orders.v2", "risk-assessment-framework-of-2024", "lws-mirror-protocol", "binary.ircv3.net", "json.webpubsub.azure.v1"})
        QTest::newRow(name) << -1;
}

void tst_SecretNames::subprotocols()
{
    QFETCH(int, from);
    QCOMPARE(SecretNames::tokenInSubprotocol(QTest::currentDataTag()), from);
}

FRAMESCOPE_TEST(tst_SecretNames);
#include "tst_SecretNames.moc"
