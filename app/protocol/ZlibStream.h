#pragma once

#include "GrowBuffer.h"

#include <cstdint>
#include <memory>

namespace framescope::protocol {

/// How what was packed ended.
enum class UnpackEnding : std::uint8_t {
    Complete,
    Early,   ///< its end is missing
    Limit,   ///< more would come out than is allowed
    Bad,     ///< not of this packing, from somewhere on
    Unknown, ///< nothing here can undo it
};

/// zlib's state for one stream: gzip (RFC 1952), zlib (RFC 1950) or raw DEFLATE (RFC 1951), which may go on with the next bytes. A copy
/// goes on by itself. Any one thread.
class ZlibStream
{
public:
    enum class Format : std::uint8_t { Gzip, Zlib, Raw };

    explicit ZlibStream(Format format);
    ~ZlibStream();
    ZlibStream(const ZlibStream &other);
    ZlibStream &operator=(const ZlibStream &) = delete;

    /// Appends what comes out of these bytes; out.size() stays within `most`. Early: all of it was taken, and the stream goes on. With
    /// `members`, what follows a complete gzip stream and is one itself belongs to it (RFC 1952 section 2.2). `used`: bytes that were taken.
    UnpackEnding run(base::ByteView in, GrowBuffer &out, std::uint64_t most, bool members = false, std::size_t *used = nullptr);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace framescope::protocol
