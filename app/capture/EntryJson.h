#pragma once

#include "Entry.h"

#include <QByteArray>

namespace framescope::capture {

/// One entry as one line of JSON without the line end, appended to `out` (interchange.md, "Own exchange format"). Frames:
/// {"n":1,"time":"…Z","wall_ns":…,"mono_ns":…,"conn":1,"dir":"in|out","kind":"text|binary|ping|pong|close|continuation",
///  "opcode":1,"fin":true,"rsv":0,"mask":"37fa213d","wire":7,"length":5,"text":"hello"} — "base64" instead of "text" for
/// payloads that are not text; a close frame has "code" and "reason" too. Events: {"n":…,"time":…,"event":"open",…fields}.
void appendJsonLine(const EntryView &entry, QByteArray &out);

} // namespace framescope::capture
