#include "Pusher.h"

#include "JsonFields.h"
#include "Packets.h"
#include "Preview.h"
#include "Recognise.h"

#include "base/Translation.h"

namespace framescope::decode {

namespace {

constexpr std::string_view kName = "pusher";

FRAMESCOPE_TR("decode::Pusher")

QString section() { return QStringLiteral("Pusher Channels protocol 7, Events"); }

} // namespace

const DecoderType &Pusher::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("Pusher, Laravel Reverb, Soketi"); },
        .about = [] { return tr("Events of channels with the JSON inside their data; subscriptions with their latency; pings; errors by their code."); },
        .attributes = {"event", "channel", "code", "id"},
        .byHandshake = [](const HandshakeFacts &facts) {
            const bool isApp = facts.path().startsWith("/app/") && !facts.query("protocol").isEmpty();
            return isApp ? byAddress(95, QStringLiteral("/app/…?protocol=")) : Recognition{};
        },
        .byContent = [](const MessageView &message) {
            const LayerSpan span = LayerSpan::of(message);
            if (!message.isText || span.text().find("\"pusher") == std::string_view::npos)
                return Recognition{};
            const JsonParts json = JsonParts::read(span);
            const std::string event = json.text("event");
            const bool isPusher = event.starts_with("pusher:") || event.starts_with("pusher_internal:");
            return isPusher ? decode::byContent(95, QString::fromStdString(event)) : Recognition{};
        },
        .make = &Pusher::make,
    };
    return type;
}

Pusher::Pusher(const HandshakeFacts &) {}

void Pusher::decode(const MessageView &message, Want want, Decoded &out)
{
    const LayerSpan whole = LayerSpan::of(message);
    const auto json = readJson(out, kName, whole);
    if (!json)
        return;
    const JsonPart *eventPart = json->find("event");
    if (!eventPart || !eventPart->isString()) {
        addUnknown(out, kName, whole.range, tr("A message is an object with an “event”."), section(), json->whole().range);
        return;
    }
    const std::string event = eventPart->text();
    const bool isOfProtocol = event.starts_with("pusher:") || event.starts_with("pusher_internal:");
    const std::string_view name = isOfProtocol ? std::string_view(event).substr(event.find(':') + 1) : std::string_view();
    Packet *packet = out.add(kName, name.empty() ? std::string_view("event") : name, json->whole().range);
    if (!packet)
        return;
    const JsonPart *data = json->find("data");
    packet->heartbeat = event == "pusher:ping" || event == "pusher:pong";
    packet->isError = event == "pusher:error" || event == "pusher:subscription_error";
    std::string inside = data ? data->text() : std::string();
    const JsonParts dataJson = JsonParts::read({base::viewOf(std::string_view(inside)), {0, inside.size(), 0}});
    std::string channel = json->text("channel");
    if (channel.empty())
        channel = dataJson.text("channel");
    if (event == "pusher:subscribe") {
        m_pending.add(message, channel);
    } else if (event == "pusher_internal:subscription_succeeded" || event == "pusher:subscription_error") {
        if (const auto asked = m_pending.answer(message, channel))
            packet->correlation = PendingRequests::correlation(*asked, message);
    } else if (event == "pusher:ping") {
        m_pending.add(message, "\nping");
    } else if (event == "pusher:pong") {
        if (const auto asked = m_pending.answer(message, "\nping"))
            packet->correlation = PendingRequests::correlation(*asked, message);
    }
    addAttribute(*packet, "event", event);
    addAttribute(*packet, "channel", channel);
    addAttribute(*packet, "code", dataJson.text("code"));
    addAttribute(*packet, "id", dataJson.text("socket_id"));
    if (want >= Want::Summary) {
        packet->summary = isOfProtocol ? previewText(channel) : QString(previewText(channel) + QLatin1Char(' ') + previewText(event)).trimmed();
        if (!inside.empty())
            packet->summary += (packet->summary.isEmpty() ? QString() : QStringLiteral(" ")) + previewText(inside);
    }
    if (want == Want::Fields) {
        const std::size_t index = out.packets.size() - 1;
        addJsonContent(packet->fields, whole);
        if (data && data->isString()) {
            const LayerSpan text = insideOfString(out, whole, *data, tr("text of “data”"));
            if (JsonParts::read(text).isValid())
                addJson(out.packets[index].fields, tr("JSON in “data”"), text);
        }
    }
}

QString Pusher::closeMeaning(int code) const
{
    switch (code) {
    case 4000: return tr("the application accepts only TLS");
    case 4001: return tr("no such application");
    case 4003: return tr("the application is disabled");
    case 4004: return tr("the application is over its quota of connections");
    case 4005: return tr("no such path");
    case 4006: return tr("invalid version string");
    case 4007: return tr("unsupported version of the protocol");
    case 4008: return tr("no version of the protocol");
    case 4009: return tr("the connection is unauthorised");
    case 4100: return tr("over capacity");
    case 4200: return tr("reconnect at once");
    case 4201: return tr("the client did not answer a ping in time");
    case 4202: return tr("closed after inactivity");
    case 4301: return tr("a client’s event was rejected: too many of them");
    default: break;
    }
    if (code >= 4000 && code <= 4099)
        return tr("do not connect again");
    if (code >= 4100 && code <= 4199)
        return tr("connect again after a second or more");
    return code >= 4200 && code <= 4299 ? tr("connect again at once") : QString();
}

} // namespace framescope::decode
