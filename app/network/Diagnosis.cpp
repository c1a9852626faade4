#include "Diagnosis.h"

#include "base/OptionId.h"
#include "protocol/AuthSchemes.h"

#include <array>

namespace framescope::network {

using base::Error;
using base::OptionId;

namespace {

QString id(const char *text)
{
    return QString::fromLatin1(text);
}

QString seconds(int ms)
{
    return QString::number(ms / 1000.0);
}

/// The first byte of a TLS record: handshake or alert, version 3.x (RFC 8446 section 5.1).
bool looksLikeTls(base::ByteView bytes)
{
    return bytes.size() >= 2 && (bytes[0] == 0x15 || bytes[0] == 0x16) && bytes[1] == 0x03;
}

QString listOf(const QList<QByteArray> &names)
{
    QStringList out;
    for (const QByteArray &name : names)
        out += base::escapedPreview(base::viewOf(name), 40);
    return out.join(QStringLiteral(", "));
}

bool hasScheme(const QList<QByteArray> &schemes, QByteArrayView scheme)
{
    return std::any_of(schemes.begin(), schemes.end(), [&](const QByteArray &one) { return one.compare(scheme, Qt::CaseInsensitive) == 0; });
}

/// The common display name of an issuer.
QString issuerOf(const QSslCertificate &certificate)
{
    for (const auto field : {QSslCertificate::CommonName, QSslCertificate::OrganizationalUnitName, QSslCertificate::Organization}) {
        const auto names = certificate.issuerInfo(field);
        if (!names.isEmpty() && !names.front().isEmpty())
            return base::escapeControls(names.front());
    }
    return {};
}

constexpr std::array kIds{
    "url.invalid", "lookup.failed", "lookup.timeout", "tcp.timeout", "tcp.refused", "tcp.unreachable", "tcp.failed",
    "proxy.timeout", "proxy.unreachable", "proxy.invalid", "proxy.authentication", "proxy.refused", "proxy.bad-answer", "proxy.closed",
    "tls.timeout", "tls.unavailable", "tls.ca-file", "tls.certificate-file", "tls.key-file", "tls.version", "tls.keylog",
    "tls.expired", "tls.not-yet-valid", "tls.self-signed", "tls.untrusted", "tls.hostname", "tls.revoked", "tls.invalid-certificate",
    "tls.plain-peer", "tls.no-common-version", "tls.failed", "tls.pin", "tls.client-certificate", "tls.alert",
    "upgrade.timeout", "upgrade.tls-peer", "upgrade.closed", "upgrade.refused",
    "upgrade.redirect-limit", "upgrade.redirect-downgrade", "upgrade.redirect-location",
    "close.timeout", "network.timeout", "network.cancelled", "network.ended-inside-frame", "network.closed-without-close", "network.reset",
    "network.not-open", "network.closing", "network.stack", "network.stack-option",
    "server.listen", "server.timeout", "server.too-many", "server.files", "server.closed",
};

} // namespace

std::span<const char *const> Diagnosis::ids()
{
    return kIds;
}

base::Error Diagnosis::lookupFailed(const QString &host, const QString &words)
{
    return Error{id("lookup.failed"), tr("The host name %1 could not be resolved.").arg(base::escapeControls(host)), words,
                 tr("Check the spelling and the network's name server, or set the host's address yourself.")}
        .about(host)
        .mendedBy(OptionId::Resolve)
        .worthRetrying();
}

base::Error Diagnosis::connectFailed(const QString &host, quint16 port, const std::vector<FailedAddress> &failures)
{
    QStringList seen;
    bool refused = !failures.empty();
    bool unreachable = !failures.empty();
    for (const auto &failure : failures) {
        seen += QStringLiteral("%1: %2").arg(failure.address, failure.words);
        refused = refused && failure.code == QAbstractSocket::ConnectionRefusedError;
        unreachable = unreachable && failure.code == QAbstractSocket::NetworkError;
    }
    const QString name = base::escapeControls(host);
    const QString all = seen.join(QStringLiteral("; "));
    if (refused) {
        return Error{id("tcp.refused"), tr("Nothing accepts connections at %1 port %2.").arg(name).arg(port), all,
                     tr("Check the port, and that the server is running and listens on this address.")}
            .worthRetrying();
    }
    if (unreachable) {
        return Error{id("tcp.unreachable"), tr("%1 cannot be reached from this machine.").arg(name), all,
                     tr("Check the network connection, and any VPN or firewall in between.")}
            .worthRetrying();
    }
    return Error{id("tcp.failed"), tr("The TCP connection to %1 port %2 failed.").arg(name).arg(port), all,
                 tr("Check the address and the port, and whether a proxy is needed to get there.")}
        .worthRetrying();
}

base::Error Diagnosis::phaseTimeout(Phase phase, int ms, const QString &where, const QString &seen)
{
    const QString name = base::escapeControls(where);
    switch (phase) {
    case Phase::Lookup:
        return Error{id("lookup.timeout"), tr("The name server did not answer for %1 within %2 s.").arg(name, seconds(ms)), seen,
                     tr("Check the network's name server, or set the host's address yourself.")}
            .about(where)
            .mendedBy(OptionId::Resolve)
            .worthRetrying();
    case Phase::Tcp:
        return Error{id("tcp.timeout"), tr("%1 did not answer within %2 s.").arg(name, seconds(ms)), seen,
                     tr("Check the address; a firewall that drops packets silently looks like this.")}
            .worthRetrying();
    case Phase::Proxy:
        return Error{id("proxy.timeout"), tr("The proxy did not open a tunnel to %1 within %2 s.").arg(name, seconds(ms)), seen,
                     tr("Check the proxy's kind (http or socks5) and port, and whether it can reach the server.")}
            .mendedBy(OptionId::Proxy)
            .worthRetrying();
    case Phase::Tls:
        return Error{id("tls.timeout"), tr("%1 accepted the connection but did not finish the TLS handshake within %2 s.").arg(name, seconds(ms)), seen,
                     tr("Check that the port speaks TLS; if it does not, use ws:// instead of wss://.")}
            .worthRetrying();
    case Phase::Upgrade:
        return Error{id("upgrade.timeout"), tr("%1 accepted the connection but did not answer the opening handshake within %2 s.").arg(name, seconds(ms)), seen,
                     tr("Check that a WebSocket server listens on this port, and whether it expects TLS (wss://).")}
            .worthRetrying();
    }
    return {};
}

base::Error Diagnosis::totalTimeout(int ms, const QString &where, const QString &seen)
{
    return Error{id("network.timeout"), tr("The connection to %1 was not open within %2 s.").arg(base::escapeControls(where), seconds(ms)), seen,
                 tr("Look in the timings for the phase that took so long, or allow more time.")}
        .mendedBy(OptionId::ConnectTimeout)
        .worthRetrying();
}

base::Error Diagnosis::cancelled(const QString &where)
{
    return {id("network.cancelled"), tr("Connecting to %1 was cancelled.").arg(base::escapeControls(where)), {}, {}};
}

base::Error Diagnosis::proxyAuthentication(const QString &proxy, bool hadCredentials, const QString &seen, const QList<QByteArray> &schemes)
{
    const auto error = [&](const QString &what, const QString &remedy) {
        return Error{id("proxy.authentication"), what, seen, remedy}.about(proxy).mendedBy(OptionId::Proxy);
    };
    if (!schemes.isEmpty() && !hasScheme(schemes, "Basic")) {
        return error(tr("The proxy %1 accepts only %2 authentication, and this program supports only Basic with proxies.").arg(proxy, listOf(schemes)),
                     tr("Let the proxy accept Basic, use a local proxy that speaks %1 for you, or connect without a proxy.").arg(listOf(schemes)));
    }
    if (hadCredentials)
        return error(tr("The proxy %1 did not accept the user name and password.").arg(proxy), tr("Check the proxy's user name and password."));
    return error(tr("The proxy %1 asks for a user name and password.").arg(proxy), tr("Put them into the proxy's address, as NAME:PASSWORD@ in front of its host."));
}

base::Error Diagnosis::proxyRefused(const QString &proxy, const QString &target, const QString &seen)
{
    return Error{id("proxy.refused"), tr("The proxy %1 refused to connect to %2.").arg(proxy, base::escapeControls(target)), seen,
                 tr("Ask whether the proxy may reach this host and port, or connect without it.")}
        .about(proxy)
        .mendedBy(OptionId::Proxy, QStringLiteral("none"))
        .worthRetrying();
}

base::Error Diagnosis::proxyBadAnswer(const QString &proxy, base::ByteView bytes)
{
    return Error{id("proxy.bad-answer"), tr("The proxy %1 did not answer as a proxy of its kind does.").arg(proxy), base::escapedPreview(bytes),
                 tr("Check the proxy's kind (http or socks5) and its port.")}
        .about(proxy)
        .mendedBy(OptionId::Proxy);
}

base::Error Diagnosis::proxyClosed(const QString &proxy, const QString &words)
{
    return Error{id("proxy.closed"), tr("The proxy %1 ended the stream before it opened a tunnel.").arg(proxy), words,
                 tr("Check the proxy's kind (http or socks5) and its port, or connect without it.")}
        .about(proxy)
        .mendedBy(OptionId::Proxy, QStringLiteral("none"))
        .worthRetrying();
}

QString Diagnosis::tlsProblemId(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired: return id("expired");
    case QSslError::CertificateNotYetValid: return id("not-yet-valid");
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain: return id("self-signed");
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return id("untrusted");
    case QSslError::HostNameMismatch: return id("hostname");
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted: return id("revoked");
    default: return id("invalid-certificate");
    }
}

