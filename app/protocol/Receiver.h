#pragma once

#include "EngineState.h"
#include "FrameReader.h"
#include "GrowBuffer.h"
#include "Inflater.h"
#include "Utf8.h"

#include <vector>

namespace framescope::protocol {

class Sender;

/// The engine's receiving half: frames, then messages, from bytes that come in any pieces. Belongs to the engine's thread.
class Receiver
{
public:
    Receiver(EngineState &state, Sender &sender);

    void receive(base::MutableBytes bytes, base::Instant now, Engine::Hold hold = Engine::Hold::None);
    std::size_t held() const { return m_held; }
    std::uint64_t frameLength() const { return m_held > 0 ? m_heldFrame : m_event.header.wireLength(); }
    base::MutableBytes room();
    void receiveEnd(StreamEnd how);
    const Event *next()
    {
        if (m_pending) [[unlikely]]
            return nextPending();
        return advance();
    }
    /// A Close was sent from outside: the exchange may be complete now.
    void closeSent();
    std::uint64_t bytesReceived() const { return m_received; }

private:
    /// Events that wait, in the order of their bits.
    enum Pending : unsigned { PendingViolations = 1, PendingFrame = 2, PendingSent = 4, PendingCloseDone = 8, PendingFailed = 16 };
    /// What the frame under way is part of.
    enum class Part : std::uint8_t { Message, Control, Stray };

    const Event *advance();
    const Event *nextPending();
    bool takeWholeMessage();
    bool holdRest();
    void beginFrame();
    bool checkHeader(std::uint64_t offset);
    void checkLimits(std::uint64_t offset);
    void beginMessage();
    /// True once there is an event (or several) to deliver.
    bool takePayload();
    void finishEvent(base::ByteView payload, bool first, bool last);
    void addToMessage(base::ByteView piece, std::uint64_t offset);
    void inflate(base::ByteView piece, bool last);
    void finishMessage(base::ByteView payload);
    void checkText(base::ByteView bytes, std::uint64_t offset);
    void finishControl(base::ByteView payload);
    void finishClose(base::ByteView payload);
    /// False in strict mode: the connection fails.
    bool broken(std::string_view rule, const QString &seen, std::uint64_t offset, base::ByteView bytes);
    bool failing() const { return m_failRule != nullptr; }
    void failNow();
    void updateFastPath();
    Event &otherEvent(Event::Kind kind);
    /// Uncompressed pieces belong to the message's buffer: the frame's payload can be seen there.
    bool goesIntoMessage() const { return m_part == Part::Message && !m_compressed && !m_cut && m_state.options.assembleMessages; }
    std::uint64_t offset() const { return m_received - static_cast<std::uint64_t>(m_end - m_at); }

    EngineState &m_state;
    Sender &m_sender;
    std::uint8_t *m_at = nullptr;
    std::uint8_t *m_end = nullptr;
    std::uint64_t m_received = 0;
    Engine::Hold m_hold = Engine::Hold::None;
    std::size_t m_held = 0;
    std::uint64_t m_heldFrame = 0;
    base::Instant m_now;

    // The next frame may be a whole message that needs nothing but to be handed on.
    bool m_fast = true;
    std::uint8_t m_maskBit = 0;
    std::uint64_t m_fastLimit = 0;
    bool m_eventUsed = false; ///< m_event has values that the fast path does not set

    unsigned m_pending = 0;
    Event m_event;            ///< frames
    Event m_other;            ///< everything else
    SentFrame m_sent;
    std::vector<Violation> m_violations;
    std::size_t m_violationAt = 0;
    const ViolationRule *m_failRule = nullptr;
    Violation m_failure;

    // The frame under way.
    FrameReader m_reader;
    bool m_inFrame = false;
    bool m_gathering = false;
    Part m_part = Part::Message;
    std::uint64_t m_frameDone = 0;
    std::uint64_t m_frameOffset = 0;
    std::size_t m_frameStart = 0; ///< in m_message
    GrowBuffer m_gathered;        ///< a frame whose payload is not itself part of m_message

    // The message under way.
    bool m_inMessage = false;
    Opcode m_kind = Opcode::Text;
    bool m_compressed = false;
    bool m_cut = false;         ///< a limit bit: the rest is not kept
    bool m_notInflated = false;
    bool m_badText = false;
    std::uint32_t m_frames = 0;
    std::uint64_t m_wireSize = 0;
    GrowBuffer m_message;
    GrowBuffer m_wire;          ///< observe mode: a compressed message as on the wire, should it not inflate
    Utf8 m_utf8;
    std::unique_ptr<Inflater> m_inflater;
    bool m_inflating = false;   ///< a compressed message was begun and not finished: the context is in the middle of it
};

} // namespace framescope::protocol
