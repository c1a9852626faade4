#pragma once

#include "GrowBuffer.h"

#include <cstdint>
#include <memory>

namespace framescope::protocol {

/// Inflates messages of permessage-deflate (RFC 7692 section 7.2.2) as their bytes come, never beyond a limit. Takes its
/// memory with the first compressed message. Any one thread.
class Inflater
{
public:
    enum class Status : std::uint8_t {
        Ok,
        Limit,     ///< more would come out than the limit allows; it stopped there
        Bad,       ///< not a DEFLATE stream
        Truncated, ///< only from finish(): the message does not end at a block boundary
    };

    /// `windowBits` 8 to 15, as the sender's side agreed.
    Inflater(int windowBits, bool noContextTakeover);
    ~Inflater();
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    /// Appends what comes out; out.size() stays within `limit` bytes.
    Status feed(base::ByteView in, GrowBuffer &out, std::uint64_t limit);
    /// The message's bytes are all there: the rest of it comes out.
    Status finish(GrowBuffer &out, std::uint64_t limit);
    /// After anything but Ok: forgets the context, so that the next message starts afresh.
    void reset();

private:
    class Stream;
    Status run(base::ByteView in, GrowBuffer &out, std::uint64_t limit);

    int m_windowBits;
    bool m_noContextTakeover;
    bool m_freshBlocks = false;///< a final block (BFINAL) has just ended: nothing of the next has been read
    std::unique_ptr<Stream> m_stream;
};

} // namespace framescope::protocol
