#pragma once

#include "SecretStore.h"
#include "Settings.h"

#include "base/Result.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QNetworkAccessManager;
class QNetworkProxyFactory;
class QOAuthHttpServerReplyHandler;
class QUrlQuery;

namespace framescope::profiles {

/// Gets OAuth 2.0 access tokens for a profile (RFC 6749: client credentials, authorization code with PKCE by RFC 7636 and a
/// loopback redirect by RFC 8252) and refreshes them. The access token stays in memory, the refresh token in the secret
/// store. Lives on the thread of the session that uses it.
class OAuthTokens : public QObject
{
    Q_OBJECT

public:
    /// The access token, or an error.
    using Done = std::function<void(base::Result<QByteArray>)>;

    /// `auth` with its variables resolved. Without `secrets` the refresh token is in memory only.
    explicit OAuthTokens(Auth auth, std::shared_ptr<SecretStore> secrets = {}, QObject *parent = nullptr);
    ~OAuthTokens() override;

    static bool usedBy(const Auth &auth) { return auth.kind == AuthKind::OAuth2ClientCredentials || auth.kind == AuthKind::OAuth2AuthorizationCode; }

    /// Opens the sign-in page for the user; called on this object's thread. Without it, that grant is an error.
    void setBrowser(std::function<void(const QUrl &)> browser) { m_browser = std::move(browser); }
    /// The timeouts for all requests to the token endpoint for one token, and for the user in the browser.
    void setTimeouts(std::chrono::milliseconds request, std::chrono::milliseconds browser);
    /// The proxy to the token endpoint; default: none.
    void setProxyFactory(std::unique_ptr<QNetworkProxyFactory> factory);
    /// For the token endpoint: CAs, client certificate, lowest version. A leaf certificate with one of these SHA-256 digests is
    /// accepted despite errors, as the profile says.
    void setTls(const QSslConfiguration &configuration, const QList<QByteArray> &pinnedSha256 = {});
    /// Milliseconds of a monotonic clock; for tests.
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }

    /// `done` is called once, immediately if the token is valid, else later; several callers may wait for the same token. A token that
    /// is about to expire is refreshed first. Errors: "oauth.url" (an invalid endpoint), "oauth.network", "oauth.timeout",
    /// "oauth.refused" (RFC 6749 section 5.2), "oauth.malformed", "oauth.denied" (section 4.1.2.1), "oauth.state",
    /// "oauth.no-answer" (from the browser), "oauth.browser", "oauth.listen", "oauth.cancelled". None contains a secret or a token.
    void token(Done done);
    /// Waiting callers get "oauth.cancelled".
    void cancel();
    /// The server refused the token: a new one is fetched next time.
    void forgetAccessToken();

    /// The refresh token's name in the secret store; differs for each endpoint, client, scope and audience.
    QString secretName() const;

private:
    enum class Grant : std::uint8_t { ClientCredentials, Code, Refresh };

    bool fresh() const;
    void begin();
    void startGrant();
    void openBrowser();
    void redirected(const QVariantMap &values);
    void request(Grant grant, const QUrlQuery &form, bool secretInBody);
    void answered(QNetworkReply *reply, Grant grant, const QUrlQuery &form, bool secretInBody);
    void accept(const QByteArray &body, const QString &seen, Grant grant);
    void rememberRefreshToken(const QString &token);
    void finish(base::Result<QByteArray> result);
    void stopEverything();

    Auth m_auth;
    std::shared_ptr<SecretStore> m_secrets;
    std::function<void(const QUrl &)> m_browser;
    std::function<qint64()> m_clock;
    std::chrono::milliseconds m_requestTimeout{30'000};
    std::chrono::milliseconds m_browserTimeout{300'000};
    qint64 m_requestingMs = 0; ///< start of the requests for this token, or return of the user
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QOAuthHttpServerReplyHandler> m_redirect;
    QPointer<QNetworkReply> m_reply;
    std::optional<QSslConfiguration> m_tls;
    QList<QByteArray> m_pinned;
    QString m_tlsErrors;     ///< of the current request
    QTimer m_timer;
    std::vector<Done> m_waiting;
    QByteArray m_accessToken;
    QString m_refreshToken;
    QByteArray m_verifier; ///< PKCE's secret of the current round
    QByteArray m_state;
    QString m_redirectUrl;
    qint64 m_expiresMs = -1; ///< -1: unknown
    quint64 m_round = 0;     ///< answers to an earlier round are ignored
    bool m_lookedForRefreshToken = false;
};

} // namespace framescope::profiles
