#include "profiles/SecretScan.h"

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
        QCOMPARE(isSecretName(name), secret);
    }
};

FRAMESCOPE_TEST(tst_SecretScan);
#include "tst_SecretScan.moc"
