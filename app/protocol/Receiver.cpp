#include "Receiver.h"

#include "CloseCode.h"
#include "Mask.h"
#include "Sender.h"

#include "base/Translation.h"

namespace framescope::protocol {

namespace {

constexpr std::size_t kLongestHeader = 14;
constexpr std::size_t kTrustedLength = 1u << 20; ///< reserved because a header says so; more only as it comes

FRAMESCOPE_TR("framescope::protocol::Receiver")

} // namespace

Receiver::Receiver(EngineState &state, Sender &sender) : m_state(state), m_sender(sender), m_violations(state), m_message(state, m_violations)
{
    m_maskBit = state.isClient() ? 0 : 0x80;
    updateFastPath();
}

void Receiver::updateFastPath()
{
    const Limits &limits = m_state.options.limits;
    m_fast = !m_message.isOpen() && !m_inFrame && !m_state.failed && !m_state.close.received && m_state.options.assembleMessages
        && limits.maxFragments > 0;
    m_fastLimit = std::min(limits.maxFrame, limits.maxMessage);
}

void Receiver::receive(base::MutableBytes bytes, base::Instant now, Engine::Hold hold)
{
    m_hold = hold;
    m_partial.clear();
    m_at = bytes.data();
    m_end = m_at + bytes.size();
    m_received += bytes.size();
    m_now = now;
}

base::MutableBytes Receiver::room()
{
    if (!m_inFrame || m_frameDone == 0 || m_at != m_end || m_pending || !goesIntoMessage())
        return {};
    return m_message.freeEnd(static_cast<std::size_t>(std::min<std::uint64_t>(m_event.header.payloadLength - m_frameDone, kTrustedLength)));
}

void Receiver::receiveEnd(StreamEnd how)
{
    CloseFacts &close = m_state.close;
    if (close.streamEnd != StreamEnd::None)
        return;
    close.streamEnd = how;
    close.insideFrame = m_inFrame || m_reader.insideHeader() || m_partial.size() > 0;
    if (how != StreamEnd::Eof || m_state.failed)
        return;
    if (close.insideFrame) {
        const QString seen = m_inFrame ? tr("%1 of %2 bytes of the payload came: %3").arg(m_frameDone).arg(m_event.header.payloadLength).arg(describe(m_event.header))
                                       : tr("%1 bytes of a frame's header came.").arg(m_reader.partial().size());
        m_violations.add("rfc6455.stream-ended-inside-frame", seen, m_received, m_inFrame ? m_event.header.raw() : m_reader.partial());
    } else if (!close.received) {
        m_violations.add("rfc6455.stream-ended-without-close",
                         close.sent ? tr("The stream ended after our Close frame, without an answer to it.") : tr("The stream ended without a Close frame."),
                         m_received);
    }
    noteViolations();
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
        event.violation = m_violations.next();
        if (m_violations.isEmpty())
            m_pending &= ~PendingViolations;
        return &event;
    }
    m_violations.clear();
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
    event.violation = &m_violations.failure();
    // What came behind the frame that failed it: nobody reads it, and it came all the same.
    event.payload = {m_at, static_cast<std::size_t>(m_end - m_at)};
    return &event;
}

const Event *Receiver::advance()
{
    while (true) {
        if (m_fast && m_end - m_at >= static_cast<std::ptrdiff_t>(kLongestHeader) && takeWholeMessage()) [[likely]]
            return m_pending ? nextPending() : &m_event;
        if (m_hold != Engine::Hold::None && m_fast && leavePartial())
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
        m_pending |= PendingFrame;
        m_eventUsed = true;
        m_message.reportBadText(payload, start + size);
        noteViolations();
        if (m_violations.failing()) {
            event.completesMessage = false;
            event.message = {};
            event.messageFrames = 0;
            failNow();
        }
    }
    return true;
}

/// True: what is left is the beginning of a frame that takeWholeMessage() would take once it is all there.
bool Receiver::leavePartial()
{
    const auto have = static_cast<std::size_t>(m_end - m_at);
    if (!m_partial.take({m_at, have}, m_event.header, {m_maskBit, m_fastLimit, m_hold == Engine::Hold::All}))
        return false;
    m_received -= have;
    m_end = m_at;
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
    m_gathered.clear(EngineState::kKeptMemory);

    const auto verdict = HeaderRules::judge(header, m_frameOffset, m_state, m_message, m_violations);
    noteViolations();
    m_part = verdict.part;
    if (verdict.refused) {
        refuseFrame();
        return;
    }
    if (m_part == Part::Message)
        m_message.beginFrame(header, verdict.cut);
    m_event.messageCompressed = m_part == Part::Message && m_message.isCompressed();
    m_gathering = header.payloadLength <= Event::kWholeFrame;
    m_frameStart = m_message.size();
}

