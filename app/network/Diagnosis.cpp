#include "Diagnosis.h"

#include "protocol/AuthSchemes.h"

#include <array>

namespace framescope::network {

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

/// The name that people know an issuer by.
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
    return {id("lookup.failed"), tr("The host name %1 could not be resolved.").arg(base::escapeControls(host)), words,
            tr("Check the spelling and the network's name server, or name the address yourself (--resolve %1:ADDRESS).")
                .arg(base::escapeControls(host))};
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
        return {id("tcp.refused"), tr("Nothing accepts connections at %1 port %2.").arg(name).arg(port), all,
                tr("Check the port, and that the server is running and listens on this address.")};
    }
    if (unreachable) {
        return {id("tcp.unreachable"), tr("%1 cannot be reached from this machine.").arg(name), all,
                tr("Check the network connection, a VPN or a firewall in between.")};
    }
    return {id("tcp.failed"), tr("No TCP connection to %1 port %2 came about.").arg(name).arg(port), all,
            tr("Check the address and the port, and whether a proxy is needed to get there.")};
}

base::Error Diagnosis::phaseTimeout(Phase phase, int ms, const QString &where, const QString &seen)
{
    const QString name = base::escapeControls(where);
    switch (phase) {
    case Phase::Lookup:
        return {id("lookup.timeout"), tr("The name server did not answer for %1 within %2 s.").arg(name, seconds(ms)), seen,
                tr("Check the network's name server, or name the address yourself (--resolve).")};
    case Phase::Tcp:
        return {id("tcp.timeout"), tr("%1 did not answer within %2 s.").arg(name, seconds(ms)), seen,
                tr("Check the address; a firewall that drops packets silently looks like this.")};
    case Phase::Proxy:
        return {id("proxy.timeout"), tr("The proxy opened no way to %1 within %2 s.").arg(name, seconds(ms)), seen,
                tr("Check the proxy's kind (http or socks5) and port, and whether it can reach the server.")};
    case Phase::Tls:
        return {id("tls.timeout"), tr("%1 accepted the connection but did not finish the TLS handshake within %2 s.").arg(name, seconds(ms)),
                seen, tr("Check that the port speaks TLS; for one that does not, use ws:// in place of wss://.")};
    case Phase::Upgrade:
        return {id("upgrade.timeout"), tr("%1 accepted the connection but did not answer the opening handshake within %2 s.").arg(name, seconds(ms)),
                seen, tr("Check that a WebSocket server listens on this port and whether it wants TLS (wss://).")};
    }
    return {};
}

base::Error Diagnosis::totalTimeout(int ms, const QString &where, const QString &seen)
{
    return {id("network.timeout"), tr("No connection to %1 was open within %2 s.").arg(base::escapeControls(where), seconds(ms)), seen,
            tr("See in the timings which phase took so long, or allow more time (--connect-timeout).")};
}

base::Error Diagnosis::cancelled(const QString &where)
{
    return {id("network.cancelled"), tr("Connecting to %1 was given up before it was done.").arg(base::escapeControls(where)), {}, {}};
}

base::Error Diagnosis::proxyAuthentication(const QString &proxy, bool hadCredentials, const QString &seen, const QList<QByteArray> &schemes)
{
    if (!schemes.isEmpty() && !hasScheme(schemes, "Basic")) {
        return {id("proxy.authentication"), tr("The proxy %1 takes only the authentication %2, and this program speaks Basic with proxies.").arg(proxy, listOf(schemes)), seen,
                tr("Let the proxy take Basic, go through a local proxy that speaks %1 for you, or connect without it (--proxy none).").arg(listOf(schemes))};
    }
    if (hadCredentials) {
        return {id("proxy.authentication"), tr("The proxy %1 did not accept the user name and password.").arg(proxy), seen,
                tr("Check the proxy's user name and password.")};
    }
    return {id("proxy.authentication"), tr("The proxy %1 asks for a user name and password.").arg(proxy), seen,
            tr("Put them into the proxy's address, as NAME:PASSWORD@ in front of its host.")};
}

