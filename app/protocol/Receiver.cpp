#include "Receiver.h"

#include "CloseCode.h"
#include "Mask.h"
#include "Sender.h"

#include "base/Translation.h"

namespace framescope::protocol {

namespace {

constexpr std::size_t kLongestHeader = 14;
constexpr std::size_t kKeptMemory = 4u << 20;    ///< of a message's buffer, for the next message
constexpr std::size_t kTrustedLength = 1u << 20; ///< reserved because a header says so; more only as it comes

FRAMESCOPE_TR("framescope::protocol::Receiver")

} // namespace

Receiver::Receiver(EngineState &state, Sender &sender) : m_state(state), m_sender(sender)
{
    m_maskBit = state.isClient() ? 0 : 0x80;
    if (const auto &deflate = state.options.deflate) {
        const bool fromServer = state.isClient();
        const auto &bits = fromServer ? deflate->serverMaxWindowBits : deflate->clientMaxWindowBits;
        const int window = bits && *bits != DeflateParameters::kClientWindowNoValue ? *bits : 15;
        m_inflater = std::make_unique<Inflater>(window, fromServer ? deflate->serverNoContextTakeover : deflate->clientNoContextTakeover);
    }
    updateFastPath();
}

void Receiver::updateFastPath()
{
    const Limits &limits = m_state.options.limits;
    m_fast = !m_inMessage && !m_inFrame && !m_state.failed && !m_state.close.received && m_state.options.assembleMessages
        && limits.maxFragments > 0;
    m_fastLimit = std::min(limits.maxFrame, limits.maxMessage);
}

void Receiver::receive(base::MutableBytes bytes, base::Instant now, Engine::Hold hold)
{
    m_hold = hold;
    m_held = 0;
    m_at = bytes.data();
    m_end = m_at + bytes.size();
    m_received += bytes.size();
    m_now = now;
}

base::MutableBytes Receiver::room()
{
    if (!m_inFrame || m_frameDone == 0 || m_at != m_end || m_pending || !goesIntoMessage())
        return {};
    const auto left = static_cast<std::size_t>(std::min<std::uint64_t>(m_event.header.payloadLength - m_frameDone, kTrustedLength));
    if (m_message.capacity() - m_message.size() < left)
        m_message.reserveMore(left);
    return {m_message.data() + m_message.size(), left};
}

void Receiver::receiveEnd(StreamEnd how)
{
    CloseFacts &close = m_state.close;
    if (close.streamEnd != StreamEnd::None)
        return;
    close.streamEnd = how;
    close.insideFrame = m_inFrame || m_reader.insideHeader() || m_held > 0;
    if (how != StreamEnd::Eof || m_state.failed)
        return;
    if (close.insideFrame) {
        const QString seen = m_inFrame ? tr("%1 of %2 bytes of the payload came: %3").arg(m_frameDone).arg(m_event.header.payloadLength).arg(describe(m_event.header))
                                       : tr("%1 bytes of a frame's header came.").arg(m_reader.partial().size());
        m_violations.push_back(makeViolation("rfc6455.stream-ended-inside-frame", seen, m_received, m_inFrame ? m_event.header.raw() : m_reader.partial()));
        m_pending |= PendingViolations;
    } else if (!close.received) {
        m_violations.push_back(makeViolation("rfc6455.stream-ended-without-close",
                                             close.sent ? tr("The stream ended after our Close frame, without an answer to it.") : tr("The stream ended without a Close frame."),
                                             m_received));
        m_pending |= PendingViolations;
    }
}

Event &Receiver::otherEvent(Event::Kind kind)
{
    m_other = {};
    m_other.kind = kind;
    return m_other;
}

const Event *Receiver::nextPending()
{
    if (m_pending & PendingViolations) {
        Event &event = otherEvent(Event::Kind::Violation);
        event.violation = &m_violations[m_violationAt++];
        if (m_violationAt == m_violations.size())
            m_pending &= ~PendingViolations;
        return &event;
    }
    m_violations.clear();
    m_violationAt = 0;
    if (m_pending & PendingFrame) {
        m_pending &= ~PendingFrame;
        return &m_event;
    }
    if (m_pending & PendingSent) {
        m_pending &= ~PendingSent;
        Event &event = otherEvent(Event::Kind::FrameSent);
        event.header = m_sent.header;
        event.payload = m_sent.payload;
        event.completesMessage = true;
        event.messageKind = m_sent.messageKind;
        event.message = m_sent.payload;
        event.messageWireSize = m_sent.payload.size();
        event.messageFrames = 1;
        return &event;
    }
    if (m_pending & PendingCloseDone) {
        m_pending &= ~PendingCloseDone;
        return &otherEvent(Event::Kind::CloseDone);
    }
    m_pending = 0;
    Event &event = otherEvent(Event::Kind::Failed);
    event.violation = &m_failure;
    // What came behind the frame that failed it: nobody reads it, and it came all the same.
    event.payload = {m_at, static_cast<std::size_t>(m_end - m_at)};
    return &event;
}

const Event *Receiver::advance()
{
    while (true) {
        if (m_fast && m_end - m_at >= static_cast<std::ptrdiff_t>(kLongestHeader) && takeWholeMessage()) [[likely]]
            return m_pending ? nextPending() : &m_event;
        if (m_hold != Engine::Hold::None && m_fast && holdRest())
            return nullptr;
        // No Close may be lost with a failed connection: what still comes is not looked at.
        if (m_state.failed) {
            m_at = m_end;
            return nullptr;
        }
        if (!m_inFrame) {
            const std::uint8_t *at = m_at;
            const bool complete = m_reader.read(at, m_end, m_event.header);
            m_at += at - m_at;
            if (!complete) {
                m_fast = m_fast && !m_reader.insideHeader();
                return nullptr;
            }
            beginFrame();
            if (m_pending & PendingFailed)
                return nextPending();
        }
        if (takePayload() || m_pending)
            return nextPending();
        if (m_at == m_end)
            return nullptr;
    }
}

/// A message in one frame, all of it here, uncompressed and with nothing to object to: most of the traffic. It goes on
/// without a copy. False: not such a frame, nothing was touched.
inline bool Receiver::takeWholeMessage()
{
    std::uint8_t *at = m_at;
    const std::uint8_t first = at[0];
    const std::uint8_t second = at[1];
    // FIN with text or binary, no RSV bit, masked as the role asks for.
    if ((first != 0x81 && first != 0x82) || (second & 0x80) != m_maskBit)
        return false;
    std::uint64_t length = second & 0x7f;
    std::size_t size = 2;
    if (length == 126) {
        length = static_cast<std::uint64_t>(at[2]) << 8 | at[3];
        size = 4;
        if (length < 126)
            return false;
    } else if (length == 127) {
        length = 0;
        for (int i = 2; i < 10; ++i)
            length = length << 8 | at[i];
        size = 10;
        if (length <= 0xffff)
            return false;
    }
    const std::size_t keyAt = size;
    if (m_maskBit)
        size += 4;
    if (length > static_cast<std::uint64_t>(m_end - at) - size || length > m_fastLimit)
        return false;

    if (m_eventUsed) {
        m_event = {};
        m_eventUsed = false;
    }
    Event &event = m_event;
    FrameHeader &header = event.header;
    const Opcode kind = static_cast<Opcode>(first & 0x0f);
    header.payloadLength = length;
    std::memcpy(header.bytes.data(), at, kLongestHeader);
    header.size = static_cast<std::uint8_t>(size);
    header.opcode = kind;
    const base::MutableBytes payload{at + size, static_cast<std::size_t>(length)};
    if (m_maskBit) {
        header.masked = true;
        std::memcpy(header.maskKey.data(), at + keyAt, 4);
        applyMask(payload, header.maskKey);
    }
    event.payload = payload;
    event.completesMessage = true;
    event.messageKind = kind;
    event.message = payload;
    event.messageWireSize = length;
    event.messageFrames = 1;
    const std::uint64_t start = offset();
    m_at = at + size + length;
    if (kind == Opcode::Text && m_state.options.checkUtf8 && !Utf8::isValid(payload)) [[unlikely]] {
        m_utf8.reset();
        m_badText = false;
        m_pending |= PendingFrame;
        m_eventUsed = true;
        checkText(payload, start + size);
        if (!m_badText)
            broken("rfc6455.invalid-utf8", tr("The text ends in the middle of a character."), start + size + length, payload.last(std::min<std::size_t>(payload.size(), 4)));
        if (failing()) {
            event.completesMessage = false;
            event.message = {};
            event.messageFrames = 0;
            failNow();
        }
    }
    return true;
}

void Receiver::beginFrame()
{
    // Everything but the header, which the reader has just filled.
    const FrameHeader header = m_event.header;
    m_event = {};
    m_event.header = header;
    m_eventUsed = true;
    m_frameOffset = offset() - header.size;
    m_frameDone = 0;
    m_inFrame = true;
    m_fast = false;
    m_gathered.clear(kKeptMemory);

    m_part = isControl(header.opcode) ? Part::Control : Part::Message;
    if (isReserved(header.opcode))
        m_part = Part::Stray;
    if (!checkHeader(m_frameOffset)) {
        // What is here of the payload is shown with it; more may still be on its way.
        const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(header.payloadLength, static_cast<std::uint64_t>(m_end - m_at)));
        const base::MutableBytes piece{m_at, size};
        if (header.masked)
            applyMask(piece, header.maskKey);
        m_at += size;
        m_event.payload = piece;
        m_event.lastPiece = size == header.payloadLength;
        m_event.messageCompressed = m_part == Part::Message && (header.opcode == Opcode::Continuation ? m_compressed : header.rsv1 && m_inflater);
        m_pending |= PendingFrame;
        failNow();
        return;
    }
    if (m_part == Part::Message)
        beginMessage();
    m_event.messageCompressed = m_part == Part::Message && m_compressed;
    m_gathering = header.payloadLength <= Event::kWholeFrame;
    m_frameStart = m_message.size();
}

