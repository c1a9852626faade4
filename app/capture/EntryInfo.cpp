#include "EntryInfo.h"

namespace framescope::capture {

EntryView EntryInfo::view(base::ByteView payload, base::ByteView wire) const
{
    EntryView entry;
    entry.number = number;
    entry.time = time;
    entry.connection = connection;
    entry.kind = kind;
    entry.direction = direction;
    entry.opcode = opcode;
    entry.flags = flags;
    entry.maskKey = maskKey;
    entry.headerLength = headerLength;
    entry.wireLength = wireLength;
    entry.payloadLength = payloadLength;
    entry.rttNs = rttNs;
    entry.payload = payload;
    entry.wire = wire;
    return entry;
}

} // namespace framescope::capture
