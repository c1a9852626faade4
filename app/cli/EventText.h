#pragma once

#include "base/Bytes.h"
#include "capture/Entry.h"

#include <QString>

namespace framescope::cli {

/// An event's JSON as one line of text, control characters escaped: "101 · 38 ms · TLS 1.3 · protocol chat". Any thread.
QString eventText(capture::EntryKind kind, base::ByteView json);

/// "964", "1.2k", "3.4M": bytes for a column of width five.
QString shortSize(std::uint64_t bytes);

/// Nanoseconds as "1.25 ms", "38 ms", "4.2 s".
QString shortDuration(std::int64_t ns);

} // namespace framescope::cli
