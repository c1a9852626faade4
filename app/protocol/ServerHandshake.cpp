#include "ServerHandshake.h"

#include "DeflateNegotiation.h"

#include "base/Translation.h"

#include <algorithm>

namespace framescope::protocol {

namespace {

FRAMESCOPE_TR("framescope::protocol::ServerHandshake")

QString shown(const QByteArray &bytes)
{
    return base::escapedPreview(base::viewOf(bytes), 120);
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 405: return "Method Not Allowed";
    case 413: return "Content Too Large";
    case 426: return "Upgrade Required";
    case 431: return "Request Header Fields Too Large";
    case 505: return "HTTP Version Not Supported";
    default: return "Bad Request";
    }
}

/// Our headers first, then the caller's: a header with one of our names replaces ours.
void merge(HeaderList &headers, const HeaderList &extra)
{
    std::vector<QByteArray> replaced;
    const HeaderList own = headers;
    for (const auto &[name, value] : extra) {
        const QByteArray lower = name.toLower();
        if (own.contains(name) && std::find(replaced.begin(), replaced.end(), lower) == replaced.end()) {
            headers.set(name, value);
            replaced.push_back(lower);
        } else {
            headers.append(name, value);
        }
    }
}

} // namespace

ServerHandshake::ServerHandshake(ServerHandshakeOptions options)
    : m_options(std::move(options)), m_head(HttpHead::Kind::Request, m_options.limits, m_options.observe)
{
}

std::size_t ServerHandshake::receive(base::ByteView bytes)
{
    std::size_t taken = 0;
    while (m_state == State::Reading && taken < bytes.size()) {
        const base::ByteView rest = bytes.subspan(taken);
        if (!m_headDone) {
            taken += m_head.receive(rest);
            if (m_head.state() == HttpHead::State::Done) {
                finishHead();
            } else if (m_head.state() == HttpHead::State::Failed) {
                m_violations = m_head.violations();
                const QString &id = m_head.failure().id;
                fail(id == QLatin1String("http.head-too-large") || id == QLatin1String("http.too-many-headers") ? 431 : 400, m_head.failure());
            }
            continue;
        }
        taken += m_body.receive(rest);
        if (m_body.state() == HttpBody::State::Done)
            m_state = State::PlainHttp;
        else if (m_body.state() == HttpBody::State::Full)
            broken(413, "http.body-length", tr("The request has a body of more than %1 bytes.").arg(m_options.limits.maxBody), tr("Send less."), {}, true);
        else if (m_body.state() == HttpBody::State::Failed)
            broken(400, "http.body-length", tr("The request's body is not made of valid chunks."), tr("Correct the client."), {}, true);
    }
    return taken;
}

void ServerHandshake::finishHead()
{
    m_headDone = true;
    m_violations = m_head.violations();
    m_request.headers = m_head.headers();
    int minor = 0;
    if (!m_head.splitRequestLine(m_request.method, m_request.target, minor)) {
        const bool otherVersion = m_head.startLine().contains(" HTTP/");
        broken(otherVersion ? 505 : 400, otherVersion ? "http.version" : "http.start-line", shown(m_head.startLine()),
               tr("Let the client send GET, a path and HTTP/1.1 in the first line."), m_head.startLine(), true);
        return;
    }
    if (!checkTarget())
        return;
    const bool upgrade = m_request.headers.hasToken("Upgrade", "websocket");
    if (!upgrade && !m_request.headers.contains("Sec-WebSocket-Key")) {
        m_body.begin(m_request.headers, false, m_options.limits.maxBody);
        if (m_body.state() == HttpBody::State::Failed)
            broken(400, "http.body-length", tr("Content-Length or Transfer-Encoding of the request is not valid."), tr("Correct the client."), {}, true);
        else if (m_body.state() == HttpBody::State::Done)
            m_state = State::PlainHttp;
        return;
    }
    if (minor < 1
        && !broken(505, "http.version", shown(m_head.startLine()), tr("Let the client, or the proxy in between, use HTTP/1.1."), m_head.startLine()))
        return;
    checkUpgrade();
}

