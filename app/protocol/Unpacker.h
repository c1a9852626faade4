#pragma once

#include "ZlibStream.h"

namespace framescope::protocol {

/// In what bytes may be packed as a whole.
enum class Packing : std::uint8_t { Gzip, Zlib, RawDeflate, Brotli, Zstd };

/// Unpacks whole payloads and bodies, never beyond a limit. Functions without state; any thread.
class Unpacker
{
public:
    /// Appends what comes out; out.size() stays within `most`. `used`: how many of the bytes belong to what was unpacked.
    static UnpackEnding unpack(Packing packing, base::ByteView in, GrowBuffer &out, std::uint64_t most, std::size_t *used = nullptr);
    /// Whether this build can: Brotli and Zstandard are optional.
    static bool knows(Packing packing);
    /// The two bytes with which zlib's format begins (RFC 1950 section 2.2).
    static bool hasZlibHeader(base::ByteView in) { return in.size() >= 2 && (in[0] & 0x0f) == 8 && (in[0] * 256 + in[1]) % 31 == 0; }
};

} // namespace framescope::protocol
