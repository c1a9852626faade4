#include "session/ProfileAccess.h"

#include "../support/TokenServer.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::session;

class tst_ProfileAccess : public QObject
{
    Q_OBJECT

    static network::OpeningFacts answer(int status, const protocol::HeaderList &headers)
    {
        network::OpeningFacts facts;
        facts.url = base::WebSocketAddress::of(QUrl(QStringLiteral("ws://h.example/p?q=1")));
        facts.response.status = status;
        facts.response.headers = headers;
        return facts;
    }
    static network::ConnectionOptions prepared(Access &access)
    {
        network::ConnectionOptions options;
        options.url = base::WebSocketAddress::of(QUrl(QStringLiteral("ws://h.example/p?q=1")));
        access.prepare(options);
        return options;
    }
    static std::unique_ptr<Access> accessOf(const profiles::Effective &effective)
    {
        SessionSettings settings;
        useProfileAccess(settings, effective, {});
        return settings.access->makeAccess();
    }
    static profiles::Effective effective(profiles::AuthKind kind, bool cookies = true)
    {
        profiles::Profile profile;
        profile.settings.auth = profiles::Auth();
        profile.settings.auth->kind = kind;
        profile.settings.auth->user = QStringLiteral("u");
        profile.settings.auth->password = QStringLiteral("pass");
        profile.settings.cookies.send = cookies;
        profile.settings.cookies.store = cookies;
        return profiles::Effective::of(profile, {}, {});
    }

private slots:
    void aDigestChallengeIsAnsweredOnce()
    {
        const auto access = accessOf(effective(profiles::AuthKind::Digest));
        QVERIFY(!prepared(*access).headers.contains("Authorization"));
        const auto refusal = answer(401, {{"WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth\""}});
        QVERIFY(access->answered(refusal));
        const QByteArray sent = prepared(*access).headers.value("Authorization").value_or(QByteArray());
        QVERIFY(sent.startsWith("Digest username=\"u\"") && sent.contains("uri=\"/p?q=1\"") && !sent.contains("pass"));
        QVERIFY(!access->answered(refusal));
        QVERIFY(access->answered(answer(401, {{"WWW-Authenticate", "Digest realm=\"r\", nonce=\"n2\", stale=true"}})));
    }

    void anOAuthTokenIsFetchedAndRenewedOnce()
    {
        testing::TokenServer server;
        auto from = effective(profiles::AuthKind::OAuth2ClientCredentials);
        from.profile.settings.auth->tokenUrl = server.url(QStringLiteral("/token"));
        from.profile.settings.auth->clientId = QStringLiteral("app");
        from.profile.settings.auth->clientSecret = QStringLiteral("s3cret/+&");
        from.profile.settings.proxy = profiles::ProxySettings();
        from.profile.settings.proxy->kind = profiles::ProxyKind::None;
        const auto access = accessOf(from);
        QVERIFY(access->authorises());
        QStringList results;
        const auto authorise = [&] { access->authorise([&](const base::Result<void> &result) { results << (result ? QStringLiteral("ok") : result.error().id); }); };
        authorise();
        QTRY_COMPARE(results, QStringList{QStringLiteral("ok")});
        QCOMPARE(prepared(*access).headers.value("Authorization").value_or(QByteArray()), QByteArray("Bearer token-1"));
        QVERIFY(access->answered(answer(401, {})));
        authorise();
        QTRY_COMPARE(results.size(), 2);
        QCOMPARE(prepared(*access).headers.value("Authorization").value_or(QByteArray()), QByteArray("Bearer token-2"));
        QVERIFY(!access->answered(answer(401, {})));
        server.silent = true;
        authorise();
        access->cancelAuthorise();
        QTRY_COMPARE(results.value(2), QStringLiteral("oauth.cancelled"));
    }

