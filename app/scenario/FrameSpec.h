#pragma once

#include "base/Result.h"
#include "protocol/Engine.h"

#include <QString>

namespace framescope::scenario {

/// The notation of a frame of any bits: `fin=1,rsv1=0,opcode=1,mask=37fa213d,payload=text:hi`. Any thread.
///
///     fin=0|1       default 1              rsv1=0|1, rsv2=0|1, rsv3=0|1    default 0
///     opcode=N      0 to 15, or text, binary, continuation, close, ping, pong; default text
///     mask=random|none|HEX8                default random; none sends no mask at all
///     unmasked      the mask bit and key are sent, the payload is not masked
///     len=N         a declared length that differs from the payload's
///     lenbytes=0|2|8  a form of the length that need not be the shortest
///     payload=text:…, hex:…, base64:…, close:CODE[:REASON], zeros:N   must be last: it extends to the end
class FrameSpec
{
public:
    /// `fallbackMasked`: whether a frame without mask= is masked (a client's is).
    static base::Result<protocol::RawFrame> parse(const QString &text, bool fallbackMasked = true);
    /// Text that parse() reads back as this frame.
    static QString format(const protocol::RawFrame &frame);
    /// The notation in a few lines, for help texts.
    static QString help();
};

} // namespace framescope::scenario
