#pragma once

#include "EngineState.h"
#include "FrameReader.h"
#include "GrowBuffer.h"
#include "HeaderRules.h"
#include "MessageAssembly.h"
#include "PartialFrame.h"
#include "ViolationQueue.h"

namespace framescope::protocol {

class Sender;

/// The engine's receiving half: frames, then messages, from bytes that come in any pieces. HeaderRules judges the frames, MessageAssembly
/// puts the messages together; what goes on between them, the order of events and the closing handshake, is here. Belongs to the engine's thread.
class Receiver
{
public:
    Receiver(EngineState &state, Sender &sender);

    void receive(base::MutableBytes bytes, base::Instant now, Engine::Hold hold = Engine::Hold::None);
    std::size_t held() const { return m_partial.size(); }
    std::uint64_t frameLength() const { return m_partial.size() > 0 ? m_partial.frameLength() : m_event.header.wireLength(); }
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
    using Part = HeaderRules::Part;

    const Event *advance();
    const Event *nextPending();
    bool takeWholeMessage();
    bool leavePartial();
    void beginFrame();
    void refuseFrame();
    /// True once there is an event (or several) to deliver.
    bool takePayload();
    void finishEvent(base::ByteView payload, bool first, bool last);
    void finishControl(base::ByteView payload);
    void finishClose(base::ByteView payload);
    void failNow();
    void updateFastPath();
    /// Behind whatever may have found fault with something.
    void noteViolations()
    {
        if (!m_violations.isEmpty())
            m_pending |= PendingViolations;
    }
    Event &otherEvent(Event::Kind kind);
    /// Uncompressed pieces belong to the message's buffer: the frame's payload can be seen there.
    bool goesIntoMessage() const { return m_part == Part::Message && m_message.keepsPayloads(); }
    std::uint64_t offset() const { return m_received - static_cast<std::uint64_t>(m_end - m_at); }

    EngineState &m_state;
    Sender &m_sender;
    std::uint8_t *m_at = nullptr;
    std::uint8_t *m_end = nullptr;
    std::uint64_t m_received = 0;
    Engine::Hold m_hold = Engine::Hold::None;
    PartialFrame m_partial;
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
    ViolationQueue m_violations;

    // The frame under way.
    FrameReader m_reader;
    bool m_inFrame = false;
    bool m_gathering = false;
    Part m_part = Part::Message;
    std::uint64_t m_frameDone = 0;
    std::uint64_t m_frameOffset = 0;
    std::size_t m_frameStart = 0; ///< in m_message
    GrowBuffer m_gathered;        ///< a frame whose payload is not itself part of m_message

    MessageAssembly m_message;
};

} // namespace framescope::protocol