    void aTokenIsKeptWhenTheSettingsAreMadeAnew()
    {
        testing::TokenServer server;
        auto from = effective(profiles::AuthKind::OAuth2ClientCredentials);
        from.profile.settings.auth->tokenUrl = server.url(QStringLiteral("/token"));
        from.profile.settings.auth->clientId = QStringLiteral("app");
        from.profile.settings.auth->clientSecret = QStringLiteral("s3cret/+&");
        from.profile.settings.proxy = profiles::ProxySettings();
        from.profile.settings.proxy->kind = profiles::ProxyKind::None;
        const auto before = accessOf(from);
        bool done = false;
        before->authorise([&](const base::Result<void> &result) { done = result.ok(); });
        QTRY_VERIFY(done);
        const auto same = accessOf(from);
        same->continueFrom(*before);
        QCOMPARE(prepared(*same).headers.value("Authorization").value_or(QByteArray()), QByteArray("Bearer token-1"));
        from.profile.settings.auth->clientId = QStringLiteral("other");
        const auto other = accessOf(from);
        other->continueFrom(*before);
        QVERIFY(!prepared(*other).headers.contains("Authorization"));
        Access none;
        same->continueFrom(none);
        QVERIFY(prepared(*same).headers.contains("Authorization"));
    }

    void otherCredentialsGoFirst()
    {
        const auto from = effective(profiles::AuthKind::OAuth2ClientCredentials);
        SessionSettings settings;
        settings.connection.headers.append("Authorization", "Basic dTpw");
        useProfileAccess(settings, from, {});
        QVERIFY(!settings.access->makeAccess()->authorises());
        QVERIFY(accessOf(from)->authorises());
    }

    void otherRefusalsAreFinal()
    {
        const auto access = accessOf(effective(profiles::AuthKind::Basic));
        QVERIFY(!access->answered(answer(401, {{"WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\""}})));
        QVERIFY(!access->answered(answer(403, {})));
    }

    void cookiesComeBackUnlessSwitchedOff()
    {
        for (const bool on : {true, false}) {
            const auto access = accessOf(effective(profiles::AuthKind::None, on));
            QVERIFY(!access->answered(answer(101, {{"Set-Cookie", "a=1"}, {"Set-Cookie", "b=2; Path=/"}})));
            QCOMPARE(prepared(*access).headers.value("Cookie").value_or(QByteArray()), on ? QByteArray("a=1; b=2") : QByteArray());
        }
    }

    void cookiesOfARedirectGoAlong()
    {
        const auto access = accessOf(effective(profiles::AuthKind::None));
        protocol::HeaderList headers = prepared(*access).headers;
        access->redirected(answer(302, {{"Set-Cookie", "a=1; Path=/"}}), *base::WebSocketAddress::parse(QStringLiteral("ws://h.example/next")), headers);
        QCOMPARE(headers.value("Cookie").value_or(QByteArray()), QByteArray("a=1"));
        // Another host has cookies of its own.
        access->redirected(answer(302, {{"Set-Cookie", "b=2; Path=/"}}), *base::WebSocketAddress::parse(QStringLiteral("ws://other.example/")), headers);
        QVERIFY(!headers.contains("Cookie"));
        QCOMPARE(prepared(*access).headers.value("Cookie").value_or(QByteArray()), QByteArray("a=1; b=2"));
        // What was typed stays.
        network::ConnectionOptions typed;
        typed.url = *base::WebSocketAddress::parse(QStringLiteral("ws://h.example/"));
        typed.headers = {{"Cookie", "mine=1"}};
        access->prepare(typed);
        access->redirected(answer(302, {}), *base::WebSocketAddress::parse(QStringLiteral("ws://h.example/next")), typed.headers);
        QCOMPARE(typed.headers.value("Cookie").value_or(QByteArray()), QByteArray("mine=1"));
    }

    void refusedCookiesAreTold()
    {
        const auto access = accessOf(effective(profiles::AuthKind::None));
        QVERIFY(!access->answered(answer(101, {{"Set-Cookie", "__Host-sid=s3cret; Path=/"}, {"Set-Cookie", "a=1"}})));
        const QStringList notes = access->takeNotes();
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.front().contains(QStringLiteral("__Host-sid")) && !notes.front().contains(QStringLiteral("s3cret")));
        QCOMPARE(access->takeNotes(), QStringList());
    }
};

FRAMESCOPE_TEST(tst_ProfileAccess);
#include "tst_ProfileAccess.moc"
