#pragma once

#include "base/Result.h"
#include "network/ConnectionFacts.h"
#include "network/ConnectionOptions.h"
#include "scenario/Outgoing.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace framescope::session {

using scenario::Outgoing;

/// Pings of our own and what a missing pong leads to. A plain value; milliseconds.
struct KeepaliveSettings {
    enum class Action : std::uint8_t { Close, Report, Reconnect }; ///< Close ends the session, Reconnect only this connection

    int pingIntervalMs = 0;  ///< 0: no pings
    QByteArray payload;      ///< of each ping; empty: a counter, so that every pong can be told
    int pongTimeoutMs = 0;   ///< 0: nobody waits for the pong
    Action action = Action::Close;
};

/// Whether and how a session connects again. A plain value.
struct ReconnectSettings {
    enum class Kind : std::uint8_t { Off, Attempts, Forever };

    Kind kind = Kind::Off;
    int attempts = 5;           ///< in a row, for Kind::Attempts
    int baseMs = 500;           ///< before the first attempt
    double factor = 2.0;        ///< of each delay to the one before
    int capMs = 30'000;         ///< never more than this
    double jitter = 0.5;        ///< share of the delay that is random, 0 to 1
    int stableMs = 5'000;       ///< a connection that was open for so long starts the count anew
    /// Close codes of the peer after which nobody tries again.
    QList<std::uint16_t> stopCodes = {1000, 1002, 1003, 1007, 1008, 1009, 1010, 3000, 3003};
};

class AccessPlan;

/// Everything that decides what a session does. A plain value that any number of sessions may run by; variables are already resolved.
struct SessionSettings {
    network::ConnectionOptions connection;
    KeepaliveSettings keepalive;
    ReconnectSettings reconnect;
    std::vector<Outgoing> messagesAfterOpen;     ///< sent in order each time a connection opens
    /// Makes each session's Access: cookies, tokens, values that are new each time. Null: it needs none.
    std::shared_ptr<const AccessPlan> access;
    qint64 queueLimit = 64 << 20;                ///< payload bytes that may wait in the session while the connection cannot send
    qint64 keepPayload = 256 << 20;              ///< bytes of one frame's payload that are recorded; more is cut (FlagCut)
    std::uint32_t connectionsBefore = 0;         ///< connections that the capture had before; the session's are numbered from the next one on
    bool keepWireBytes = false;                  ///< entries carry their frames' bytes as on the wire too
    bool recordSecrets = false;                  ///< false: Authorization, Cookie and the like are redacted in recorded events
    int statisticsIntervalMs = 250;              ///< between two statisticsChanged(); 0: none
};

} // namespace framescope::session
