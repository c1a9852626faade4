#pragma once

#include "base/Bytes.h"

namespace framescope::protocol {

/// Checks UTF-8 (RFC 3629) as it streams and fails on the first byte that cannot follow. A plain value.
class Utf8
{
public:
    /// False once a byte is impossible; every later call is false too, until reset().
    bool feed(base::ByteView bytes);
    /// After feed() said no: where in the bytes it was given the first impossible byte stood.
    std::size_t badAt() const { return m_badAt; }
    /// No sequence is open: the text may end here.
    bool complete() const { return m_needed == 0 && !m_bad; }
    void reset() { *this = Utf8(); }

    static bool isValid(base::ByteView bytes);

private:
    std::size_t m_badAt = 0;
    std::uint8_t m_needed = 0;  ///< bytes that the open sequence still lacks
    std::uint8_t m_low = 0x80;  ///< what the next one may be
    std::uint8_t m_high = 0xbf;
    bool m_bad = false;
};

} // namespace framescope::protocol
