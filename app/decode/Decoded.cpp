#include "Decoded.h"

#include <algorithm>
#include <utility>

namespace framescope::decode {

const std::string *Packet::attribute(std::string_view name) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(), [name](const Attribute &each) { return each.name == name; });
    return found == attributes.end() ? nullptr : &found->value;
}

Packet *Decoded::add(std::string_view by, std::string_view kind, ByteRange range)
{
    if (packets.size() >= kMostPackets) {
        isCut = true;
        return nullptr;
    }
    Packet &packet = packets.emplace_back();
    packet.by = by;
    packet.kind = kind;
    packet.range = range;
    return &packet;
}

std::uint32_t Decoded::addLayer(QString name, QByteArray bytes, ByteRange origin)
{
    layers.push_back({std::move(name), std::move(bytes), origin});
    return std::uint32_t(layers.size());
}

void Decoded::clear()
{
    packets.clear();
    layers.clear();
    isCut = false;
}

} // namespace framescope::decode
