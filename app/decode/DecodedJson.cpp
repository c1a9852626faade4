#include "DecodedJson.h"

#include "base/json/JsonWriter.h"

namespace framescope::decode {

namespace {

void write(base::JsonWriter &json, const Fault &fault)
{
    json.beginObject();
    json.field("what", fault.what);
    if (!fault.section.isEmpty())
        json.field("section", fault.section);
    json.field("layer", std::uint64_t(fault.range.layer));
    json.field("offset", fault.range.begin);
    json.field("length", fault.range.length);
    json.endObject();
}

/// Without the end of the object.
void begin(base::JsonWriter &json, const Packet &packet)
{
    json.beginObject();
    json.field("by", packet.by);
    json.field("kind", std::string_view(packet.kind));
    json.field("summary", packet.summary);
    if (packet.outer >= 0)
        json.field("inside", int(packet.outer));
    if (packet.heartbeat)
        json.field("heartbeat", true);
    if (packet.isError)
        json.field("error", true);
    if (packet.correlation) {
        json.field("reply_to", packet.correlation->request);
        if (packet.correlation->latencyNs >= 0)
            json.field("rtt_ns", packet.correlation->latencyNs);
    }
    if (!packet.attributes.empty()) {
        json.key("attributes");
        json.beginObject();
        for (const Attribute &attribute : packet.attributes)
            json.field(attribute.name, std::string_view(attribute.value));
        json.endObject();
    }
    if (!packet.faults.empty()) {
        json.key("faults");
        json.beginArray();
        for (const Fault &fault : packet.faults)
            write(json, fault);
        json.endArray();
    }
}

} // namespace

bool appendDecodedJson(const Decoded &decoded, QByteArray &out)
{
    if (decoded.packets.empty())
        return false;
    base::JsonWriter json(out);
    begin(json, decoded.packets.front());
    if (decoded.packets.size() > 1) {
        json.key("more");
        json.beginArray();
        for (std::size_t i = 1; i < decoded.packets.size(); ++i) {
            begin(json, decoded.packets[i]);
            json.endObject();
        }
        json.endArray();
    }
    if (decoded.isCut)
        json.field("cut", true);
    json.endObject();
    return true;
}

} // namespace framescope::decode
