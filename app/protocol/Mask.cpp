#include "Mask.h"

#include <cstring>

namespace framescope::protocol {

namespace {

/// The key for eight bytes from `offset` on, in memory order.
inline std::uint64_t keyWord(const MaskKey &key, std::uint64_t offset)
{
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i] = key[(offset + i) & 3];
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data(), 8);
    return word;
}

template<typename Word>
inline void maskOne(std::uint8_t *to, const std::uint8_t *from, Word key)
{
    Word word;
    std::memcpy(&word, from, sizeof word);
    word ^= key;
    std::memcpy(to, &word, sizeof word);
}

inline void mask(std::uint8_t *to, const std::uint8_t *from, std::size_t size, std::uint64_t word)
{
    std::size_t at = 0;
    for (; at + 64 <= size; at += 64) {
        for (std::size_t i = 0; i < 64; i += 8)
            maskOne(to + at + i, from + at + i, word);
    }
    for (; at + 8 <= size; at += 8)
        maskOne(to + at, from + at, word);
    // The key is aligned again: `at` is a multiple of 8.
    std::array<std::uint8_t, 8> rest{};
    std::memcpy(rest.data(), &word, 8);
    for (std::size_t i = 0; at < size; ++at, ++i)
        to[at] = from[at] ^ rest[i];
}

} // namespace

void applyMask(base::MutableBytes bytes, const MaskKey &key, std::uint64_t offset)
{
    mask(bytes.data(), bytes.data(), bytes.size(), keyWord(key, offset));
}

void copyMasked(std::uint8_t *to, base::ByteView from, const MaskKey &key, std::uint64_t offset)
{
    mask(to, from.data(), from.size(), keyWord(key, offset));
}

} // namespace framescope::protocol
