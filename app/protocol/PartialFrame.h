#pragma once

#include "FrameHeader.h"

namespace framescope::protocol {

/// The beginning of a frame at the end of what was received that the engine leaves alone, for it would need nothing but to be handed on
/// once it is whole. Any one thread.
class PartialFrame
{
public:
    /// What the frames of a connection have in common.
    struct Expected {
        std::uint8_t maskBit = 0; ///< 0x80 from a client
        std::uint64_t most = 0;   ///< bytes of payload that a limit allows
        bool text = false;        ///< text may be left alone too, though it is checked later then
    };

    void clear() { m_size = 0; }
    /// True: `rest` is such a beginning. While its header does not say how long the frame is, it is taken to be like the one before.
    bool take(base::ByteView rest, const FrameHeader &before, const Expected &expected);

    std::size_t size() const { return m_size; }                 ///< bytes that are there; 0: no such frame
    std::uint64_t frameLength() const { return m_frameLength; } ///< on the wire, header included

private:
    std::size_t m_size = 0;
    std::uint64_t m_frameLength = 0;
};

} // namespace framescope::protocol
