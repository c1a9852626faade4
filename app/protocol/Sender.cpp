#include "Sender.h"

#include "CloseCode.h"
#include "Mask.h"

#include "base/Translation.h"

#include <QRandomGenerator>

namespace framescope::protocol {

namespace {

constexpr std::size_t kMostPings = 256;         ///< unanswered pings to remember
constexpr std::size_t kPongsStopAt = 64u << 10; ///< bytes of queued output
constexpr std::size_t kKeptMemory = 1u << 20;

FRAMESCOPE_TR("framescope::protocol::Sender")

base::Error notUtf8(base::ByteView payload, const QString &remedy)
{
    return {QStringLiteral("send.invalid-utf8"), tr("What is to be sent as text is not valid UTF-8."), base::hexPreview(payload), remedy};
}

} // namespace

Sender::Sender(EngineState &state) : m_state(state)
{
    if (const auto &deflate = state.options.deflate) {
        const bool client = state.isClient();
        const auto &bits = client ? deflate->clientMaxWindowBits : deflate->serverMaxWindowBits;
        const int window = bits && *bits != DeflateParameters::kClientWindowNoValue ? *bits : 15;
        m_deflater = std::make_unique<Deflater>(window, client ? deflate->clientNoContextTakeover : deflate->serverNoContextTakeover,
                                                state.options.compressionLevel);
    }
}

base::Error Sender::refusal() const
{
    if (m_state.failed && !m_state.close.sent) {
        return base::Error{QStringLiteral("send.failed"), tr("Nothing more can be sent: the connection has failed."), {}, tr("Connect again.")};
    }
    return base::Error{QStringLiteral("send.closed"), tr("Nothing more may be sent: a Close frame was sent already (RFC 6455 section 5.5.1)."), {},
                       tr("Connect again, or send a raw frame to break the rule on purpose.")};
}

base::Result<void> Sender::checkControl(base::ByteView payload) const
{
    if (payload.size() > 125) {
        return base::Error{QStringLiteral("send.control-too-long"),
                           tr("A control frame may have at most 125 bytes of payload (RFC 6455 section 5.5)."), tr("%1 bytes").arg(payload.size()),
                           tr("Send less, or send a raw frame to break the rule on purpose.")};
    }
    if (!m_state.mayStillSend())
        return refusal();
    return {};
}

base::Result<void> Sender::checkMessage(Opcode kind, base::ByteView payload, bool knownText) const
{
    if (!m_state.mayStillSend()) [[unlikely]]
        return refusal();
    if (kind != Opcode::Text && kind != Opcode::Binary) {
        const std::string_view name = opcodeName(kind);
        return base::Error{QStringLiteral("send.kind"), tr("A message is text or binary."), QLatin1String(name.data(), static_cast<qsizetype>(name.size())),
                           tr("Use the function for control frames, or send a raw frame.")};
    }
    if (m_open) {
        return base::Error{QStringLiteral("send.message-open"), tr("A message that was begun is not finished yet (RFC 6455 section 5.4)."), {},
                           tr("Send its last fragment first.")};
    }
    if (kind == Opcode::Text && !knownText && !Utf8::isValid(payload))
        return notUtf8(payload, tr("Send it as binary, or as a raw frame to break the rule on purpose."));
    return {};
}

base::Result<void> Sender::sendMessage(Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes)
{
    m_sent.clear();
    if (auto may = checkMessage(kind, payload, false); !may) [[unlikely]]
        return may;
    base::ByteView wire = payload;
    const bool compressed = m_deflater && payload.size() >= m_state.options.compressFrom;
    if (compressed) {
        m_deflated.clear(kKeptMemory);
        m_deflater->compress(payload, m_deflated);
        wire = m_deflated.view();
    }
    if (fragmentSizes.empty()) [[likely]]
        sendWhole(kind, wire, payload, compressed);
    else
        sendFragments(kind, wire, payload, compressed, fragmentSizes);
    return {};
}

bool Sender::mayBorrow(base::ByteView payload) const
{
    return !m_state.isClient() && m_outAt == m_out.size() && !(m_deflater && payload.size() >= m_state.options.compressFrom);
}

base::Result<void> Sender::sendBorrowed(Opcode kind, base::ByteView payload, bool knownText)
{
    m_sent.clear();
    if (auto may = checkMessage(kind, payload, knownText); !may)
        return may;
    FrameHeader &header = addWhole(kind, payload, payload, false).header;
    header.payloadLength = payload.size();
    encodeHeader(header);
    std::memcpy(room(header.size), header.bytes.data(), header.size);
    m_bytesSent += payload.size();
    return {};
}

void Sender::appendOutput(base::ByteView rest)
{
    m_out.append(rest);
}

SentFrame &Sender::addWhole(Opcode kind, base::ByteView wire, base::ByteView message, bool compressed)
{
    SentFrame &frame = m_sent.emplace_back();
    frame.header.opcode = kind;
    frame.header.rsv1 = compressed;
    frame.payload = wire;
    frame.message = message;
    frame.completesMessage = true;
    frame.messageKind = kind;
    frame.messageSize = message.size();
    frame.messageWireSize = wire.size();
    frame.messageCompressed = compressed;
    return frame;
}

void Sender::sendWhole(Opcode kind, base::ByteView wire, base::ByteView message, bool compressed)
{
    put(addWhole(kind, wire, message, compressed));
}

void Sender::sendFragments(Opcode kind, base::ByteView wire, base::ByteView message, bool compressed, std::span<const std::uint64_t> sizes)
{
    std::size_t at = 0;
    bool last = false;
    for (std::size_t i = 0; !last; ++i) {
        const std::size_t left = wire.size() - at;
        const bool listed = i < sizes.size();
        const std::uint64_t planned = listed ? sizes[i] : sizes.back();
        // A last size of 0 would never end: it sends the rest.
        const bool rest = planned == 0 && i + 1 >= sizes.size();
        const std::size_t size = rest ? left : static_cast<std::size_t>(std::min<std::uint64_t>(planned, left));
        // Requested empty fragments are sent even after the end of the payload.
        last = size == left && !(listed && i + 1 < sizes.size() && sizes[i + 1] == 0);

        SentFrame &frame = m_sent.emplace_back();
        frame.header.opcode = i == 0 ? kind : Opcode::Continuation;
        frame.header.fin = last;
        frame.header.rsv1 = compressed && i == 0;
        frame.payload = wire.subspan(at, size);
        frame.messageKind = kind;
        frame.messageCompressed = compressed;
        if (last) {
            frame.message = message;
            frame.completesMessage = true;
            frame.messageSize = message.size();
            frame.messageWireSize = wire.size();
        }
        put(frame);
        at += size;
    }
}

base::Result<void> Sender::sendFragment(Opcode kind, base::ByteView payload, bool first, bool last)
{
    m_sent.clear();
    if (!m_state.mayStillSend())
        return refusal();
    if (first == m_open) {
        return base::Error{QStringLiteral("send.fragment-order"),
                           first ? tr("A new message cannot begin: the one before is not finished (RFC 6455 section 5.4).")
                                 : tr("There is no message to continue (RFC 6455 section 5.4)."),
                           {}, first ? tr("Send the last fragment first.") : tr("Begin with a first fragment.")};
    }
    if (first && kind != Opcode::Text && kind != Opcode::Binary)
        return base::Error{QStringLiteral("send.kind"), tr("A message is text or binary."), {}, tr("Send a raw frame for other opcodes.")};
    const Opcode messageKind = first ? kind : m_openKind;
    Utf8 text = first ? Utf8() : m_openText;
    if (messageKind == Opcode::Text && (!text.feed(payload) || (last && !text.complete())))
        return notUtf8(payload, tr("Send it as binary, or as raw frames to break the rule on purpose."));

    m_openText = text;
    m_openKind = messageKind;
    m_openSize = (first ? 0 : m_openSize) + payload.size();
    m_open = !last;
    SentFrame &frame = m_sent.emplace_back();
    frame.header.opcode = first ? kind : Opcode::Continuation;
    frame.header.fin = last;
    frame.payload = payload;
    frame.messageKind = messageKind;
    if (last) {
        frame.completesMessage = true;
        frame.messageSize = frame.messageWireSize = m_openSize;
        if (first)
            frame.message = payload;
    }
    put(frame);
    return {};
}

void Sender::sendControl(Opcode opcode, base::ByteView payload, SentFrame &frame)
{
    frame = {};
    frame.header.opcode = opcode;
    frame.payload = payload;
    frame.message = payload;
    frame.completesMessage = true;
    frame.messageKind = opcode;
    frame.messageSize = frame.messageWireSize = payload.size();
    put(frame);
}

base::Result<void> Sender::sendPing(base::ByteView payload, base::Instant now)
{
    m_sent.clear();
    if (auto may = checkControl(payload); !may)
        return may;
    sendControl(Opcode::Ping, payload, m_sent.emplace_back());
    if (m_pings.size() >= kMostPings)
        m_pings.pop_front();
    m_pings.push_back({base::toByteArray(payload), now.monoNs});
    return {};
}

base::Result<void> Sender::sendPong(base::ByteView payload)
{
    m_sent.clear();
    if (auto may = checkControl(payload); !may)
        return may;
    sendControl(Opcode::Pong, payload, m_sent.emplace_back());
    return {};
}

base::Result<void> Sender::sendClose(std::optional<std::uint16_t> code, base::ByteView reason)
{
    m_sent.clear();
    if (!m_state.mayStillSend())
        return refusal();
    const QString raw = tr("Use 1000-1003, 1007-1014 or 3000-4999, or send a raw frame to break the rule on purpose.");
    if (code && !mayBeOnTheWire(*code)) {
        return base::Error{QStringLiteral("send.close-code"),
                           tr("%1 (%2) may not stand in a Close frame (RFC 6455 section 7.4).").arg(*code).arg(closeCodeName(*code)),
                           QString::number(*code), raw};
    }
    if (!code && !reason.empty()) {
        return base::Error{QStringLiteral("send.close-code"), tr("A Close frame with a reason needs a code (RFC 6455 section 5.5.1)."), {},
                           tr("Give a code, such as 1000.")};
    }
    if (reason.size() > 123) {
        return base::Error{QStringLiteral("send.control-too-long"), tr("The reason in a Close frame may have at most 123 bytes (RFC 6455 section 5.5)."),
                           tr("%1 bytes").arg(reason.size()), tr("Shorten it, or send a raw frame to break the rule on purpose.")};
    }
    if (!Utf8::isValid(reason))
        return notUtf8(reason, tr("Write the reason in UTF-8, or send a raw frame to break the rule on purpose."));
    closeAutomatically(code, reason, m_sent.emplace_back());
    return {};
}

void Sender::closeAutomatically(std::optional<std::uint16_t> code, base::ByteView reason, SentFrame &frame)
{
    QByteArray body;
    if (code) {
        body += static_cast<char>(*code >> 8);
        body += static_cast<char>(*code & 0xff);
        body += base::toByteArray(reason);
    }
    noteClose(base::viewOf(body));
    sendControl(Opcode::Close, base::viewOf(m_state.close.sent->payload), frame);
}

void Sender::noteClose(base::ByteView payload)
{
    if (m_state.close.sent)
        return;
    m_state.close.sent = parseClose(payload);
    if (m_state.close.first == CloseFacts::First::None)
        m_state.close.first = CloseFacts::First::Local;
}

bool Sender::answerPing(base::ByteView payload, SentFrame &frame)
{
    if (m_out.size() - m_outAt > kPongsStopAt)
        return false;
    sendControl(Opcode::Pong, payload, frame);
    return true;
}

std::int64_t Sender::matchPong(base::ByteView payload, base::Instant now)
{
    for (std::size_t i = 0; i < m_pings.size(); ++i) {
        if (base::textOf(base::viewOf(m_pings[i].payload)) != base::textOf(payload))
            continue;
        const std::int64_t rtt = std::max<std::int64_t>(0, now.monoNs - m_pings[i].monoNs);
        m_pings.erase(m_pings.begin(), m_pings.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        return rtt;
    }
    return -1;
}

void Sender::sendRaw(const RawFrame &raw)
{
    m_sent.clear();
    m_rawPayload = raw.payload; // shared, so that the view outlives the caller's frame
    const base::ByteView payload = base::viewOf(m_rawPayload);
    SentFrame &frame = m_sent.emplace_back();
    frame.header = raw.header;
    frame.payload = payload;
    if (frame.header.masked && raw.randomMaskKey)
        frame.header.maskKey = nextMaskKey();
    frame.header.payloadLength = raw.declaredLength.value_or(payload.size());
    encodeHeader(frame.header, raw.lengthBytes);
    std::uint8_t *out = room(frame.header.size + payload.size());
    std::memcpy(out, frame.header.bytes.data(), frame.header.size);
    out += frame.header.size;
    if (frame.header.masked && raw.applyMask)
        copyMasked(out, payload, frame.header.maskKey);
    else if (!payload.empty())
        std::memcpy(out, payload.data(), payload.size());

    frame.messageKind = frame.header.opcode;
    frame.completesMessage = frame.header.fin && frame.header.opcode != Opcode::Continuation;
    frame.messageCompressed = frame.header.rsv1;
    if (frame.completesMessage) {
        frame.message = payload;
        frame.messageSize = frame.messageWireSize = payload.size();
    }
    if (frame.header.opcode == Opcode::Close)
        noteClose(payload);
}

void Sender::put(SentFrame &frame)
{
    FrameHeader &header = frame.header;
    header.payloadLength = frame.payload.size();
    header.masked = m_state.isClient();
    if (header.masked)
        header.maskKey = nextMaskKey();
    encodeHeader(header);
    std::uint8_t *out = room(header.size + frame.payload.size());
    std::memcpy(out, header.bytes.data(), header.size);
    out += header.size;
    if (header.masked)
        copyMasked(out, frame.payload, header.maskKey);
    else if (!frame.payload.empty())
        std::memcpy(out, frame.payload.data(), frame.payload.size());
}

std::uint8_t *Sender::room(std::size_t bytes)
{
    // Reuse the space of written output if moving the rest costs less than it saves.
    if (m_outAt > 0 && m_outAt >= m_out.size() / 2 && m_out.capacity() - m_out.size() < bytes) {
        m_out.dropFront(m_outAt);
        m_outAt = 0;
    }
    m_bytesSent += bytes;
    return m_out.grow(bytes);
}

void Sender::consumeOutput(std::size_t bytes)
{
    m_outAt += std::min(bytes, m_out.size() - m_outAt);
    if (m_outAt == m_out.size()) {
        m_out.clear(kKeptMemory);
        m_outAt = 0;
    }
}

std::array<std::uint8_t, 4> Sender::nextMaskKey()
{
    // Unpredictable for the author of the payload (section 10.3): from the system's generator, many at a time.
    if (m_keyAt == m_keys.size()) {
        QRandomGenerator::system()->fillRange(m_keys.data(), static_cast<qsizetype>(m_keys.size()));
        m_keyAt = 0;
    }
    std::array<std::uint8_t, 4> key{};
    std::memcpy(key.data(), &m_keys[m_keyAt++], 4);
    return key;
}

} // namespace framescope::protocol
