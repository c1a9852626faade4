#pragma once

#include "Entry.h"

#include <QByteArray>

namespace framescope::capture {

/// Appends one entry to `out` as one line of JSON without the line end (Framescope's JSON Lines format). Frames:
/// {"n":1,"time":"…Z","wall_ns":…,"mono_ns":…,"conn":1,"dir":"in|out","kind":"text|binary|ping|pong|close|continuation",
///  "opcode":1,"fin":true,"rsv":0,"mask":"37fa213d","header":6,"wire":7,"length":5,"text":"hello"} — "mask" is null if there
/// is none; "base64" instead of "text" for payloads that are not text; a Close frame also has "code" and "reason" (null and ""
/// for an empty one). If set: "compressed", "fragmented", "ends", "automatic", "cut", "deliberate", "violation",
/// "not_inflated", "secret_reason" (true), "rtt_ns" of a pong, "wire_bytes" (base64) if recorded. Numbers of entries not yet appended
/// are omitted. Events: {"n":…,"time":…,"wall_ns":…,"mono_ns":…,"conn":1,"event":"open",…fields}; "dir" only if it has one.
void appendJsonLine(const EntryView &entry, QByteArray &out);

/// One more of EntryFlag's bits: a Close whose reason contains a secret. The capture stores its bytes; they are masked for display.
inline constexpr EntryFlag FlagSecretReason = EntryFlag(1u << 13);

/// The flags that are fields of their own, with their names, for readers of these lines.
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
