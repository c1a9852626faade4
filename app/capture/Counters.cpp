#include "Counters.h"

namespace framescope::capture {

Counters::Kind Counters::kindOf(protocol::Opcode opcode)
{
    switch (opcode) {
    case protocol::Opcode::Text: return Text;
    case protocol::Opcode::Binary: return Binary;
    case protocol::Opcode::Continuation: return Continuation;
    case protocol::Opcode::Close: return Close;
    case protocol::Opcode::Ping: return Ping;
    case protocol::Opcode::Pong: return Pong;
    }
    return Reserved;
}

void Counters::add(const EntryView &entry)
{
    if (!entry.isFrame()) {
        ++events;
        if (entry.kind == EntryKind::Violation)
            ++violations;
        return;
    }
    const Side side = entry.direction == Direction::Out ? Out : In;
    ++frames[side][kindOf(entry.opcode)];
    payloadBytes[side] += entry.payloadLength;
    wireBytes[side] += entry.wireLength + entry.headerLength;
    if (!protocol::isControl(entry.opcode) && entry.has(FlagEndsMessage))
        ++messages[side];
}

std::uint64_t Counters::framesOn(Side side) const
{
    std::uint64_t sum = 0;
    for (const std::uint64_t count : frames[side])
        sum += count;
    return sum;
}

} // namespace framescope::capture
