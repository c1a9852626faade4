#pragma once

#include "LayerSpan.h"

#include <optional>

namespace framescope::decode {

/// Reads a binary packet from front to back and knows where it is. Once something is missing it stays failed and gives zeros, so that a
/// reader asks once, at the end. Owns nothing. A plain value.
class ByteCursor
{
public:
    explicit ByteCursor(const LayerSpan &span) : m_span(span) {}

    bool ok() const { return !m_failed; }
    bool atEnd() const { return m_at == m_span.size(); }
    std::size_t left() const { return m_span.size() - m_at; }
    std::size_t at() const { return m_at; }
    /// From that place to here.
    ByteRange since(std::size_t begin) const { return m_span.part(begin, m_at - begin).range; }
    /// From here to the end, of length 0 at the end.
    ByteRange rest() const { return m_span.from(m_at).range; }

    std::uint8_t u8() { return std::uint8_t(bigEndian(1)); }
    std::uint16_t u16() { return std::uint16_t(bigEndian(2)); }
    std::uint32_t u32() { return std::uint32_t(bigEndian(4)); }
    /// A number in groups of seven bits, the lowest first, of at most `most` bytes; fails where the last of these is not the end.
    std::uint64_t varint(std::size_t most);
    base::ByteView bytes(std::size_t count);
    /// Bytes behind their length in two bytes.
    base::ByteView counted16() { return bytes(u16()); }
    void fail() { m_failed = true; }

private:
    std::uint64_t bigEndian(std::size_t count);

    LayerSpan m_span;
    std::size_t m_at = 0;
    bool m_failed = false;
};

} // namespace framescope::decode
