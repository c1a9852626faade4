#pragma once

#include <QCryptographicHash>
#include <QHash>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <optional>

namespace framescope::testing {

/// A small authorization server for tests: a page that redirects the browser with a code, and a token endpoint that has
/// one client ("app", "s3cret/+&"), checks PKCE, and issues numbered tokens. Lives on the test's thread.
class TokenServer : public QTcpServer
{
public:
    TokenServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QString url(const QString &path) const
    {
        return QStringLiteral("%1://127.0.0.1:%2%3").arg(tls ? QStringLiteral("https") : QStringLiteral("http")).arg(serverPort()).arg(path);
    }

    /// Enables https; if it verifies peers, it also requires a client certificate.
    std::optional<QSslConfiguration> tls;
    QList<QString> clientNames; ///< common names of the client certificates

    /// Simulates a user who signs in at once: the address to which the browser is redirected.
    QUrl signIn(const QUrl &page)
    {
        const QUrlQuery query(page);
        challenge = query.queryItemValue(QStringLiteral("code_challenge"), QUrl::FullyDecoded).toLatin1();
        challengeMethod = query.queryItemValue(QStringLiteral("code_challenge_method"));
        redirect = query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded);
        QUrl back(redirect);
        QUrlQuery answer;
        answer.addQueryItem(QStringLiteral("code"), QString::fromLatin1(QUrl::toPercentEncoding(code)));
        answer.addQueryItem(QStringLiteral("state"), query.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded));
        back.setQuery(answer);
        return back;
    }

    /// A complete response of the token endpoint instead of the correct one.
    std::function<QByteArray(const QHash<QString, QString> &form)> answer;
    bool silent = false;       ///< requests are read and never answered
    bool keepsOpen = false;    ///< the stream stays open after the response
    bool basicAllowed = true;  ///< the secret may come in Authorization
    QString code = QStringLiteral("c/1+2%3d");
    int expiresIn = 3600;
    bool refreshTokens = true;

    QByteArray challenge;
    QString challengeMethod;
    QString redirect;
    QList<QHash<QString, QString>> forms; ///< of each request to the token endpoint
    QStringList endedRefreshTokens;
    int tokens = 0;

    static QByteArray http(int status, const QByteArray &body, const QByteArray &type = "application/json")
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " x\r\nContent-Type: " + type + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
    }
    static QByteArray error(int status, const QByteArray &name, const QByteArray &description = {})
    {
        return http(status, "{\"error\":\"" + name + "\",\"error_description\":\"" + description + "\"}");
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        if (!tls) {
            QTcpServer::incomingConnection(handle);
            return;
        }
        auto *const socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setSslConfiguration(*tls);
        connect(socket, &QSslSocket::encrypted, this, [this, socket] { clientNames << socket->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0); });
        addPendingConnection(socket);
        socket->startServerEncryption();
    }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &request = m_requests[socket];
        request += socket->readAll();
        const qsizetype end = request.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = request.first(end).toLower() + "\r\n";
        const qsizetype at = head.indexOf("content-length: ");
        const qsizetype length = at < 0 ? 0 : head.mid(at + 16, head.indexOf("\r\n", at) - at - 16).toLongLong();
        if (request.size() < end + 4 + length)
            return;
        const QByteArray whole = m_requests.take(socket);
        const QUrlQuery query(QString::fromLatin1(whole.sliced(end + 4)));
        QHash<QString, QString> form;
        const auto items = query.queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items)
            form.insert(name, value);
        const qsizetype basic = whole.indexOf("Authorization: Basic ");
        if (basic >= 0)
            form.insert(QStringLiteral("(basic)"), QString::fromLatin1(QByteArray::fromBase64(whole.mid(basic + 21, whole.indexOf("\r\n", basic) - basic - 21))));
        forms << form;
        if (silent)
            return;
        socket->write(answer ? answer(form) : usual(form));
        if (!keepsOpen)
            socket->disconnectFromHost();
    }

    QByteArray usual(const QHash<QString, QString> &form)
    {
        const QString secret = QStringLiteral("s3cret/+&");
        const bool basic = basicAllowed && form.value(QStringLiteral("(basic)")) == QLatin1String("app:") + QString::fromLatin1(QUrl::toPercentEncoding(secret));
        const bool body = form.value(QStringLiteral("client_id")) == QLatin1String("app") && form.value(QStringLiteral("client_secret")) == secret;
        if (!basic && !body)
            return error(401, "invalid_client", "who is " + form.value(QStringLiteral("client_secret")).toUtf8());
        const QString grant = form.value(QStringLiteral("grant_type"));
        if (grant == QLatin1String("authorization_code")) {
            const QByteArray seen = QCryptographicHash::hash(form.value(QStringLiteral("code_verifier")).toLatin1(), QCryptographicHash::Sha256)
                                        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
            if (form.value(QStringLiteral("code")) != code || seen != challenge || challengeMethod != QLatin1String("S256") || form.value(QStringLiteral("redirect_uri")) != redirect)
                return error(400, "invalid_grant", "wrong code or verifier");
        } else if (grant == QLatin1String("refresh_token")) {
            if (endedRefreshTokens.contains(form.value(QStringLiteral("refresh_token"))))
                return error(400, "invalid_grant");
        } else if (grant != QLatin1String("client_credentials")) {
            return error(400, "unsupported_grant_type");
        }
        const QByteArray number = QByteArray::number(++tokens);
        QByteArray json = "{\"access_token\":\"token-" + number + "\",\"token_type\":\"bearer\",\"expires_in\":" + QByteArray::number(expiresIn);
        if (refreshTokens && grant != QLatin1String("client_credentials"))
            json += ",\"refresh_token\":\"refresh-" + number + '"';
        return http(200, json + '}');
    }

    QHash<QTcpSocket *, QByteArray> m_requests;
};

} // namespace framescope::testing