bool Receiver::checkHeader(std::uint64_t offset)
{
    const FrameHeader &h = m_event.header;
    const auto bad = [&](std::string_view rule, const QString &seen) { return !broken(rule, seen + QLatin1String(" (") + describe(h) + QLatin1Char(')'), offset, h.raw()); };

    if (m_state.close.received && bad("rfc6455.data-after-close", tr("A frame came after the Close frame.")))
        return false;
    if (FrameReader::isTooLarge(h) && bad("rfc6455.length-too-large", tr("A payload length of %1 bytes.").arg(h.payloadLength)))
        return false;
    if (!FrameReader::isMinimal(h) && bad("rfc6455.length-not-minimal", tr("A length of %1 in a header of %2 bytes.").arg(h.payloadLength).arg(h.size)))
        return false;
    if (m_state.isClient() && h.masked && bad("rfc6455.masked-server-frame", tr("A masked frame came from the server.")))
        return false;
    if (!m_state.isClient() && !h.masked && bad("rfc6455.unmasked-client-frame", tr("An unmasked frame came from the client.")))
        return false;
    const bool deflate = m_inflater != nullptr && !isReserved(h.opcode);
    if ((h.rsv2 || h.rsv3 || (h.rsv1 && !deflate)) && bad("rfc6455.reserved-bit", tr("A reserved bit is set.")))
        return false;
    if (isReserved(h.opcode))
        return !bad("rfc6455.reserved-opcode", tr("Opcode %1.").arg(static_cast<int>(h.opcode)));
    if (isControl(h.opcode)) {
        if (h.rsv1 && deflate && bad("rfc7692.control-compressed", tr("RSV1 is set on a control frame.")))
            return false;
        if (!h.fin && bad("rfc6455.fragmented-control", tr("FIN is 0 on a control frame.")))
            return false;
        if (h.payloadLength > 125 && bad("rfc6455.control-too-long", tr("A control frame of %1 bytes.").arg(h.payloadLength)))
            return false;
    } else if (h.opcode == Opcode::Continuation) {
        if (!m_inMessage) {
            if (bad("rfc6455.unexpected-continuation", tr("A continuation frame came, and no message is open.")))
                return false;
            m_part = Part::Stray;
        } else if (h.rsv1 && deflate && bad("rfc7692.rsv1-on-continuation", tr("RSV1 is set on a continuation frame."))) {
            return false;
        }
    } else if (m_inMessage) {
        if (bad("rfc6455.expected-continuation", tr("A new message began while one is open, of which %1 frames came.").arg(m_frames)))
            return false;
        m_inMessage = false; // its end will never come
    }
    checkLimits(offset);
    return !failing();
}

