#pragma once

#include "base/Bytes.h"

#include <array>

/// Masking (RFC 6455 section 5.3), by 64-bit words that the compiler makes wider still. Functions on plain memory.
namespace framescope::protocol {

using MaskKey = std::array<std::uint8_t, 4>;

/// Masks or unmasks in place; `offset` is the place of the first byte within the frame's payload.
void applyMask(base::MutableBytes bytes, const MaskKey &key, std::uint64_t offset = 0);

/// The same from one place to another; `to` must have room for all of `from`, and they must not overlap.
void copyMasked(std::uint8_t *to, base::ByteView from, const MaskKey &key, std::uint64_t offset = 0);

} // namespace framescope::protocol
