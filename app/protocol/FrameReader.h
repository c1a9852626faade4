#pragma once

#include "FrameHeader.h"

#include <cstring>

namespace framescope::protocol {

/// Reads frame headers (RFC 6455 section 5.2) from bytes that may be split anywhere; validates nothing. Any one thread.
class FrameReader
{
public:
    /// The size of a header according to its second byte: 2 to 14.
    static constexpr std::size_t headerSize(std::uint8_t second)
    {
        const unsigned length = second & 0x7f;
        return 2 + (length == 126 ? 2 : length == 127 ? 8 : 0) + ((second & 0x80) ? 4 : 0);
    }

    /// Takes bytes from `at` on, up to the end of a header; true once `header` is filled.
    bool read(const std::uint8_t *&at, const std::uint8_t *end, FrameHeader &header)
    {
        if (m_have == 0 && end - at >= 2) {
            const std::size_t size = headerSize(at[1]);
            if (static_cast<std::size_t>(end - at) >= size) {
                decode(at, size, header);
                at += size;
                return true;
            }
        }
        while (at < end) {
            m_partial[m_have++] = *at++;
            if (m_have >= 2 && m_have == headerSize(m_partial[1])) {
                decode(m_partial.data(), m_have, header);
                m_have = 0;
                return true;
            }
        }
        return false;
    }

    /// Whether a header is incomplete.
    bool insideHeader() const { return m_have > 0; }
    base::ByteView partial() const { return base::ByteView(m_partial).first(m_have); }

    /// Whether the length has its shortest form.
    static bool isMinimal(const FrameHeader &header)
    {
        const unsigned form = header.bytes[1] & 0x7f;
        return form < 126 || (form == 126 ? header.payloadLength >= 126 : header.payloadLength > 0xffff);
    }
    /// Whether the highest bit of a 64-bit length is set.
    static bool isTooLarge(const FrameHeader &header) { return (header.payloadLength >> 63) != 0; }

private:
    static void decode(const std::uint8_t *from, std::size_t size, FrameHeader &header)
    {
        std::memcpy(header.bytes.data(), from, size);
        header.size = static_cast<std::uint8_t>(size);
        const std::uint8_t first = from[0];
        const std::uint8_t second = from[1];
        header.fin = first & 0x80;
        header.rsv1 = first & 0x40;
        header.rsv2 = first & 0x20;
        header.rsv3 = first & 0x10;
        header.opcode = static_cast<Opcode>(first & 0x0f);
        header.masked = second & 0x80;
        const std::uint8_t *at = from + 2;
        const unsigned form = second & 0x7f;
        if (form < 126) {
            header.payloadLength = form;
        } else {
            const int bytes = form == 126 ? 2 : 8;
            std::uint64_t length = 0;
            for (int i = 0; i < bytes; ++i)
                length = length << 8 | *at++;
            header.payloadLength = length;
        }
        if (header.masked)
            std::memcpy(header.maskKey.data(), at, 4);
        else
            header.maskKey = {};
    }

    std::array<std::uint8_t, 14> m_partial{};
    std::size_t m_have = 0;
};

} // namespace framescope::protocol
