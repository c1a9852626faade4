#include "OAuthTokens.h"

#include "base/Bytes.h"
#include "base/OptionId.h"
#include "base/json/OrderedJson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QOAuthHttpServerReplyHandler>
#include <QPointer>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <chrono>

namespace framescope::profiles {

namespace {

constexpr qint64 kMaxAnswer = 1 << 20; ///< bytes of a token endpoint's response
constexpr std::chrono::milliseconds kSilenceInAnswer{2'000}; ///< then an incomplete response is used as received
constexpr qint64 kMargin = 30'000;     ///< ms before the end at which a token is no longer used

constexpr auto kBase64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// 256 random bits in the characters of RFC 7636 section 4.1.
QByteArray randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64(kBase64Url);
}

/// application/x-www-form-urlencoded, as RFC 6749 requires in the body and in Basic's name and password.
QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray bodyOf(const QUrlQuery &form)
{
    QByteArray body;
    const auto items = form.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        body += (body.isEmpty() ? "" : "&") + encoded(name) + '=' + encoded(value);
    return body;
}

/// Adds a value so that QUrlQuery returns exactly the same text.
void add(QUrlQuery &form, const char *name, const QString &value)
{
    if (!value.isEmpty())
        form.addQueryItem(QString::fromLatin1(name), QString::fromLatin1(encoded(value)));
}

bool isEndpoint(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

QString shown(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString line(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return base::escapedPreview(base::viewOf(bytes));
}

} // namespace

OAuthTokens::OAuthTokens(Auth auth, std::shared_ptr<SecretStore> secrets, QObject *parent)
    : QObject(parent), m_auth(std::move(auth)), m_secrets(std::move(secrets)), m_network(std::make_unique<QNetworkAccessManager>())
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    m_clock = [timer] { return timer->elapsed(); };
    m_network->setProxy(QNetworkProxy::NoProxy);
    m_timer.setSingleShot(true);
}

OAuthTokens::~OAuthTokens()
{
    m_waiting.clear();
    stopEverything();
}

void OAuthTokens::setTimeouts(std::chrono::milliseconds request, std::chrono::milliseconds browser)
{
    m_requestTimeout = request;
    m_browserTimeout = browser;
}

void OAuthTokens::setProxyFactory(std::unique_ptr<QNetworkProxyFactory> factory)
{
    m_network->setProxyFactory(factory.release());
}

QString OAuthTokens::secretName() const
{
    const QString all = QStringList{m_auth.tokenUrl, m_auth.clientId, m_auth.scope, m_auth.audience}.join(QLatin1Char('\n'));
    return QStringLiteral("oauth-refresh-")
        + QString::fromLatin1(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex().first(24));
}

bool OAuthTokens::fresh() const
{
    return !m_accessToken.isEmpty() && (m_expiresMs < 0 || m_clock() < m_expiresMs);
}

void OAuthTokens::forgetAccessToken()
{
    m_accessToken.clear();
    m_expiresMs = -1;
}

void OAuthTokens::setTls(const QSslConfiguration &configuration, const QList<QByteArray> &pinnedSha256)
{
    m_tls = configuration;
    m_pinned = pinnedSha256;
}

void OAuthTokens::token(Done done)
{
    if (fresh()) {
        done(m_accessToken);
        return;
    }
    m_waiting.push_back(std::move(done));
    if (m_waiting.size() == 1)
        begin();
}

void OAuthTokens::cancel()
{
    if (!m_waiting.empty())
        finish(base::Error{QStringLiteral("oauth.cancelled"), tr("Fetching the access token was cancelled."), {}, {}});
}

void OAuthTokens::begin()
{
    ++m_round;
    m_requestingMs = m_clock();
    if (const QUrl url(m_auth.tokenUrl); !isEndpoint(url)) {
        finish(base::Error{QStringLiteral("oauth.url"), tr("The profile's token URL is not the address of a token endpoint."), line(shown(url)),
                           tr("Give the whole address, https:// included, in the profile's authentication.")});
        return;
    }
    const bool code = m_auth.kind == AuthKind::OAuth2AuthorizationCode;
    if (!code || !m_secrets || m_lookedForRefreshToken) {
        startGrant();
        return;
    }
    m_lookedForRefreshToken = true;
    m_secrets->fetch({secretName()}, [self = QPointer(this), round = m_round](const QStringList &) {
        if (!self || self->m_round != round || self->m_waiting.empty())
            return;
        self->m_refreshToken = self->m_secrets->value(self->secretName()).value_or(QString());
        self->startGrant();
    });
}

void OAuthTokens::startGrant()
{
    QUrlQuery form;
    if (!m_refreshToken.isEmpty()) {
        add(form, "grant_type", QStringLiteral("refresh_token"));
        add(form, "refresh_token", m_refreshToken);
        request(Grant::Refresh, form, false);
        return;
    }
    if (m_auth.kind == AuthKind::OAuth2AuthorizationCode) {
        openBrowser();
        return;
    }
    add(form, "grant_type", QStringLiteral("client_credentials"));
    add(form, "scope", m_auth.scope);
    add(form, "audience", m_auth.audience);
    request(Grant::ClientCredentials, form, false);
}

void OAuthTokens::openBrowser()
{
    QUrl page(m_auth.authorizationUrl);
    if (!isEndpoint(page)) {
        finish(base::Error{QStringLiteral("oauth.url"), tr("The profile's authorization URL is not the address of a page to sign in."), line(shown(page)),
                           tr("Give the whole address, https:// included, in the profile's authentication.")});
        return;
    }
    if (!m_browser) {
        finish(base::Error{QStringLiteral("oauth.browser"), tr("Signing in needs a browser, and none can be opened here."), {},
                           tr("Connect with the profile where a user can sign in, or use client credentials.")});
        return;
    }
    m_redirect = std::make_unique<QOAuthHttpServerReplyHandler>(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(m_auth.redirectPort));
    if (!m_redirect->isListening()) {
        finish(base::Error{QStringLiteral("oauth.listen"), tr("The browser's answer cannot be received: port %1 of this computer is not free.").arg(m_auth.redirectPort), {},
                           tr("Choose another redirect port in the profile, or 0 for any.")});
        return;
    }
    m_redirect->setCallbackText(tr("Framescope has the answer. This page can be closed."));
    connect(m_redirect.get(), &QOAuthHttpServerReplyHandler::callbackReceived, this, &OAuthTokens::redirected);

    m_redirectUrl = m_redirect->callback();
    m_verifier = randomText();
    m_state = randomText();
    QUrlQuery query(page);
    add(query, "response_type", QStringLiteral("code"));
    add(query, "client_id", m_auth.clientId);
    add(query, "redirect_uri", m_redirectUrl);
    add(query, "scope", m_auth.scope);
    add(query, "audience", m_auth.audience);
    add(query, "state", QString::fromLatin1(m_state));
    add(query, "code_challenge", QString::fromLatin1(QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256).toBase64(kBase64Url)));
    add(query, "code_challenge_method", QStringLiteral("S256"));
    page.setQuery(query);

    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        finish(base::Error{QStringLiteral("oauth.no-answer"), tr("The sign-in in the browser was not finished in time."),
                           tr("waited %n second(s)", nullptr, static_cast<int>(m_browserTimeout.count() / 1000)), tr("Connect again and sign in on the page that opens.")});
    });
    m_timer.start(m_browserTimeout);
    m_browser(page);
}

