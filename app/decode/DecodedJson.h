#pragma once

#include "Decoded.h"

#include <QByteArray>

namespace framescope::decode {

/// What a message means as one JSON object, appended to `out`: {"by":"socket.io","kind":"EVENT","summary":"hey 1","heartbeat":true?,"error":true?,
/// "reply_to":5?,"rtt_ns":1200000?,"attributes":{"event":"hey",…},"faults":[{"what":…,"section":…,"layer":0,"offset":…,"length":…}]?,
/// "more":[…]?} — of the first packet; "more" holds the others as the same objects, and "cut" is true where some were left out. An inner packet
/// has "inside":N, the index of the packet that carries it. Nothing is appended where there is no packet, and false given. Any thread.
bool appendDecodedJson(const Decoded &decoded, QByteArray &out);

} // namespace framescope::decode
