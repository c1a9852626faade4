#pragma once

#include "SessionSettings.h"

#include "base/Bytes.h"

namespace framescope::session {

/// Decides when a session pings and when a pong is missing. Input: the time; output: the next step. Has no timer, no clock and no
/// socket. Any one thread. Times are Instant::monoNs.
class Keepalive
{
public:
    struct Step {
        enum class Kind : std::uint8_t { Nothing, Ping, PongMissing };
        Kind kind = Kind::Nothing;
        QByteArray payload;   ///< Ping: to send; PongMissing: the expected one
    };

    /// A connection opened, or the settings changed: pings from now on; no pong is pending.
    void start(const KeepaliveSettings &settings, std::int64_t nowNs);
    void stop();
    /// The time of the next step(); -1: never.
    std::int64_t wakeNs() const;
    /// `canSend`: without it a ping would only be queued, so none is requested.
    Step step(std::int64_t nowNs, bool canSend);
    /// The ping of the last step was sent: its pong is expected from now on, if the settings say so.
    void pingSent(std::int64_t nowNs);
    /// A pong was received. One with another payload is ignored (RFC 6455 section 5.5.3).
    void pongReceived(base::ByteView payload);

private:
    bool isWaiting() const { return m_deadlineNs >= 0; }

    KeepaliveSettings m_settings;
    QByteArray m_payload;            ///< of the last ping
    std::uint64_t m_counter = 0;
    std::int64_t m_nextPingNs = -1;
    std::int64_t m_deadlineNs = -1;  ///< of the pong
};

} // namespace framescope::session