base::Error Diagnosis::proxyRefused(const QString &proxy, const QString &target, const QString &seen)
{
    return {id("proxy.refused"), tr("The proxy %1 refused to connect to %2.").arg(proxy, base::escapeControls(target)), seen,
            tr("Ask whether the proxy may reach this host and port, or connect without it (--proxy none).")};
}

base::Error Diagnosis::proxyBadAnswer(const QString &proxy, base::ByteView bytes)
{
    return {id("proxy.bad-answer"), tr("What the proxy %1 answered is not what such a proxy says.").arg(proxy), base::escapedPreview(bytes),
            tr("Check the proxy's kind (http or socks5) and its port.")};
}

base::Error Diagnosis::proxyClosed(const QString &proxy, const QString &words)
{
    return {id("proxy.closed"), tr("The proxy %1 ended the stream before it opened a way through.").arg(proxy), words,
            tr("Check the proxy's kind (http or socks5) and its port, or connect without it (--proxy none).")};
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
        return tr("The certificate is valid from %1 on only.").arg(certificate.effectiveDate().toUTC().toString(Qt::ISODate));
    }
    if (problem == QLatin1String("self-signed"))
        return tr("A certificate of the chain signs itself, and nobody here trusts it.");
    if (problem == QLatin1String("untrusted")) {
        const QString issuer = issuerOf(certificate);
        return issuer.isEmpty() ? tr("Whoever issued the certificate is not known here.")
                                : tr("The issuer %1 is missing: the server did not send its certificate, and it is not known here.").arg(issuer);
    }
    if (problem == QLatin1String("hostname")) {
        QStringList names = certificate.subjectAlternativeNames().values();
        if (names.isEmpty())
            names = certificate.subjectInfo(QSslCertificate::CommonName);
        return tr("The certificate is not for %1 but for %2.")
            .arg(base::escapeControls(serverName), base::escapeControls(names.join(QStringLiteral(", "))));
    }
    return error.errorString();
}

base::Error Diagnosis::tlsFailed(const TlsFacts &facts, const QString &where, const QString &words, const QString &minimumVersion)
{
    QStringList texts;
    for (const auto &problem : facts.problems)
        texts += problem.text;
    // OpenSSL has several codes for one and the same thing.
    texts.removeDuplicates();
    const QString name = base::escapeControls(where);
    if (!facts.problems.empty()) {
        // Of several the one that the user can do least about is named first: a wrong name or date stays wrong with any CA.
        QString chosen = facts.problems.front().id;
        for (const char *first : {"revoked", "expired", "not-yet-valid", "hostname", "self-signed", "untrusted"}) {
            const auto has = [&](const TlsFacts::Problem &problem) { return problem.id == QLatin1String(first); };
            if (std::any_of(facts.problems.begin(), facts.problems.end(), has)) {
                chosen = QLatin1String(first);
                break;
            }
        }
        QString remedy = tr("Trust its CA (--cacert FILE), or accept this certificate by its fingerprint.");
        if (chosen == QLatin1String("expired") || chosen == QLatin1String("not-yet-valid"))
            remedy = tr("Renew the server's certificate, or check this machine's clock, or go on all the same (--insecure).");
        else if (chosen == QLatin1String("hostname"))
            remedy = tr("Connect by a name that is in the certificate, or name it (--sni NAME).");
        else if (chosen == QLatin1String("untrusted"))
            remedy = tr("If the issuer is an intermediate one, let the server send its certificate too; otherwise trust the CA (--cacert FILE), or accept this certificate by its fingerprint.");
        else if (chosen == QLatin1String("revoked"))
            remedy = tr("Replace the server's certificate.");
        return {QStringLiteral("tls.") + chosen, tr("The certificate of %1 is not accepted.").arg(name),
                texts.join(QLatin1Char(' ')), remedy};
    }
    const bool plain = words.contains(QLatin1String("wrong version number")) || words.contains(QLatin1String("http request"))
        || words.contains(QLatin1String("unknown protocol")) || words.contains(QLatin1String("packet length too long"));
    if (plain) {
        return {id("tls.plain-peer"), tr("%1 does not speak TLS on this port.").arg(name), words,
                tr("Use ws:// in place of wss://, or the port that speaks TLS.")};
    }
    const auto says = [&](const char *what) { return words.contains(QLatin1String(what), Qt::CaseInsensitive); };
    if (says("alert protocol version") || says("unsupported protocol") || says("version too low") || says("wrong ssl version"))
        return tlsNoCommonVersion(where, words, minimumVersion);
    if (words.startsWith(QLatin1String("Unable to init SSL Context"))) {
        return {id("tls.failed"), tr("The TLS handshake with %1 could not begin: the TLS settings do not fit together.").arg(name), words,
                tr("Check that the private key (--key) is that of the certificate (--cert).")};
    }
    return {id("tls.failed"), tr("The TLS handshake with %1 failed.").arg(name), words,
            tr("Check that the port speaks TLS, which versions it allows, and whether it wants a client certificate (--cert).")};
}

