#include "network/RedirectRule.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::network;
using framescope::protocol::HandshakeResponse;

class tst_RedirectRule : public QObject
{
    Q_OBJECT

    static HandshakeResponse to(const QByteArray &location)
    {
        HandshakeResponse response;
        response.status = 302;
        if (!location.isNull())
            response.headers.append("Location", location);
        return response;
    }

    static QString next(const char *from, const char *location)
    {
        const auto url = RedirectRule::next(*framescope::base::WebSocketAddress::parse(QString::fromLatin1(from)), to(location));
        return url ? url->toString() : url.error().id;
    }

private slots:
    void whichStatus()
    {
        for (const int status : {301, 302, 303, 307, 308})
            QVERIFY(RedirectRule::isRedirect(status));
        for (const int status : {200, 300, 304, 305, 401})
            QVERIFY(!RedirectRule::isRedirect(status));
    }

    void whereTo()
    {
        QCOMPARE(next("ws://a.example/x/y", "/z?q"), QStringLiteral("ws://a.example/z?q"));
        QCOMPARE(next("ws://a.example/x/y", "z"), QStringLiteral("ws://a.example/x/z"));
        QCOMPARE(next("wss://a.example/", "https://b.example/"), QStringLiteral("wss://b.example/"));
        QCOMPARE(next("ws://a.example/", "wss://b.example/"), QStringLiteral("wss://b.example/"));
        QCOMPARE(next("ws://a.example/", "//b.example/x#part"), QStringLiteral("ws://b.example/x"));
        QCOMPARE(next("ws://a.example/", "ws://me:pw@b.example/"), QStringLiteral("ws://b.example/"));
    }

    void whereNot()
    {
        QCOMPARE(next("wss://a.example/", "ws://a.example/"), QStringLiteral("upgrade.redirect-downgrade"));
        QCOMPARE(next("wss://a.example/", "http://a.example/"), QStringLiteral("upgrade.redirect-downgrade"));
        QCOMPARE(next("ws://a.example/", "ftp://a.example/"), QStringLiteral("upgrade.redirect-location"));
        QCOMPARE(next("ws://a.example/", ""), QStringLiteral("upgrade.redirect-location"));
        QVERIFY(!RedirectRule::next(*framescope::base::WebSocketAddress::parse(QStringLiteral("ws://a.example")), to({})));
    }

    /// They are no secrets and are shown, but another host has no use for them.
    void accountsStayAtHome()
    {
        ConnectionOptions options;
        for (const char *name : {"X-Auth-Email", "CF-Access-Client-Id", "X-Auth-User", "x-user", "X-IBM-Client-Id", "X_API_USERNAME", "X-App-Id"})
            options.headers.append(name, "me");
        const framescope::protocol::HeaderList others = {{"X-Request-Id", "1"}, {"X-Client-Version", "2"}, {"User-Agent", "3"}, {"Id", "4"}, {"User", "5"}, {"X-Email-Format", "6"}};
        for (const auto &other : others)
            options.headers.append(other.name, other.value);
        QCOMPARE(RedirectRule::withholdSecrets(options).size(), 7);
        QCOMPARE(options.headers, others);
    }

    void credentialsStayAtHome()
    {
        ConnectionOptions options;
        options.headers = {{"authorization", "x"}, {"X-Keep", "y"}, {"Cookie", "z"}, {"X-Api-Key", "1"}, {"X-Auth-Token", "2"}, {"X-Amz-Security-Token", "3"},
                           {"X-Own", "4"}, {"X-Same", "says own-value"}, {"Host", "elsewhere"}, {"Sec-WebSocket-Protocol", "chat, access_token, abc"}};
        options.secrets.addName("X-Own");
        options.secrets.addValue(QByteArray("own-value"));
        options.hasCredentials = true;
        options.user = QStringLiteral("me");
        options.password = QStringLiteral("pass-word");
        options.subprotocols = {"v4.channel.k8s.io", "base64url.bearer.authorization.k8s.io.c2VjcmV0"};
        options.tls.certificateFile = QStringLiteral("me.p12");
        options.tls.serverName = QStringLiteral("a.example");
        const QStringList withheld = RedirectRule::withholdSecrets(options);
        QCOMPARE(withheld.join(QLatin1Char(' ')),
                 QStringLiteral("authorization Cookie X-Api-Key X-Auth-Token X-Amz-Security-Token X-Own X-Same Sec-WebSocket-Protocol client certificate"));
        QCOMPARE(options.headers, (framescope::protocol::HeaderList{{"X-Keep", "y"}, {"Sec-WebSocket-Protocol", "chat"}}));
        QCOMPARE(options.subprotocols, std::vector<QByteArray>{"v4.channel.k8s.io"});
        QVERIFY(!options.hasCredentials && options.user.isEmpty() && options.password.isEmpty());
        QVERIFY(options.tls.certificateFile.isEmpty() && options.tls.serverName.isEmpty());
        // The first host's secrets are masked in what the next one says.
        QCOMPARE(options.secrets.values("pass-word"), QByteArray("[redacted]"));
    }

    void nothingToWithhold()
    {
        ConnectionOptions options;
        options.headers = {{"X-Keep", "y"}, {"Sec-WebSocket-Protocol", "a,b"}};
        options.subprotocols = {"chat", "graphql-ws"};
        const ConnectionOptions before = options;
        QVERIFY(RedirectRule::withholdSecrets(options).isEmpty());
        QCOMPARE(options.headers, before.headers);
        QCOMPARE(options.subprotocols, before.subprotocols);
    }

    void whatIsTheSameOrigin()
    {
        const auto same = [](const char *a, const char *b) {
            return RedirectRule::sameOrigin(*framescope::base::WebSocketAddress::parse(QString::fromLatin1(a)), *framescope::base::WebSocketAddress::parse(QString::fromLatin1(b)));
        };
        QVERIFY(same("ws://a.example/x", "ws://a.example:80/y"));
        QVERIFY(!same("ws://a.example", "wss://a.example"));
        QVERIFY(!same("ws://a.example", "ws://a.example:81"));
        QVERIFY(!same("ws://a.example", "ws://b.example"));
    }
};

FRAMESCOPE_TEST(tst_RedirectRule);
#include "tst_RedirectRule.moc"
