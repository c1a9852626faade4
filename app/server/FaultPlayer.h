#pragma once

#include "ClientPeer.h"
#include "FaultSpec.h"

#include "network/Connection.h"

#include <QByteArray>

#include <deque>
#include <vector>

namespace framescope::server {

/// Carries out faults on one client's open connection: wrong frames, closes, silence, pauses, slowness. Lives on the server's thread.
class FaultPlayer
{
public:
    /// Its interface to the client.
    class Stage
    {
    public:
        virtual ~Stage() = default;
        virtual ClientPeer &peer() = 0;
        /// Null before the client was accepted and after it is gone.
        virtual network::Connection *connection() = 0;
        /// Frames sent from now on are deliberate faults: the log marks them.
        virtual void setDeliberate(bool on) = 0;
        /// Stops or resumes reading from the client.
        virtual void pauseReading(bool on) = 0;
        /// A pause is over: behaviours may send again.
        virtual void pauseOver() = 0;
    };

    explicit FaultPlayer(Stage &stage) : m_stage(stage) {}

    /// The fault must outlive the client, because floods refer to it. No effect without a connection.
    void play(const FaultSpec &fault);

    /// Discards all output and answers nothing.
    bool isSilent() const { return m_silent; }
    /// Whether a pause is active: messages are queued until it ends.
    bool isPausing() const { return m_pausing; }
    /// Takes a message that is about to be sent; false: it may be sent.
    bool takes(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes);
    /// The bytes of the messages queued during a pause.
    qint64 keptBytes() const { return m_keptBytes; }
    /// Ends a pause early and sends the queued messages.
    void endPause();
    /// The client is gone: discards the queued messages.
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
