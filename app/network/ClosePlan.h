#pragma once

#include "Connection.h"

namespace framescope::network {

/// The way of a connection on our engine from idle to its end: which step comes next, and what each fact on the way calls for. It decides
/// only; the connection owns the stream and the timer. Belongs to the connection's thread.
class ClosePlan
{
public:
    enum class Stage : std::uint8_t {
        Idle,
        Opening,
        Open,
        Closing,   ///< a Close frame was sent or received; frames are still delivered
        Finishing, ///< our side is over: what waits is written, what comes in is thrown away
        Draining,  ///< our side of the stream has ended, the peer's has not
        Ended,     ///< the stream is gone, and the sink has not heard of it yet
        Reported,
    };

    /// How long the peer may take to end its side once ours has ended.
    static constexpr int kLingerMs = 1'000;

    /// `closeTimeoutMs`: how long the peer may take to answer our Close; 0: as long as it likes.
    explicit ClosePlan(int closeTimeoutMs) : m_closeTimeoutMs(closeTimeoutMs) {}

    Stage stage() const { return m_stage; }
    /// The same in the words of the interface.
    Connection::State state() const;
    bool isOpen() const { return m_stage == Stage::Open; }
    /// What the peer sends is delivered to the sink.
    bool delivers() const { return m_stage < Stage::Finishing; }
    /// Our side is over, and the stream is still there.
    bool discards() const { return m_stage == Stage::Finishing || m_stage == Stage::Draining; }
    bool hasEnded() const { return m_stage >= Stage::Ended; }

    void opening() { m_stage = Stage::Opening; }
    void opened() { m_stage = Stage::Open; }
    /// It never opened, and the sink has been informed.
    void openingFailed() { m_stage = Stage::Reported; }

    /// A Close frame of ours is on its way. True: a wait for the peer's begins, unless one is under way.
    bool closeSent();
    /// A Close frame came, and it is answered by itself.
    void closeReceived();
    /// Nothing more is to be sent. False: that was decided before.
    bool finish();
    /// So many bytes still wait to be written. True: the time to end our side of the stream.
    bool written(qint64 waiting);
    /// The stream is gone. False: it was before.
    bool end();
    /// True once, after end(): the sink is to be informed.
    bool report();

    /// How the stream ended, when reading saw `seen`: once our side has ended, the peer only follows.
    protocol::StreamEnd howItEnded(protocol::StreamEnd seen) const { return m_stage == Stage::Draining ? protocol::StreamEnd::Local : seen; }
    /// How long the peer may take for what it owes at this stage.
    int patienceMs() const { return discards() ? kLingerMs : m_closeTimeoutMs; }

private:
    int m_closeTimeoutMs;
    Stage m_stage = Stage::Idle;
};

} // namespace framescope::network
