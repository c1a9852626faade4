#pragma once

#include "base/Bytes.h"

namespace framescope::protocol {

/// Validates UTF-8 (RFC 3629) incrementally and fails at the first invalid byte. A plain value.
class Utf8
{
public:
    /// False at an invalid byte; every later call returns false too, until reset().
    bool feed(base::ByteView bytes);
    /// After feed() returned false: the position of the first invalid byte in the given bytes.
    std::size_t badAt() const { return m_badAt; }
    /// Whether no sequence is open, so the text may end here.
    bool complete() const { return m_needed == 0 && !m_bad; }
    void reset() { *this = Utf8(); }

    static bool isValid(base::ByteView bytes);

private:
    std::size_t m_badAt = 0;
    std::uint8_t m_needed = 0;  ///< bytes missing from the open sequence
    std::uint8_t m_low = 0x80;  ///< the range of the next byte
    std::uint8_t m_high = 0xbf;
    bool m_bad = false;
};

} // namespace framescope::protocol