QString Diagnosis::tlsProblemText(const QSslError &error, const QString &serverName)
{
    const auto certificate = error.certificate();
    const QString problem = tlsProblemId(error.error());
    if (problem == QLatin1String("expired")) {
        return tr("The certificate was valid until %1.").arg(certificate.expiryDate().toUTC().toString(Qt::ISODate));
    }
    if (problem == QLatin1String("not-yet-valid")) {
        return tr("The certificate is not valid before %1.").arg(certificate.effectiveDate().toUTC().toString(Qt::ISODate));
    }
    if (problem == QLatin1String("self-signed"))
        return tr("The chain ends in a self-signed certificate that is not trusted here.");
    if (problem == QLatin1String("untrusted")) {
        const QString issuer = issuerOf(certificate);
        return issuer.isEmpty() ? tr("The certificate's issuer is not known here.")
                                : tr("The issuer's certificate is missing: the server did not send that of %1, and it is not known here.").arg(issuer);
    }
    if (problem == QLatin1String("hostname")) {
        QStringList names = certificate.subjectAlternativeNames().values();
        if (names.isEmpty())
            names = certificate.subjectInfo(QSslCertificate::CommonName);
        return tr("The certificate is for %2, not for %1.")
            .arg(base::escapeControls(serverName), base::escapeControls(names.join(QStringLiteral(", "))));
    }
    return error.errorString();
}