base::Error Diagnosis::tlsNoCommonVersion(const QString &where, const QString &words, const QString &minimumVersion)
{
    // Without a setting, Qt allows 1.2 and newer.
    const QString lowest = minimumVersion.isEmpty() ? QStringLiteral("1.2") : minimumVersion;
    const QString what = tr("%1 speaks no TLS version that is allowed here: %2 or newer.").arg(base::escapeControls(where), lowest);
    if (lowest == QLatin1String("1.0"))
        return {id("tls.no-common-version"), what, words, tr("Look which versions the server speaks; older ones than TLS 1.0 are not spoken here.")};
    if (lowest == QLatin1String("1.3"))
        return {id("tls.no-common-version"), what, words, tr("Allow TLS 1.2 too (--tls-min 1.2), or let the server speak TLS 1.3.")};
    return {id("tls.no-common-version"), what, words, tr("If it is an old server, allow the older versions (--tls-min 1.0); better, let the server speak TLS 1.2 or 1.3.")};
}

base::Error Diagnosis::tlsAlert(const QString &where, QSsl::AlertType alert, bool hadCertificate, const QString &words, const QString &minimumVersion)
{
    const QString name = base::escapeControls(where);
    const QString seen = tr("TLS alert %1").arg(static_cast<int>(alert)) + (words.isEmpty() ? QString() : QString(QStringLiteral("; ") + words));
    switch (alert) {
    case QSsl::AlertType::ProtocolVersion: return tlsNoCommonVersion(where, seen, minimumVersion);
    case QSsl::AlertType::CertificateRequired:
        return {id("tls.client-certificate"), tr("%1 wants a client certificate, and none was given.").arg(name), seen, tr("Give yours in the profile's TLS settings (--cert and --key).")};
    case QSsl::AlertType::BadCertificate:
    case QSsl::AlertType::UnsupportedCertificate:
    case QSsl::AlertType::CertificateRevoked:
    case QSsl::AlertType::CertificateExpired:
    case QSsl::AlertType::CertificateUnknown:
    case QSsl::AlertType::UnknownCa:
    case QSsl::AlertType::AccessDenied:
        return {id("tls.client-certificate"), hadCertificate ? tr("%1 did not accept the client certificate.").arg(name) : tr("%1 wants another proof of who is calling.").arg(name), seen,
                tr("Give a certificate that the server trusts (--cert and --key), and check that it is still valid.")};
    default: return {id("tls.alert"), tr("%1 ended TLS with an alert before it answered the opening handshake.").arg(name), seen, tr("Look into the server's log.")};
    }
}

base::Error Diagnosis::proxyUnreachable(const base::Error &error, const QString &proxy)
{
    base::Error told = error;
    told.id = id("proxy.unreachable");
    told.what = tr("The proxy %1 could not be reached: %2").arg(proxy, error.what);
    told.remedy = tr("Check the proxy's address and port, or connect without it (--proxy none).");
    return told;
}

base::Error Diagnosis::tlsPin(const QString &where, const QByteArray &fingerprint)
{
    return {id("tls.pin"), tr("The certificate of %1 is not the one that was accepted before.").arg(base::escapeControls(where)),
            tr("fingerprint %1").arg(QString::fromLatin1(fingerprint.toHex(':'))),
            tr("If the server's certificate was renewed, accept the new one; otherwise somebody may be in between.")};
}

