#include "profiles/SecretScan.h"

#include "base/SecretNames.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::profiles;

class tst_SecretScan : public QObject
{
    Q_OBJECT

    static Row row(const char *name, const char *value)
    {
        Row r;
        r.name = QString::fromLatin1(name);
        r.value = QString::fromLatin1(value);
        return r;
    }

private slots:
    /// A login that is sent as JSON holds its password as any header does.
    void looksIntoSavedMessages()
    {
        Profile p = Profile::create(QStringLiteral("Feed"), QStringLiteral("wss://h/"));
        const auto message = [](MessageKind kind, const char *content) {
            SavedMessage made;
            made.kind = kind;
            made.content = QString::fromUtf8(content);
            return made;
        };
        p.messages = {message(MessageKind::Json, "{\"op\":\"login\",\"args\":[{\"apiKey\":\"k-123456\",\"passphrase\" : \"open \\\"sesame\\\"\",\"n\":{{n}}}]}"),
                      message(MessageKind::Text, "{\"password\":\"{{secret.pw}}\",\"token\":\"\",\"type\":\"token\"}"),
                      message(MessageKind::Text, "see wss://h/?access_token=abcdef"), message(MessageKind::Hex, "22746f6b656e223a2278787878787822")};
        QStringList places;
        for (const SecretFinding &finding : findSecrets(p))
            places << finding.where + QLatin1Char(' ') + finding.name;
        QCOMPARE(places, QStringList({QStringLiteral("messages[0].content feed.apikey"), QStringLiteral("messages[0].content feed.passphrase"), QStringLiteral("messages[2].content access_token")}));
        const auto secrets = takeSecrets(p);
        const QByteArray login = "{\"op\":\"login\",\"args\":[{\"apiKey\":\"{{secret.feed.apikey}}\",\"passphrase\" : \"{{secret.feed.passphrase}}\",\"n\":{{n}}}]}";
        QCOMPARE(p.messages[0].content, QString::fromUtf8(login));
        // As it stands in the text, where it is put in again.
        QCOMPARE(secrets.value(QStringLiteral("feed.passphrase")), QStringLiteral("open \\\"sesame\\\""));
        const auto rules = *framescope::base::OrderedJson::parse("{\"rules\":[{\"send\":\"{\\\"token\\\":\\\"hunter2hunter2\\\"}\"}]}");
        QCOMPARE(findSecrets(rules).size(), std::size_t(1));
    }

    void takesTheTokenOfAServer()
    {
        auto server = *framescope::base::OrderedJson::parse("{\"version\":1,\"name\":\"Lab\",\"token\":\"hunter2hunter2\",\"key\":\"server.pem\",\"mine\":[1.0]}");
        const auto secrets = takeSecrets(server, {{QStringLiteral("lab-token"), QStringLiteral("another")}});
        QCOMPARE(secrets.value(QStringLiteral("lab-token-2")), QStringLiteral("hunter2hunter2"));
        const QByteArray kept = "{\"version\":1,\"name\":\"Lab\",\"token\":\"{{secret.lab-token-2}}\",\"key\":\"server.pem\",\"mine\":[1.0]}";
        QCOMPARE(server.toCompact(), kept);
        QVERIFY(takeSecrets(server).isEmpty());
    }

    void findsAndTakesWhatLooksLikeASecret()
    {
        Profile p = Profile::create(QStringLiteral("Feed"), QStringLiteral("wss://u:pw123@h/?token=abc123&x=1"));
        p.settings.auth = Auth();
        p.settings.auth->password = QStringLiteral("hunter2");
        p.settings.auth->token = QStringLiteral("{{token}}");
        p.settings.headers = {row("Authorization", "Bearer zzz999"), row("X-Plain", "1"), row("Cookie", "{{secret.c}}")};
        SavedMessage message;
        message.content = QStringLiteral("{\"key\":\"ghp_abcdefghijklmnopqrstuvwxyz0123456789\"}");
        p.messages = {message};
        QStringList places;
        for (const SecretFinding &finding : findSecrets(p))
            places << finding.where;
        places.sort();
        QCOMPARE(places, QStringList({QStringLiteral("auth.password"), QStringLiteral("headers[0].value"), QStringLiteral("messages[0].content"), QStringLiteral("url"), QStringLiteral("url")}));
        const auto secrets = takeSecrets(p);
        QCOMPARE(secrets.size(), 5);
        const QString text = QString::fromUtf8(p.toJson().toCompact());
        for (const QString &secret : secrets)
            QVERIFY(!text.contains(secret));
        QVERIFY(p.settings.headers[0].value.startsWith(QStringLiteral("Bearer {{secret.")));
        QCOMPARE(p.settings.headers[2].value, QStringLiteral("{{secret.c}}"));
        QVERIFY(findSecrets(p).empty());
    }

