#include "Deflater.h"

#include <zlib.h>

namespace framescope::protocol {

/// zlib's state, created once.
class Deflater::Stream
{
public:
    Stream(int windowBits, int level)
    {
        const int bits = std::max(windowBits, 9);
        // The hash need not be larger than the window.
        if (deflateInit2(&z, level, Z_DEFLATED, -bits, std::min(bits - 7, 8), Z_DEFAULT_STRATEGY) != Z_OK)
            throw std::bad_alloc();
    }
    ~Stream() { deflateEnd(&z); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    z_stream z{};
};

Deflater::Deflater(int windowBits, bool noContextTakeover, int level)
    : m_windowBits(windowBits), m_noContextTakeover(noContextTakeover), m_level(level)
{
}

Deflater::~Deflater() = default;

void Deflater::compress(base::ByteView message, GrowBuffer &out)
{
    out.clear();
    if (message.empty()) {
        // An empty stored block without its tail (section 7.2.3.6).
        *out.grow(1) = 0x00;
        return;
    }
    if (!m_stream)
        m_stream = std::make_unique<Stream>(m_windowBits, m_level);
    z_stream &z = m_stream->z;
    constexpr std::size_t most = 1u << 30;
    while (!message.empty()) {
        const base::ByteView part = message.first(std::min(message.size(), most));
        message = message.subspan(part.size());
        z.next_in = const_cast<Bytef *>(part.data());
        z.avail_in = static_cast<uInt>(part.size());
        const int flush = message.empty() ? Z_SYNC_FLUSH : Z_NO_FLUSH;
        do {
            const std::size_t room = std::max({out.capacity() - out.size(), std::size_t(z.avail_in) / 2, std::size_t(128)});
            out.reserveMore(room);
            z.next_out = out.data() + out.size();
            z.avail_out = static_cast<uInt>(std::min(room, most));
            const uInt before = z.avail_out;
            deflate(&z, flush);
            out.grow(before - z.avail_out);
        } while (z.avail_out == 0);
    }
    // A flush ends with an empty stored block; its last four bytes are not sent.
    out.truncate(out.size() - 4);
    if (m_noContextTakeover)
        deflateReset(&z);
}

} // namespace framescope::protocol