void OAuthTokens::redirected(const QVariantMap &values)
{
    const auto value = [&](const char *name) {
        return QUrl::fromPercentEncoding(values.value(QString::fromLatin1(name)).toString().toUtf8());
    };
    const QString code = value("code");
    const QString error = value("error");
    // Browsers ask for icons and the like.
    if (!m_redirect || m_waiting.empty() || (code.isEmpty() && error.isEmpty()))
        return;
    if (value("state").toLatin1() != m_state) {
        finish(base::Error{QStringLiteral("oauth.state"), tr("The browser's answer does not belong to this sign-in: its state differs."), {},
                           tr("Connect again, and use only the page that opens then. If this happens each time, somebody else is sending these answers.")});
        return;
    }
    if (!error.isEmpty()) {
        const QString description = value("error_description").replace(QLatin1Char('+'), QLatin1Char(' '));
        finish(base::Error{QStringLiteral("oauth.denied"), tr("The authorization server refused the sign-in."),
                           line(description.isEmpty() ? error : error + QStringLiteral(": ") + description),
                           error == QLatin1String("access_denied") ? tr("Sign in as a user who is allowed to do this, and give consent.")
                                                                   : tr("Check the client id, the scope and the redirect address that the server knows.")});
        return;
    }
    m_requestingMs = m_clock(); // without the user's time
    // The handler is still in a call of its socket, and the page must be written first.
    m_redirect->disconnect(this);
    QUrlQuery form;
    add(form, "grant_type", QStringLiteral("authorization_code"));
    add(form, "code", code);
    add(form, "redirect_uri", m_redirectUrl);
    add(form, "code_verifier", QString::fromLatin1(m_verifier));
    request(Grant::Code, form, false);
}

