#pragma once

#include "base/Bytes.h"
#include "protocol/Opcode.h"

#include <cstdint>
#include <span>

namespace framescope::scenario {

/// A complete received message. Its views are valid during the call.
struct Message {
    protocol::Opcode kind = protocol::Opcode::Text;
    base::ByteView bytes;                           ///< reassembled and inflated
    std::span<const std::uint64_t> fragmentSizes;   ///< payload sizes on the wire; empty: one frame
    bool compressed = false;
    bool checked = false;                           ///< the text is known to be UTF-8
};

} // namespace framescope::scenario
