#pragma once

#include "ClientPeer.h"
#include "FaultSpec.h"

#include "network/Connection.h"

#include <QByteArray>

#include <deque>
#include <vector>

namespace framescope::server {

/// Does to one client's open connection what a fault says: wrong frames, closes, silence, pauses, slowness. Lives on the server's thread.
class FaultPlayer
{
public:
    /// What it needs of the client whose connection it disturbs.
    class Stage
    {
    public:
        virtual ~Stage() = default;
        virtual ClientPeer &peer() = 0;
        /// Null before the client was accepted and after it is gone.
        virtual network::Connection *connection() = 0;
        /// The frames sent from now on are faults on purpose: the log marks them.
        virtual void setDeliberate(bool on) = 0;
        /// Reading from the client stops, or may go on.
        virtual void pauseReading(bool on) = 0;
        /// A pause is over: behaviours may send again.
        virtual void pauseOver() = 0;
    };

    explicit FaultPlayer(Stage &stage) : m_stage(stage) {}

    /// The fault must outlive the client: floods go on with it. No effect without a connection.
    void play(const FaultSpec &fault);

    /// Everything that is sent is thrown away, and nothing is answered.
    bool isSilent() const { return m_silent; }
    /// A pause: messages are kept until it is over.
    bool isPausing() const { return m_pausing; }
    /// Where a message that is to be sent now goes instead; false: it may be sent.
    bool takes(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes);
    /// Bytes of the messages that a pause keeps.
    qint64 keptBytes() const { return m_keptBytes; }
    /// Ends a pause before its time: what was kept goes out.
    void endPause();
    /// The client is gone: what was kept never goes out.
    void clear();

private:
    struct Kept {
        protocol::Opcode kind;
        QByteArray payload;
        std::vector<std::uint64_t> fragmentSizes;
    };

    void sendFrames(const FaultSpec &fault);
    void close(const FaultSpec &fault);
    void floodPings(const FaultSpec &fault, qint64 left);
    void pause(int milliseconds);

    Stage &m_stage;
    std::deque<Kept> m_kept;
    qint64 m_keptBytes = 0;
    bool m_pausing = false;
    bool m_silent = false;
};

} // namespace framescope::server
