#include "Inflater.h"

#include <zlib.h>

#include <array>
#include <vector>

namespace framescope::protocol {

/// zlib's state, created once.
class Inflater::Stream
{
public:
    explicit Stream(int windowBits)
    {
        // A window of 8 bits can be read with 9, which every zlib supports.
        if (inflateInit2(&z, -std::max(windowBits, 9)) != Z_OK)
            throw std::bad_alloc();
    }
    ~Stream() { inflateEnd(&z); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    /// A final block ended, but the message continues: later data may still refer to earlier bytes (RFC 7692 section 7.2.3.4).
    void restartKeepingWindow()
    {
        std::vector<Bytef> window(32768);
        uInt size = static_cast<uInt>(window.size());
        const bool kept = inflateGetDictionary(&z, window.data(), &size) == Z_OK;
        Bytef *nextIn = z.next_in;
        const uInt availIn = z.avail_in;
        Bytef *nextOut = z.next_out;
        const uInt availOut = z.avail_out;
        inflateReset(&z);
        if (kept && size > 0)
            inflateSetDictionary(&z, window.data(), size);
        z.next_in = nextIn;
        z.avail_in = availIn;
        z.next_out = nextOut;
        z.avail_out = availOut;
    }

    z_stream z{};
};

Inflater::Inflater(int windowBits, bool noContextTakeover) : m_windowBits(windowBits), m_noContextTakeover(noContextTakeover) { }

Inflater::~Inflater() = default;

Inflater::Status Inflater::feed(base::ByteView in, GrowBuffer &out, std::uint64_t limit)
{
    if (!m_stream)
        m_stream = std::make_unique<Stream>(m_windowBits);
    constexpr std::size_t most = 1u << 30; // zlib counts in unsigned int
    while (!in.empty()) {
        const base::ByteView part = in.first(std::min(in.size(), most));
        if (const Status status = run(part, out, limit); status != Status::Ok)
            return status;
        in = in.subspan(part.size());
    }
    return Status::Ok;
}

Inflater::Status Inflater::run(base::ByteView in, GrowBuffer &out, std::uint64_t limit)
{
    z_stream &z = m_stream->z;
    z.next_in = const_cast<Bytef *>(in.data());
    z.avail_in = static_cast<uInt>(in.size());
    std::uint8_t probe = 0;
    while (true) {
        const std::uint64_t allowed = limit > out.size() ? limit - out.size() : 0;
        // Start with space for a typical ratio; it doubles if the message is larger.
        const std::size_t wanted = std::max({out.capacity() - out.size(), std::size_t(z.avail_in) * 4, std::size_t(256)});
        const std::size_t room = static_cast<std::size_t>(std::min<std::uint64_t>({wanted, allowed, 1u << 30}));
        if (room > 0)
            out.reserveMore(room);
        // At the limit, one more byte of space shows whether there is more output.
        z.next_out = room > 0 ? out.data() + out.size() : &probe;
        z.avail_out = room > 0 ? static_cast<uInt>(room) : 1;
        const uInt before = z.avail_out;
        const uInt inBefore = z.avail_in;
        const int result = inflate(&z, Z_SYNC_FLUSH);
        const std::size_t made = before - z.avail_out;
        if (inBefore != z.avail_in || made > 0)
            m_freshBlocks = false;
        if (room == 0 && made > 0)
            return Status::Limit;
        if (room > 0)
            out.grow(made);
        if (result == Z_STREAM_END) {
            m_stream->restartKeepingWindow();
            m_freshBlocks = true;
            if (z.avail_in == 0)
                return Status::Ok;
            continue;
        }
        if (result != Z_OK && result != Z_BUF_ERROR)
            return Status::Bad;
        if (z.avail_out > 0 && z.avail_in == 0)
            return Status::Ok;
        if (inBefore == z.avail_in && made == 0)
            return z.avail_in == 0 ? Status::Ok : Status::Bad;
    }
}

Inflater::Status Inflater::finish(GrowBuffer &out, std::uint64_t limit)
{
    static constexpr std::array<std::uint8_t, 4> tail{0x00, 0x00, 0xff, 0xff};
    // A message whose last block was final needs no tail; strictly a 0x00 should follow, which many senders omit.
    if (!(m_stream && m_freshBlocks)) {
        if (const Status status = feed(tail, out, limit); status != Status::Ok)
            return status;
        // 128: after the end of a block; low bits: unread bits of the last byte.
        if ((m_stream->z.data_type & 128) == 0 || (m_stream->z.data_type & 7) != 0)
            return Status::Truncated;
    }
    if (m_noContextTakeover)
        reset();
    m_freshBlocks = false;
    return Status::Ok;
}

void Inflater::reset()
{
    if (m_stream)
        inflateReset(&m_stream->z);
    m_freshBlocks = false;
}

} // namespace framescope::protocol