    void subprotocolsAndAddressesInHeaders()
    {
        Profile p = Profile::create(QStringLiteral("Feed"), QStringLiteral("wss://h/"));
        p.settings.subprotocols = QStringList({QStringLiteral("chat"), QStringLiteral("access_token"), QStringLiteral("hunter2hunter2"),
                                               QStringLiteral("base64url.bearer.authorization.k8s.io.aHVudGVyMw"), QStringLiteral("{{secret.x}}")});
        p.settings.headers = {row("Referer", "https://h/?token=hunter4&a=1"), row("X-Plain", "https://h/?a=1")};
        QStringList places;
        for (const SecretFinding &finding : findSecrets(p))
            places << finding.where;
        QCOMPARE(places.join(QLatin1Char(' ')), QStringLiteral("headers[0].value subprotocols[2] subprotocols[3]"));
        const auto secrets = takeSecrets(p);
        QCOMPARE(secrets.size(), 3);
        QCOMPARE(p.settings.headers[0].value, QStringLiteral("https://h/?token={{secret.token}}&a=1"));
        QVERIFY(p.settings.subprotocols->at(2).startsWith(QStringLiteral("{{secret.feed.subprotocol")));
        QVERIFY(p.settings.subprotocols->at(3).startsWith(QStringLiteral("base64url.bearer.authorization.k8s.io.{{secret.feed.subprotocol")));
        QVERIFY(findSecrets(p).empty());
    }

    void variablesMarkedSecret()
    {
        Environment e = Environment::create(QStringLiteral("Staging"));
        Variable v;
        v.name = QStringLiteral("thing");
        v.value = QStringLiteral("value");
        v.secret = true;
        Variable plain;
        plain.name = QStringLiteral("host");
        plain.value = QStringLiteral("h");
        e.variables = {v, plain};
        QCOMPARE(takeSecrets(e).value(QStringLiteral("staging.thing")), QStringLiteral("value"));
        QCOMPARE(e.variables[0].value, QStringLiteral("{{secret.staging.thing}}"));
        QCOMPARE(e.variables[1].value, QStringLiteral("h"));
    }

    void documentsOfAnotherKind()
    {
        const auto document = framescope::base::OrderedJson::parse(
            "{\"token\":\"hunter2\",\"name\":\"x\",\"paths\":[{\"path\":\"/?key=1\",\"behaviour\":[\"echo\"],\"apiKey\":\"{{secret.a}}\"}],"
            "\"headers\":[{\"name\":\"X-Vault-Token\",\"value\":\"v\"},{\"name\":\"X-Plain\",\"value\":\"w\"}],\"keyFile\":\"\",\"note\":\"ghp_abcdefghijklmnopqrstuvwxyz0123456789\"}");
        QVERIFY(document.ok());
        QStringList places;
        for (const SecretFinding &finding : findSecrets(*document))
            places << finding.where;
        QCOMPARE(places.join(QLatin1Char(' ')), QStringLiteral("token paths[0].path headers[0].value note"));
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("secret");
        for (const char *name : {"Authorization", "X-Api-Key", "access_token", "token", "password", "Cookie", "client_secret", "sessionid"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name : {"Accept", "author", "symbol", "tokens_per_page", "X-Request-Id", "keyboard"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(bool, secret);
        QCOMPARE(framescope::base::SecretNames::isSecretByWords(name.toUtf8()), secret);
    }
};

FRAMESCOPE_TEST(tst_SecretScan);
#include "tst_SecretScan.moc"
