#pragma once

#include <cstdint>

namespace framescope::protocol {

/// Limits on what a peer can make us store or do. Each is a setting, and reaching it is reported. A plain value, sizes in bytes.
struct Limits {
    std::uint64_t maxMessage = 256ull << 20;     ///< inflated bytes of one message
    std::uint64_t maxFrame = 256ull << 20;       ///< wire payload of one frame
    std::uint32_t maxFragments = 1u << 20;       ///< frames of one message
    std::uint32_t maxHandshakeBytes = 64u << 10; ///< request or status line and headers
    std::uint32_t maxHeaders = 256;              ///< header fields
    std::uint32_t maxBody = 1u << 20;            ///< stored part of the body of a response other than 101
};

} // namespace framescope::protocol
