#include "ProfileAccess.h"

#include "profiles/CookieJar.h"
#include "profiles/DigestAuth.h"
#include "profiles/OAuthTokens.h"

#include <QNetworkProxyFactory>

namespace framescope::session {

namespace {

/// What is remembered from one opening to the next; lives on the session's thread.
struct Access {
    profiles::CookieJar jar;
    QString cookieFile;
    bool sendCookies = true;
    bool storeCookies = true;
    profiles::Auth auth;
    std::optional<profiles::DigestAuth> digest;
    bool answered = false; ///< the current password was tried with the current challenge
    profiles::ProxySettings proxy;
    SignIn signIn;
    std::shared_ptr<profiles::OAuthTokens> tokens; ///< made where it is first used: on the session's thread
    QByteArray token;
    bool renewed = false;  ///< the server refused a token, and this is the next one
};

/// The profile's proxy for requests to the authorization server.
class ProxyOf final : public QNetworkProxyFactory
{
public:
    explicit ProxyOf(profiles::ProxySettings settings) : m_settings(std::move(settings)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        using profiles::ProxyKind;
        if (m_settings.kind == ProxyKind::System)
            return systemProxyForQuery(query);
        if (m_settings.kind == ProxyKind::None)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return {QNetworkProxy(m_settings.kind == ProxyKind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, m_settings.host,
                              static_cast<quint16>(m_settings.port), m_settings.user, m_settings.password)};
    }

private:
    profiles::ProxySettings m_settings;
};

profiles::OAuthTokens &tokensOf(Access &access)
{
    if (!access.tokens) {
        // Copies of the settings live on other threads too, and the last one may go there or in the middle of an answer.
        access.tokens = {new profiles::OAuthTokens(access.auth, access.signIn.secrets), [](profiles::OAuthTokens *tokens) { tokens->deleteLater(); }};
        access.tokens->setBrowser(access.signIn.openBrowser);
        access.tokens->setProxyFactory(std::make_unique<ProxyOf>(access.proxy));
    }
    return *access.tokens;
}

QByteArray targetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

QList<QByteArray> listOf(const std::vector<QByteArray> &values)
{
    return {values.begin(), values.end()};
}

} // namespace

void useProfileAccess(SessionSettings &settings, const profiles::Effective &effective, const QString &cookieFile, SignIn signIn)
{
    const profiles::Settings &from = effective.profile.settings;
    auto access = std::make_shared<Access>();
    access->cookieFile = cookieFile;
    access->sendCookies = from.cookies.send.value_or(true);
    access->storeCookies = from.cookies.store.value_or(true);
    access->auth = from.auth.value_or(profiles::Auth());
    access->proxy = from.proxy.value_or(profiles::ProxySettings());
    access->signIn = std::move(signIn);
    // A jar that cannot be read is an empty one; the next cookie that is stored replaces the file.
    if (!cookieFile.isEmpty() && (access->sendCookies || access->storeCookies))
        (void)access->jar.load(cookieFile);

    if (profiles::OAuthTokens::usedBy(access->auth)) {
        // Whoever is asked keeps what it needs alive until the answer.
        settings.authorise = [access](std::function<void(base::Result<void>)> done) {
            tokensOf(*access).token([access, done = std::move(done)](base::Result<QByteArray> token) {
                if (token)
                    access->token = *token;
                done(token ? base::Result<void>() : base::Result<void>(token.error()));
            });
        };
        settings.cancelAuthorise = [access] {
            if (access->tokens)
                access->tokens->cancel();
        };
    }
    settings.prepare = [access](network::ConnectionOptions &options) {
        if (access->sendCookies && !options.headers.contains("Cookie")) {
            if (const QByteArray cookies = access->jar.headerFor(options.url); !cookies.isEmpty())
                options.headers.append("Cookie", cookies);
        }
        if (!access->token.isEmpty())
            options.headers.set("Authorization", "Bearer " + access->token);
        if (access->digest)
            options.headers.set("Authorization", access->digest->authorization("GET", targetOf(options.url), access->auth.user, access->auth.password));
    };
    settings.answered = [access](const network::OpeningFacts &facts) {
        const QList<QByteArray> cookies = listOf(facts.response.headers.values("Set-Cookie"));
        if (access->storeCookies && !cookies.isEmpty()) {
            access->jar.store(facts.url, cookies);
            if (!access->cookieFile.isEmpty())
                (void)access->jar.save(access->cookieFile);
        }
        if (!access->token.isEmpty()) {
            // It may have been withdrawn before its time; a second new one would fare no better.
            const bool again = facts.response.status == 401 && !access->renewed;
            if (facts.response.status == 401)
                access->tokens->forgetAccessToken();
            access->renewed = again;
            return again;
        }
        if (facts.response.status != 401 || access->auth.kind != profiles::AuthKind::Digest) {
            access->answered = false;
            return false;
        }
        auto challenge = profiles::DigestAuth::fromChallenge(listOf(facts.response.headers.values("WWW-Authenticate")));
        // The same password for the same challenge would be refused again, unless only the nonce was too old.
        if (!challenge || (access->answered && !challenge->stale()))
            return false;
        access->digest = std::move(challenge);
        access->answered = true;
        return true;
    };
}

} // namespace framescope::session
