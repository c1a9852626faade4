#pragma once

#include "base/Bytes.h"

#include <array>

/// Masking (RFC 6455 section 5.3) by 64-bit words, which the compiler vectorises further. Functions on plain memory.
namespace framescope::protocol {

using MaskKey = std::array<std::uint8_t, 4>;

/// Masks or unmasks in place; `offset` is the position of the first byte in the frame's payload.
void applyMask(base::MutableBytes bytes, const MaskKey &key, std::uint64_t offset = 0);

/// The same from one buffer to another; `to` must have space for all of `from`, and they must not overlap.
void copyMasked(std::uint8_t *to, base::ByteView from, const MaskKey &key, std::uint64_t offset = 0);

} // namespace framescope::protocol