void Receiver::checkLimits(std::uint64_t offset)
{
    const FrameHeader &h = m_event.header;
    const Limits &limits = m_state.options.limits;
    const bool begins = h.opcode != Opcode::Continuation;
    const bool message = m_part == Part::Message;
    const std::uint64_t before = begins ? 0 : m_wireSize;
    const bool compressed = begins ? h.rsv1 && m_inflater : m_compressed;
    if (message && begins)
        m_cut = false;
    // What cannot be made smaller grows by 5 bytes for each stored block; the inflated size has a limit of its own.
    const std::uint64_t room = compressed ? limits.maxFrame / 1024 + 64 : 0;
    if (h.payloadLength > limits.maxFrame && h.payloadLength - limits.maxFrame > room) {
        broken("limit.frame-too-big", tr("A frame declares %1 bytes; the limit is %2.").arg(h.payloadLength).arg(limits.maxFrame), offset, h.raw());
        m_cut = m_cut || message;
    } else if (message && !m_cut && !compressed && m_state.options.assembleMessages && h.payloadLength > limits.maxMessage - std::min(before, limits.maxMessage)) {
        broken("limit.message-too-big", tr("A message reaches %1 bytes; the limit is %2.").arg(before + h.payloadLength).arg(limits.maxMessage), offset, h.raw());
        m_cut = true;
    } else if (message && !m_cut && (begins ? 0 : m_frames) >= limits.maxFragments) {
        broken("limit.too-many-fragments", tr("A message has more than %1 frames.").arg(limits.maxFragments), offset, h.raw());
        m_cut = true;
    }
}