base::Error Diagnosis::tlsFailed(const TlsFacts &facts, const QString &where, const QString &words, const QString &minimumVersion)
{
    QStringList texts;
    for (const auto &problem : facts.problems)
        texts += problem.text;
    // OpenSSL has several codes for the same problem.
    texts.removeDuplicates();
    const QString name = base::escapeControls(where);
    if (!facts.problems.empty()) {
        // Of several problems, name the hardest to fix first: a wrong name or date stays wrong with any CA.
        QString chosen = facts.problems.front().id;
        for (const char *first : {"revoked", "expired", "not-yet-valid", "hostname", "self-signed", "untrusted"}) {
            const auto has = [&](const TlsFacts::Problem &problem) { return problem.id == QLatin1String(first); };
            if (std::any_of(facts.problems.begin(), facts.problems.end(), has)) {
                chosen = QLatin1String(first);
                break;
            }
        }
        // Accepting exactly this certificate fixes any problem; the sentence names the better remedy.
        const QString pin = facts.chain.empty() ? QString() : QString::fromLatin1(facts.chain.front().sha256.toHex());
        OptionId without = OptionId::TlsAuthority;
        QString remedy = tr("Trust its CA, or accept this certificate by its fingerprint.");
        if (chosen == QLatin1String("expired") || chosen == QLatin1String("not-yet-valid")) {
            remedy = tr("Renew the server's certificate, check this machine's clock, or accept this certificate all the same.");
            without = OptionId::TlsInsecure;
        } else if (chosen == QLatin1String("hostname")) {
            remedy = tr("Connect by a name that is in the certificate, ask for such a name in TLS, or accept this certificate by its fingerprint.");
            without = OptionId::TlsName;
        } else if (chosen == QLatin1String("untrusted")) {
            remedy = tr("If the issuer is an intermediate CA, let the server send its certificate too. Otherwise trust the CA, or accept this certificate by its fingerprint.");
        } else if (chosen == QLatin1String("revoked")) {
            remedy = tr("Replace the server's certificate.");
        }
        return Error{QStringLiteral("tls.") + chosen, tr("The certificate of %1 was not accepted.").arg(name), texts.join(QLatin1Char(' ')), remedy}
            .mendedBy(pin.isEmpty() ? without : OptionId::TlsPin, pin);
    }
    const bool plain = words.contains(QLatin1String("wrong version number")) || words.contains(QLatin1String("http request"))
        || words.contains(QLatin1String("unknown protocol")) || words.contains(QLatin1String("packet length too long"));
    if (plain) {
        return Error{id("tls.plain-peer"), tr("%1 does not speak TLS on this port.").arg(name), words,
                     tr("Use ws:// instead of wss://, or the port that speaks TLS.")}
            .mendedBy(OptionId::Address, QStringLiteral("ws://"));
    }
    const auto says = [&](const char *what) { return words.contains(QLatin1String(what), Qt::CaseInsensitive); };
    if (says("alert protocol version") || says("unsupported protocol") || says("version too low") || says("wrong ssl version"))
        return tlsNoCommonVersion(where, words, minimumVersion);
    if (words.startsWith(QLatin1String("Unable to init SSL Context"))) {
        return Error{id("tls.failed"), tr("The TLS handshake with %1 could not begin: the TLS settings do not fit together.").arg(name), words,
                     tr("Check that the private key belongs to the certificate.")}
            .mendedBy(OptionId::TlsKey);
    }
    return Error{id("tls.failed"), tr("The TLS handshake with %1 failed.").arg(name), words,
                 tr("Check that the port speaks TLS, which versions it allows, and whether it asks for a client certificate.")}
        .mendedBy(OptionId::TlsCertificate);
}

