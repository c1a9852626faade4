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

/// Our pings, and the reaction to a missing pong. A plain value; milliseconds.
struct KeepaliveSettings {
    enum class Action : std::uint8_t { Close, Report, Reconnect }; ///< Close ends the session, Reconnect only this connection

    int pingIntervalMs = 0;  ///< 0: no pings
    QByteArray payload;      ///< of each ping; empty: a counter, which identifies each pong
    int pongTimeoutMs = 0;   ///< 0: no timeout
    Action action = Action::Close;
};

/// Whether and how a session reconnects. A plain value.
struct ReconnectSettings {
    enum class Kind : std::uint8_t { Off, Attempts, Forever };

    Kind kind = Kind::Off;
    int attempts = 5;           ///< consecutive, for Kind::Attempts
    int baseMs = 500;           ///< before the first attempt
    double factor = 2.0;        ///< the ratio of each delay to the previous one
    int capMs = 30'000;         ///< the longest delay
    double jitter = 0.5;        ///< random share of the delay, 0 to 1
    int stableMs = 5'000;       ///< a connection open for this time resets the count
    /// Close codes of the peer after which there is no reconnect.
    QList<std::uint16_t> stopCodes = {1000, 1002, 1003, 1007, 1008, 1009, 1010, 3000, 3003};
};

class AccessPlan;

/// All settings of a session. A plain value that several sessions may share; variables are already resolved.
struct SessionSettings {
    network::ConnectionOptions connection;
    KeepaliveSettings keepalive;
    ReconnectSettings reconnect;
    std::vector<Outgoing> messagesAfterOpen;     ///< sent in order each time a connection opens
    /// Creates each session's Access: cookies, tokens, generated values. Null: none needed.
    std::shared_ptr<const AccessPlan> access;
    qint64 queueLimit = 64 << 20;                ///< payload bytes that may be queued while the connection cannot send
    qint64 keepPayload = 256 << 20;              ///< recorded bytes of one frame's payload; the rest is cut (FlagCut)
    std::uint32_t connectionsBefore = 0;         ///< connections already in the capture; the session's numbers continue after them
    bool keepWireBytes = false;                  ///< entries also contain their frames' bytes on the wire
    bool recordSecrets = false;                  ///< false: Authorization, Cookie and the like are redacted in recorded events
    int statisticsIntervalMs = 250;              ///< between two statisticsChanged(); 0: none
};

} // namespace framescope::session
