#include "Packets.h"

#include <utility>

namespace framescope::decode {

void addUnknown(Decoded &out, std::string_view by, ByteRange range, QString what, QString section, ByteRange at)
{
    if (Packet *packet = out.add(by, kUnknownKind, range)) {
        packet->summary = what;
        addFault(*packet, std::move(what), std::move(section), at);
    }
}

std::optional<JsonParts> readJson(Decoded &out, std::string_view by, const LayerSpan &span)
{
    JsonParts json = JsonParts::read(span);
    if (json.isValid())
        return json;
    const Fault &fault = json.fault();
    addUnknown(out, by, span.range, fault.what, fault.section, fault.range);
    return {};
}

void addAttribute(Packet &packet, std::string_view name, std::string value)
{
    if (!value.empty())
        packet.attributes.push_back({name, std::move(value)});
}

void addFault(Packet &packet, QString what, QString section, ByteRange at)
{
    packet.faults.push_back({std::move(what), std::move(section), at});
}

} // namespace framescope::decode
