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
#include <tuple>
#include <utility>

namespace framescope::session {

namespace {

constexpr std::chrono::minutes kBrowserPatience{5}; ///< for the user to sign in

} // namespace

/// State from one opening to the next.
struct ProfileAccess::Account {
    Parts parts;
    profiles::CookieJar jar;
    std::optional<profiles::DigestAuth> digest;
    bool jarSends = false; ///< the Cookie header comes from the jar, and changes with it
    QStringList notes;     ///< about cookies that the rules refuse
    bool answered = false; ///< the current challenge was answered with the current password
    std::shared_ptr<profiles::OAuthTokens> tokens;
    qint64 tokenMs = 0;    ///< the time that fetching the token of the current opening took
    QByteArray token;
    bool renewed = false;  ///< the server refused a token, and this is its replacement

    /// Creates the token fetcher with the profile's proxy and TLS settings. Errors are those of TlsSetup::forClient.
    base::Result<profiles::OAuthTokens *> fetcher();
    void keepCookies(const network::OpeningFacts &facts);
};

namespace {

/// The connection's proxy for requests to the authorization server.
class ProxyOf final : public QNetworkProxyFactory
{
public:
    explicit ProxyOf(network::ProxyOptions settings) : m_settings(std::move(settings)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        using Kind = network::ProxyOptions::Kind;
        QUrl url = query.url();
        url.setScheme(url.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws")); // the rules' names for the schemes
        const auto chosen = network::ProxyChoice::choose(m_settings, base::WebSocketAddress::of(url));
        if (!chosen || chosen->kind == Kind::None)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return {QNetworkProxy(chosen->kind == Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, chosen->host, chosen->port,
                              chosen->user, chosen->password)};
    }

private:
    network::ProxyOptions m_settings;
};

QList<QByteArray> listOf(const std::vector<QByteArray> &values)
{
    return {values.begin(), values.end()};
}

FRAMESCOPE_TR("framescope::session::ProfileAccess")

/// Why a digest challenge could not be answered; none if it was not a 401.
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

/// Whether two sign-ins are the same: user, server and client.
bool isSameAccount(const profiles::Auth &a, const profiles::Auth &b)
{
    const auto key = [](const profiles::Auth &auth) {
        return std::tie(auth.kind, auth.tokenUrl, auth.authorizationUrl, auth.clientId, auth.clientSecret, auth.scope, auth.audience);
    };
    return key(a) == key(b);
}

class ProfileAccessPlan final : public AccessPlan
{
public:
    explicit ProfileAccessPlan(ProfileAccess::Parts parts) : m_parts(std::move(parts)) {}

