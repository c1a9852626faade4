#include "profiles/OAuthTokens.h"

#include "../support/TokenServer.h"

#include "support/TestClass.h"

#include <QNetworkAccessManager>
#include <QtTest>

using namespace framescope;
using namespace framescope::profiles;
using framescope::testing::TokenServer;
using namespace std::chrono_literals;

namespace {

/// The browser of a user: opens the address, whatever comes back.
class Browser
{
public:
    void open(const QUrl &url)
    {
        QNetworkReply *reply = m_network.get(QNetworkRequest(url));
        QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply] {
            page = reply->readAll();
            reply->deleteLater();
        });
    }
    QByteArray page;

private:
    QNetworkAccessManager m_network;
};

} // namespace

class tst_OAuthTokens : public QObject
{
    Q_OBJECT

    static Auth authFor(const TokenServer &server, AuthKind kind)
    {
        Auth auth;
        auth.kind = kind;
        auth.tokenUrl = server.url(QStringLiteral("/token"));
        auth.authorizationUrl = server.url(QStringLiteral("/authorize?tenant=a%26b"));
        auth.clientId = QStringLiteral("app");
        auth.clientSecret = QStringLiteral("s3cret/+&");
        auth.scope = QStringLiteral("read write");
        auth.audience = QStringLiteral("https://api.example/");
        return auth;
    }
    static base::Result<QByteArray> wait(OAuthTokens &tokens)
    {
        auto result = std::make_shared<std::optional<base::Result<QByteArray>>>();
        tokens.token([result](base::Result<QByteArray> got) { *result = std::move(got); });
        if (!QTest::qWaitFor([&] { return result->has_value(); }, 30'000))
            return base::Error{QStringLiteral("test.nothing"), {}, {}, {}};
        return **result;
    }
    static QString idOf(const base::Result<QByteArray> &result) { return result ? QStringLiteral("ok") : result.error().id; }

private slots:
    void clientCredentials()
    {
        TokenServer server;
        OAuthTokens tokens(authFor(server, AuthKind::OAuth2ClientCredentials));
        const auto first = wait(tokens);
        QVERIFY2(first, first ? "" : qPrintable(first.error().toString()));
        QCOMPARE(*first, QByteArray("token-1"));
        QCOMPARE(server.forms.size(), 1);
        const auto &form = server.forms.first();
        QCOMPARE(form.value(QStringLiteral("grant_type")), QStringLiteral("client_credentials"));
        QCOMPARE(form.value(QStringLiteral("scope")), QStringLiteral("read write"));
        QCOMPARE(form.value(QStringLiteral("audience")), QStringLiteral("https://api.example/"));
        QVERIFY(!form.contains(QStringLiteral("client_secret")));
        QCOMPARE(*wait(tokens), QByteArray("token-1")); // from memory
        QCOMPARE(server.forms.size(), 1);
        tokens.forgetAccessToken();
        QCOMPARE(*wait(tokens), QByteArray("token-2"));
    }

    void secretInTheBodyWhereBasicIsRefused()
    {
        TokenServer server;
        server.basicAllowed = false;
        OAuthTokens tokens(authFor(server, AuthKind::OAuth2ClientCredentials));
        QCOMPARE(idOf(wait(tokens)), QStringLiteral("ok"));
        QCOMPARE(server.forms.size(), 2);
        QCOMPARE(server.forms.last().value(QStringLiteral("client_secret")), QStringLiteral("s3cret/+&"));
    }

    void severalWaitForOneToken()
    {
        TokenServer server;
        OAuthTokens tokens(authFor(server, AuthKind::OAuth2ClientCredentials));
        QList<QByteArray> got;
        for (int i = 0; i < 3; ++i)
            tokens.token([&](const base::Result<QByteArray> &token) { got << *token; });
        QTRY_COMPARE(got, QList<QByteArray>(3, "token-1"));
        QCOMPARE(server.forms.size(), 1);
    }

    void expiredIsFetchedAnew()
    {
        TokenServer server;
        server.expiresIn = 100;
        OAuthTokens tokens(authFor(server, AuthKind::OAuth2ClientCredentials));
        qint64 now = 0;
        tokens.setClock([&] { return now; });
        QCOMPARE(*wait(tokens), QByteArray("token-1"));
        now = 79'000;
        QCOMPARE(*wait(tokens), QByteArray("token-1"));
        now = 81'000; // before the end, so that it does not end on its way
        QCOMPARE(*wait(tokens), QByteArray("token-2"));
    }

    void wrongSecret()
    {
        TokenServer server;
        Auth auth = authFor(server, AuthKind::OAuth2ClientCredentials);
        auth.clientSecret = QStringLiteral("not-the-secret");
        OAuthTokens tokens(auth);
        const auto result = wait(tokens);
        QCOMPARE(idOf(result), QStringLiteral("oauth.refused"));
        QVERIFY(result.error().seen.contains(QLatin1String("invalid_client")));
        QVERIFY(result.error().remedy.contains(QLatin1String("client secret")));
        QVERIFY2(!result.error().toString().contains(QLatin1String("not-the-secret")), "the server said it, we do not");
    }

    void malformedAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("id");
        const auto ok = [](const QByteArray &body) { return TokenServer::http(200, body); };
        QTest::newRow("html") << TokenServer::http(200, "<html>sign in</html>", "text/html") << QStringLiteral("oauth.malformed");
        QTest::newRow("array") << ok("[1]") << QStringLiteral("oauth.malformed");
        QTest::newRow("empty") << ok("") << QStringLiteral("oauth.malformed");
        QTest::newRow("no token") << ok("{\"token_type\":\"bearer\"}") << QStringLiteral("oauth.malformed");
        QTest::newRow("number") << ok("{\"access_token\":1}") << QStringLiteral("oauth.malformed");
        QTest::newRow("line end in the token") << ok("{\"access_token\":\"TOP\\r\\nX: y\"}") << QStringLiteral("oauth.malformed");
        QTest::newRow("other type") << ok("{\"access_token\":\"TOP\",\"token_type\":\"mac\"}") << QStringLiteral("oauth.malformed");
        QTest::newRow("too large") << ok("{\"access_token\":\"" + QByteArray(3 << 20, 'a') + "\"}") << QStringLiteral("oauth.malformed");
        QTest::newRow("server error") << TokenServer::http(500, "oops", "text/plain") << QStringLiteral("oauth.refused");
        QTest::newRow("redirect") << QByteArray("HTTP/1.1 307 x\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n") << QStringLiteral("oauth.refused");
        QTest::newRow("bad scope") << TokenServer::error(400, "invalid_scope") << QStringLiteral("oauth.refused");
        QTest::newRow("hangs up") << QByteArray() << QStringLiteral("oauth.network");
    }
    void malformedAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, id);
        TokenServer server;
        server.answer = [&](const QHash<QString, QString> &) { return answer; };
        OAuthTokens tokens(authFor(server, AuthKind::OAuth2ClientCredentials));
        const auto result = wait(tokens);
        QCOMPARE(idOf(result), id);
        QVERIFY(!result.error().what.isEmpty() && !result.error().remedy.isEmpty());
        QVERIFY(!result.error().toString().contains(QLatin1String("TOP")));
    }

    /// What has come is the answer, though the stream says that there is more.
    void answersWithoutAnEnd()
    {
        TokenServer server;
        server.keepsOpen = true;
        server.answer = [](const QHash<QString, QString> &) { return QByteArray("HTTP/1.1 400 No\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"error\":\"invalid_scope\"}"); };
        OAuthTokens tokens(authFor(server, AuthKind::OAuth2ClientCredentials));
        tokens.setTimeouts(200ms, 200ms);
        const auto refused = wait(tokens);
        QCOMPARE(idOf(refused), QStringLiteral("oauth.refused"));
        QVERIFY2(refused.error().seen.contains(QStringLiteral("invalid_scope")), qPrintable(refused.error().seen));
        server.answer = [](const QHash<QString, QString> &) { return QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"access_token\":\"t\",\"token_type\":\"bearer\"}"); };
        QCOMPARE(idOf(wait(tokens)), QStringLiteral("ok"));
    }

    void unreachableAndWrongUrls()
    {
        TokenServer server;
        Auth auth = authFor(server, AuthKind::OAuth2ClientCredentials);
        server.close();
        {
            OAuthTokens tokens(auth);
            QCOMPARE(idOf(wait(tokens)), QStringLiteral("oauth.network"));
        }
        for (const QString &wrong : {QString(), QStringLiteral("token"), QStringLiteral("ftp://h/token"), QStringLiteral("https://")}) {
            auth.tokenUrl = wrong;
            OAuthTokens tokens(auth);
            QCOMPARE(idOf(wait(tokens)), QStringLiteral("oauth.url"));
        }
    }

    /// One deadline for all requests of a token: the second one has what the first one left.
    void allRequestsOfATokenShareOneDeadline()
    {
        TokenServer server;
        OAuthTokens tokens(authFor(server, AuthKind::OAuth2ClientCredentials));
        qint64 now = 1000;
        tokens.setClock([&now] { return now; });
        tokens.setTimeouts(10min, 10min);
        server.answer = [&](const QHash<QString, QString> &) {
            now += 600'000; // as long as all of it may take
            server.silent = true;
            return QByteArray("HTTP/1.1 401 No\r\nContent-Type: application/json\r\nContent-Length: 26\r\nConnection: close\r\n\r\n{\"error\":\"invalid_client\"}");
        };
        QCOMPARE(idOf(wait(tokens)), QStringLiteral("oauth.timeout"));
    }

    void numbersKeepTheirDigits()
    {
        TokenServer server;
        server.answer = [](const QHash<QString, QString> &) {
            const QByteArray body("{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":\"3600\",\"id\":12345678901234567890,\"x\":1E400}");
            return QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        };
        OAuthTokens tokens(authFor(server, AuthKind::OAuth2ClientCredentials));
        QCOMPARE(idOf(wait(tokens)), QStringLiteral("ok")); // 1E400 is JSON, and no number of QJsonDocument's
    }

    void silenceEndsAndCancelEnds()
    {
        TokenServer server;
        server.silent = true;
        OAuthTokens tokens(authFor(server, AuthKind::OAuth2ClientCredentials));
        tokens.setTimeouts(50ms, 50ms);
        QCOMPARE(idOf(wait(tokens)), QStringLiteral("oauth.timeout"));
        tokens.setTimeouts(60s, 60s);
        QStringList ids;
        tokens.token([&](const base::Result<QByteArray> &result) { ids << idOf(result); });
        tokens.cancel();
        tokens.cancel();
        QCOMPARE(ids, QStringList{QStringLiteral("oauth.cancelled")});
        server.silent = false;
        QCOMPARE(idOf(wait(tokens)), QStringLiteral("ok"));
        // Gone in the middle: nobody is called.
        server.silent = true;
        tokens.forgetAccessToken();
        auto going = std::make_unique<OAuthTokens>(authFor(server, AuthKind::OAuth2ClientCredentials));
        going->token([&](const base::Result<QByteArray> &) { ids << QStringLiteral("late"); });
        going.reset();
        QCOMPARE(ids.size(), 1);
    }

    void authorizationCodeWithPkce()
    {
        TokenServer server;
        Browser browser;
        auto secrets = std::make_shared<SecretStore>(QStringLiteral("w"), nullptr);
        OAuthTokens tokens(authFor(server, AuthKind::OAuth2AuthorizationCode), secrets);
        QUrl page;
        tokens.setBrowser([&](const QUrl &url) {
            page = url;
            browser.open(server.signIn(url));
        });
        qint64 now = 0;
        tokens.setClock([&] { return now; });
        const auto first = wait(tokens);
        QVERIFY2(first, first ? "" : qPrintable(first.error().toString()));
        QCOMPARE(*first, QByteArray("token-1"));
        const QUrlQuery query(page);
        QCOMPARE(query.queryItemValue(QStringLiteral("tenant"), QUrl::FullyDecoded), QStringLiteral("a&b")); // the page's own stay
        QCOMPARE(query.queryItemValue(QStringLiteral("response_type")), QStringLiteral("code"));
        QCOMPARE(query.queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded), QStringLiteral("read write"));
        QVERIFY(QUrl(server.redirect).host() == QLatin1String("127.0.0.1"));
        QVERIFY(server.forms.first().value(QStringLiteral("code_verifier")).size() >= 43);
        QTRY_VERIFY(browser.page.contains("can be closed"));
        QCOMPARE(secrets->value(tokens.secretName()).value_or(QString()), QStringLiteral("refresh-1"));

        // Expired: refreshed without a browser.
        page.clear();
        now = 3'600'000;
        QCOMPARE(*wait(tokens), QByteArray("token-2"));
        QVERIFY(page.isEmpty());
        QCOMPARE(server.forms.last().value(QStringLiteral("refresh_token")), QStringLiteral("refresh-1"));
        QCOMPARE(secrets->value(tokens.secretName()).value_or(QString()), QStringLiteral("refresh-2"));

        // Another run takes the refresh token from the store.
        OAuthTokens later(authFor(server, AuthKind::OAuth2AuthorizationCode), secrets);
        QCOMPARE(*wait(later), QByteArray("token-3"));

        // It has ended: the user signs in again.
        server.endedRefreshTokens << QStringLiteral("refresh-3") << QStringLiteral("refresh-2");
        now = 9'000'000;
        QCOMPARE(*wait(tokens), QByteArray("token-4"));
        QVERIFY(!page.isEmpty());
    }

    void publicClientsHaveNoSecret()
    {
        TokenServer server;
        Browser browser;
        server.answer = [&](const QHash<QString, QString> &form) {
            return form.value(QStringLiteral("client_id")) == QLatin1String("app") && !form.contains(QStringLiteral("(basic)")) ? TokenServer::http(200, "{\"access_token\":\"t\"}")
                                                                                                                          : TokenServer::error(401, "invalid_client");
        };
        Auth auth = authFor(server, AuthKind::OAuth2AuthorizationCode);
        auth.clientSecret.clear();
        OAuthTokens tokens(auth);
        tokens.setBrowser([&](const QUrl &url) { browser.open(server.signIn(url)); });
        QCOMPARE(idOf(wait(tokens)), QStringLiteral("ok"));
    }

    void pkceIsVerified()
    {
        TokenServer server;
        Browser browser;
        OAuthTokens tokens(authFor(server, AuthKind::OAuth2AuthorizationCode));
        tokens.setBrowser([&](const QUrl &url) {
            const QUrl back = server.signIn(url);
            server.challenge = "somebody-else's";
            browser.open(back);
        });
        const auto result = wait(tokens);
        QCOMPARE(idOf(result), QStringLiteral("oauth.refused"));
        QVERIFY(result.error().seen.contains(QLatin1String("invalid_grant")));
    }

    void stateIsVerified()
    {
        TokenServer server;
        Browser browser;
        OAuthTokens tokens(authFor(server, AuthKind::OAuth2AuthorizationCode));
        tokens.setBrowser([&](const QUrl &url) {
            QUrl back = server.signIn(url);
            back.setQuery(QStringLiteral("code=stolen&state=guessed"));
            browser.open(back);
        });
        QCOMPARE(idOf(wait(tokens)), QStringLiteral("oauth.state"));
        QVERIFY(server.forms.isEmpty());
    }

    void refusedInTheBrowser()
    {
        TokenServer server;
        Browser browser;
        OAuthTokens tokens(authFor(server, AuthKind::OAuth2AuthorizationCode));
        tokens.setBrowser([&](const QUrl &url) {
            QUrl back = server.signIn(url);
            back.setQuery(QStringLiteral("error=access_denied&error_description=not%20today&state=") + QUrlQuery(url).queryItemValue(QStringLiteral("state")));
            browser.open(back);
        });
        const auto result = wait(tokens);
        QCOMPARE(idOf(result), QStringLiteral("oauth.denied"));
        QCOMPARE(result.error().seen, QStringLiteral("access_denied: not today"));
    }

    void noBrowserNobodyThereAndNoPort()
    {
        TokenServer server;
        Auth auth = authFor(server, AuthKind::OAuth2AuthorizationCode);
        {
            OAuthTokens tokens(auth);
            QCOMPARE(idOf(wait(tokens)), QStringLiteral("oauth.browser"));
            tokens.setBrowser([](const QUrl &) {});
            tokens.setTimeouts(60s, 50ms);
            QCOMPARE(idOf(wait(tokens)), QStringLiteral("oauth.no-answer"));
        }
        auth.redirectPort = server.serverPort();
        OAuthTokens taken(auth);
        taken.setBrowser([](const QUrl &) {});
        QCOMPARE(idOf(wait(taken)), QStringLiteral("oauth.listen"));
        auth.authorizationUrl = QStringLiteral("nowhere");
        OAuthTokens wrong(auth);
        wrong.setBrowser([](const QUrl &) {});
        QCOMPARE(idOf(wait(wrong)), QStringLiteral("oauth.url"));
    }
};

FRAMESCOPE_TEST(tst_OAuthTokens);
#include "tst_OAuthTokens.moc"