/// What is here of the payload is shown with the frame; more may still be on its way.
void Receiver::refuseFrame()
{
    const FrameHeader &header = m_event.header;
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(header.payloadLength, static_cast<std::uint64_t>(m_end - m_at)));
    const base::MutableBytes piece{m_at, size};
    if (header.masked)
        applyMask(piece, header.maskKey);
    m_at += size;
    m_event.payload = piece;
    m_event.lastPiece = size == header.payloadLength;
    m_event.messageCompressed = m_part == Part::Message
        && (header.opcode == Opcode::Continuation ? m_message.isCompressed() : header.rsv1 && m_message.mayInflate());
    m_pending |= PendingFrame;
    failNow();
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
    const bool single = whole && m_event.header.fin && inMessage && m_message.frames() == 1;
    if (!single && inMessage) {
        if (!whole && first)
            m_message.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(m_event.header.payloadLength, kTrustedLength)));
        m_message.add(piece, pieceOffset);
    } else if (single) {
        m_message.checkText(piece, pieceOffset);
    }
    noteViolations();
    if (m_gathering && !whole && !m_violations.failing()) {
        if (!inMessage)
            m_gathered.append(piece);
        if (!last)
            return m_pending != 0;
        finishEvent(inMessage ? m_message.from(m_frameStart) : m_gathered.view(), true, true);
    } else {
        // A frame that fails while it is gathered is shown as far as it came.
        const bool shownFromStart = m_gathering && !whole;
        if (shownFromStart && !inMessage)
            m_gathered.append(piece);
        finishEvent(!shownFromStart ? base::ByteView(piece) : inMessage ? m_message.from(m_frameStart) : m_gathered.view(),
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
        const bool ends = last && m_event.header.fin;
        if (m_message.isCompressed() && !m_message.isCut() && m_state.options.assembleMessages && !m_violations.failing())
            m_message.inflate(payload, ends && first && m_message.frames() == 1, ends, m_event.header, m_frameOffset);
        if (ends && !m_violations.failing())
            m_message.finish(m_event, payload, offset());
    } else if (m_part == Part::Control && last && !m_violations.failing()) {
        finishControl(payload);
    }
    noteViolations();
    if (last) {
        m_inFrame = false;
        updateFastPath();
    }
    if (m_violations.failing()) {
        const bool assembled = m_part == Part::Message && m_state.options.assembleMessages;
        if (assembled && m_message.isCompressed() && m_message.isInflatable())
            m_event.message = m_message.from(0);
        else if (assembled && !m_message.isCompressed() && !(first && last))
            m_event.message = m_message.from(m_frameStart);
        m_event.messageCut = m_message.isCut();
        failNow();
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
        m_violations.report("rfc6455.close-body-one-byte", tr("The body is the byte %1.").arg(base::hexPreview(payload)), at, payload);
        answer = 1002;
    } else if (answer && !mayBeOnTheWire(*answer)) {
        m_violations.report("rfc6455.close-code-invalid", tr("The code is %1 (%2).").arg(*answer).arg(closeCodeName(*answer)), at, payload);
        answer = 1002;
    } else if (answer && !Utf8::isValid(payload.subspan(2))) {
        m_violations.report("rfc6455.close-reason-utf8", tr("The reason is %1").arg(base::escapedPreview(payload.subspan(2))), at, payload);
        answer = 1007;
    }
    if (m_violations.failing())
        return;
    if (m_state.options.autoClose && m_state.mayStillSend()) {
        m_sender.closeAutomatically(answer, {}, m_sent);
        m_pending |= PendingSent;
    }
    if (close.sent)
        m_pending |= PendingCloseDone;
}

void Receiver::closeSent()
{
    if (m_state.close.sent && m_state.close.received)
        m_pending |= PendingCloseDone;
}

void Receiver::failNow()
{
    // Section 7.1.7: a Close with the code that fits, if none was sent, and no more is read.
    if (m_state.mayStillSend()) {
        const ViolationRule &rule = *m_violations.failure().rule;
        m_sender.closeAutomatically(rule.closeCode, base::viewOf(std::string_view(rule.id)), m_sent);
        m_pending |= PendingSent;
    }
    m_state.failed = true;
    m_fast = false;
    m_inFrame = false;
    m_event.refused = (m_pending & PendingFrame) != 0;
    m_pending |= PendingFailed;
}

} // namespace framescope::protocol
