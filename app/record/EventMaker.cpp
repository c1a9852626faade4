#include "EventMaker.h"

#include "protocol/CloseCode.h"

#include <algorithm>

namespace framescope::record {

namespace {

constexpr double kNsPerMs = 1e6;

/// The secrets to mask in one event: all known ones, and those its own request sent; none if secrets are wanted.
class Masking
{
public:
    Masking(const base::Secrets &known, bool off, const QByteArray &request = {}) : m_secrets(known), m_off(off)
    {
        if (!off)
            m_secrets.learn(request);
    }

    QByteArray text(const QByteArray &text) const { return m_off ? text : m_secrets.text(text); }
    QString text(const QString &text) const { return m_off ? text : m_secrets.textOf(text); }
    QStringList texts(const QStringList &texts) const
    {
        QStringList masked;
        for (const QString &each : texts)
            masked << text(each);
        return masked;
    }
    QByteArray url(const base::WebSocketAddress &url) const { return text(url.toBytes()); }
    QByteArray subprotocol(const QByteArray &name) const { return m_off ? name : m_secrets.values(m_secrets.subprotocols(name)); }
    base::Error error(const base::Error &error) const { return m_off ? error : m_secrets.error(error); }

private:
    base::Secrets m_secrets;
    bool m_off;
};

QStringList secretNames(const base::Secrets &secrets)
{
    QStringList names;
    for (const QByteArray &name : secrets.names().own())
        names << QString::fromUtf8(name);
    return names;
}

capture::TlsEntry tlsEntry(const network::TlsFacts &facts)
{
    capture::TlsEntry tls;
    tls.version = facts.version;
    tls.cipher = facts.cipher;
    tls.alpn = facts.alpn;
    tls.serverName = facts.sni;
    tls.checkedName = facts.serverName;
    tls.accepted = facts.accepted;
    for (const network::CertificateFacts &from : facts.chain) {
        capture::CertificateEntry &certificate = tls.chain.emplace_back();
        certificate.subject = from.subject;
        certificate.issuer = from.issuer;
        certificate.names = from.alternativeNames;
        certificate.notBefore = from.notBefore.toUTC().toString(Qt::ISODate);
        certificate.notAfter = from.notAfter.toUTC().toString(Qt::ISODate);
        certificate.sha256 = from.sha256;
        certificate.key = from.keyKind;
        certificate.pem = from.pem;
    }
    for (const network::TlsFacts::Problem &from : facts.problems) {
        capture::TlsProblem &problem = tls.problems.emplace_back();
        problem.id = from.id;
        problem.text = from.text;
        problem.certificate = from.certificate;
    }
    return tls;
}

std::optional<double> &phaseOf(capture::OpeningTimings &timings, network::Phase phase)
{
    switch (phase) {
    case network::Phase::Lookup: return timings.lookup;
    case network::Phase::Tcp: return timings.tcp;
    case network::Phase::Proxy: return timings.proxy;
    case network::Phase::Tls: return timings.tls;
    case network::Phase::Upgrade: break;
    }
    return timings.upgrade;
}

capture::OpeningTimings openingTimings(const network::PhaseTimings &phases)
{
    capture::OpeningTimings timings;
    std::int64_t first = -1;
    std::int64_t last = -1;
    for (int i = 0; i < network::kPhaseCount; ++i) {
        const network::PhaseTiming &timing = phases[static_cast<std::size_t>(i)];
        if (timing.durationNs < 0)
            continue;
        phaseOf(timings, static_cast<network::Phase>(i)) = static_cast<double>(timing.durationNs) / kNsPerMs;
        if (timing.startNs >= 0) {
            first = first < 0 ? timing.startNs : std::min(first, timing.startNs);
            last = std::max(last, timing.startNs + timing.durationNs);
        }
    }
    if (first >= 0)
        timings.total = static_cast<double>(last - first) / kNsPerMs;
    return timings;
}

/// `masking` if the bytes belong to a head; those of frames are data.
capture::ViolationEvent violationEvent(const protocol::Violation &violation, const Masking *masking)
{
    capture::ViolationEvent event;
    event.id = QString::fromLatin1(violation.rule->id);
    event.section = QString::fromLatin1(violation.rule->section);
    event.closeCode = violation.rule->closeCode;
    event.expected = protocol::violationExpected(*violation.rule);
    event.seen = masking ? masking->text(violation.seen) : violation.seen;
    event.offset = violation.offset;
    event.bytes = masking ? masking->text(violation.bytes) : violation.bytes;
    return event;
}

/// An HTTP response: its received head, and its decoded body. If that differs from the received bytes, these are included too.
capture::AnswerFacts answerFacts(const protocol::HandshakeResponse &from, const Masking &masking)
{
    capture::AnswerFacts answer;
    answer.raw = masking.text(from.raw);
    if (!from.body.isEmpty()) {
        const QString text = masking.text(from.content.text);
        const QByteArray bytes = masking.text(from.body);
        answer.body = text.isEmpty() ? bytes : text.toUtf8();
        answer.coding = from.content.codings;
        // The bytes would reveal what is masked in the text.
        const bool masked = text != from.content.text || bytes != from.body;
        if (!masked && from.content.text.toUtf8() != from.body)
            answer.bodyAsItCame = from.body;
    }
    if (!from.body.isEmpty() || from.bodyCut) {
        answer.cut = from.bodyCut;
        answer.bodyBytes = from.body.size();
        if (from.bodyLength)
            answer.bodyLength = *from.bodyLength;
    }
    answer.notes = masking.texts(from.content.notes);
    return answer;
}

std::optional<capture::CloseFrameFacts> closeFrame(const std::optional<protocol::CloseFrame> &from, const Masking &masking)
{
    if (!from)
        return std::nullopt;
    capture::CloseFrameFacts frame;
    if (from->code)
        frame.code = *from->code;
    frame.name = protocol::closeCodeName(from->code.value_or(protocol::kNoStatus));
    frame.reason = masking.text(from->reason);
    return frame;
}

} // namespace

capture::ConnectingEvent EventMaker::connecting(const base::WebSocketAddress &url, std::uint32_t connection, const QString &stack) const
{
    return {Masking(m_secrets, false).url(url), connection, stack};
}

capture::PhaseEvent EventMaker::phase(network::Phase phase, const network::PhaseTiming &timing)
{
    capture::PhaseEvent event{QString::fromLatin1(network::phaseName(phase))};
    if (timing.durationNs >= 0)
        event.ms = static_cast<double>(timing.durationNs) / kNsPerMs;
    return event;
}

capture::RedirectEvent EventMaker::redirect(const network::OpeningFacts &facts, const base::WebSocketAddress &next) const
{
    const Masking masking(m_secrets, m_withSecrets, facts.rawRequest);
    capture::RedirectEvent event;
    event.status = facts.response.status;
    event.from = masking.url(facts.url);
    event.to = masking.url(next);
    event.withheld = facts.withheld;
    event.request.raw = masking.text(facts.rawRequest);
    event.response.raw = masking.text(facts.response.raw);
    event.secretNames = secretNames(m_secrets);
    return event;
}

capture::OpeningEvent EventMaker::opening(const network::OpeningFacts &facts, const std::optional<base::Error> &error) const
{
    const Masking masking(m_secrets, m_withSecrets, facts.rawRequest);
    capture::OpeningEvent event;
    if (error)
        event.error = masking.error(*error);
    event.url = masking.url(facts.url);
    if (facts.response.status != 0)
        event.status = facts.response.status;
    event.reason = masking.text(facts.response.reason);
    if (!facts.agreement.subprotocol.isEmpty())
        event.protocol = masking.subprotocol(facts.agreement.subprotocol);
    event.extensions = facts.agreement.extensionsHeader;
    event.deflate = facts.agreement.deflate;
    event.deflateOffered = facts.agreement.deflateOffered;
    if (facts.tls)
        event.tls = tlsEntry(*facts.tls);
    event.timings = openingTimings(facts.phases);
    event.address = facts.peerAddress.toString();
    event.port = facts.peerPort;
    event.localAddress = facts.localAddress.toString();
    event.localPort = facts.localPort;
    event.addresses = facts.addresses;
    event.proxy = facts.proxy;
    for (const base::WebSocketAddress &url : facts.redirects)
        event.redirects << QString::fromUtf8(masking.url(url));
    event.request.raw = masking.text(facts.rawRequest);
    event.response = answerFacts(facts.response, masking);
    if (facts.proxyAnswer) {
        event.proxyStatus = facts.proxyAnswer->status;
        event.proxyAnswer = answerFacts(*facts.proxyAnswer, masking);
    }
    event.notes = masking.texts(facts.notes);
    for (const protocol::Violation &violation : facts.violations)
        event.violations.push_back(violationEvent(violation, &masking));
    event.notVisible = facts.notVisible;
    event.secretNames = secretNames(m_secrets);
    return event;
}

capture::ClosedEvent EventMaker::closed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error) const
{
    const Masking masking(m_secrets, m_withSecrets);
    capture::ClosedEvent event;
    event.sent = closeFrame(facts.sent, masking);
    event.received = closeFrame(facts.received, masking);
    event.first = facts.first;
    event.answerHidden = facts.answerHidden && !(facts.sent && facts.received);
    event.clean = facts.clean();
    event.code = facts.shownCode();
    event.name = protocol::closeCodeName(facts.shownCode());
    event.end = facts.streamEnd;
    if (facts.keptOpenMs > 0)
        event.keptOpenMs = facts.keptOpenMs;
    event.insideFrame = facts.insideFrame;
    if (error)
        event.error = masking.error(*error);
    return event;
}

capture::ViolationEvent EventMaker::violation(const protocol::Violation &violation)
{
    return violationEvent(violation, nullptr);
}

} // namespace framescope::record
