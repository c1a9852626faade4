#include "EntryCloseCode.h"

#include "EventFacts.h"

namespace framescope::capture {

int closeCodeOf(EntryKind kind, protocol::Opcode opcode, base::ByteView payload)
{
    if (kind == EntryKind::Frame)
        return opcode != protocol::Opcode::Close ? -1 : payload.size() < 2 ? 1005 : (payload[0] << 8) | payload[1];
    if (kind != EntryKind::Closed)
        return -1;
    return closedCodeOf(payload);
}

} // namespace framescope::capture
