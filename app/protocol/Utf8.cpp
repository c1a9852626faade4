#include "Utf8.h"

#include <cstring>

namespace framescope::protocol {

namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;

inline std::uint64_t load(const std::uint8_t *at)
{
    std::uint64_t word;
    std::memcpy(&word, at, 8);
    return word;
}

/// The first byte from `at` on that is not ASCII.
inline const std::uint8_t *skipAscii(const std::uint8_t *at, const std::uint8_t *end)
{
    while (end - at >= 64) {
        std::uint64_t any = 0;
        for (int i = 0; i < 64; i += 8)
            any |= load(at + i);
        if (any & kHighBits)
            break;
        at += 64;
    }
    while (end - at >= 8 && !(load(at) & kHighBits))
        at += 8;
    while (at < end && *at < 0x80)
        ++at;
    return at;
}

inline bool isTail(std::uint8_t byte)
{
    return (byte & 0xc0) == 0x80;
}

} // namespace

bool Utf8::feed(base::ByteView bytes)
{
    if (m_bad) {
        m_badAt = 0;
        return false;
    }
    const std::uint8_t *at = bytes.data();
    const std::uint8_t *const end = at + bytes.size();
    while (at < end) {
        if (m_needed == 0) {
            at = skipAscii(at, end);
            // Whole sequences at once; whatever is unusual goes byte by byte below, which knows the place of the fault.
            while (end - at >= 4) {
                const std::uint8_t lead = *at;
                if (lead < 0x80)
                    break;
                if (lead >= 0xc2 && lead <= 0xdf && isTail(at[1]))
                    at += 2;
                else if (lead >= 0xe1 && lead <= 0xef && lead != 0xed && isTail(at[1]) && isTail(at[2]))
                    at += 3;
                else if (lead >= 0xf1 && lead <= 0xf3 && isTail(at[1]) && isTail(at[2]) && isTail(at[3]))
                    at += 4;
                else
                    break;
            }
            if (at == end)
                return true;
            const std::uint8_t lead = *at;
            if (lead < 0x80)
                continue;
            m_low = 0x80;
            m_high = 0xbf;
            if (lead >= 0xc2 && lead <= 0xdf) {
                m_needed = 1;
            } else if (lead >= 0xe0 && lead <= 0xef) {
                m_needed = 2;
                if (lead == 0xe0)
                    m_low = 0xa0; // shorter forms exist
                else if (lead == 0xed)
                    m_high = 0x9f; // surrogates
            } else if (lead >= 0xf0 && lead <= 0xf4) {
                m_needed = 3;
                if (lead == 0xf0)
                    m_low = 0x90;
                else if (lead == 0xf4)
                    m_high = 0x8f; // beyond U+10FFFF
            } else {
                m_bad = true;
            }
        } else if (*at < m_low || *at > m_high) {
            m_bad = true;
        } else {
            m_low = 0x80;
            m_high = 0xbf;
            --m_needed;
        }
        if (m_bad) {
            m_badAt = static_cast<std::size_t>(at - bytes.data());
            return false;
        }
        ++at;
    }
    return true;
}

bool Utf8::isValid(base::ByteView bytes)
{
    const std::uint8_t *const end = bytes.data() + bytes.size();
    const std::uint8_t *const at = skipAscii(bytes.data(), end);
    if (at == end)
        return true;
    Utf8 check;
    return check.feed({at, end}) && check.complete();
}

} // namespace framescope::protocol
