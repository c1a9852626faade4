#include "Outgoing.h"

#include "network/Connection.h"

namespace framescope::scenario {

Outgoing Outgoing::make(Kind kind, QByteArray payload)
{
    Outgoing outgoing;
    outgoing.kind = kind;
    outgoing.payload = std::move(payload);
    return outgoing;
}

Outgoing Outgoing::close(std::optional<std::uint16_t> code, QByteArray reason)
{
    Outgoing outgoing = make(Kind::Close, std::move(reason));
    outgoing.closeCode = code;
    return outgoing;
}

Outgoing Outgoing::rawFrame(protocol::RawFrame frame)
{
    Outgoing outgoing;
    outgoing.kind = Kind::Raw;
    outgoing.raw = std::move(frame);
    return outgoing;
}

Outgoing Outgoing::fragment(protocol::Opcode kind, QByteArray payload, bool first, bool last)
{
    Outgoing outgoing = make(Kind::Fragment, std::move(payload));
    outgoing.opcode = kind;
    outgoing.first = first;
    outgoing.last = last;
    return outgoing;
}

Outgoing Outgoing::message(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes)
{
    Outgoing outgoing = make(kind == protocol::Opcode::Text ? Kind::Text : Kind::Binary, base::toByteArray(payload));
    outgoing.fragmentSizes.assign(fragmentSizes.begin(), fragmentSizes.end());
    return outgoing;
}

base::Result<void> Outgoing::sendOn(network::Connection &connection) const
{
    const base::ByteView bytes = base::viewOf(payload);
    switch (kind) {
    case Kind::Text: return connection.sendMessage(protocol::Opcode::Text, bytes, fragmentSizes);
    case Kind::Binary: return connection.sendMessage(protocol::Opcode::Binary, bytes, fragmentSizes);
    case Kind::Ping: return connection.sendPing(bytes);
    case Kind::Pong: return connection.sendPong(bytes);
    case Kind::Close: return connection.close(closeCode, bytes);
    case Kind::Raw: return connection.sendRaw(raw);
    case Kind::Fragment: return connection.sendFragment(opcode, bytes, first, last);
    }
    return {};
}

} // namespace framescope::scenario
