#pragma once

#include "Entry.h"

#include <QByteArray>

namespace framescope::capture {

/// One entry as one line of JSON without the line end, appended to `out` (interchange.md, "Own exchange format"). Frames:
/// {"n":1,"time":"…Z","wall_ns":…,"mono_ns":…,"conn":1,"dir":"in|out","kind":"text|binary|ping|pong|close|continuation",
///  "opcode":1,"fin":true,"rsv":0,"mask":"37fa213d","header":6,"wire":7,"length":5,"text":"hello"} — "mask" is null where there
/// is none; "base64" instead of "text" for payloads that are not text; a close frame has "code" and "reason" too (null and ""
/// for an empty one). Where they are so: "compressed", "fragmented", "ends", "automatic", "cut", "deliberate", "violation",
/// "not_inflated", "secret_reason" (true), "rtt_ns" of a pong, "wire_bytes" (base64) where they were kept. Numbers of entries not yet appended
/// are left out. Events: {"n":…,"time":…,"wall_ns":…,"mono_ns":…,"conn":1,"event":"open",…fields}; "dir" only where it has one.
void appendJsonLine(const EntryView &entry, QByteArray &out);

/// One more of EntryFlag's bits: a Close whose reason holds a secret. The capture keeps its bytes; they are masked where they are shown.
inline constexpr EntryFlag FlagSecretReason = EntryFlag(1u << 13);

/// The flags that stand as fields of their own, with their names, for whoever reads the lines again.
struct JsonFlag {
    EntryFlag flag;
    const char *name;
};
inline constexpr JsonFlag kJsonFlags[] = {
    {FlagCompressed, "compressed"}, {FlagFragmented, "fragmented"}, {FlagEndsMessage, "ends"},     {FlagAutomatic, "automatic"},
    {FlagCut, "cut"},               {FlagDeliberate, "deliberate"}, {FlagViolation, "violation"}, {FlagNotInflated, "not_inflated"},
    {FlagSecretReason, "secret_reason"},
};

} // namespace framescope::capture
