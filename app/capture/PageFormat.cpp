#include "PageFormat.h"

#include <algorithm>
#include <cstddef>

namespace framescope::capture {

namespace {

constexpr std::uint64_t kMix1 = 0xd6e8feb86659fd93;
constexpr std::uint64_t kMix2 = 0xa0761d6478bd642f;

std::uint64_t load(const std::uint8_t *at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

std::uint64_t stir(std::uint64_t lane, std::uint64_t word)
{
    return std::rotl(lane ^ (word * kMix1), 29) * kMix2 + 0x52dce729;
}

} // namespace

std::uint64_t pageHash(base::ByteView bytes, std::uint64_t seed)
{
    // Four independent lanes keep the multiplier busy.
    std::uint64_t lanes[4] = {seed ^ kMix1, seed + kMix2, seed ^ std::rotl(kMix1, 17), seed - kMix1};
    const std::uint8_t *at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 32; left -= 32, at += 32) {
        lanes[0] = stir(lanes[0], load(at));
        lanes[1] = stir(lanes[1], load(at + 8));
        lanes[2] = stir(lanes[2], load(at + 16));
        lanes[3] = stir(lanes[3], load(at + 24));
    }
    std::uint8_t rest[32] = {};
    if (left > 0)
        std::memcpy(rest, at, left);
    for (int i = 0; i < 4; ++i)
        lanes[i] = stir(lanes[i], load(rest + 8 * i));
    std::uint64_t hash = bytes.size() * kMix2;
    for (const std::uint64_t lane : lanes) {
        hash = (hash ^ lane) * kMix1;
        hash ^= hash >> 32;
    }
    return hash;
}

std::uint64_t headerHashOf(const FileHeader &header)
{
    return pageHash({reinterpret_cast<const std::uint8_t *>(&header), offsetof(FileHeader, hash)});
}

std::uint64_t headerHashOf(const PageHeader &header)
{
    return pageHash({reinterpret_cast<const std::uint8_t *>(&header), offsetof(PageHeader, headerHash)});
}

std::uint64_t metaHashOf(const PageHeader &header, base::ByteView records, base::ByteView extras, base::ByteView payload)
{
    const std::uint64_t hash = pageHash(extras, pageHash(records));
    return header.isPacked() ? pageHash(payload.first(std::min(payload.size(), sizeof(PackedHead))), hash) : hash;
}

bool isSound(const PageHeader &header)
{
    if (header.isPacked() && header.payloadLength < sizeof(PackedHead))
        return false;
    return header.magic == kPageMagic && header.headerHash == headerHashOf(header) && header.rows <= header.entries
        && header.entries < (1u << 26) && header.payloadLength < (std::uint64_t{1} << 33) && header.firstEntry < (std::uint64_t{1} << 60)
        && header.rowsBefore < (std::uint64_t{1} << 60);
}

} // namespace framescope::capture