    std::unique_ptr<Access> makeAccess() const override { return std::make_unique<ProfileAccess>(m_parts); }

private:
    ProfileAccess::Parts m_parts;
};

} // namespace

base::Result<profiles::OAuthTokens *> ProfileAccess::Account::fetcher()
{
    if (!tokens) {
        auto tls = network::TlsSetup::forClient(parts.tls);
        if (!tls)
            return tls.error();
        if (parts.tls.insecure)
            tls->setPeerVerifyMode(QSslSocket::VerifyNone);
        // The last owner may disappear during an answer.
        tokens = {new profiles::OAuthTokens(parts.auth, parts.signIn.secrets), [](profiles::OAuthTokens *each) { each->deleteLater(); }};
        tokens->setBrowser(parts.signIn.openBrowser);
        tokens->setProxyFactory(std::make_unique<ProxyOf>(parts.proxy));
        tokens->setTls(*tls, parts.tls.pinnedSha256);
        if (parts.timeouts.total > 0)
            tokens->setTimeouts(std::chrono::milliseconds(parts.timeouts.total), kBrowserPatience);
    }
    return tokens.get();
}

void ProfileAccess::Account::keepCookies(const network::OpeningFacts &facts)
{
    const auto values = facts.response.headers.values("Set-Cookie");
    if (!parts.storeCookies || values.empty())
        return;
    notes += jar.store(facts.url, QList<QByteArray>(values.begin(), values.end()));
    if (!parts.cookieFile.isEmpty())
        (void)jar.save(parts.cookieFile);
}

ProfileAccess::ProfileAccess(Parts parts) : m_account(std::make_shared<Account>())
{
    if (parts.values)
        m_values.emplace(*std::exchange(parts.values, std::nullopt));
    m_account->parts = std::move(parts);
    const Parts &kept = m_account->parts;
    // An unreadable jar counts as empty; the next stored cookie replaces the file.
    if (!kept.cookieFile.isEmpty() && (kept.sendCookies || kept.storeCookies))
        (void)m_account->jar.load(kept.cookieFile);
}

ProfileAccess::~ProfileAccess() = default;

void ProfileAccess::continueFrom(Access &before)
{
    auto *const other = dynamic_cast<ProfileAccess *>(&before);
    // The same account: keep its token, without opening the browser again.
    if (other && other->authorises() && authorises() && isSameAccount(other->m_account->parts.auth, m_account->parts.auth))
        m_account = other->m_account;
}

bool ProfileAccess::authorises() const
{
    return profiles::OAuthTokens::usedBy(m_account->parts.auth) && !m_account->parts.otherCredentials;
}

void ProfileAccess::authorise(Done done)
{
    if (!authorises())
        return done({});
    const auto tokens = m_account->fetcher();
    if (!tokens)
        return done(tokens.error());
    QElapsedTimer since;
    since.start();
    (*tokens)->token([account = m_account, since, done = std::move(done)](base::Result<QByteArray> token) {
        if (token)
            account->token = *token;
        // One deadline for everything except the user's sign-in.
        account->tokenMs = account->parts.auth.kind == profiles::AuthKind::OAuth2ClientCredentials ? since.elapsed() : 0;
        done(token ? base::Result<void>() : base::Result<void>(token.error()));
    });
}

void ProfileAccess::cancelAuthorise()
{
    if (m_account->tokens)
        m_account->tokens->cancel();
}

void ProfileAccess::prepare(network::ConnectionOptions &options)
{
    if (m_values)
        m_values->renew(options);
    Account &account = *m_account;
    account.jarSends = account.parts.sendCookies && !options.headers.contains("Cookie");
    if (account.jarSends) {
        if (const QByteArray cookies = account.jar.headerFor(options.url); !cookies.isEmpty())
            options.headers.append("Cookie", cookies);
    }
    if (const qint64 used = std::exchange(account.tokenMs, 0); options.timeouts.total > 0)
        options.timeouts.total = static_cast<int>(std::max<qint64>(1, options.timeouts.total - used));
    if (!account.token.isEmpty())
        options.headers.set("Authorization", "Bearer " + account.token);
    if (account.digest)
        options.headers.set("Authorization", account.digest->authorization("GET", options.url.target(), account.parts.auth.user, account.parts.auth.password));
}

void ProfileAccess::redirected(const network::OpeningFacts &facts, const base::WebSocketAddress &next, protocol::HeaderList &headers)
{
    m_account->keepCookies(facts);
    if (!m_account->jarSends)
        return;
    headers.remove("Cookie");
    if (const QByteArray cookies = m_account->jar.headerFor(next); !cookies.isEmpty())
        headers.append("Cookie", cookies);
}

QStringList ProfileAccess::takeNotes()
{
    return std::exchange(m_account->notes, {});
}

bool ProfileAccess::answered(const network::OpeningFacts &facts)
{
    Account &account = *m_account;
    account.keepCookies(facts);
    if (!account.token.isEmpty()) {
        // It may have been revoked early; a second new token would not help.
        const bool again = facts.response.status == 401 && !account.renewed;
        if (facts.response.status == 401)
            account.tokens->forgetAccessToken();
        account.renewed = again;
        return again;
    }
    if (facts.response.status != 401 || account.parts.auth.kind != profiles::AuthKind::Digest) {
        account.answered = false;
        return false;
    }
    auto challenge = profiles::DigestAuth::fromChallenge(listOf(facts.response.headers.values("WWW-Authenticate")));
    // The same password for the same challenge would be refused again, unless only the nonce was stale.
    if (!challenge || (account.answered && !challenge->stale()))
        return false;
    account.digest = std::move(challenge);
    account.answered = true;
    return true;
}

std::optional<base::Error> ProfileAccess::explain(const network::OpeningFacts &facts)
{
    return m_account->parts.auth.kind == profiles::AuthKind::Digest ? digestRefusal(facts, m_account->answered) : std::nullopt;
}

std::optional<std::vector<Outgoing>> ProfileAccess::messagesAfterOpen()
{
    return m_values ? m_values->messagesAfterOpen() : std::nullopt;
}

void useProfileAccess(SessionSettings &settings, const profiles::Effective &effective, const QString &cookieFile, SignIn signIn,
                      std::optional<ProfileValues::Source> values)
{
    const profiles::Settings &from = effective.profile.settings;
    ProfileAccess::Parts parts;
    parts.auth = from.auth.value_or(profiles::Auth());
    parts.otherCredentials = settings.connection.hasCredentials || settings.connection.headers.contains("Authorization");
    parts.sendCookies = from.cookies.send.value_or(true);
    parts.storeCookies = from.cookies.store.value_or(true);
    parts.cookieFile = cookieFile;
    parts.proxy = settings.connection.proxy;
    parts.tls = settings.connection.tls;
    parts.timeouts = settings.connection.timeouts;
    parts.tls.alpn.clear(); // the token endpoint may speak HTTP/2
    parts.signIn = std::move(signIn);
    parts.values = std::move(values);
    settings.access = std::make_shared<ProfileAccessPlan>(std::move(parts));
}

void useProfileValues(SessionSettings &settings, ProfileValues::Source values)
{
    ProfileAccess::Parts parts;
    parts.values = std::move(values);
    settings.access = std::make_shared<ProfileAccessPlan>(std::move(parts));
}

} // namespace framescope::session
