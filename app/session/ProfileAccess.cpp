#include "ProfileAccess.h"

#include "network/ProxyChoice.h"
#include "network/TlsSetup.h"
#include "profiles/CookieJar.h"
#include "profiles/DigestAuth.h"
#include "profiles/OAuthTokens.h"

#include "base/Bytes.h"
#include "base/OptionId.h"
#include "base/Translation.h"

#include <QElapsedTimer>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <chrono>
#include <utility>

namespace framescope::session {

namespace {

constexpr std::chrono::minutes kBrowserPatience{5}; ///< for a person who signs in

/// What is remembered from one opening to the next; lives on the session's thread.
struct Access {
    profiles::CookieJar jar;
    QString cookieFile;
    bool sendCookies = true;
    bool storeCookies = true;
    profiles::Auth auth;
    std::optional<profiles::DigestAuth> digest;
    bool jarSends = false; ///< the Cookie header is the jar's, and changes with it
    QStringList notes;     ///< on cookies that the rules refuse
    bool answered = false; ///< the current password was tried with the current challenge
    network::ProxyOptions proxy; ///< of the connection, for the authorization server too
    network::TlsOptions tls; ///< likewise
    network::Timeouts timeouts; ///< likewise: of them the token takes its share
    qint64 tokenMs = 0; ///< that the token of the opening that is under way took
    SignIn signIn;
    std::shared_ptr<profiles::OAuthTokens> tokens; ///< made where it is first used: on the session's thread
    QByteArray token;
    bool renewed = false;  ///< the server refused a token, and this is the next one
};

/// The connection's proxy for requests to the authorization server.
class ProxyOf final : public QNetworkProxyFactory
{
public:
    explicit ProxyOf(network::ProxyOptions settings) : m_settings(std::move(settings)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        using Kind = network::ProxyOptions::Kind;
        QUrl url = query.url();
        url.setScheme(url.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws")); // as the rules name them
        const auto chosen = network::ProxyChoice::choose(m_settings, base::WebSocketAddress::of(url));
        if (!chosen || chosen->kind == Kind::None)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return {QNetworkProxy(chosen->kind == Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, chosen->host, chosen->port,
                              chosen->user, chosen->password)};
    }

private:
    network::ProxyOptions m_settings;
};

/// The one that fetches tokens, by the way that the profile goes. Errors are those of TlsSetup::forClient.
base::Result<profiles::OAuthTokens *> tokensOf(Access &access)
{
    if (!access.tokens) {
        auto tls = network::TlsSetup::forClient(access.tls);
        if (!tls)
            return tls.error();
        if (access.tls.insecure)
            tls->setPeerVerifyMode(QSslSocket::VerifyNone);
        // Copies of the settings live on other threads too, and the last one may go there or in the middle of an answer.
        access.tokens = {new profiles::OAuthTokens(access.auth, access.signIn.secrets), [](profiles::OAuthTokens *tokens) { tokens->deleteLater(); }};
        access.tokens->setBrowser(access.signIn.openBrowser);
        access.tokens->setProxyFactory(std::make_unique<ProxyOf>(access.proxy));
        access.tokens->setTls(*tls, access.tls.pinnedSha256);
        if (access.timeouts.total > 0)
            access.tokens->setTimeouts(std::chrono::milliseconds(access.timeouts.total), kBrowserPatience);
    }
    return access.tokens.get();
}

/// Puts the cookies of an answer into the jar.
void keepCookies(Access &access, const network::OpeningFacts &facts)
{
    const auto values = facts.response.headers.values("Set-Cookie");
    if (!access.storeCookies || values.empty())
        return;
    access.notes += access.jar.store(facts.url, QList<QByteArray>(values.begin(), values.end()));
    if (!access.cookieFile.isEmpty())
        (void)access.jar.save(access.cookieFile);
}

QList<QByteArray> listOf(const std::vector<QByteArray> &values)
{
    return {values.begin(), values.end()};
}

FRAMESCOPE_TR("framescope::session::ProfileAccess")

/// Why a digest challenge led nowhere; none where it was no 401.
std::optional<base::Error> digestRefusal(const network::OpeningFacts &facts, bool answered)
{
    if (facts.response.status != 401)
        return std::nullopt;
    base::Error error{QStringLiteral("upgrade.unauthorized"), {}, QStringLiteral("HTTP 401"), {}};
    const QByteArray challenges = facts.response.headers.combined("WWW-Authenticate");
    const QString seen = base::escapedPreview(base::viewOf(challenges), 200);
    if (answered) {
        error.what = tr("The server did not accept the profile's user name and password (digest, status 401).");
        error.option = base::OptionId::User;
        error.remedy = tr("Check the profile's user name and password.");
    } else if (challenges.toLower().contains("digest ")) {
        error.what = tr("The server's digest challenge (status 401) is of a kind that this program does not support.");
        error.seen = seen;
        error.remedy = tr("Let the server offer MD5, SHA-256 or SHA-512-256 with qop auth or auth-int.");
    } else {
        error.what = tr("The server asks for an authentication other than digest (status 401).");
        error.seen = seen.isEmpty() ? tr("no WWW-Authenticate header") : seen;
        error.remedy = tr("Choose the kind that the server names, in the profile's authentication.");
    }
    return error;
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
    access->proxy = settings.connection.proxy;
    access->tls = settings.connection.tls;
    access->timeouts = settings.connection.timeouts;
    access->tls.alpn.clear(); // the token endpoint may speak HTTP/2
    access->signIn = std::move(signIn);
    // A jar that cannot be read is an empty one; the next cookie that is stored replaces the file.
    if (!cookieFile.isEmpty() && (access->sendCookies || access->storeCookies))
        (void)access->jar.load(cookieFile);

    // Whoever gave credentials of another kind for this time wants no token.
    const bool other = settings.connection.hasCredentials || settings.connection.headers.contains("Authorization");
    if (profiles::OAuthTokens::usedBy(access->auth) && !other) {
        // Whoever is asked keeps what it needs alive until the answer.
        settings.authorise = [access](std::function<void(base::Result<void>)> done) {
            const auto tokens = tokensOf(*access);
            if (!tokens) {
                done(tokens.error());
                return;
            }
            QElapsedTimer since;
            since.start();
            (*tokens)->token([access, since, done = std::move(done)](base::Result<QByteArray> token) {
                if (token)
                    access->token = *token;
                // One deadline for all of it, but for the time in which a person signs in.
                access->tokenMs = access->auth.kind == profiles::AuthKind::OAuth2ClientCredentials ? since.elapsed() : 0;
                done(token ? base::Result<void>() : base::Result<void>(token.error()));
            });
        };
        settings.cancelAuthorise = [access] {
            if (access->tokens)
                access->tokens->cancel();
        };
    }
    if (access->auth.kind == profiles::AuthKind::Digest)
        settings.explain = [access](const network::OpeningFacts &facts) { return digestRefusal(facts, access->answered); };
    settings.prepare = [access, before = settings.prepare](network::ConnectionOptions &options) {
        if (before)
            before(options);
        access->jarSends = access->sendCookies && !options.headers.contains("Cookie");
        if (access->jarSends) {
            if (const QByteArray cookies = access->jar.headerFor(options.url); !cookies.isEmpty())
                options.headers.append("Cookie", cookies);
        }
        if (const qint64 used = std::exchange(access->tokenMs, 0); options.timeouts.total > 0)
            options.timeouts.total = static_cast<int>(std::max<qint64>(1, options.timeouts.total - used));
        if (!access->token.isEmpty())
            options.headers.set("Authorization", "Bearer " + access->token);
        if (access->digest)
            options.headers.set("Authorization", access->digest->authorization("GET", options.url.target(), access->auth.user, access->auth.password));
    };
    settings.redirected = [access](const network::OpeningFacts &facts, const base::WebSocketAddress &next, protocol::HeaderList &headers) {
        keepCookies(*access, facts);
        if (!access->jarSends)
            return;
        headers.remove("Cookie");
        if (const QByteArray cookies = access->jar.headerFor(next); !cookies.isEmpty())
            headers.append("Cookie", cookies);
    };
    settings.takeNotes = [access] { return std::exchange(access->notes, {}); };
    settings.answered = [access](const network::OpeningFacts &facts) {
        keepCookies(*access, facts);
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
