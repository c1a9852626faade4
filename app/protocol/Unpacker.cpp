#include "Unpacker.h"

#ifdef FRAMESCOPE_BROTLI
#include <brotli/decode.h>
#endif
#ifdef FRAMESCOPE_ZSTD
#include <zstd.h>
#endif

#include <algorithm>
#include <memory>

namespace framescope::protocol {

namespace {

[[maybe_unused]] constexpr std::size_t kStep = 16 << 10; ///< space that a library is given at a time

#ifdef FRAMESCOPE_BROTLI
UnpackEnding unpackBrotli(base::ByteView in, GrowBuffer &out, std::uint64_t most, std::size_t *used)
{
    const std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)> state(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), &BrotliDecoderDestroyInstance);
    if (!state)
        return UnpackEnding::Bad;
    std::size_t left = in.size();
    const std::uint8_t *next = in.data();
    std::uint8_t probe = 0;
    while (true) {
        const std::size_t space = static_cast<std::size_t>(std::min<std::uint64_t>(kStep, most - out.size()));
        out.reserveMore(space);
        std::size_t free = std::max<std::size_t>(space, 1);
        std::uint8_t *to = space > 0 ? out.data() + out.size() : &probe;
        const std::size_t before = free;
        const auto result = BrotliDecoderDecompressStream(state.get(), &left, &next, &free, &to, nullptr);
        *used = in.size() - left;
        if (space == 0 && before > free)
            return UnpackEnding::Limit;
        if (space > 0)
            out.grow(before - free);
        switch (result) {
        case BROTLI_DECODER_RESULT_SUCCESS: return UnpackEnding::Complete;
        case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: return UnpackEnding::Early;
        case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: break;
        case BROTLI_DECODER_RESULT_ERROR: return UnpackEnding::Bad;
        }
    }
}
#endif

#ifdef FRAMESCOPE_ZSTD
constexpr int kMostWindowLog = 26; ///< a frame's header asks for its window's memory: 64 MiB, and no more

UnpackEnding unpackZstd(base::ByteView in, GrowBuffer &out, std::uint64_t most, std::size_t *used)
{
    const std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream(ZSTD_createDStream(), &ZSTD_freeDStream);
    if (!stream || ZSTD_isError(ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, kMostWindowLog)))
        return UnpackEnding::Bad;
    ZSTD_inBuffer from{in.data(), in.size(), 0};
    std::uint8_t probe = 0;
    while (true) {
        const std::size_t space = static_cast<std::size_t>(std::min<std::uint64_t>(kStep, most - out.size()));
        out.reserveMore(space);
        ZSTD_outBuffer to{space > 0 ? out.data() + out.size() : &probe, std::max<std::size_t>(space, 1), 0};
        const std::size_t result = ZSTD_decompressStream(stream.get(), &to, &from);
        *used = from.pos;
        if (space == 0 && to.pos > 0)
            return UnpackEnding::Limit;
        if (space > 0)
            out.grow(to.pos);
        if (ZSTD_isError(result))
            return UnpackEnding::Bad;
        if (result == 0) {
            // Frames behind one another are one content (RFC 8878 section 3.1), as of gzip; an empty rest ends it.
            const base::ByteView rest = in.subspan(from.pos);
            if (rest.size() < 4 || rest[0] != 0x28 || rest[1] != 0xb5 || rest[2] != 0x2f || rest[3] != 0xfd)
                return UnpackEnding::Complete;
            continue;
        }
        if (from.pos == from.size && to.pos < to.size)
            return UnpackEnding::Early;
    }
}
#endif

} // namespace

bool Unpacker::knows(Packing packing)
{
    switch (packing) {
    case Packing::Gzip:
    case Packing::Zlib:
    case Packing::RawDeflate: return true;
    case Packing::Brotli:
#ifdef FRAMESCOPE_BROTLI
        return true;
#else
        return false;
#endif
    case Packing::Zstd:
#ifdef FRAMESCOPE_ZSTD
        return true;
#else
        return false;
#endif
    }
    return false;
}

UnpackEnding Unpacker::unpack(Packing packing, base::ByteView in, GrowBuffer &out, std::uint64_t most, std::size_t *used)
{
    std::size_t taken = 0;
    std::size_t &count = used ? *used : taken;
    count = 0;
    switch (packing) {
    case Packing::Gzip: return ZlibStream(ZlibStream::Format::Gzip).run(in, out, most, true, &count);
    case Packing::Zlib: return ZlibStream(ZlibStream::Format::Zlib).run(in, out, most, false, &count);
    case Packing::RawDeflate: return ZlibStream(ZlibStream::Format::Raw).run(in, out, most, false, &count);
    case Packing::Brotli:
#ifdef FRAMESCOPE_BROTLI
        return unpackBrotli(in, out, most, &count);
#else
        break;
#endif
    case Packing::Zstd:
#ifdef FRAMESCOPE_ZSTD
        return unpackZstd(in, out, most, &count);
#else
        break;
#endif
    }
    return UnpackEnding::Unknown;
}

} // namespace framescope::protocol
