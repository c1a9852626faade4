#include "ClientHandshake.h"

#include "DeflateNegotiation.h"

#include "base/Translation.h"

#include <algorithm>

namespace framescope::protocol {

namespace {

constexpr int kMostInterim = 16;

FRAMESCOPE_TR("framescope::protocol::ClientHandshake")

QString shown(const QByteArray &bytes)
{
    return base::escapedPreview(base::viewOf(bytes), 120);
}

/// A complete status line identifies the response even if the head is incomplete. After interim responses, it is the last one.
void readStatus(const QByteArray &raw, const ClientHandshakeOptions &options, HandshakeResponse &response)
{
    const qsizetype interim = raw.lastIndexOf("\r\n\r\n");
    const QByteArray head = interim < 0 ? raw : raw.mid(interim + 4);
    const qsizetype end = head.indexOf("\r\n");
    if (end <= 0)
        return;
    HttpHead line(HttpHead::Kind::Response, options.limits, options.observe);
    (void)line.receive(base::viewOf(QByteArray(head.first(end) + "\r\n\r\n")));
    int minor = 0;
    int status = 0;
    QByteArray reason;
    if (line.state() == HttpHead::State::Done && line.splitStatusLine(status, reason, minor) && status >= 200) {
        response.status = status;
        response.reason = reason;
    }
}

} // namespace

ClientHandshake::ClientHandshake(ClientHandshakeOptions options)
    : m_options(std::move(options)), m_head(HttpHead::Kind::Response, m_options.limits, m_options.observe)
{
    makeRequest();
}

void ClientHandshake::makeRequest()
{
    if (m_options.key.isEmpty())
        m_options.key = randomKey();
    m_request.target = m_options.target;
    HeaderList &headers = m_request.headers;
    headers.append("Host", m_options.host);
    headers.append("Upgrade", "websocket");
    headers.append("Connection", "Upgrade");
    headers.append("Sec-WebSocket-Key", m_options.key);
    headers.append("Sec-WebSocket-Version", "13");
    if (!m_options.origin.isEmpty())
        headers.append("Origin", m_options.origin);
    if (!m_options.subprotocols.empty()) {
        QByteArray all;
        for (const QByteArray &name : m_options.subprotocols)
            all += (all.isEmpty() ? QByteArray() : QByteArray(", ")) + name;
        headers.append("Sec-WebSocket-Protocol", all);
    }
    if (m_options.deflate)
        headers.append("Sec-WebSocket-Extensions", m_options.deflate->toHeader());

    // The user's headers win: the first with one of our names replaces ours, others with that name follow as given.
    std::vector<QByteArray> replaced;
    const HeaderList own = headers;
    for (const auto &[name, value] : m_options.extraHeaders) {
        const QByteArray lower = name.toLower();
        if (own.contains(name) && std::find(replaced.begin(), replaced.end(), lower) == replaced.end()) {
            // Only settings that the user chose get a note.
            const bool chosen = lower == "origin" || lower == "sec-websocket-protocol" || (lower == "sec-websocket-extensions" && m_options.deflateChosen);
            if (chosen && own.value(name) != value)
                m_notes += tr("The header %1 that was given takes the place of the setting of the same meaning.").arg(shown(name));
            headers.set(name, value);
            replaced.push_back(lower);
        } else {
            headers.append(name, value);
        }
    }

    // The response is checked against what is really sent.
    m_options.key = headers.value("Sec-WebSocket-Key").value_or(QByteArray());
    if (const auto offered = parseSubprotocols(headers))
        m_options.subprotocols = *offered;
    if (const auto extensions = parseExtensions(headers.combined("Sec-WebSocket-Extensions"))) {
        for (const Extension &extension : *extensions) {
            if (!isDeflate(extension))
                continue;
            if (const auto offer = readDeflate(extension, DeflateSide::Offer))
                m_offers.push_back(*offer);
        }
    }
    if (!m_offers.empty())
        m_agreement.deflateOffered = m_offers.front();
}

std::size_t ClientHandshake::receive(base::ByteView bytes)
{
    std::size_t taken = 0;
    while (m_state == State::Reading && taken < bytes.size()) {
        const base::ByteView rest = bytes.subspan(taken);
        if (!m_headDone) {
            taken += m_head.receive(rest);
            if (m_head.state() == HttpHead::State::Done)
                finishHead();
            else if (m_head.state() == HttpHead::State::Failed)
                fail(m_head.failure());
            continue;
        }
        taken += m_body.receive(rest);
        if (m_body.state() != HttpBody::State::Reading)
            finishBody(BodyEnd::Told);
    }
    return taken;
}

void ClientHandshake::receiveEnd()
{
    if (m_state != State::Reading)
        return;
    if (m_headDone) {
        finishBody(BodyEnd::StreamEnd);
        return;
    }
    const bool nothing = m_head.raw().isEmpty();
    m_violations.push_back(makeViolation("http.stream-ended", nothing ? tr("Not one byte came.") : tr("%1 bytes came.").arg(m_head.raw().size()), 0, base::viewOf(m_head.raw())));
    fail({QStringLiteral("http.stream-ended"),
          nothing ? tr("The server ended the stream without any answer to the opening handshake.")
                  : tr("The server ended the stream in the middle of its answer to the opening handshake."),
          shown(m_head.raw()),
          tr("Check the address, whether the server expects TLS (wss), and the server's log.")});
    readStatus(m_head.raw(), m_options, m_response);
}

void ClientHandshake::finishHead()
{
    const auto &headViolations = m_head.violations();
    m_response = {};
    m_response.raw = m_head.raw();
    m_response.headers = m_head.headers();
    int minor = 0;
    if (!m_head.splitStatusLine(m_response.status, m_response.reason, minor)) {
        m_violations.push_back(makeViolation("http.start-line", shown(m_head.startLine()), 0, base::viewOf(m_head.startLine())));
        fail({QStringLiteral("http.start-line"), tr("The server's answer does not begin with a status line."), shown(m_head.startLine()),
              tr("Check host and port: what listens there does not speak HTTP/1.1.")});
        return;
    }
    // Interim responses precede the real one (RFC 9110 section 15.2).
    if (m_response.status < 200 && m_response.status != 101) {
        if (++m_interim > kMostInterim) {
            fail({QStringLiteral("http.start-line"), tr("The server sent more than %1 interim answers and no final one.").arg(kMostInterim),
                  shown(m_head.startLine()), tr("Check the server.")});
            return;
        }
        m_head.restart();
        return;
    }
    m_headDone = true;
    m_violations.insert(m_violations.begin(), headViolations.begin(), headViolations.end());
    if (m_response.status == 101) {
        if (minor < 1
            && !broken("http.version", tr("HTTP/1.0 in: %1").arg(shown(m_head.startLine())), tr("Use a server that answers with HTTP/1.1."), m_head.startLine()))
            return;
        checkUpgrade();
        return;
    }
    if (m_response.status == 204 || m_response.status == 304)
        m_body.beginEmpty();
    else
        m_body.begin(m_response.headers, true, m_options.limits.maxBody);
    if (m_body.state() != HttpBody::State::Reading)
        finishBody(BodyEnd::Told);
}

void ClientHandshake::giveUpBody(int waitedMs)
{
    if (awaitsBody())
        finishBody(BodyEnd::GivenUp, waitedMs);
}

void ClientHandshake::finishBody(BodyEnd end, int waitedMs)
{
    m_response.takeBody(m_body, m_options.limits.maxBody, end, waitedMs);
    m_state = State::Refused;
}

void ClientHandshake::checkUpgrade()
{
    const HeaderList &headers = m_response.headers;
    const auto seen = [&](const char *name) {
        return headers.contains(name) ? QLatin1String(name) + QLatin1String(": ") + shown(headers.combined(name))
                                      : tr("There is no %1 header.").arg(QLatin1String(name));
    };
    // Section 4.1, the numbered list on what a client must check of a 101.
    if (!headers.hasToken("Upgrade", "websocket")
        && !broken("rfc6455.upgrade-missing", seen("Upgrade"), tr("Check that the server or proxy handles WebSocket at this path."), headers.combined("Upgrade")))
        return;
    if (!headers.hasToken("Connection", "Upgrade")
        && !broken("rfc6455.connection-missing", seen("Connection"), tr("Check that a proxy in between passes on the Connection header."), headers.combined("Connection")))
        return;
    const auto accepts = headers.values("Sec-WebSocket-Accept");
    if (accepts.size() != 1) {
        if (!broken("rfc6455.accept-missing", accepts.empty() ? tr("There is no Sec-WebSocket-Accept header.") : tr("There are %1 Sec-WebSocket-Accept headers.").arg(accepts.size()),
                    tr("Check that the server speaks WebSocket version 13."), headers.combined("Sec-WebSocket-Accept")))
            return;
    } else if (accepts.front() != acceptFor(m_options.key)) {
        if (!broken("rfc6455.accept-wrong",
                    tr("%1 instead of %2").arg(shown(accepts.front()), QString::fromLatin1(acceptFor(m_options.key))),
                    tr("Check how the server computes it, and whether a cache or proxy answered in its place."), accepts.front()))
            return;
    }
    if (!checkSubprotocol() || !checkExtensions())
        return;
    m_state = State::Open;
}

bool ClientHandshake::checkSubprotocol()
{
    const auto chosen = m_response.headers.values("Sec-WebSocket-Protocol");
    if (chosen.empty())
        return true;
    if (chosen.size() > 1
        && !broken("rfc6455.subprotocol-repeated", shown(m_response.headers.combined("Sec-WebSocket-Protocol")), tr("Let the server send one header with one subprotocol."),
                   m_response.headers.combined("Sec-WebSocket-Protocol")))
        return false;
    m_agreement.subprotocol = chosen.front();
    const auto &offered = m_options.subprotocols;
    if (std::find(offered.begin(), offered.end(), chosen.front()) != offered.end())
        return true;
    return broken("rfc6455.subprotocol-not-offered",
                  offered.empty() ? tr("The server chose %1; none was offered.").arg(shown(chosen.front()))
                                  : tr("The server chose %1, which was not offered.").arg(shown(chosen.front())),
                  tr("Offer this subprotocol, or correct the server."), chosen.front());
}

bool ClientHandshake::checkExtensions()
{
    const QByteArray header = m_response.headers.combined("Sec-WebSocket-Extensions");
    m_agreement.extensionsHeader = header;
    const auto extensions = parseExtensions(header);
    if (!extensions)
        return broken("rfc6455.extensions-malformed", extensions.error().what, tr("Correct the server's Sec-WebSocket-Extensions."), header);
    for (const Extension &extension : *extensions) {
        if (!isDeflate(extension) || m_offers.empty()) {
            if (!broken("rfc6455.extension-not-offered", tr("The server uses %1.").arg(shown(extension.name)), tr("Offer this extension, or correct the server."), header))
                return false;
            if (!isDeflate(extension))
                continue;
        }
        if (m_agreement.deflate) {
            if (!broken("rfc7692.extension-repeated", shown(header), tr("Let the server accept permessage-deflate once."), header))
                return false;
            continue;
        }
        const auto answer = readDeflate(extension, DeflateSide::Answer);
        if (!answer) {
            if (!broken(answer.error().id.toStdString(), answer.error().seen, tr("Correct the server's answer, or connect without compression."), header))
                return false;
            m_agreement.deflate = DeflateParameters{false, false, 15, 15}; // the widest windows read any stream
            continue;
        }
        // The response belongs to the first offer that it matches (RFC 7692 section 5.1).
        auto agreed = agreedByAnswer(m_offers.empty() ? DeflateParameters{} : m_offers.front(), *answer);
        for (std::size_t i = 1; i < m_offers.size() && !agreed; ++i) {
            if (auto other = agreedByAnswer(m_offers[i], *answer)) {
                agreed = std::move(other);
                m_agreement.deflateOffered = m_offers[i];
            }
        }
        if (agreed) {
            m_agreement.deflate = *agreed;
            continue;
        }
        if (!broken(agreed.error().id.toStdString(), agreed.error().seen, tr("Correct the server's answer, or connect without compression."), header))
            return false;
        m_agreement.deflate = *answer;
        m_agreement.deflate->serverMaxWindowBits = 15;
        m_agreement.deflate->clientMaxWindowBits = answer->clientMaxWindowBits.value_or(15);
    }
    return true;
}

void ClientHandshake::fail(base::Error error)
{
    m_failure = std::move(error);
    m_state = State::Failed;
    if (!m_headDone) {
        m_response.raw = m_head.raw();
        m_violations.insert(m_violations.begin(), m_head.violations().begin(), m_head.violations().end());
    }
}

bool ClientHandshake::broken(std::string_view rule, const QString &seen, const QString &remedy, const QByteArray &bytes)
{
    m_violations.push_back(makeViolation(rule, seen, 0, base::viewOf(bytes)));
    if (m_options.observe)
        return true;
    fail({QString::fromLatin1(rule.data(), static_cast<qsizetype>(rule.size())),
          tr("The server's answer to the opening handshake breaks a rule (%1): %2")
              .arg(QLatin1String(m_violations.back().rule->section), violationExpected(*m_violations.back().rule)),
          seen, remedy});
    return false;
}

} // namespace framescope::protocol
