#include "Discord.h"

#include "JsonFields.h"
#include "Packets.h"
#include "Preview.h"
#include "Recognise.h"

#include "base/Translation.h"

#include <array>

namespace framescope::decode {

namespace {

constexpr std::string_view kName = "discord";

FRAMESCOPE_TR("decode::Discord")

QString section() { return QStringLiteral("Discord, Gateway Opcodes"); }

std::string_view nameOf(std::int64_t op)
{
    switch (op) {
    case 0: return "Dispatch";
    case 1: return "Heartbeat";
    case 2: return "Identify";
    case 3: return "Presence Update";
    case 4: return "Voice State Update";
    case 6: return "Resume";
    case 7: return "Reconnect";
    case 8: return "Request Guild Members";
    case 9: return "Invalid Session";
    case 10: return "Hello";
    case 11: return "Heartbeat ACK";
    case 31: return "Request Soundboard Sounds";
    default: return {};
    }
}

} // namespace

const DecoderType &Discord::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("Discord gateway"); },
        .about = [] { return tr("Operations of Discord’s gateway by name, dispatched events with their sequence numbers, heartbeats with their latency."); },
        .attributes = {"event", "op", "sequence"},
        .byHandshake = [](const HandshakeFacts &facts) {
            const bool isHost = facts.host == "gateway.discord.gg" || (facts.host.startsWith("gateway-") && facts.host.endsWith(".discord.gg"));
            return isHost ? byAddress(95, QString::fromLatin1(facts.host)) : Recognition{};
        },
        .make = &Discord::make,
    };
    return type;
}

Discord::Discord(const HandshakeFacts &) {}

void Discord::decode(const MessageView &message, Want want, Decoded &out)
{
    const LayerSpan whole = LayerSpan::of(message);
    const auto json = readJson(out, kName, whole);
    if (!json)
        return;
    const JsonPart *opPart = json->find("op");
    const auto op = opPart ? opPart->integer() : std::nullopt;
    if (!op) {
        addUnknown(out, kName, whole.range, tr("A message is an object whose “op” is a number."), section(), opPart ? opPart->range : json->whole().range);
        return;
    }
    const std::string_view name = nameOf(*op);
    Packet *packet = out.add(kName, name.empty() ? kUnknownKind : name, json->whole().range);
    if (!packet)
        return;
    if (name.empty())
        addFault(*packet, tr("%1 is no operation of the gateway.").arg(*op), section(), opPart->range);
    packet->heartbeat = *op == 1 || *op == 11;
    packet->isError = *op == 9;
    if (*op == 1) {
        m_pending.add(message, "heartbeat");
    } else if (*op == 11) {
        if (const auto asked = m_pending.answer(message, "heartbeat"))
            packet->correlation = PendingRequests::correlation(*asked, message);
    }
    const JsonPart *event = json->find("t");
    const JsonPart *sequence = json->find("s");
    const JsonPart *data = json->find("d");
    const std::string eventName = event && event->isString() ? event->text() : std::string();
    addAttribute(*packet, "event", eventName);
    addAttribute(*packet, "op", std::string(opPart->raw));
    addAttribute(*packet, "sequence", sequence && sequence->isNumber() ? std::string(sequence->raw) : std::string());
    if (want >= Want::Summary) {
        packet->summary = previewText(eventName);
        if (data && !data->isNull())
            packet->summary += (eventName.empty() ? QString() : QStringLiteral(" ")) + previewText(data->raw);
    }
    if (want == Want::Fields)
        addJsonContent(packet->fields, whole);
}

QString Discord::closeMeaning(int code) const
{
    switch (code) {
    case 4000: return tr("unknown error; reconnect");
    case 4001: return tr("unknown opcode");
    case 4002: return tr("a payload could not be decoded");
    case 4003: return tr("not authenticated");
    case 4004: return tr("authentication failed; do not reconnect");
    case 4005: return tr("already authenticated");
    case 4007: return tr("invalid sequence number");
    case 4008: return tr("rate limited");
    case 4009: return tr("the session timed out");
    case 4010: return tr("invalid shard");
    case 4011: return tr("sharding required");
    case 4012: return tr("invalid version of the API");
    case 4013: return tr("invalid intents");
    case 4014: return tr("disallowed intents");
    default: return {};
    }
}

} // namespace framescope::decode
