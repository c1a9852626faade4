// Decoders: whatever comes, every range lies inside its bytes, limits hold, and a copy says the same as what it was copied from. Input: a
// decoder's name (or auto) and a line end, then messages that end in FF each: < or > in front for text of the client or the server, ( or )
// for binary.
#include "FuzzInput.h"

#include "decode/ConnectionDecoder.h"

#include <algorithm>

using namespace framescope;
using namespace framescope::decode;

namespace {

void checkRange(const ByteRange &range, const Decoded &decoded, std::size_t payload)
{
    demand(range.layer <= decoded.layers.size());
    const std::uint64_t size = range.layer == 0 ? payload : std::uint64_t(decoded.layers[range.layer - 1].bytes.size());
    demand(range.begin <= size && range.length <= size - range.begin);
}

void check(const Decoded &decoded, std::size_t payload)
{
    demand(decoded.packets.size() <= kMostPackets);
    for (const Packet &packet : decoded.packets) {
        demand(!packet.by.empty() && !packet.kind.empty());
        checkRange(packet.range, decoded, payload);
        demand(packet.fields.fields().size() <= kMostFields);
        for (const Field &field : packet.fields.fields()) {
            demand(field.depth < kMostDepth && std::size_t(field.value.size()) <= kMostValueText + 1);
            checkRange(field.range, decoded, payload);
        }
        for (const Fault &fault : packet.faults) {
            demand(!fault.what.isEmpty());
            checkRange(fault.range, decoded, payload);
        }
        if (packet.inner)
            checkRange(packet.inner->range, decoded, payload);
    }
}

void checkSame(const Decoded &whole, const Decoded &facts)
{
    demand(whole.packets.size() == facts.packets.size());
    for (std::size_t i = 0; i < whole.packets.size(); ++i) {
        const Packet &one = whole.packets[i];
        const Packet &other = facts.packets[i];
        demand(one.by == other.by && one.kind == other.kind && one.heartbeat == other.heartbeat && one.isError == other.isError);
        demand(one.correlation.has_value() == other.correlation.has_value() && one.attributes.size() == other.attributes.size());
    }
}

} // namespace

FUZZ_TARGET(decode)
{
    const base::ByteView input(data, size);
    const auto lineEnd = std::size_t(std::find(input.begin(), input.end(), '\n') - input.begin());
    const auto choice = DecoderChoice::parse(QString::fromUtf8(base::toByteArray(input.first(lineEnd))));
    if (!choice)
        return 0;
    ConnectionDecoder decoder({"h", "/?EIO=4", {}, {}}, *choice);
    base::ByteView rest = input.subspan(std::min(lineEnd + 1, size));
    for (std::uint64_t number = 1; !rest.empty() && number <= 64; ++number) {
        const auto end = std::size_t(std::find(rest.begin(), rest.end(), 0xff) - rest.begin());
        const std::uint8_t how = rest.front();
        const base::ByteView payload = end > 0 ? rest.subspan(1, end - 1) : base::ByteView();
        const MessageView message{number, std::int64_t(number), how == '<' || how == '(' ? Sender::Client : Sender::Server, how != '(' && how != ')', payload};
        ConnectionDecoder copy(decoder);
        Decoded whole;
        Decoded facts;
        decoder.decode(message, Want::Fields, whole);
        copy.decode(message, Want::Facts, facts);
        check(whole, payload.size());
        checkSame(whole, facts);
        rest = rest.subspan(std::min(end + 1, rest.size()));
    }
    return 0;
}