bool ServerHandshake::checkTarget()
{
    const QByteArray &target = m_request.target;
    const bool plain = std::all_of(target.begin(), target.end(), [](char c) { return static_cast<std::uint8_t>(c) > 0x20 && c != 0x7f && c != '#'; });
    const bool absolute = target.startsWith("http://") || target.startsWith("https://") || target.startsWith("ws://") || target.startsWith("wss://");
    if (plain && (target.startsWith('/') || absolute))
        return true;
    return broken(400, "http.target", shown(target), tr("Let the client send a path that begins with a slash, percent-encoded, without a fragment."), target);
}

void ServerHandshake::checkUpgrade()
{
    const HeaderList &headers = m_request.headers;
    const auto seen = [&](const char *name) {
        return headers.contains(name) ? QLatin1String(name) + QLatin1String(": ") + shown(headers.combined(name))
                                      : tr("There is no %1 header.").arg(QLatin1String(name));
    };
    // Section 4.2.1, in its order.
    if (m_request.method != "GET" && !broken(405, "rfc6455.method", shown(m_request.method), tr("Let the client use GET."), m_request.method))
        return;
    if (headers.values("Host").size() != 1
        && !broken(400, "http.host", seen("Host"), tr("Let the client send one Host header."), headers.combined("Host")))
        return;
    if (!headers.hasToken("Upgrade", "websocket")
        && !broken(400, "rfc6455.upgrade-missing", seen("Upgrade"), tr("Check that a proxy in between passes on the Upgrade header."), headers.combined("Upgrade")))
        return;
    if (!headers.hasToken("Connection", "Upgrade")
        && !broken(400, "rfc6455.connection-missing", seen("Connection"), tr("Check that a proxy in between passes on the Connection header."), headers.combined("Connection")))
        return;
    const auto versions = headers.values("Sec-WebSocket-Version");
    if ((versions.size() != 1 || versions.front() != "13")
        && !broken(426, "rfc6455.version-unsupported", seen("Sec-WebSocket-Version"), tr("Let the client speak version 13."), headers.combined("Sec-WebSocket-Version")))
        return;
    const auto keys = headers.values("Sec-WebSocket-Key");
    const auto decoded = keys.size() == 1 ? QByteArray::fromBase64Encoding(keys.front(), QByteArray::AbortOnBase64DecodingErrors)
                                          : QByteArray::FromBase64Result{};
    // Also check the length: section 4.1, 7 produces neither trailing bits nor missing padding.
    if ((keys.size() != 1 || !decoded || decoded.decoded.size() != 16 || keys.front().size() != 24)
        && !broken(400, "rfc6455.key-invalid", keys.empty() ? tr("There is no Sec-WebSocket-Key header.") : keys.size() > 1 ? tr("There are %1 Sec-WebSocket-Key headers.").arg(keys.size()) : tr("A value of %1 characters that is not 16 bytes in base64.").arg(keys.front().size()),
                   tr("Let the client send 16 random bytes in base64."), {}, keys.empty()))
        return;
    m_key = keys.empty() ? QByteArray() : keys.front();
    readOffers();
    if (m_state == State::Reading)
        m_state = State::Request;
}

void ServerHandshake::readOffers()
{
    const auto names = parseSubprotocols(m_request.headers);
    if (names)
        m_offeredSubprotocols = *names;
    else if (!broken(400, "rfc6455.subprotocol-malformed", names.error().seen, names.error().remedy, m_request.headers.combined("Sec-WebSocket-Protocol")))
        return;
    const QByteArray header = m_request.headers.combined("Sec-WebSocket-Extensions");
    const auto extensions = parseExtensions(header);
    if (extensions)
        m_offeredExtensions = *extensions;
    else
        broken(400, "rfc6455.extensions-malformed", extensions.error().what, extensions.error().remedy, header);
}

