#include "Phoenix.h"

#include "JsonFields.h"
#include "Packets.h"
#include "PhoenixBinary.h"
#include "Preview.h"
#include "Recognise.h"

#include "base/Translation.h"

namespace framescope::decode {

namespace {

constexpr std::string_view kName = "phoenix";

FRAMESCOPE_TR("decode::Phoenix")

QString section() { return QStringLiteral("Phoenix, Serializer"); }

/// A value that may be null.
std::string textOf(const JsonPart *part) { return part && !part->isNull() ? part->text() : std::string(); }

std::string_view kindOf(std::string_view event)
{
    if (event == "phx_join")
        return "join";
    if (event == "phx_reply")
        return "reply";
    if (event == "phx_leave")
        return "leave";
    if (event == "phx_error")
        return "error";
    if (event == "phx_close")
        return "close";
    return event == "heartbeat" ? "heartbeat" : "event";
}

} // namespace

const DecoderType &Phoenix::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("Phoenix channels, Supabase"); },
        .about = [] { return tr("Joins, events and replies of Phoenix channels, with their latency; heartbeats."); },
        .attributes = {"event", "topic", "id", "status"},
        .byHandshake = [](const HandshakeFacts &facts) {
            const QByteArray version = facts.query("vsn");
            const bool isVersion = version == "1.0.0" || version == "2.0.0";
            return isVersion && facts.path().endsWith("/websocket") ? byAddress(95, QStringLiteral("/websocket, vsn=") + QString::fromLatin1(version)) : Recognition{};
        },
        .byContent = [](const MessageView &message) {
            const LayerSpan span = LayerSpan::of(message);
            if (!message.isText || span.text().find("phx_") == std::string_view::npos)
                return Recognition{};
            const JsonParts json = JsonParts::read(span);
            const std::string event = json.isArray() ? json.text(3) : json.text("event");
            const bool isWhole = json.isArray() ? json.parts().size() == 5 : json.find("topic") && json.find("payload");
            return isWhole && event.starts_with("phx_") ? decode::byContent(90, QString::fromStdString(event)) : Recognition{};
        },
        .make = &Phoenix::make,
    };
    return type;
}

Phoenix::Phoenix(const HandshakeFacts &) {}

void Phoenix::decode(const MessageView &message, Want want, Decoded &out)
{
    const LayerSpan whole = LayerSpan::of(message);
    if (!message.isText) {
        if (const auto same = readPhoenixBinary(whole, message.from))
            return same->decodeBy(*this, message, want, out);
        return addUnknown(out, kName, whole.range, tr("A binary message is a push, a reply or a broadcast, which begins with 0, 1 or 2 and the lengths of its parts."), section(), whole.range);
    }
    const auto json = readJson(out, kName, whole);
    if (!json)
        return;
    const bool isArray = json->isArray();
    const JsonPart *joinRef = isArray ? json->item(0) : json->find("join_ref");
    const JsonPart *ref = isArray ? json->item(1) : json->find("ref");
    const JsonPart *topicPart = isArray ? json->item(2) : json->find("topic");
    const JsonPart *eventPart = isArray ? json->item(3) : json->find("event");
    const JsonPart *payload = isArray ? json->item(4) : json->find("payload");
    if (!topicPart || !eventPart || !topicPart->isString() || !eventPart->isString() || !payload) {
        addUnknown(out, kName, whole.range, tr("A message is [join_ref, ref, topic, event, payload], or an object with these names."), section(), json->whole().range);
        return;
    }
    std::string event = eventPart->text();
    const std::string topic = topicPart->text();
    Packet *packet = out.add(kName, kindOf(event), json->whole().range);
    if (!packet)
        return;
    const std::string id = textOf(ref);
    if (event == "phx_reply") {
        if (const auto asked = m_pending.answer(message, id)) {
            packet->correlation = PendingRequests::correlation(*asked, message);
            event = asked->name;
        }
        const std::string status = payload->isObject() ? JsonParts::read(whole, *payload).text("status") : std::string();
        addAttribute(*packet, "status", status);
        packet->isError = !status.empty() && status != "ok";
        packet->heartbeat = event == "heartbeat";
    } else {
        packet->isError = event == "phx_error";
        packet->heartbeat = event == "heartbeat" && topic == "phoenix";
        if (!id.empty() && message.from == Sender::Client)
            m_pending.add(message, id, event);
    }
    addAttribute(*packet, "event", event);
    addAttribute(*packet, "topic", topic);
    addAttribute(*packet, "id", id);
    if (want >= Want::Summary)
        packet->summary = previewText(topic) + QLatin1Char(' ') + previewText(event) + QLatin1Char(' ') + previewText(payload->raw);
    if (want == Want::Fields) {
        addPart(packet->fields, QStringLiteral("join_ref"), whole, joinRef);
        addPart(packet->fields, QStringLiteral("ref"), whole, ref);
        addPart(packet->fields, QStringLiteral("topic"), whole, topicPart);
        addPart(packet->fields, QStringLiteral("event"), whole, eventPart);
        addPart(packet->fields, QStringLiteral("payload"), whole, payload);
    }
}

} // namespace framescope::decode
