#pragma once

#include "GrowBuffer.h"

#include <cstdint>
#include <memory>

namespace framescope::protocol {

/// Inflates messages of permessage-deflate (RFC 7692 section 7.2.2) incrementally, never beyond a limit. Allocates its
/// memory with the first compressed message. Any one thread.
class Inflater
{
public:
    enum class Status : std::uint8_t {
        Ok,
        Limit,     ///< the output would exceed the limit; it stopped there
        Bad,       ///< not a DEFLATE stream
        Truncated, ///< only from finish(): the message does not end at a block boundary
    };

    /// `windowBits` 8 to 15, as negotiated for the sender.
    Inflater(int windowBits, bool noContextTakeover);
    ~Inflater();
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    /// Appends the output; out.size() never exceeds `limit` bytes.
    Status feed(base::ByteView in, GrowBuffer &out, std::uint64_t limit);
    /// The message is complete: flushes the rest of the output.
    Status finish(GrowBuffer &out, std::uint64_t limit);
    /// After anything but Ok: discards the context for the next message.
    void reset();

private:
    class Stream;
    Status run(base::ByteView in, GrowBuffer &out, std::uint64_t limit);

    int m_windowBits;
    bool m_noContextTakeover;
    bool m_freshBlocks = false;///< a final block (BFINAL) has just ended, and nothing of the next has been read
    std::unique_ptr<Stream> m_stream;
};

} // namespace framescope::protocol
