#pragma once

#include "base/Bytes.h"
#include "capture/Entry.h"

#include <QString>

namespace framescope::cli {

/// An event's JSON as one line of text, control characters escaped: "101 · 38 ms · TLS 1.3 · protocol chat". Any thread.
QString eventText(capture::EntryKind kind, base::ByteView json);

} // namespace framescope::cli