void OAuthTokens::request(Grant grant, const QUrlQuery &form, bool secretInBody)
{
    QNetworkRequest request((QUrl(m_auth.tokenUrl)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
    request.setRawHeader("Accept", "application/json");
    // A redirect would send the secret to another server.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (m_tls)
        request.setSslConfiguration(*m_tls);
    QUrlQuery whole = form;
    if (m_auth.clientSecret.isEmpty() || secretInBody)
        add(whole, "client_id", m_auth.clientId);
    if (!m_auth.clientSecret.isEmpty() && secretInBody)
        add(whole, "client_secret", m_auth.clientSecret);
    if (!m_auth.clientSecret.isEmpty() && !secretInBody)
        request.setRawHeader("Authorization", "Basic " + QByteArray(encoded(m_auth.clientId) + ':' + encoded(m_auth.clientSecret)).toBase64());

    QNetworkReply *reply = m_network->post(request, bodyOf(whole));
    m_reply = reply;
    m_tlsErrors.clear();
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError> &errors) {
        const QByteArray leaf = reply->sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256);
        if (m_pinned.contains(leaf)) {
            reply->ignoreSslErrors(errors);
            return;
        }
        m_tlsErrors = errors.isEmpty() ? QString() : errors.first().errorString();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, grant, form, secretInBody] { answered(reply, grant, form, secretInBody); });
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > kMaxAnswer)
            reply->abort();
    });
    // Do not wait further for a complete response: some servers leave the stream open.
    const auto left = [this] { return std::max(m_requestTimeout - std::chrono::milliseconds(m_clock() - m_requestingMs), std::chrono::milliseconds(0)); };
    const auto answering = [this, reply, left] {
        if (reply == m_reply)
            m_timer.start(std::min(left(), kSilenceInAnswer));
    };
    connect(reply, &QNetworkReply::metaDataChanged, this, answering);
    connect(reply, &QNetworkReply::readyRead, this, answering);
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, [this, reply, grant, form, secretInBody] {
        if (reply == m_reply && reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 0) {
            const QPointer<QNetworkReply> still(reply); // the receiver of the answer may delete all of this
            answered(reply, grant, form, secretInBody);
            if (still)
                still->abort();
            return;
        }
        finish(base::Error{QStringLiteral("oauth.timeout"), tr("The token endpoint %1 did not answer in time.").arg(shown(QUrl(m_auth.tokenUrl))),
                           tr("waited %n second(s)", nullptr, static_cast<int>((m_requestTimeout.count() + 999) / 1000)), tr("Check the token URL and the network, then try again.")}
                   .about(shown(QUrl(m_auth.tokenUrl)))
                   .worthRetrying());
    });
    m_timer.start(left());
}

void OAuthTokens::answered(QNetworkReply *reply, Grant grant, const QUrlQuery &form, bool secretInBody)
{
    reply->deleteLater();
    if (reply != m_reply)
        return;
    m_reply.clear();
    m_timer.stop();
    const QString endpoint = shown(QUrl(m_auth.tokenUrl));
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        if (!m_tlsErrors.isEmpty()) {
            finish(base::Error{QStringLiteral("oauth.network"), tr("The certificate of the token endpoint %1 is not trusted.").arg(endpoint), line(m_tlsErrors),
                               tr("Add its CA to the profile's TLS settings, if this is the right server.")}
                       .about(endpoint)
                       .mendedBy(base::OptionId::TlsAuthority));
            return;
        }
        finish(base::Error{QStringLiteral("oauth.network"), tr("The token endpoint %1 could not be reached.").arg(endpoint), line(reply->errorString()),
                           tr("Check the token URL, the network and the proxy.")}
                   .about(endpoint)
                   .worthRetrying());
        return;
    }
    const QString type = reply->header(QNetworkRequest::ContentTypeHeader).toString();
    const QByteArray body = reply->read(kMaxAnswer);
    // Never the body itself: it may contain a token.
    const QString seen = line(tr("HTTP %1, %2, %n byte(s)", nullptr, static_cast<int>(body.size())).arg(status).arg(type.isEmpty() ? tr("no content type") : type));
    if (status >= 200 && status < 300) {
        accept(body, seen, grant);
        return;
    }
    const auto parsed = base::OrderedJson::parse(body);
    const base::OrderedJson object = parsed ? *parsed : base::OrderedJson();
    const QString error = object[u"error"].toString();
    const bool wrongClient = error == QLatin1String("invalid_client") || status == 401;
    // Some servers accept the client secret only in the body (RFC 6749 section 2.3.1).
    if (wrongClient && !secretInBody && !m_auth.clientSecret.isEmpty()) {
        request(grant, form, true);
        return;
    }
    // An expired refresh token is not a failure yet: the user signs in again.
    if (grant == Grant::Refresh && (error == QLatin1String("invalid_grant") || error == QLatin1String("invalid_request"))) {
        rememberRefreshToken({});
        startGrant();
        return;
    }
    const QString description = object[u"error_description"].toString();
    const QString remedy = wrongClient                                ? tr("Check the client id and the client secret.")
        : error == QLatin1String("invalid_scope")                     ? tr("Check the scope in the profile.")
        : error == QLatin1String("unauthorized_client")               ? tr("Allow this client the grant on the authorization server.")
        : error == QLatin1String("unsupported_grant_type")            ? tr("Choose the other kind of OAuth 2.0 in the profile.")
        : error == QLatin1String("invalid_grant")                     ? tr("Connect again and sign in again.")
        : status >= 300 && status < 400                               ? tr("Use the address that the endpoint redirects to as the token URL.")
        : status == 404 || status == 405                              ? tr("Check the token URL.")
                                                                      : tr("Look into the authorization server's log.");
    QString refused = error.isEmpty() ? seen : description.isEmpty() ? QStringLiteral("HTTP %1, %2").arg(status).arg(error)
                                                                     : QStringLiteral("HTTP %1, %2: %3").arg(status).arg(error, description);
    // Servers may echo what they were sent.
    for (const QString &secret : {m_auth.clientSecret, m_refreshToken, QString::fromLatin1(m_verifier)})
        if (!secret.isEmpty())
            refused.replace(secret, QStringLiteral("••••"));
    finish(base::Error{QStringLiteral("oauth.refused"), tr("The token endpoint %1 gave no access token.").arg(endpoint), line(refused), remedy}.about(endpoint).worthRetrying());
}