void ServerHandshake::negotiateDeflate(HeaderList &headers)
{
    for (const Extension &extension : m_offeredExtensions) {
        if (!isDeflate(extension))
            continue;
        // An invalid offer must be declined, not failed (RFC 7692 section 7.1).
        const auto offer = readDeflate(extension, DeflateSide::Offer);
        if (!offer) {
            m_violations.push_back(makeViolation(offer.error().id.toStdString(), offer.error().seen));
            continue;
        }
        if (!m_options.deflate)
            continue;
        if (const auto decision = answerOffer(*offer, *m_options.deflate)) {
            m_agreement.deflate = decision->agreed;
            m_agreement.deflateOffered = *offer;
            m_agreement.extensionsHeader = decision->header;
            headers.append("Sec-WebSocket-Extensions", decision->header);
            return;
        }
    }
}

HandshakeResponse ServerHandshake::accept(const HeaderList &extraHeaders, const std::optional<QByteArray> &subprotocol)
{
    m_response = {};
    m_response.status = 101;
    m_response.reason = "Switching Protocols";
    HeaderList &headers = m_response.headers;
    headers.append("Upgrade", "websocket");
    headers.append("Connection", "Upgrade");
    headers.append("Sec-WebSocket-Accept", acceptFor(m_key));
    if (subprotocol) {
        m_agreement.subprotocol = *subprotocol;
    } else {
        for (const QByteArray &own : m_options.subprotocols) {
            if (std::find(m_offeredSubprotocols.begin(), m_offeredSubprotocols.end(), own) != m_offeredSubprotocols.end()) {
                m_agreement.subprotocol = own;
                break;
            }
        }
    }
    if (!m_agreement.subprotocol.isEmpty())
        headers.append("Sec-WebSocket-Protocol", m_agreement.subprotocol);
    negotiateDeflate(headers);
    merge(headers, extraHeaders);
    m_response.raw = m_response.toBytes();
    m_state = State::Done;
    return m_response;
}

HandshakeResponse ServerHandshake::refuse(int status, const QByteArray &reason, const HeaderList &headers, const QByteArray &body)
{
    m_response = {};
    m_response.status = status;
    m_response.reason = reason;
    m_response.headers.append("Content-Length", QByteArray::number(body.size()));
    m_response.headers.append("Connection", "close");
    merge(m_response.headers, headers);
    // Only the head, as in a client's HandshakeResponse::raw.
    m_response.raw = m_response.toBytes();
    // An answer to HEAD has no body (RFC 9110 section 9.3.2).
    if (m_request.method != "HEAD")
        m_response.body = body;
    m_state = State::Done;
    return m_response;
}

void ServerHandshake::fail(int status, base::Error error)
{
    m_failure = std::move(error);
    const QByteArray body = (m_failure.what + QLatin1Char('\n')).toUtf8();
    HeaderList headers{{"Content-Type", "text/plain; charset=utf-8"}};
    if (status == 426) {
        headers.append("Upgrade", "websocket");
        headers.append("Sec-WebSocket-Version", "13");
    } else if (status == 405) {
        headers.append("Allow", "GET");
    }
    refuse(status, reasonOf(status), headers, body);
    m_state = State::Failed;
}

bool ServerHandshake::broken(int status, std::string_view rule, const QString &seen, const QString &remedy, const QByteArray &bytes, bool fatal)
{
    m_violations.push_back(makeViolation(rule, seen, 0, base::viewOf(bytes)));
    if (m_options.observe && !fatal)
        return true;
    fail(status, {QString::fromLatin1(rule.data(), static_cast<qsizetype>(rule.size())),
                  tr("The client's opening handshake breaks a rule (%1): %2")
                      .arg(QLatin1String(m_violations.back().rule->section), violationExpected(*m_violations.back().rule)),
                  seen, remedy});
    return false;
}

} // namespace framescope::protocol