base::Error Diagnosis::notHttp(base::ByteView start, const QString &where, const base::Error &otherwise)
{
    if (looksLikeTls(start)) {
        return {id("upgrade.tls-peer"), tr("%1 speaks TLS on this port.").arg(base::escapeControls(where)), base::hexPreview(start, 16),
                tr("Use wss:// in place of ws://.")};
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
    return {id("upgrade.closed"), tr("%1 ended the stream without an answer to the opening handshake.").arg(base::escapeControls(where)), words,
            tls ? tr("Check the path and that a WebSocket server listens on this port.")
                : tr("Check that a WebSocket server listens on this port, and whether it wants TLS (wss://).")};
}

base::Error Diagnosis::refused(const protocol::HandshakeResponse &response, const QString &where)
{
    QString seen = QStringLiteral("HTTP %1 %2").arg(response.status).arg(base::escapedPreview(base::viewOf(response.reason)));
    const QByteArray text = response.content.text.toUtf8();
    if (!text.isEmpty())
        seen += QStringLiteral(": ") + base::escapedPreview(base::viewOf(text));
    for (const QString &note : response.content.notes)
        seen += QStringLiteral(" [%1]").arg(note);
    const auto schemes = protocol::authSchemes(response.headers, response.status == 407 ? "Proxy-Authenticate" : "WWW-Authenticate");
    QString remedy;
    switch (response.status) {
    case 200: remedy = tr("This is an ordinary web page: check the path of the WebSocket endpoint."); break;
    case 400: remedy = tr("Compare the request's headers with what the server expects."); break;
    case 401:
    case 407:
        if (schemes.isEmpty() || hasScheme(schemes, "Basic") || hasScheme(schemes, "Bearer"))
            remedy = tr("Give a user name and password (--user) or a token (--bearer).");
        else if (hasScheme(schemes, "Digest"))
            remedy = tr("Give user name and password in a profile whose authentication is digest.");
        else
            remedy = tr("This program does not speak %1: let the server take Basic, Digest or a token, or go through a local proxy that speaks it.").arg(listOf(schemes));
        break;
    case 403: remedy = tr("Check the credentials and the Origin (--origin)."); break;
    case 404: remedy = tr("Check the path of the address."); break;
    case 426: remedy = tr("See in the answer's headers which protocol or version the server asks for."); break;
    case 429: remedy = tr("Wait, then connect less often."); break;
    default:
        if (response.status >= 300 && response.status < 400)
            remedy = tr("Connect to where the Location header points.");
        else if (response.status >= 500)
            remedy = tr("Look into the server's log, or that of the proxy in front of it.");
        else
            remedy = tr("See the answer's headers and body for the reason.");
    }
    const bool sensible = response.status >= 100 && response.status <= 599;
    return {sensible ? QStringLiteral("upgrade.status-%1").arg(response.status) : id("upgrade.refused"),
            schemes.isEmpty() ? tr("%1 refused the WebSocket with status %2.").arg(base::escapeControls(where)).arg(response.status)
                              : tr("%1 refused the WebSocket with status %2 and asks for %3.").arg(base::escapeControls(where)).arg(response.status).arg(listOf(schemes)),
            seen, remedy};
}

base::Error Diagnosis::redirectLimit(int limit, const QString &next)
{
    return {id("upgrade.redirect-limit"), tr("The server redirects more than %n time(s).", nullptr, limit), base::escapeControls(next),
            tr("Look whether the redirects go in a circle, or connect to the last address directly.")};
}

base::Error Diagnosis::redirectDowngrade(const QString &next)
{
    return {id("upgrade.redirect-downgrade"), tr("The server redirects from wss:// to ws://, which would give up encryption and is not followed."),
            base::escapeControls(next), tr("Connect to that address yourself if this is what you want.")};
}

base::Error Diagnosis::redirectBad(int status, const QString &location)
{
    return {id("upgrade.redirect-location"), tr("The server redirects with status %1 but names no usable address.").arg(status),
            base::escapeControls(location), tr("Look at the answer's Location header on the server.")};
}

base::Error Diagnosis::violated(const protocol::Violation &violation)
{
    const QString rule = QString::fromLatin1(violation.rule->id);
    const bool limit = rule.startsWith(QLatin1String("limit."));
    QString seen = violation.seen;
    if (!violation.bytes.isEmpty())
        seen += QStringLiteral(" [%1]").arg(base::hexPreview(base::viewOf(violation.bytes), 16));
    if (limit) {
        return {rule, tr("The peer sent more than is allowed here, and the connection was ended."), seen,
                tr("Raise the limit (--max-message) if so much is expected.")};
    }
    return {QStringLiteral("protocol.") + rule,
            tr("The peer broke %1: %2").arg(QString::fromLatin1(violation.rule->section), protocol::violationExpected(*violation.rule)), seen,
            tr("Correct the peer, or report violations and go on (--mode observe).")};
}

base::Error Diagnosis::closeTimeout(int ms, const protocol::CloseFacts &facts)
{
    return {id("close.timeout"),
            facts.received ? tr("The peer did not end the stream within %1 s after the closing handshake.").arg(seconds(ms))
                           : tr("The peer did not answer our Close within %1 s, and the stream was ended.").arg(seconds(ms)),
            {}, tr("Look whether the peer still reads, and whether it answers Close frames.")};
}

base::Error Diagnosis::streamEnded(const protocol::CloseFacts &facts, const QString &words)
{
    if (facts.insideFrame) {
        return {id("network.ended-inside-frame"), tr("The stream ended in the middle of a frame."), words,
                tr("Look whether the peer crashed or a proxy in between cut the connection.")};
    }
    if (facts.streamEnd == protocol::StreamEnd::Reset) {
        return {id("network.reset"), tr("The stream broke."), words,
                tr("Look whether the peer crashed or was restarted, or a proxy in between gave up on the connection.")};
    }
    return {id("network.closed-without-close"), tr("The peer ended the stream without a Close frame."), words,
            tr("Look into the peer's log; proxies end idle connections like this (a ping interval helps).")};
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
    return {id("network.stack"), tr("%1 is not possible with the Qt WebSockets stack.").arg(action), {},
            tr("Use Framescope's own stack (--stack framescope).")};
}

base::Error Diagnosis::notHonoured(const QString &what)
{
    return {id("network.stack-option"), tr("The Qt WebSockets stack cannot do this: %1.").arg(what), {},
            tr("Leave it out, or use Framescope's own stack (--stack framescope).")};
}

base::Error Diagnosis::listenFailed(const QString &where, const QString &words, bool addressInUse, bool denied)
{
    QString remedy = tr("Check the address; the loopback addresses always exist.");
    if (addressInUse)
        remedy = tr("End the other program, or take another port (--port 0 picks a free one).");
    else if (denied)
        remedy = tr("Take a port from 1024 on; the ones below need special rights.");
    return {id("server.listen"), tr("%1 cannot be listened on.").arg(where), words, remedy};
}

base::Error Diagnosis::clientTimeout(int ms, base::ByteView soFar)
{
    return {id("server.timeout"), tr("A client did not finish its opening handshake within %1 s and was dropped.").arg(seconds(ms)),
            soFar.empty() ? tr("nothing at all") : base::escapedPreview(soFar), {}};
}

base::Error Diagnosis::clientClosed(base::ByteView soFar, const QString &words)
{
    return {id("server.closed"), tr("A client went away before its opening handshake was done."),
            soFar.empty() ? words : base::escapedPreview(soFar), {}};
}

base::Error Diagnosis::tooManyClients(int limit)
{
    return {id("server.too-many"), tr("A client was turned away with 503: %n client(s) are connected already.", nullptr, limit), {},
            tr("Raise the limit (--max-clients).")};
}

base::Error Diagnosis::outOfFiles(int clients)
{
    return {id("server.files"), tr("No more clients can be accepted: the system gives this program no more files."),
            tr("%n client(s) are connected.", nullptr, clients),
            tr("Further ones wait until somebody leaves. Raise the limit of open files (ulimit -n), or set one for clients.")};
}

base::Error Diagnosis::clientTls(const QString &words, base::ByteView start)
{
    return {id("tls.failed"), tr("The TLS handshake with a client failed."), start.empty() ? words : base::escapedPreview(start),
            tr("Check that the client uses wss:// and trusts this server's CA file.")};
}

} // namespace framescope::network
