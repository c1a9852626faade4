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

Counters Counters::since(const Counters &before) const
{
    Counters left = *this;
    for (std::size_t side = 0; side < SideCount; ++side) {
        for (std::size_t kind = 0; kind < KindCount; ++kind)
            left.frames[side][kind] -= before.frames[side][kind];
        left.messages[side] -= before.messages[side];
        left.payloadBytes[side] -= before.payloadBytes[side];
        left.wireBytes[side] -= before.wireBytes[side];
    }
    left.events -= before.events;
    left.violations -= before.violations;
    left.notKeptEntries -= before.notKeptEntries;
    left.notKeptBytes -= before.notKeptBytes;
    return left;
}

std::uint64_t Counters::framesOn(Side side) const
{
    std::uint64_t sum = 0;
    for (const std::uint64_t count : frames[side])
        sum += count;
    return sum;
}

} // namespace framescope::capture
