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
        facts.url = QUrl(QStringLiteral("ws://h.example/p?q=1"));
        facts.response.status = status;
        facts.response.headers = headers;
        return facts;
    }
    static network::ConnectionOptions prepared(const SessionSettings &settings)
    {
        network::ConnectionOptions options;
        options.url = QUrl(QStringLiteral("ws://h.example/p?q=1"));
        settings.prepare(options);
        return options;
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
        SessionSettings settings;
        useProfileAccess(settings, effective(profiles::AuthKind::Digest), {});
        QVERIFY(!prepared(settings).headers.contains("Authorization"));
        const auto refusal = answer(401, {{"WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth\""}});
        QVERIFY(settings.answered(refusal));
        const QByteArray sent = prepared(settings).headers.value("Authorization").value_or(QByteArray());
        QVERIFY(sent.startsWith("Digest username=\"u\"") && sent.contains("uri=\"/p?q=1\"") && !sent.contains("pass"));
        QVERIFY(!settings.answered(refusal));
        QVERIFY(settings.answered(answer(401, {{"WWW-Authenticate", "Digest realm=\"r\", nonce=\"n2\", stale=true"}})));
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
        SessionSettings settings;
        useProfileAccess(settings, from, {});
        QVERIFY(settings.authorise);
        QStringList results;
        const auto authorise = [&] { settings.authorise([&](const base::Result<void> &result) { results << (result ? QStringLiteral("ok") : result.error().id); }); };
        authorise();
        QTRY_COMPARE(results, QStringList{QStringLiteral("ok")});
        QCOMPARE(prepared(settings).headers.value("Authorization").value_or(QByteArray()), QByteArray("Bearer token-1"));
        QVERIFY(settings.answered(answer(401, {})));
        authorise();
        QTRY_COMPARE(results.size(), 2);
        QCOMPARE(prepared(settings).headers.value("Authorization").value_or(QByteArray()), QByteArray("Bearer token-2"));
        QVERIFY(!settings.answered(answer(401, {})));
        server.silent = true;
        authorise();
        settings.cancelAuthorise();
        QTRY_COMPARE(results.value(2), QStringLiteral("oauth.cancelled"));
    }

    void otherRefusalsAreFinal()
    {
        SessionSettings settings;
        useProfileAccess(settings, effective(profiles::AuthKind::Basic), {});
        QVERIFY(!settings.answered(answer(401, {{"WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\""}})));
        QVERIFY(!settings.answered(answer(403, {})));
    }

    void cookiesComeBackUnlessSwitchedOff()
    {
        for (const bool on : {true, false}) {
            SessionSettings settings;
            useProfileAccess(settings, effective(profiles::AuthKind::None, on), {});
            QVERIFY(!settings.answered(answer(101, {{"Set-Cookie", "a=1"}, {"Set-Cookie", "b=2; Path=/"}})));
            QCOMPARE(prepared(settings).headers.value("Cookie").value_or(QByteArray()), on ? QByteArray("a=1; b=2") : QByteArray());
        }
    }
};

FRAMESCOPE_TEST(tst_ProfileAccess);
#include "tst_ProfileAccess.moc"
