#pragma once

#include "PageFormat.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace framescope::capture {

/// Makes a page's payload block smaller with LZ4 where that is worth while, and reads such blocks (PackedHead tells their
/// form). What is worth while it finds out as it goes: a sample tells whether the bytes pack at all, and clocks tell whether
/// packing or writing costs more time. An object belongs to one thread, the writer's; the static functions to any.
class PayloadPacker
{
public:
    PayloadPacker();

    /// The packed block, valid until the next call; empty: store it as it is. In a `hurry` it packs only where that is faster
    /// than writing the bytes as they are.
    std::optional<base::ByteView> pack(base::ByteView payload, bool hurry);
    /// How long writing took: what pack() compares its own time with.
    void wrote(std::uint64_t bytes, std::chrono::nanoseconds time);

    /// From a block's beginning; empty if it makes no sense or is more than `most`.
    static std::optional<std::uint64_t> unpackedLength(base::ByteView block, std::uint64_t most);
    /// All of a block; `into` has its unpacked length. False: it is damaged.
    static bool unpack(base::ByteView block, base::MutableBytes into);
    /// Some bytes of a block that is read in parts (`read` fills the bytes from an offset in the block); how many were got.
    static std::size_t unpackPart(const std::function<bool(std::uint64_t offset, base::MutableBytes into)> &read, std::uint64_t unpackedLength,
                                  std::uint64_t offset, base::MutableBytes into);

private:
    bool looksPackable(base::ByteView chunk, std::size_t at);
    std::size_t packInto(base::ByteView bytes, std::size_t at, std::size_t most);

    std::vector<std::uint64_t> m_state; ///< LZ4's own
    std::vector<std::uint8_t> m_block;
    // Moving averages; 0: not known yet.
    double m_packNs = 0;  ///< for a byte that goes in
    double m_ratio = 0;   ///< bytes out for a byte in
    double m_writeNs = 0; ///< for a byte that is written
    unsigned m_leftAlone = 0;
    bool m_lastPacked = false;
};

} // namespace framescope::capture