base::Error Diagnosis::tlsNoCommonVersion(const QString &where, const QString &words, const QString &minimumVersion)
{
    // Without a setting, Qt allows 1.2 and newer.
    const QString lowest = minimumVersion.isEmpty() ? QStringLiteral("1.2") : minimumVersion;
    const auto error = [&](const QString &remedy) {
        return Error{id("tls.no-common-version"), tr("%1 offers no TLS version that is allowed here (%2 or newer).").arg(base::escapeControls(where), lowest), words, remedy};
    };
    if (lowest == QLatin1String("1.0"))
        return error(tr("Find out which versions the server speaks; versions before TLS 1.0 are not supported."));
    if (lowest == QLatin1String("1.3"))
        return error(tr("Allow TLS 1.2 too, or let the server speak TLS 1.3.")).mendedBy(OptionId::TlsMinimum, QStringLiteral("1.2"));
    return error(tr("Let the server speak TLS 1.2 or 1.3; for an old server, allow TLS 1.0 and 1.1.")).mendedBy(OptionId::TlsMinimum, QStringLiteral("1.0"));
}

base::Error Diagnosis::tlsAlert(const QString &where, QSsl::AlertType alert, bool hadCertificate, const QString &words, const QString &minimumVersion)
{
    const QString name = base::escapeControls(where);
    const QString seen = tr("TLS alert %1").arg(static_cast<int>(alert)) + (words.isEmpty() ? QString() : QString(QStringLiteral("; ") + words));
    switch (alert) {
    case QSsl::AlertType::ProtocolVersion: return tlsNoCommonVersion(where, seen, minimumVersion);
    case QSsl::AlertType::CertificateRequired:
        return Error{id("tls.client-certificate"), tr("%1 requires a client certificate, and none was given.").arg(name), seen, tr("Give a client certificate and its private key.")}
            .mendedBy(OptionId::TlsCertificate);
    case QSsl::AlertType::BadCertificate:
    case QSsl::AlertType::UnsupportedCertificate:
    case QSsl::AlertType::CertificateRevoked:
    case QSsl::AlertType::CertificateExpired:
    case QSsl::AlertType::CertificateUnknown:
    case QSsl::AlertType::UnknownCa:
    case QSsl::AlertType::AccessDenied:
        return Error{id("tls.client-certificate"), hadCertificate ? tr("%1 did not accept the client certificate.").arg(name) : tr("%1 does not accept a client without a certificate.").arg(name), seen,
                     tr("Give a client certificate that the server trusts, and check that it is still valid.")}
            .mendedBy(OptionId::TlsCertificate);
    default: return {id("tls.alert"), tr("%1 ended TLS with an alert before it answered the opening handshake.").arg(name), seen, tr("Look into the server's log.")};
    }
}

