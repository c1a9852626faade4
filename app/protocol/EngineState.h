#pragma once

#include "Engine.h"

namespace framescope::protocol {

/// State shared by an engine's receiving and sending halves. Belongs to the engine's thread.
struct EngineState {
    /// Bytes of a message's buffer that are kept for the next message.
    static constexpr std::size_t kKeptMemory = 4u << 20;

    EngineOptions options;
    CloseFacts close;
    bool failed = false;

    bool mayStillSend() const { return !close.sent && !failed; }
    bool isClient() const { return options.role == Role::Client; }
};

/// Parses the body of a Close frame (RFC 6455 section 5.5.1).
inline CloseFrame parseClose(base::ByteView payload)
{
    CloseFrame close;
    close.payload = base::toByteArray(payload);
    if (payload.size() >= 2) {
        close.code = static_cast<std::uint16_t>(payload[0] << 8 | payload[1]);
        close.reason = close.payload.mid(2);
    }
    return close;
}

} // namespace framescope::protocol
