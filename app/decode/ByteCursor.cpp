#include "ByteCursor.h"

namespace framescope::decode {

std::uint64_t ByteCursor::bigEndian(std::size_t count)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes(count))
        value = value << 8 | byte;
    return value;
}

base::ByteView ByteCursor::bytes(std::size_t count)
{
    if (m_failed || count > left()) {
        m_failed = true;
        return {};
    }
    const base::ByteView taken = m_span.bytes().subspan(m_at, count);
    m_at += count;
    return taken;
}

std::uint64_t ByteCursor::varint(std::size_t most)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < most; ++i) {
        const std::uint8_t byte = u8();
        if (i < 9 || byte <= 1) // the tenth byte has the one bit that 64 lack
            value |= std::uint64_t(byte & 0x7f) << (7 * i);
        else
            m_failed = true;
        if (m_failed || byte < 0x80)
            return m_failed ? 0 : value;
    }
    m_failed = true;
    return 0;
}

} // namespace framescope::decode
