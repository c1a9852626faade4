#pragma once

#include "GrowBuffer.h"

#include <memory>

namespace framescope::protocol {

/// Compresses messages for permessage-deflate (RFC 7692 section 7.2.1). Allocates its memory with the first message. Any one thread.
class Deflater
{
public:
    /// `windowBits` 8 to 15. zlib cannot write with 8; with 9 it never refers back more than 512 - 262 = 250 bytes, which is
    /// within the 256 bytes of 8, so 9 serves for both.
    Deflater(int windowBits, bool noContextTakeover, int level);
    ~Deflater();
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    /// Replaces `out` with the message's payload, without the final 00 00 ff ff.
    void compress(base::ByteView message, GrowBuffer &out);

private:
    class Stream;
    int m_windowBits;
    bool m_noContextTakeover;
    int m_level;
    std::unique_ptr<Stream> m_stream;
};

} // namespace framescope::protocol
