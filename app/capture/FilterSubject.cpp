#include "FilterSubject.h"

namespace framescope::capture {

FilterSubject FilterSubject::of(const EntryView &entry)
{
    FilterSubject subject;
    EntryInfo &info = subject.info;
    info.number = entry.number;
    info.time = entry.time;
    info.connection = entry.connection;
    info.kind = entry.kind;
    info.direction = entry.direction;
    info.opcode = entry.opcode;
    info.headerLength = entry.headerLength;
    info.flags = entry.flags;
    info.maskKey = entry.maskKey;
    info.wireLength = entry.wireLength;
    info.payloadLength = entry.payloadLength;
    info.storedLength = entry.payload.size();
    info.rttNs = entry.rttNs;
    info.keptWireLength = entry.wire.size();
    info.messageFirst = entry.number;
    info.messageLength = entry.payloadLength;
    info.messageKind = entry.opcode;
    subject.payload = entry.payload;
    return subject;
}

FilterSubject FilterSubject::ofFragments(const EntryView &last, protocol::Opcode kind, base::ByteView payload)
{
    FilterSubject subject = of(last);
    subject.endsFragments = true;
    subject.info.messageKind = kind;
    subject.info.messageLength = payload.size();
    subject.payload = payload;
    return subject;
}

} // namespace framescope::capture
