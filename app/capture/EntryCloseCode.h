#pragma once

#include "Entry.h"

namespace framescope::capture {

/// The code of a Close frame (1005 for an empty one) or of a "closed" event; -1 for anything else. Any thread.
int closeCodeOf(EntryKind kind, protocol::Opcode opcode, base::ByteView payload);

} // namespace framescope::capture