base::Error Diagnosis::proxyUnreachable(const base::Error &error, const QString &proxy)
{
    return Error{id("proxy.unreachable"), tr("The proxy %1 could not be reached: %2").arg(proxy, error.what), error.seen,
                 tr("Check the proxy's address and port, or connect without it.")}
        .about(proxy)
        .mendedBy(OptionId::Proxy, QStringLiteral("none"))
        .worthRetrying();
}

base::Error Diagnosis::tlsPin(const QString &where, const QByteArray &fingerprint)
{
    return Error{id("tls.pin"), tr("The certificate of %1 is not the one that was accepted before.").arg(base::escapeControls(where)),
                 tr("fingerprint %1").arg(QString::fromLatin1(fingerprint.toHex(':'))),
                 tr("If the server's certificate was renewed, accept the new one; otherwise somebody may be intercepting the connection.")}
        .mendedBy(OptionId::TlsPin, QString::fromLatin1(fingerprint.toHex()));
}

base::Error Diagnosis::notHttp(base::ByteView start, const QString &where, const base::Error &otherwise)
{
    if (looksLikeTls(start)) {
        return Error{id("upgrade.tls-peer"), tr("%1 speaks TLS on this port.").arg(base::escapeControls(where)), base::hexPreview(start, 16),
                     tr("Use wss:// instead of ws://.")}
            .mendedBy(OptionId::Address, QStringLiteral("wss://"));
    }
    return otherwise;
}

base::Error Diagnosis::handshakeFailed(base::Error error)
{
    if (!error.id.startsWith(QLatin1String("upgrade.")) && !error.id.startsWith(QLatin1String("limit.")))
        error.id.prepend(QLatin1String("upgrade."));
    return error;
}

base::Error Diagnosis::upgradeClosed(const QString &where, bool tls, const QString &words)
{
    return Error{id("upgrade.closed"), tr("%1 ended the stream without answering the opening handshake.").arg(base::escapeControls(where)), words,
                 tls ? tr("Check the path, and that a WebSocket server listens on this port.")
                     : tr("Check that a WebSocket server listens on this port, and whether it expects TLS (wss://).")}
        .worthRetrying();
}

