#pragma once

#include "PageFormat.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace framescope::capture {

/// Compresses the payload block of a page with LZ4 if that pays, and reads such blocks (PackedHead describes their
/// format). It adapts: a sample shows whether the bytes are compressible at all, and measured times show whether
/// packing or writing takes longer. An object belongs to the writer's thread; static functions may run on any.
class PayloadPacker
{
public:
    PayloadPacker();

    /// The packed block, valid until the next call; empty: store the block unpacked. In a `hurry` it packs only if that is faster
    /// than writing the unpacked bytes.
    std::optional<base::ByteView> pack(base::ByteView payload, bool hurry);
    /// Reports how long writing took; pack() compares its own time with it.
    void wrote(std::uint64_t bytes, std::chrono::nanoseconds time);

    /// Reads the beginning of a block; empty if it is invalid or exceeds `most`.
    static std::optional<std::uint64_t> unpackedLength(base::ByteView block, std::uint64_t most);
    /// Unpacks a whole block; `into` must have its unpacked length. False: it is damaged.
    static bool unpack(base::ByteView block, base::MutableBytes into);
    /// Unpacks some bytes of a block that is read in parts (`read` reads bytes at an offset of the block); returns their number.
    static std::size_t unpackPart(const std::function<bool(std::uint64_t offset, base::MutableBytes into)> &read, std::uint64_t unpackedLength,
                                  std::uint64_t offset, base::MutableBytes into);

private:
    bool looksPackable(base::ByteView chunk, std::size_t at);
    std::size_t packInto(base::ByteView bytes, std::size_t at, std::size_t most);

    std::vector<std::uint64_t> m_state; ///< LZ4's state
    std::vector<std::uint8_t> m_block;
    // Moving averages; 0: unknown yet.
    double m_packNs = 0;  ///< per input byte
    double m_ratio = 0;   ///< output bytes per input byte
    double m_writeNs = 0; ///< per written byte
    unsigned m_leftAlone = 0;
    bool m_lastPacked = false;
};

} // namespace framescope::capture
