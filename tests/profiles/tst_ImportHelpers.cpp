#include "support/ImportedText.h"
#include "support/TestClass.h"

#include "profiles/imports/ImportHelpers.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_ImportHelpers : public QObject
{
    Q_OBJECT

private slots:
    void rowsInBothForms()
    {
        const auto list = base::OrderedJson::parse("[{\"name\":\"A\",\"value\":1,\"disabled\":true,\"description\":\"d\"},{\"key\":\"B\",\"value\":\"2\",\"enabled\":false},{\"key\":\"C\"},{\"other\":1}]");
        const auto fromList = rowsFrom(*list);
        QCOMPARE(rows(fromList), QStringLiteral("~A=1 ~B=2 C="));
        QCOMPARE(fromList[0].description, QStringLiteral("d"));
        QCOMPARE(rows(rowsFrom(*base::OrderedJson::parse("{\"A\":\"x\"}"), [](const QString &text) { return text + QLatin1Char('!'); })), QStringLiteral("A!=x!"));
    }

    void headersGoToTheirFields()
    {
        const auto list = base::OrderedJson::parse("{\"Sec-WebSocket-Protocol\":\"a, b\",\"Origin\":\"http://o\",\"Authorization\":\"Bearer t\",\"Host\":\"h\",\"X\":\"1\",\"\":\"nameless\"}");
        Profile profile;
        Imported imported;
        setHeaders(profile, rowsFrom(*list), imported);
        QCOMPARE(profile.settings.subprotocols, std::optional(QStringList({QStringLiteral("a"), QStringLiteral("b")})));
        QCOMPARE(profile.settings.origin, std::optional(QStringLiteral("http://o")));
        QCOMPARE(profile.settings.auth->token, QStringLiteral("t"));
        QCOMPARE(rows(profile.settings.headers), QStringLiteral("X=1"));
        QVERIFY(noted(imported, ImportNote::Kind::Changed, QStringLiteral("Host")));
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("without a name")));
        // A second one, a scheme that is not known, and one that is off stay headers.
        Profile basic;
        setHeaders(basic, rowsFrom(*base::OrderedJson::parse("[{\"name\":\"Authorization\",\"value\":\"Basic bWU6cHc=\"},{\"name\":\"Authorization\",\"value\":\"Basic bWU6cHc=\"},{\"name\":\"Origin\",\"value\":\"o\",\"disabled\":true}]")), imported);
        QCOMPARE(basic.settings.auth->user, QStringLiteral("me"));
        QCOMPARE(rows(basic.settings.headers), QStringLiteral("Authorization=Basic bWU6cHc= ~Origin=o"));
    }

    void aFoldersHeaders()
    {
        Imported imported;
        const auto left = folderHeaders(rowsFrom(*base::OrderedJson::parse("{\"Upgrade\":\"x\",\"Origin\":\"o\",\"X\":\"1\"}")), QStringLiteral("f"), imported);
        QCOMPARE(rows(left), QStringLiteral("Origin=o X=1"));
        QCOMPARE(imported.count(ImportNote::Kind::Changed), qsizetype(1));
    }

    void addressesBecomeThoseOfWebSockets()
    {
        Imported imported;
        QCOMPARE(webSocketUrl(QStringLiteral("HTTPS://h/"), {}, imported), QStringLiteral("wss://h/"));
        QCOMPARE(webSocketUrl(QStringLiteral("http://h/"), {}, imported), QStringLiteral("ws://h/"));
        QCOMPARE(imported.count(ImportNote::Kind::Changed), qsizetype(2));
        QCOMPARE(webSocketUrl(QStringLiteral("h/"), {}, imported), QStringLiteral("h/"));
        QCOMPARE(webSocketUrl(QStringLiteral("{{base}}://h/"), {}, imported), QStringLiteral("{{base}}://h/"));
        QCOMPARE(imported.notes.size(), std::size_t(2));
        // Another scheme stays as it was, and is told.
        QCOMPARE(webSocketUrl(QStringLiteral("mqtt://h/"), {}, imported), QStringLiteral("mqtt://h/"));
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("mqtt://")));
        QCOMPARE(otherScheme(QStringLiteral("WSS+unix://x")), QStringLiteral("wss+unix"));
        QVERIFY(otherScheme(QStringLiteral("WSS://x")).isEmpty());
    }

    void authenticationOfOtherTools_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind"); // -1: none is set
        const auto row = [](const char *type, const char *json, AuthKind kind) { QTest::addRow("%s %s", type, json) << QString::fromLatin1(type) << QByteArray(json) << static_cast<int>(kind); };
        row("basic", "{\"username\":\"u\",\"password\":\"p\"}", AuthKind::Basic);
        row("Digest", "{\"user\":\"u\"}", AuthKind::Digest);
        row("bearer", "{\"token\":\"t\"}", AuthKind::Bearer);
        row("apikey", "{\"key\":\"k\",\"value\":\"v\",\"addTo\":\"queryParams\"}", AuthKind::ApiKey);
        row("oauth2", "{\"grantType\":\"client_credentials\"}", AuthKind::OAuth2ClientCredentials);
        row("oauth2", "{\"flow\":\"authorizationCode\"}", AuthKind::OAuth2AuthorizationCode);
        row("none", "{}", AuthKind::None);
        row("basic", "{\"disabled\":true}", AuthKind::None);
        for (const char *type : {"", "inherit", "hawk"})
            QTest::addRow("not \"%s\"", type) << QString::fromLatin1(type) << QByteArray("{}") << -1;
        QTest::newRow("a grant that is not known") << QStringLiteral("oauth2") << QByteArray("{\"grantType\":\"password\"}") << -1;
    }
    void authenticationOfOtherTools()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        Imported imported;
        const auto auth = authFrom(type, *base::OrderedJson::parse(json), {}, {}, imported);
        QCOMPARE(auth ? static_cast<int>(auth->kind) : -1, kind);
        QCOMPARE(imported.notes.empty(), kind >= 0 || type.isEmpty() || type == QLatin1String("inherit"));
        if (auth && auth->kind == AuthKind::ApiKey)
            QCOMPARE(auth->keyPlace, ApiKeyPlace::Query);
    }

    void messagesHaveAKindAndANameOfTheirOwn()
    {
        QCOMPARE(messageFrom({}, {}, QStringLiteral("application/JSON")).kind, MessageKind::Json);
        QCOMPARE(messageFrom({}, {}, QStringLiteral("hex")).kind, MessageKind::Hex);
        QCOMPARE(messageFrom({}, {}, QStringLiteral("binary")).kind, MessageKind::Base64);
        QCOMPARE(messageFrom({}, {}, QStringLiteral("text")).kind, MessageKind::Text);
        Profile profile;
        for (int i = 0; i < 3; ++i)
            addMessage(profile, messageFrom({}, QStringLiteral("x"), {}));
        QCOMPARE(messages(profile), QStringLiteral("Message:0:x|Message 2:0:x|Message 3:0:x"));
    }

    void pathsAndReasons()
    {
        QCOMPARE(joinPath(QStringLiteral("a"), QStringLiteral("b/c")), QStringLiteral("a/b-c"));
        QCOMPARE(joinPath({}, QStringLiteral("b")), QStringLiteral("b"));
        QVERIFY(notWebSocket(QStringLiteral("grpc")).contains(QStringLiteral("(grpc)")));
        QVERIFY(!notWebSocket({}).contains(QLatin1Char('(')));
    }
};

FRAMESCOPE_TEST(tst_ImportHelpers);
#include "tst_ImportHelpers.moc"