base::Error Diagnosis::refused(const protocol::HandshakeResponse &response, const QString &where)
{
    QString seen = QStringLiteral("HTTP %1 %2").arg(response.status).arg(base::escapedPreview(base::viewOf(response.reason)));
    if (const QString body = response.content.preview(); !body.isEmpty())
        seen += QStringLiteral(": ") + body;
    for (const QString &note : response.content.notes)
        seen += QStringLiteral(" [%1]").arg(note);
    const auto schemes = protocol::authSchemes(response.headers, response.status == 407 ? "Proxy-Authenticate" : "WWW-Authenticate");
    QString remedy;
    OptionId option = OptionId::None;
    switch (response.status) {
    case 200:
        remedy = tr("This is an ordinary web page: check the path of the WebSocket endpoint.");
        option = OptionId::Address;
        break;
    case 400:
        remedy = tr("Compare the request's headers with what the server expects.");
        option = OptionId::Headers;
        break;
    case 401:
    case 407:
        if (hasScheme(schemes, "Bearer") && !hasScheme(schemes, "Basic")) {
            remedy = tr("Give a bearer token.");
            option = OptionId::Token;
        } else if (schemes.isEmpty() || hasScheme(schemes, "Basic")) {
            remedy = tr("Give a user name and password, or a token.");
            option = OptionId::User;
        } else if (hasScheme(schemes, "Digest")) {
            remedy = tr("Give the user name and password in a profile whose authentication is digest.");
        } else {
            remedy = tr("This program does not support %1: let the server accept Basic, Digest or a token, or use a local proxy that speaks it.").arg(listOf(schemes));
        }
        break;
    case 403:
        remedy = tr("Check the credentials and the Origin header.");
        option = OptionId::Origin;
        break;
    case 404:
        remedy = tr("Check the path of the address.");
        option = OptionId::Address;
        break;
    case 426: remedy = tr("Look in the answer's headers for the protocol or version that the server asks for."); break;
    case 429: remedy = tr("Wait, then connect less often."); break;
    default:
        if (response.status >= 300 && response.status < 400)
            remedy = tr("Connect to the address in the Location header.");
        else if (response.status >= 500)
            remedy = tr("Look into the log of the server, or of the proxy in front of it.");
        else
            remedy = tr("Look for the reason in the answer's headers and body.");
    }
    const bool sensible = response.status >= 100 && response.status <= 599;
    Error error{sensible ? QStringLiteral("upgrade.status-%1").arg(response.status) : id("upgrade.refused"),
                schemes.isEmpty() ? tr("%1 refused the WebSocket with status %2.").arg(base::escapeControls(where)).arg(response.status)
                                  : tr("%1 refused the WebSocket with status %2 and asks for %3.").arg(base::escapeControls(where)).arg(response.status).arg(listOf(schemes)),
                seen, remedy};
    error.option = option;
    error.transient = response.status == 429 || response.status >= 500;
    return error;
}

base::Error Diagnosis::redirectLimit(int limit, const QString &next)
{
    return Error{id("upgrade.redirect-limit"), tr("The server redirects more than %n time(s).", nullptr, limit), base::escapeControls(next),
                 tr("Check whether the redirects go in a circle, allow more of them, or connect to the last address directly.")}
        .mendedBy(OptionId::MaxRedirects);
}

base::Error Diagnosis::redirectDowngrade(const QString &next)
{
    return {id("upgrade.redirect-downgrade"), tr("The server redirects from wss:// to ws://. This would give up encryption, and was not followed."),
            base::escapeControls(next), tr("Connect to that address directly if this is what you want.")};
}

base::Error Diagnosis::redirectBad(int status, const QString &location)
{
    return {id("upgrade.redirect-location"), tr("The server redirects with status %1 but names no usable address.").arg(status),
            base::escapeControls(location), tr("Correct the Location header that the server sends.")};
}

base::Error Diagnosis::violated(const protocol::Violation &violation)
{
    const QString rule = QString::fromLatin1(violation.rule->id);
    const bool limit = rule.startsWith(QLatin1String("limit."));
    QString seen = violation.seen;
    if (!violation.bytes.isEmpty())
        seen += QStringLiteral(" [%1]").arg(base::hexPreview(base::viewOf(violation.bytes), 16));
    if (limit) {
        return Error{rule, tr("The peer sent more than the limit allows, and the connection was closed."), seen, tr("Raise the limit if so much is expected.")}
            .mendedBy(OptionId::MaxMessage);
    }
    return Error{QStringLiteral("protocol.") + rule,
                 tr("The peer broke %1: %2").arg(QString::fromLatin1(violation.rule->section), protocol::violationExpected(*violation.rule)), seen,
                 tr("Correct the peer, or let violations be reported and the connection go on.")}
        .mendedBy(OptionId::Mode, QStringLiteral("observe"));
}

base::Error Diagnosis::closeTimeout(int ms, const protocol::CloseFacts &facts)
{
    return {id("close.timeout"),
            facts.received ? tr("The peer did not end the stream within %1 s after the closing handshake.").arg(seconds(ms))
                           : tr("The peer did not answer our Close within %1 s, and the stream was ended.").arg(seconds(ms)),
            {}, tr("Check whether the peer still reads, and whether it answers Close frames.")};
}

