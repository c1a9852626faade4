#include "MqttDecoder.h"

#include "base/Translation.h"
#include "base/Utf8Text.h"
#include "protocol/Utf8.h"

#include <algorithm>
#include <utility>

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("framescope::decode::MqttDecoder")

constexpr std::string_view kName = "mqtt";
constexpr std::size_t kMostHeader = 5;

QString title()
{
    return QStringLiteral("MQTT 3.1.1 and 5.0");
}

QString about()
{
    return tr("Shows the packets of MQTT with their properties and reasons, pairs requests and acknowledgements, and knows topic aliases.");
}

Recognition byHandshake(const HandshakeFacts &facts)
{
    if (facts.subprotocol == "mqtt" || facts.subprotocol == "mqttv3.1")
        return {100, tr("the subprotocol is %1").arg(QString::fromLatin1(facts.subprotocol))};
    return {};
}

Recognition byContent(const MessageView &message)
{
    // CONNECT, its length in one or two bytes, and the protocol's name behind its own length.
    const std::string_view bytes = base::textOf(message.payload.first(std::min<std::size_t>(message.payload.size(), 12)));
    if (message.isText || bytes.size() < 10 || bytes[0] != '\x10')
        return {};
    for (const std::size_t at : {std::size_t(2), std::size_t(3)}) {
        if (bytes.substr(at).starts_with(std::string_view("\0\4MQTT", 6)) || bytes.substr(at).starts_with(std::string_view("\0\6MQIsdp", 8)))
            return {95, tr("the message is a CONNECT of MQTT")};
    }
    return {};
}

/// The fixed header of a packet (MQTT 5.0, section 2.1).
struct FixedHeader {
    enum class State : std::uint8_t { Whole, Cut, Bad };
    State state = State::Cut;
    std::size_t size = 0;
    std::uint64_t total = 0; ///< the whole packet
};

FixedHeader fixedHeader(base::ByteView bytes)
{
    FixedHeader header;
    std::uint64_t length = 0;
    for (std::size_t i = 1; i < std::min(bytes.size(), kMostHeader); ++i) {
        length |= std::uint64_t(bytes[i] & 0x7f) << (7 * (i - 1));
        if (bytes[i] < 0x80)
            return {FixedHeader::State::Whole, i + 1, i + 1 + length};
    }
    if (bytes.size() >= kMostHeader)
        header.state = FixedHeader::State::Bad;
    return header;
}

std::string key(std::string_view what, std::uint16_t id)
{
    return std::string(what) + std::to_string(id);
}

/// What a request waits under and an answer looks for; empty: neither.
struct Pairing {
    std::string_view request;
    std::string_view answer;
};

Pairing pairingOf(MqttType type, std::uint8_t qos)
{
    switch (type) {
    case MqttType::Connect: return {"connect", {}};
    case MqttType::Connack: return {{}, "connect"};
    case MqttType::Publish: return {qos == 0 ? std::string_view() : "publish", {}};
    case MqttType::Puback:
    case MqttType::Pubrec: return {{}, "publish"};
    case MqttType::Pubrel: return {"release", {}};
    case MqttType::Pubcomp: return {{}, "release"};
    case MqttType::Subscribe: return {"subscribe", {}};
    case MqttType::Suback: return {{}, "subscribe"};
    case MqttType::Unsubscribe: return {"unsubscribe", {}};
    case MqttType::Unsuback: return {{}, "unsubscribe"};
    case MqttType::Pingreq: return {"ping", {}};
    case MqttType::Pingresp: return {{}, "ping"};
    case MqttType::Disconnect:
    case MqttType::Auth:
    case MqttType::Reserved: break;
    }
    return {};
}

/// Packets that only one of the two sends (MQTT 5.0, table 2-1).
bool isOfOther(MqttType type, Sender from, std::uint8_t level)
{
    switch (type) {
    case MqttType::Connect:
    case MqttType::Subscribe:
    case MqttType::Unsubscribe:
    case MqttType::Pingreq: return from == Sender::Server;
    case MqttType::Connack:
    case MqttType::Suback:
    case MqttType::Unsuback:
    case MqttType::Pingresp: return from == Sender::Client;
    case MqttType::Disconnect: return from == Sender::Server && level < 5;
    default: return false;
    }
}

} // namespace

const DecoderType &MqttDecoder::type()
{
    static const DecoderType type{
        .name = kName,
        .title = title,
        .about = about,
        .attributes = {"topic", "id", "qos", "code", "client"},
        .byHandshake = byHandshake,
        .byContent = byContent,
        .make = &CloneableDecoder::make,
    };
    return type;
}

MqttDecoder::MqttDecoder(const HandshakeFacts &facts)
{
    if (facts.subprotocol == "mqttv3.1")
        m_level = 3;
}

void MqttDecoder::decode(const MessageView &message, Want want, Decoded &out)
{
    Stream &stream = message.from == Sender::Client ? m_client : m_server;
    if (message.isText) {
        if (Packet *packet = out.add(kName, "?", LayerSpan::of(message).range))
            packet->faults.push_back({tr("MQTT is sent in binary messages; this is text."), QStringLiteral("MQTT 5.0, 6"), packet->range});
        return;
    }
    LayerSpan span = LayerSpan::of(message);
    if (stream.skip > 0) {
        const std::uint64_t skipped = std::min<std::uint64_t>(stream.skip, span.size());
        stream.skip -= skipped;
        span = span.from(skipped);
    }
    if (stream.partial.isEmpty()) {
        stream.messages = 0;
        return packets(message, want, out, span, stream);
    }
    // The packet began in an earlier message: both parts together are a layer of their own.
    QByteArray joined = std::exchange(stream.partial, {});
    joined += QByteArrayView(message.payload.data(), qsizetype(message.payload.size()));
    const int messages = int(stream.messages + 1);
    const std::uint32_t layer = out.addLayer(tr("joined from %n message(s)", nullptr, messages), std::move(joined), span.range);
    packets(message, want, out, LayerSpan::of(out, layer), stream);
}