void OAuthTokens::accept(const QByteArray &body, const QString &seen, Grant grant)
{
    const auto malformed = [&](const QString &why) {
        finish(base::Error{QStringLiteral("oauth.malformed"), tr("The token endpoint %1 did not answer with an access token: %2").arg(shown(QUrl(m_auth.tokenUrl)), why), seen,
                           tr("Check that the token URL is the token endpoint, and not a page for people.")});
    };
    const auto parsed = base::OrderedJson::parse(body);
    if (!parsed || !parsed->isObject()) {
        malformed(parsed ? tr("it is not a JSON object.") : tr("it is not JSON."));
        return;
    }
    const base::OrderedJson &object = *parsed;
    const QByteArray token = object[u"access_token"].toString().toUtf8();
    if (token.isEmpty()) {
        malformed(tr("it has no \"access_token\"."));
        return;
    }
    if (std::any_of(token.begin(), token.end(), [](char c) { return c <= ' ' || c > '~'; })) {
        malformed(tr("its \"access_token\" has characters that no header can hold."));
        return;
    }
    const QString type = object[u"token_type"].toString();
    if (!type.isEmpty() && type.compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0) {
        malformed(tr("its \"token_type\" is not \"Bearer\"."));
        return;
    }
    m_accessToken = token;
    // Some servers write the number as text.
    const base::OrderedJson &expires = object[u"expires_in"];
    const double seconds = expires.isString() ? expires.toString().toDouble() : expires.toDouble();
    const double lifetime = std::clamp(seconds * 1000, 0.0, 1e12);
    m_expiresMs = lifetime > 0 ? m_clock() + static_cast<qint64>(lifetime - std::min<double>(kMargin, lifetime / 5)) : -1;
    // RFC 6749 section 4.4.3: none with client credentials; section 6: a refresh need not bring a new one.
    const QString refresh = object[u"refresh_token"].toString();
    if (m_auth.kind == AuthKind::OAuth2AuthorizationCode && (!refresh.isEmpty() || grant == Grant::Code))
        rememberRefreshToken(refresh);
    finish(m_accessToken);
}

void OAuthTokens::rememberRefreshToken(const QString &token)
{
    if (m_refreshToken == token)
        return;
    m_refreshToken = token;
    if (!m_secrets)
        return;
    if (token.isEmpty())
        m_secrets->remove(secretName());
    else
        m_secrets->set(secretName(), token);
}

void OAuthTokens::finish(base::Result<QByteArray> result)
{
    ++m_round;
    stopEverything();
    const auto waiting = std::exchange(m_waiting, {});
    for (const Done &done : waiting)
        done(result);
}

void OAuthTokens::stopEverything()
{
    m_timer.stop();
    m_verifier.clear();
    m_state.clear();
    if (m_redirect) {
        m_redirect->disconnect(this);
        // It may be the caller, and the browser's page is still being sent.
        m_redirect.release()->deleteLater();
    }
    if (m_reply) {
        QNetworkReply *reply = m_reply;
        m_reply.clear();
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

} // namespace framescope::profiles