void Receiver::beginMessage()
{
    const FrameHeader &header = m_event.header;
    if (header.opcode != Opcode::Continuation) {
        m_inMessage = true;
        m_kind = header.opcode;
        m_compressed = header.rsv1 && m_inflater;
        m_notInflated = false;
        m_badText = false;
        m_frames = 0;
        m_wireSize = 0;
        m_utf8.reset();
        m_message.clear(kKeptMemory);
        m_wire.clear(kKeptMemory);
        // The message before was given up half-way (observe mode): its rest is not in the context.
        if (m_compressed && m_inflating)
            m_inflater->reset();
        m_inflating = m_compressed;
    }
    ++m_frames;
    m_wireSize += header.payloadLength;
}

bool Receiver::takePayload()
{
    const std::uint64_t left = m_event.header.payloadLength - m_frameDone;
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(left, static_cast<std::uint64_t>(m_end - m_at)));
    if (size == 0 && left > 0)
        return false;
    const bool first = m_frameDone == 0;
    const bool last = size == left;
    const std::uint64_t pieceOffset = offset();
    const base::MutableBytes piece{m_at, size};
    if (m_event.header.masked)
        applyMask(piece, m_event.header.maskKey, m_frameDone);
    m_at += size;
    m_frameDone += size;

    const bool whole = first && last;
    const bool inMessage = goesIntoMessage();
    const bool single = whole && m_event.header.fin && m_frames == 1 && inMessage;
    if (!single && inMessage) {
        if (!whole && first)
            m_message.reserveExactly(static_cast<std::size_t>(std::min<std::uint64_t>(m_event.header.payloadLength, kTrustedLength)));
        addToMessage(piece, pieceOffset);
    } else if (single) {
        checkText(piece, pieceOffset);
    }
    if (m_gathering && !whole && !failing()) {
        if (!inMessage)
            m_gathered.append(piece);
        if (!last)
            return m_pending != 0;
        finishEvent(inMessage ? m_message.view().subspan(m_frameStart) : m_gathered.view(), true, true);
    } else {
        // A frame that fails while it is gathered is shown as far as it came.
        const bool shownFromStart = m_gathering && !whole;
        if (shownFromStart && !inMessage)
            m_gathered.append(piece);
        finishEvent(!shownFromStart ? base::ByteView(piece) : inMessage ? m_message.view().subspan(m_frameStart) : m_gathered.view(),
                    first || shownFromStart, last);
    }
    return true;
}

