#pragma once

#include "base/Bytes.h"
#include "protocol/Opcode.h"

#include <cstdint>
#include <span>

namespace framescope::scenario {

/// A whole message that came in. Its views are valid during the call that passes it.
struct Message {
    protocol::Opcode kind = protocol::Opcode::Text;
    base::ByteView bytes;                           ///< assembled and inflated
    std::span<const std::uint64_t> fragmentSizes;   ///< payload sizes on the wire; empty: one frame
    bool compressed = false;
    bool checked = false;                           ///< the text is known to be UTF-8
};

} // namespace framescope::scenario
