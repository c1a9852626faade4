#include "ZlibStream.h"

#include <zlib.h>

#include <algorithm>

namespace framescope::protocol {

namespace {

constexpr std::size_t kZlibStep = 16 << 10; ///< space that zlib is given at a time

int windowBits(ZlibStream::Format format)
{
    switch (format) {
    case ZlibStream::Format::Gzip: return MAX_WBITS + 16;
    case ZlibStream::Format::Zlib: return MAX_WBITS;
    case ZlibStream::Format::Raw: break;
    }
    return -MAX_WBITS;
}

} // namespace

/// zlib keeps the address of its z_stream, which therefore never moves.
struct ZlibStream::State {
    z_stream z{};
    bool good = false;

    ~State()
    {
        if (good)
            inflateEnd(&z);
    }
};

ZlibStream::ZlibStream(Format format) : m_state(std::make_unique<State>())
{
    m_state->good = inflateInit2(&m_state->z, windowBits(format)) == Z_OK;
}

ZlibStream::ZlibStream(const ZlibStream &other) : m_state(std::make_unique<State>())
{
    m_state->good = other.m_state->good && inflateCopy(&m_state->z, &other.m_state->z) == Z_OK;
}

ZlibStream::~ZlibStream() = default;

UnpackEnding ZlibStream::run(base::ByteView in, GrowBuffer &out, std::uint64_t most, bool members, std::size_t *used)
{
    if (!m_state->good)
        return UnpackEnding::Bad;
    z_stream &z = m_state->z;
    z.next_in = const_cast<Bytef *>(in.data());
    z.avail_in = static_cast<uInt>(in.size()); // a body or message is far below 4 GiB
    const auto ended = [&](UnpackEnding ending) {
        if (used)
            *used = in.size() - z.avail_in;
        return ending;
    };
    std::uint8_t probe = 0;
    while (true) {
        const std::size_t space = static_cast<std::size_t>(std::min<std::uint64_t>(kZlibStep, most - out.size()));
        out.reserveMore(space);
        // At the limit one byte of space tells whether there is more to come.
        z.next_out = space > 0 ? out.data() + out.size() : &probe;
        z.avail_out = space > 0 ? static_cast<uInt>(space) : 1;
        const uInt before = z.avail_out;
        const int result = inflate(&z, Z_NO_FLUSH);
        const std::size_t made = before - z.avail_out;
        if (space == 0 && made > 0)
            return ended(UnpackEnding::Limit);
        if (space > 0)
            out.grow(made);
        if (result == Z_STREAM_END) {
            // Several members behind one another are one file (RFC 1952 section 2.2); anything else there belongs to something else.
            if (!members || z.avail_in < 2 || z.next_in[0] != 0x1f || z.next_in[1] != 0x8b)
                return ended(UnpackEnding::Complete);
            inflateReset(&z);
            continue;
        }
        if (result == Z_BUF_ERROR || (result == Z_OK && z.avail_in == 0 && z.avail_out > 0))
            return ended(UnpackEnding::Early);
        if (result != Z_OK)
            return ended(UnpackEnding::Bad);
    }
}

} // namespace framescope::protocol