base::Error Diagnosis::streamEnded(const protocol::CloseFacts &facts, const QString &words)
{
    if (facts.insideFrame) {
        return Error{id("network.ended-inside-frame"), tr("The stream ended in the middle of a frame."), words,
                     tr("Check whether the peer crashed, or a proxy in between cut the connection.")}
            .worthRetrying();
    }
    if (facts.streamEnd == protocol::StreamEnd::Reset) {
        return Error{id("network.reset"), tr("The stream was reset."), words,
                     tr("Check whether the peer crashed or was restarted, or a proxy in between dropped the connection.")}
            .worthRetrying();
    }
    return Error{id("network.closed-without-close"), tr("The peer ended the stream without a Close frame."), words,
                 tr("Look into the peer's log. Proxies end idle connections like this; regular pings keep them open.")}
        .mendedBy(OptionId::PingInterval)
        .worthRetrying();
}

base::Error Diagnosis::notOpen()
{
    return {id("network.not-open"), tr("Nothing can be sent: the connection is not open."), {}, tr("Connect first.")};
}

base::Error Diagnosis::closing()
{
    return {id("network.closing"), tr("Nothing can be sent: the connection is closing."), {}, tr("Connect again.")};
}

base::Error Diagnosis::notWithThisStack(const QString &action)
{
    return Error{id("network.stack"), tr("%1 is not possible with the Qt WebSockets stack.").arg(action), {}, tr("Use Framescope's own stack.")}
        .mendedBy(OptionId::Stack, QStringLiteral("framescope"));
}

base::Error Diagnosis::notHonoured(OptionId option, const QString &what)
{
    return Error{id("network.stack-option"), tr("The Qt WebSockets stack does not support %1.").arg(what), {}, tr("Leave it out, or use Framescope's own stack.")}
        .about(base::nameOf(option))
        .mendedBy(OptionId::Stack, QStringLiteral("framescope"));
}

base::Error Diagnosis::listenFailed(const QString &where, const QString &words, bool addressInUse, bool denied)
{
    const auto error = [&](const QString &remedy) { return Error{id("server.listen"), tr("Cannot listen on %1.").arg(where), words, remedy}.about(where); };
    if (addressInUse)
        return error(tr("End the other program, or use another port; 0 picks a free one.")).mendedBy(OptionId::Port, QStringLiteral("0"));
    if (denied)
        return error(tr("Use a port of 1024 or above; lower ones need special rights.")).mendedBy(OptionId::Port);
    return error(tr("Check the address; the loopback addresses always exist.")).mendedBy(OptionId::ListenAddress);
}

base::Error Diagnosis::clientTimeout(int ms, base::ByteView soFar)
{
    return {id("server.timeout"), tr("A client did not finish its opening handshake within %1 s and was disconnected.").arg(seconds(ms)),
            soFar.empty() ? tr("no bytes") : base::escapedPreview(soFar), {}};
}

base::Error Diagnosis::clientClosed(base::ByteView soFar, const QString &words)
{
    return {id("server.closed"), tr("A client disconnected before its opening handshake was finished."),
            soFar.empty() ? words : base::escapedPreview(soFar), {}};
}

base::Error Diagnosis::tooManyClients(int limit)
{
    return Error{id("server.too-many"), tr("A client was refused with 503: %n client(s) are connected already.", nullptr, limit), {}, tr("Raise the limit.")}
        .mendedBy(OptionId::MaxClients);
}

base::Error Diagnosis::outOfFiles(int clients)
{
    return Error{id("server.files"), tr("No more clients can be accepted: the system's limit of open files is reached."), tr("%n client(s) are connected.", nullptr, clients),
                 tr("Further clients wait until one leaves. Raise the limit of open files (ulimit -n), or limit the number of clients.")}
        .mendedBy(OptionId::MaxClients);
}

base::Error Diagnosis::clientTls(const QString &words, base::ByteView start)
{
    return {id("tls.failed"), tr("The TLS handshake with a client failed."), start.empty() ? words : base::escapedPreview(start),
            tr("Check that the client uses wss:// and trusts this server's CA file.")};
}

} // namespace framescope::network
