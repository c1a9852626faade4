#pragma once

#include "ConnectionFacts.h"

#include "protocol/CloseFacts.h"

#include <QAbstractSocket>
#include <QCoreApplication>
#include <QSslError>

#include <span>

namespace framescope::network {

/// The error sentences for everything that can fail while opening and using a stream: what happened, what was seen, what to try.
/// Stateless functions, any thread. The ids are stable:
///
/// | id                          | when                                                                          |
/// |-----------------------------|-------------------------------------------------------------------------------|
/// | url.invalid                 | the address is not a WebSocket address (RFC 6455 section 3)                   |
/// | lookup.failed               | the name did not resolve                                                      |
/// | lookup.timeout, tcp.timeout, proxy.timeout, tls.timeout, upgrade.timeout | a phase took longer than its limit |
/// | network.timeout             | opening took longer than the total limit                                      |
/// | network.cancelled           | opening was cancelled on this side                                            |
/// | tcp.refused                 | nothing listens on the port                                                   |
/// | tcp.unreachable             | no route to the address                                                       |
/// | tcp.failed                  | any other failure to connect                                                  |
/// | proxy.invalid               | the proxy's address is invalid                                                |
/// | proxy.authentication        | 407, or SOCKS5 refused the user name                                          |
/// | proxy.refused               | the proxy answered but did not open a tunnel                                  |
/// | proxy.bad-answer            | the response is not that of such a proxy                                      |
/// | proxy.closed                | the proxy ended the stream                                                    |
/// | tls.unavailable             | this Qt has no TLS                                                            |
/// | tls.ca-file, tls.certificate-file, tls.key-file, tls.version, tls.keylog | a TLS setting cannot be used    |
/// | tls.expired, tls.not-yet-valid, tls.self-signed, tls.untrusted, tls.hostname, tls.revoked, tls.invalid-certificate | the certificate |
/// | tls.plain-peer              | the peer does not speak TLS                                                   |
/// | tls.no-common-version       | the peer supports none of the allowed TLS versions                            |
/// | tls.failed                  | any other failure of the TLS handshake                                        |
/// | tls.pin                     | the certificate is not the pinned one                                         |
/// | upgrade.tls-peer            | plain text was sent to a port that speaks TLS                                 |
/// | upgrade.closed              | the peer ended the stream without a response                                  |
/// | upgrade.status-NNN, upgrade.refused | an HTTP response other than 101                                       |
/// | upgrade.redirect-*          | a redirect that is not followed (limit, downgrade, no or a wrong Location)    |
/// | upgrade.http.*, upgrade.rfc6455.*, upgrade.rfc7692.* | a violation in the response (protocol::ClientHandshake)   |
/// | protocol.*                  | strict mode: the peer broke the rule of that name                             |
/// | limit.*                     | a limit of protocol::Limits was reached                                       |
/// | close.timeout               | the closing handshake was not answered                                        |
/// | network.ended-inside-frame, network.closed-without-close, network.reset | how an open stream broke         |
/// | network.not-open, network.closing | sending on a connection that is not open                                |
/// | network.stack               | not possible with this stack                                                  |
/// | server.listen               | cannot listen on the address or port                                          |
/// | server.timeout, server.too-many, server.files, server.closed | a client that never became a connection        |
class Diagnosis
{
    Q_DECLARE_TR_FUNCTIONS(framescope::network::Diagnosis)

public:
    /// All fixed ids of the table above (without status codes and the rules of protocol::violationRules()), for the manual and tests.
    static std::span<const char *const> ids();

    /// One attempted address, and why it failed.
    struct FailedAddress {
        QString address;
        QAbstractSocket::SocketError code = QAbstractSocket::UnknownSocketError;
        QString words; ///< the system's error text
    };

    static base::Error lookupFailed(const QString &host, const QString &words);
    /// `where` is "host port N"; every attempted address is named.
    static base::Error connectFailed(const QString &host, quint16 port, const std::vector<FailedAddress> &failures);
    static base::Error phaseTimeout(Phase phase, int ms, const QString &where, const QString &seen = {});
    static base::Error totalTimeout(int ms, const QString &where, const QString &seen = {});
    static base::Error cancelled(const QString &where);

    /// The proxy itself could not be reached: rewords an error that would otherwise seem to be about the server.
    static base::Error proxyUnreachable(const base::Error &error, const QString &proxy);
    static base::Error proxyAuthentication(const QString &proxy, bool hadCredentials, const QString &seen, const QList<QByteArray> &schemes = {});
    static base::Error proxyRefused(const QString &proxy, const QString &target, const QString &seen);
    static base::Error proxyBadAnswer(const QString &proxy, base::ByteView bytes);
    static base::Error proxyClosed(const QString &proxy, const QString &words);

    /// The id of a certificate problem: "expired", "self-signed", "hostname", ….
    static QString tlsProblemId(QSslError::SslError error);
    static QString tlsProblemText(const QSslError &error, const QString &serverName);
    /// `minimumVersion` as in TlsOptions: the remedy depends on it.
    static base::Error tlsFailed(const TlsFacts &facts, const QString &where, const QString &words, const QString &minimumVersion = {});
    static base::Error tlsNoCommonVersion(const QString &where, const QString &words, const QString &minimumVersion);
    /// An alert from the server after our side finished the handshake: this is how TLS 1.3 refuses a client certificate.
    static base::Error tlsAlert(const QString &where, QSsl::AlertType alert, bool hadCertificate, const QString &words, const QString &minimumVersion = {});
    static base::Error tlsPin(const QString &where, const QByteArray &fingerprint);

    /// A response that cannot be HTTP, such as TLS bytes on a plain port; `otherwise` is the handshake's own error.
    static base::Error notHttp(base::ByteView start, const QString &where, const base::Error &otherwise);
    /// The handshake's own error under an id of ours: "upgrade.rfc6455.accept-wrong".
    static base::Error handshakeFailed(base::Error error);
    static base::Error upgradeClosed(const QString &where, bool tls, const QString &words);
    /// An HTTP response other than 101.
    static base::Error refused(const protocol::HandshakeResponse &response, const QString &where);
    static base::Error redirectLimit(int limit, const QString &next);
    static base::Error redirectDowngrade(const QString &next);
    static base::Error redirectBad(int status, const QString &location);

    static base::Error violated(const protocol::Violation &violation);
    static base::Error closeTimeout(int ms, const protocol::CloseFacts &facts);
    static base::Error streamEnded(const protocol::CloseFacts &facts, const QString &words);

    static base::Error notOpen();
    static base::Error closing();
    /// The error for an option that Qt WebSockets would silently ignore; `what` as in "leaving pings unanswered".
    static base::Error notHonoured(base::OptionId option, const QString &what);
    /// `action` as in "Sending a ping".
    static base::Error notWithThisStack(const QString &action);

    static base::Error listenFailed(const QString &where, const QString &words, bool addressInUse, bool denied);
    static base::Error clientTimeout(int ms, base::ByteView soFar);
    static base::Error clientClosed(base::ByteView soFar, const QString &words);
    static base::Error tooManyClients(int limit);
    static base::Error outOfFiles(int clients);
    static base::Error clientTls(const QString &words, base::ByteView start);
};

} // namespace framescope::network