void Receiver::finishEvent(base::ByteView payload, bool first, bool last)
{
    m_event.payload = payload;
    m_event.payloadOffset = m_frameDone - payload.size();
    m_event.firstPiece = first;
    m_event.lastPiece = last;
    m_event.completesMessage = false;
    m_pending |= PendingFrame;
    if (m_part == Part::Message) {
        if (m_compressed && !m_cut && m_state.options.assembleMessages && !failing())
            inflate(payload, last && m_event.header.fin);
        if (last && m_event.header.fin && !failing())
            finishMessage(payload);
    } else if (m_part == Part::Control && last && !failing()) {
        finishControl(payload);
    }
    if (last) {
        m_inFrame = false;
        updateFastPath();
    }
    if (failing()) {
        const bool kept = m_part == Part::Message && m_state.options.assembleMessages;
        if (kept && m_compressed && !m_notInflated)
            m_event.message = m_message.view();
        else if (kept && !m_compressed && !(first && last))
            m_event.message = m_message.view().subspan(m_frameStart);
        m_event.messageCut = m_cut;
        failNow();
    }
}

void Receiver::addToMessage(base::ByteView piece, std::uint64_t offset)
{
    if (piece.data() == m_message.data() + m_message.size() && piece.size() <= m_message.capacity() - m_message.size())
        m_message.grow(piece.size()); // read to where it belongs: see room()
    else
        m_message.append(piece);
    checkText(piece, offset);
}

void Receiver::checkText(base::ByteView bytes, std::uint64_t offset)
{
    const bool text = m_inMessage ? m_kind == Opcode::Text : true;
    if (!text || m_badText || !m_state.options.checkUtf8 || m_utf8.feed(bytes))
        return;
    m_badText = true;
    const std::size_t at = m_utf8.badAt();
    const std::size_t from = at > 3 ? at - 3 : 0;
    broken("rfc6455.invalid-utf8",
           tr("The byte %1 cannot stand where it does in UTF-8; around it: %2")
               .arg(base::hexPreview(bytes.subspan(at, 1)), base::hexPreview(bytes.subspan(from, std::min<std::size_t>(bytes.size() - from, 8)))),
           offset + at, bytes.subspan(from, std::min<std::size_t>(bytes.size() - from, 8)));
}

void Receiver::inflate(base::ByteView piece, bool last)
{
    // Where a bad stream is no reason to end, the bytes as on the wire are what can be shown of it.
    const bool keepWire = m_state.options.mode == Mode::Observe && !(last && m_frames == 1 && m_event.firstPiece);
    if (keepWire && m_wire.size() < m_state.options.limits.maxMessage)
        m_wire.append(piece.first(static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), m_state.options.limits.maxMessage - m_wire.size()))));
    if (m_notInflated)
        return;
    const std::uint64_t limit = m_state.options.limits.maxMessage;
    const std::size_t before = m_message.size();
    auto status = m_inflater->feed(piece, m_message, limit);
    if (status == Inflater::Status::Ok && last)
        status = m_inflater->finish(m_message, limit);
    if (m_kind == Opcode::Text && status != Inflater::Status::Bad)
        checkText(m_message.view().subspan(before), m_frameOffset);
    switch (status) {
    case Inflater::Status::Ok:
        m_inflating = !last;
        return;
    case Inflater::Status::Limit:
        broken("limit.message-too-big", tr("%1 compressed bytes inflate to more than %2, which is the limit.").arg(m_wireSize).arg(limit), m_frameOffset, m_event.header.raw());
        m_cut = true;
        break;
    case Inflater::Status::Bad:
        broken("rfc7692.invalid-data", tr("The compressed bytes are not a DEFLATE stream: %1").arg(base::hexPreview(piece, 16)), m_frameOffset, piece);
        m_notInflated = true;
        break;
    case Inflater::Status::Truncated:
        broken("rfc7692.truncated-data", tr("The compressed message ends inside a block: %1").arg(base::hexPreview(piece.last(std::min<std::size_t>(piece.size(), 16)))), m_frameOffset,
               piece.last(std::min<std::size_t>(piece.size(), 64)));
        m_notInflated = true;
        break;
    }
    m_inflater->reset();
    m_inflating = false;
}

