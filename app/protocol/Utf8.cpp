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

/// The length of the sequence at `at`; four bytes must be readable. The bits of the form are compared at once, and
/// then those that exclude overlong forms, surrogates and values beyond U+10FFFF. 0: invalid, or ASCII follows.
inline std::size_t wholeSequence(const std::uint8_t *at)
{
    const std::uint32_t word = at[0] | static_cast<std::uint32_t>(at[1]) << 8 | static_cast<std::uint32_t>(at[2]) << 16
        | static_cast<std::uint32_t>(at[3]) << 24;
    if ((word & 0x00c0c0f0) == 0x008080e0) {
        const std::uint32_t rest = word & 0x200f; // lead e0 wants that bit of the second byte, lead ed must not have it
        return rest == 0 || rest == 0x200d ? 0 : 3;
    }
    if ((word & 0xc0e0) == 0x80c0)
        return (word & 0x1e) == 0 ? 0 : 2;
    if ((word & 0xc0c0c0f8) == 0x808080f0) {
        const std::uint32_t lead = word & 7;
        const bool high = (word & 0x3000) != 0;
        return lead == 0 ? (high ? 4 : 0) : lead < 4 ? 4 : lead == 4 && !high ? 4 : 0;
    }
    return (word & 0x80) == 0 && (word & kHighBits) != 0 ? 1 : 0;
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
            // Whole sequences at once; anything unusual goes byte by byte below, which finds the position of the fault.
            while (end - at >= 4) {
                const std::size_t length = wholeSequence(at);
                if (length == 0)
                    break;
                at += length;
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
