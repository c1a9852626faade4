#include "ActionCable.h"

#include "JsonFields.h"
#include "Packets.h"
#include "Preview.h"
#include "Recognise.h"

#include "base/Translation.h"

#include <algorithm>
#include <array>

namespace framescope::decode {

namespace {

constexpr std::string_view kName = "actioncable";
constexpr std::array<std::string_view, 3> kCommands{"subscribe", "unsubscribe", "message"};
constexpr std::array<std::string_view, 5> kTypes{"welcome", "ping", "confirm_subscription", "reject_subscription", "disconnect"};

FRAMESCOPE_TR("decode::ActionCable")

QString section() { return QStringLiteral("Action Cable, actioncable-v1-json"); }

template<std::size_t N>
bool isOneOf(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// A member, and what is in it where it is a string with JSON in it.
void addMember(Decoded &out, std::size_t packet, const LayerSpan &whole, const JsonPart &part)
{
    const QString name = previewText(part.key);
    addPart(out.packets[packet].fields, name, whole, &part);
    if (!part.isString() || (part.key != "identifier" && part.key != "data"))
        return;
    const LayerSpan inside = insideOfString(out, whole, part, tr("text of “%1”").arg(name));
    if (JsonParts::read(inside).isValid())
        addJson(out.packets[packet].fields, tr("JSON in “%1”").arg(name), inside);
}

} // namespace

const DecoderType &ActionCable::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("Action Cable (Rails)"); },
        .about = [] { return tr("Subscriptions and messages of channels, with the JSON inside their strings; pings."); },
        .attributes = {"channel", "identifier", "action", "reason"},
        .byHandshake = [](const HandshakeFacts &facts) { return bySubprotocol(facts, {"actioncable-v1-json"}); },
        .byContent = [](const MessageView &message) {
            const LayerSpan span = LayerSpan::of(message);
            if (!message.isText || span.text().find("\"identifier\"") == std::string_view::npos)
                return Recognition{};
            const JsonParts json = JsonParts::read(span);
            const bool isCommand = isOneOf(kCommands, json.text("command")) && json.text("identifier").find("\"channel\"") != std::string::npos;
            return isCommand ? decode::byContent(90, tr("a command of Action Cable")) : Recognition{};
        },
        .make = &ActionCable::make,
    };
    return type;
}

ActionCable::ActionCable(const HandshakeFacts &) {}

void ActionCable::decode(const MessageView &message, Want want, Decoded &out)
{
    const LayerSpan whole = LayerSpan::of(message);
    const auto json = readJson(out, kName, whole);
    if (!json)
        return;
    const std::string identifier = json->text("identifier");
    std::string_view kind;
    QString fault;
    if (message.from == Sender::Client) {
        const std::string command = json->text("command");
        const auto known = std::find(kCommands.begin(), kCommands.end(), command);
        kind = known == kCommands.end() ? kUnknownKind : *known;
        if (known == kCommands.end())
            fault = tr("A client sends the commands subscribe, unsubscribe and message.");
        else if (identifier.empty())
            fault = tr("A command needs an “identifier”.");
    } else if (json->find("type")) {
        const std::string type = json->text("type");
        const auto known = std::find(kTypes.begin(), kTypes.end(), type);
        kind = known == kTypes.end() ? kUnknownKind : *known;
        if (known == kTypes.end())
            fault = tr("“%1” is no type of Action Cable.").arg(previewText(type));
    } else {
        kind = json->find("message") ? std::string_view("message") : kUnknownKind;
        if (kind == kUnknownKind)
            fault = tr("There is neither a type nor a message.");
    }
    Packet *packet = out.add(kName, kind, json->whole().range);
    if (!packet)
        return;
    const std::size_t index = out.packets.size() - 1;
    if (!fault.isEmpty())
        addFault(*packet, fault, section(), json->whole().range);
    if (kind == "subscribe") {
        m_pending.add(message, identifier);
    } else if (kind == "confirm_subscription" || kind == "reject_subscription") {
        if (const auto asked = m_pending.answer(message, identifier))
            packet->correlation = PendingRequests::correlation(*asked, message);
    }
    packet->heartbeat = kind == "ping";
    packet->isError = kind == "reject_subscription" || (kind == "disconnect" && json->text("reconnect") == "false");
    const JsonParts inside = JsonParts::read({base::viewOf(std::string_view(identifier)), {0, identifier.size(), 0}});
    const std::string channel = inside.text("channel");
    addAttribute(*packet, "channel", channel);
    addAttribute(*packet, "identifier", identifier);
    addAttribute(*packet, "reason", json->text("reason"));
    const std::string data = json->text("data");
    if (!data.empty()) {
        const JsonParts dataJson = JsonParts::read({base::viewOf(std::string_view(data)), {0, data.size(), 0}});
        addAttribute(*packet, "action", dataJson.text("action"));
    }
    if (want >= Want::Summary) {
        packet->summary = previewText(channel);
        const JsonPart *body = json->find("message");
        const std::string shown = !data.empty() ? data : body ? std::string(body->raw) : json->text("reason");
        if (!shown.empty())
            packet->summary += (channel.empty() ? QString() : QStringLiteral(" ")) + previewText(shown);
    }
    if (want == Want::Fields && json->isObject()) {
        for (const JsonPart &part : json->parts())
            addMember(out, index, whole, part);
    }
}

} // namespace framescope::decode