void Receiver::finishMessage(base::ByteView payload)
{
    m_inMessage = false;
    m_event.messageKind = m_kind;
    m_event.messageWireSize = m_wireSize;
    m_event.messageFrames = m_frames;
    m_event.messageCut = m_cut;
    m_event.completesMessage = true;
    if (!m_state.options.assembleMessages)
        return;
    const bool single = m_frames == 1 && m_event.firstPiece;
    if (m_notInflated) {
        m_event.messageNotInflated = true;
        m_event.message = single ? payload : m_wire.view();
        return;
    }
    m_event.message = single && !m_compressed && !m_cut ? payload : m_message.view();
    // Only now is it certain that no more of the last character will come.
    if (m_kind == Opcode::Text && m_state.options.checkUtf8 && !m_badText && !m_cut && !m_utf8.complete()) {
        m_badText = true;
        const base::ByteView tail = m_event.message.last(std::min<std::size_t>(m_event.message.size(), 4));
        if (!broken("rfc6455.invalid-utf8", tr("The text ends in the middle of a character: %1").arg(base::hexPreview(tail)), offset(), tail)) {
            m_event.completesMessage = false;
            m_event.message = {};
            m_event.messageFrames = 0;
        }
    }
}

void Receiver::finishControl(base::ByteView payload)
{
    m_event.completesMessage = true;
    m_event.messageKind = m_event.header.opcode;
    // One that is too long may have come in pieces (observe mode).
    m_event.message = m_event.firstPiece ? payload : base::ByteView();
    m_event.messageWireSize = m_event.header.payloadLength;
    m_event.messageFrames = 1;
    switch (m_event.header.opcode) {
    case Opcode::Ping:
        if (m_state.options.autoPong && m_state.mayStillSend() && !m_state.close.received && m_event.firstPiece && payload.size() <= 125
            && m_sender.answerPing(payload, m_sent))
            m_pending |= PendingSent;
        break;
    case Opcode::Pong:
        if (m_event.firstPiece)
            m_event.rttNs = m_sender.matchPong(payload, m_now);
        break;
    case Opcode::Close:
        finishClose(m_event.firstPiece ? payload : base::ByteView());
        break;
    default:
        break;
    }
}

void Receiver::finishClose(base::ByteView payload)
{
    CloseFacts &close = m_state.close;
    if (close.received)
        return; // another one, in observe mode: the first counts
    close.received = parseClose(payload);
    if (close.first == CloseFacts::First::None)
        close.first = CloseFacts::First::Remote;

    const std::uint64_t at = m_frameOffset;
    std::optional<std::uint16_t> answer = close.received->code;
    if (payload.size() == 1) {
        broken("rfc6455.close-body-one-byte", tr("The body is the byte %1.").arg(base::hexPreview(payload)), at, payload);
        answer = 1002;
    } else if (answer && !mayBeOnTheWire(*answer)) {
        broken("rfc6455.close-code-invalid", tr("The code is %1 (%2).").arg(*answer).arg(closeCodeName(*answer)), at, payload);
        answer = 1002;
    } else if (answer && !Utf8::isValid(payload.subspan(2))) {
        broken("rfc6455.close-reason-utf8", tr("The reason is %1").arg(base::escapedPreview(payload.subspan(2))), at, payload);
        answer = 1007;
    }
    if (failing())
        return;
    if (m_state.options.autoClose && m_state.mayStillSend()) {
        m_sender.closeAutomatically(answer, {}, m_sent);
        m_pending |= PendingSent;
    }
    if (close.sent)
        m_pending |= PendingCloseDone;
}

bool Receiver::broken(std::string_view rule, const QString &seen, std::uint64_t offset, base::ByteView bytes)
{
    m_violations.push_back(makeViolation(rule, seen, offset, bytes));
    m_pending |= PendingViolations;
    if (m_state.options.mode == Mode::Observe)
        return true;
    if (!m_failRule) {
        m_failRule = m_violations.back().rule;
        m_failure = m_violations.back();
    }
    return false;
}

void Receiver::failNow()
{
    // Section 7.1.7: a Close with the code that fits, if none was sent, and no more is read.
    if (m_state.mayStillSend()) {
        m_sender.closeAutomatically(m_failRule->closeCode, base::viewOf(std::string_view(m_failRule->id)), m_sent);
        m_pending |= PendingSent;
    }
    m_state.failed = true;
    m_fast = false;
    m_inFrame = false;
    m_event.refused = (m_pending & PendingFrame) != 0;
    m_pending |= PendingFailed;
}

} // namespace framescope::protocol
