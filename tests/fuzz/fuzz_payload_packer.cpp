// PayloadPacker: a packed block of any bytes is read within its bounds, in parts as well as whole, and what was packed comes
// back. Input: one byte of choices; of a block then its bytes, of a round trip pieces (kind, length, length) and what they repeat.
#include "FuzzInput.h"

#include "capture/PayloadPacker.h"

#include <algorithm>
#include <cstring>

using namespace framescope;
using namespace framescope::capture;

namespace {

constexpr std::uint64_t kMost = 2 * kPackedChunk + 1000;

/// The same bytes must come whole and in parts; `choices` says from where. What is damaged gives less, never something else.
void readInParts(base::ByteView block, std::uint64_t length, FuzzInput &choices)
{
    base::ByteBuffer whole(std::size_t(length), 0xa5);
    const bool sound = PayloadPacker::unpack(block, whole);
    const auto read = [block](std::uint64_t offset, base::MutableBytes into) {
        if (offset > block.size() || into.size() > block.size() - offset)
            return false;
        std::copy_n(block.begin() + std::ptrdiff_t(offset), into.size(), into.begin());
        return true;
    };
    if (length > 0) {
        base::ByteBuffer again(whole.size(), 0x5a);
        const std::size_t got = PayloadPacker::unpackPart(read, length, 0, again);
        demand(got <= again.size() && (got == again.size()) == sound);
        demand(std::equal(again.begin(), again.begin() + std::ptrdiff_t(got), whole.begin()));
        demand(std::all_of(again.begin() + std::ptrdiff_t(got), again.end(), [](std::uint8_t byte) { return byte == 0x5a; }));
    }
    for (int i = 0; i < 3; ++i) {
        const std::uint64_t from = (std::uint64_t(choices.byte()) << 12 | std::uint64_t(choices.byte()) << 4) % (length + 2);
        base::ByteBuffer part((std::size_t(choices.byte()) << (i == 0 ? 11 : 5) | choices.byte()) + 1, 0x5a);
        const std::size_t got = PayloadPacker::unpackPart(read, length, from, part);
        const bool inside = from <= length && part.size() <= length - from;
        demand(got <= part.size() && (inside || got == 0));
        demand(!sound || !inside || (got == part.size() && std::equal(part.begin(), part.end(), whole.begin() + std::ptrdiff_t(from))));
        demand(std::all_of(part.begin() + std::ptrdiff_t(got), part.end(), [](std::uint8_t byte) { return byte == 0x5a; }));
    }
}

/// Any bytes as a block, its length and its chunks' lengths put right if wanted, so that the fuzzer gets behind them.
void anyBlock(FuzzInput &input, bool mended)
{
    const auto rest = input.rest();
    base::ByteBuffer block(rest.begin(), rest.end());
    if (mended && block.size() >= sizeof(PackedHead) + sizeof(std::uint32_t)) {
        PackedHead head;
        std::memcpy(&head, block.data(), sizeof head);
        head.unpackedLength %= kMost;
        std::memcpy(block.data(), &head, sizeof head);
        const std::size_t chunks = std::size_t((head.unpackedLength + kPackedChunk - 1) / kPackedChunk);
        std::size_t at = sizeof head + chunks * sizeof(std::uint32_t);
        for (std::size_t i = 0; i < chunks && at < block.size(); ++i) {
            std::uint32_t stored = 0;
            std::memcpy(&stored, block.data() + sizeof head + i * sizeof stored, sizeof stored);
            const std::size_t left = block.size() - at;
            stored = std::uint32_t(i + 1 == chunks ? left : stored % (left + 1));
            std::memcpy(block.data() + sizeof head + i * sizeof stored, &stored, sizeof stored);
            at += stored;
        }
    }
    const auto length = PayloadPacker::unpackedLength(block, kMost);
    demand(!length || (*length <= kMost && block.size() >= sizeof(PackedHead)));
    FuzzInput parts(rest.data(), rest.size());
    if (length)
        readInParts(block, *length, parts);
}

base::ByteBuffer madeOf(FuzzInput &input)
{
    struct Piece {
        std::uint8_t kind;
        std::size_t length;
    };
    std::vector<Piece> pieces(1 + input.byte() % 4);
    for (Piece &piece : pieces) {
        piece.kind = input.byte();
        const std::size_t length = std::size_t(input.byte()) << 8 | input.byte();
        piece.length = 1 + (piece.kind & 64 ? length * 4 : length);
    }
    const auto pattern = input.rest();
    base::ByteBuffer bytes;
    std::uint32_t noise = 1;
    bytes.reserve(std::size_t(kMost));
    for (const Piece &piece : pieces) {
        for (std::size_t i = 0; i < piece.length && bytes.size() < kMost; ++i) {
            noise = noise * 1664525u + 1013904223u;
            const std::uint8_t known = pattern.empty() ? std::uint8_t(0) : pattern[i % pattern.size()];
            bytes.push_back(piece.kind % 4 == 0 ? std::uint8_t(noise >> 24) : piece.kind % 4 == 1 && (noise >> 16) % 64 == 0 ? std::uint8_t(noise >> 24) : known);
        }
    }
    return bytes;
}

/// What a packer makes of these bytes, and of a part of them right after, is smaller and comes back.
void thereAndBack(FuzzInput &input, bool hurry, std::uint64_t damage)
{
    PayloadPacker packer;
    const base::ByteBuffer bytes = madeOf(input);
    for (const base::ByteView payload : {base::ByteView(bytes), base::ByteView(bytes).subspan(bytes.size() / 3)}) {
        const auto packed = packer.pack(payload, hurry);
        packer.wrote(payload.size(), std::chrono::nanoseconds(damage));
        if (!packed)
            continue;
        demand(packed->size() < payload.size());
        demand(PayloadPacker::unpackedLength(*packed, payload.size()) == payload.size());
        demand(!PayloadPacker::unpackedLength(*packed, payload.size() - 1));
        base::ByteBuffer block(packed->begin(), packed->end());
        base::ByteBuffer back(payload.size());
        demand(PayloadPacker::unpack(block, back) && std::equal(back.begin(), back.end(), payload.begin()));
        FuzzInput parts(bytes.data(), bytes.size());
        readInParts(block, payload.size(), parts);
        base::ByteBuffer less(block.begin(), block.end() - 1);
        demand(!PayloadPacker::unpack(less, back));
        block[std::size_t(damage * 977 % block.size())] ^= std::uint8_t(1 + damage % 255);
        readInParts(block, payload.size(), parts);
    }
}

} // namespace

FUZZ_TARGET(payload_packer)
{
    FuzzInput input(data, size);
    const std::uint8_t choices = input.byte();
    if (choices & 1)
        thereAndBack(input, choices & 2, choices >> 2 | std::uint64_t(input.byte()) << 6);
    else
        anyBlock(input, choices & 2);
    return 0;
}
