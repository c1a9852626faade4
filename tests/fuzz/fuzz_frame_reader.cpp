// FrameReader: headers split anywhere read the same, and what was read is written again byte for byte.
#include "FuzzInput.h"

#include "protocol/FrameReader.h"

using namespace framescope::protocol;

FUZZ_TARGET(frame_reader)
{
    FrameReader whole;
    const std::uint8_t *at = data;
    const std::uint8_t *const end = data + size;
    while (at < end) {
        const std::uint8_t *const start = at;
        FrameHeader header;
        if (!whole.read(at, end, header)) {
            demand(at == end && whole.insideHeader());
            break;
        }
        demand(header.size >= 2 && header.size <= 14 && at == start + header.size);
        FrameReader split;
        FrameHeader again;
        const std::uint8_t *piece = start;
        for (const std::uint8_t *to = start + 1; to <= at; ++to)
            demand(split.read(piece, to, again) == (to == at));
        demand(describe(again) == describe(header) && again.bytes == header.bytes);
        const int form = header.bytes[1] & 0x7f;
        encodeHeader(again, form == 126 ? 2 : form == 127 ? 8 : 0);
        demand(again.size == header.size && again.bytes == header.bytes);
        // The frames' payloads are skipped as far as they are there.
        at += std::min<std::uint64_t>(header.payloadLength, static_cast<std::uint64_t>(end - at));
    }
    return 0;
}