void MqttDecoder::packets(const MessageView &message, Want want, Decoded &out, const LayerSpan &span, Stream &stream)
{
    LayerSpan rest = span;
    while (!rest.isEmpty()) {
        const FixedHeader header = fixedHeader(rest.bytes());
        if (header.state == FixedHeader::State::Bad) {
            if (Packet *packet = out.add(kName, "?", rest.range))
                packet->faults.push_back({tr("The length of a packet is written in more than four bytes; the rest of the message is not read."),
                                          QStringLiteral("MQTT 5.0, 1.5.5"), rest.part(0, kMostHeader).range});
            return;
        }
        if (header.state == FixedHeader::State::Cut || header.total > rest.size()) {
            if (header.total > kMostPartial) {
                stream.skip = header.total - rest.size();
                if (Packet *packet = out.add(kName, "?", rest.range))
                    packet->faults.push_back({tr("A packet of %1 bytes is too large to be put together from several messages.").arg(header.total), {}, rest.range});
                return;
            }
            const base::ByteView bytes = rest.bytes();
            stream.partial = base::toByteArray(bytes);
            ++stream.messages;
            return;
        }
        stream.messages = 0;
        if (!packet(message, want, out, rest.part(0, header.total), stream))
            return;
        rest = rest.from(header.total);
    }
    stream.messages = 0;
}

bool MqttDecoder::packet(const MessageView &message, Want want, Decoded &out, const LayerSpan &span, Stream &stream)
{
    MqttPacket read = MqttPacket::read(span, m_level, want == Want::Fields);
    if (read.type == MqttType::Connect)
        m_level = read.level;
    topicOf(read, stream);
    Packet *packet = out.add(kName, mqttTypeName(read.type), span.range);
    if (!packet) {
        // The state goes on, so that later messages are understood.
        Packet unseen;
        pair(message, read, unseen);
        return true;
    }
    if (read.type == MqttType::Reserved)
        packet->kind = "?";
    packet->heartbeat = read.type == MqttType::Pingreq || read.type == MqttType::Pingresp;
    packet->isError = read.isError;
    packet->fields = std::move(read.fields);
    packet->faults = std::move(read.faults);
    if (isOfOther(read.type, message.from, m_level))
        packet->faults.push_back({message.from == Sender::Client ? tr("Only a server sends this packet.") : tr("Only a client sends this packet."), QStringLiteral("MQTT 5.0, 2.1.2"), span.part(0, 1).range});
    pair(message, read, *packet);
    if (!read.topic.empty())
        packet->attributes.push_back({"topic", read.topic});
    if (read.id)
        packet->attributes.push_back({"id", std::to_string(*read.id)});
    if (read.type == MqttType::Publish)
        packet->attributes.push_back({"qos", std::to_string(read.qos)});
    if (read.code)
        packet->attributes.push_back({"code", std::to_string(*read.code)});
    if (!read.client.empty())
        packet->attributes.push_back({"client", read.client});
    if (want != Want::Facts) {
        packet->summary = std::move(read.summary);
        if (read.type == MqttType::Publish && !read.topic.empty())
            packet->summary.prepend(base::textFromUtf8(QByteArrayView(read.topic.data(), qsizetype(read.topic.size()))) + QStringLiteral(" "));
    }
    if (read.payload && read.payload->length > 0)
        packet->inner = InnerMessage{*read.payload, protocol::Utf8::isValid(span.at(*read.payload).bytes())};
    return true;
}

/// Fills in the topic for which an alias stands, and remembers a new alias (MQTT 5.0, section 3.3.2.3.4).
void MqttDecoder::topicOf(MqttPacket &packet, Stream &stream) const
{
    if (packet.type != MqttType::Publish || !packet.alias)
        return;
    if (!packet.topic.empty()) {
        if (stream.aliases.size() < kMostPending)
            stream.aliases[*packet.alias] = packet.topic;
        return;
    }
    const auto known = stream.aliases.find(*packet.alias);
    if (known != stream.aliases.end())
        packet.topic = known->second;
    else
        packet.faults.push_back({tr("The topic alias %1 was given no topic before.").arg(*packet.alias), QStringLiteral("MQTT 5.0, 3.3.2.3.4"), packet.payload.value_or(ByteRange())});
}

void MqttDecoder::pair(const MessageView &message, const MqttPacket &read, Packet &packet)
{
    const Pairing pairing = pairingOf(read.type, read.qos);
    if (!pairing.request.empty())
        m_pending.add(message, key(pairing.request, read.id.value_or(0)), read.topic);
    if (pairing.answer.empty())
        return;
    if (const auto request = m_pending.answer(message, key(pairing.answer, read.id.value_or(0)))) {
        packet.correlation = PendingRequests::correlation(*request, message);
        if (!request->name.empty() && read.topic.empty())
            packet.attributes.push_back({"topic", request->name});
    }
}

} // namespace framescope::decode
