#include "Centrifugo.h"

#include "JsonFields.h"
#include "Packets.h"
#include "Preview.h"
#include "Recognise.h"

#include "base/Translation.h"

#include <algorithm>
#include <array>

namespace framescope::decode {

namespace {

constexpr std::string_view kName = "centrifugo";
constexpr std::array<std::string_view, 12> kMethods{"connect", "subscribe", "unsubscribe", "publish", "presence", "presence_stats",
                                                    "history", "ping",      "send",        "rpc",     "refresh",  "sub_refresh"};
constexpr std::array<std::string_view, 9> kPushes{"pub", "join", "leave", "unsubscribe", "message", "subscribe", "connect", "disconnect", "refresh"};

FRAMESCOPE_TR("decode::Centrifugo")

QString section() { return QStringLiteral("Centrifugo client protocol"); }

const JsonPart *firstOf(const JsonParts &json, const auto &names)
{
    for (const JsonPart &part : json.parts()) {
        if (std::find(names.begin(), names.end(), part.key) != names.end())
            return &part;
    }
    return nullptr;
}

} // namespace

const DecoderType &Centrifugo::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("Centrifugo (JSON)"); },
        .about = [] { return tr("Commands, replies and pushes of Centrifugo, several a message; replies with their method and latency; pings."); },
        .attributes = {"method", "channel", "id", "code"},
        .byHandshake = [](const HandshakeFacts &facts) {
            const bool isProtobuf = facts.subprotocol == "centrifuge-protobuf" || facts.query("format") == "protobuf" || facts.query("cf_protocol") == "protobuf";
            const bool isPath = facts.path().endsWith("/connection/websocket");
            return isPath && !isProtobuf ? byAddress(90, QStringLiteral("/connection/websocket")) : Recognition{};
        },
        .make = &Centrifugo::make,
    };
    return type;
}

Centrifugo::Centrifugo(const HandshakeFacts &) {}

void Centrifugo::decode(const MessageView &message, Want want, Decoded &out)
{
    const LayerSpan whole = LayerSpan::of(message);
    const std::string_view text = whole.text();
    for (std::size_t begin = 0; begin < text.size() && !out.isCut;) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (end > begin)
            one(message, whole.part(begin, end - begin), want, out);
        begin = end + 1;
    }
}

void Centrifugo::one(const MessageView &message, const LayerSpan &span, Want want, Decoded &out)
{
    const auto json = readJson(out, kName, span);
    if (!json)
        return;
    if (!json->isObject()) {
        addUnknown(out, kName, span.range, tr("A command and a reply are objects."), section(), json->whole().range);
        return;
    }
    Packet *packet = out.add(kName, kUnknownKind, json->whole().range);
    if (!packet)
        return;
    const JsonPart *body = nullptr;
    std::string method;
    std::string channel;
    const std::string id = json->text("id");
    if (json->parts().empty()) {
        // The server pings with an empty object, and the client answers with one.
        packet->kind = message.from == Sender::Server ? "ping" : "pong";
        packet->heartbeat = true;
        if (message.from == Sender::Server)
            m_pending.add(message, "\nping");
        else if (const auto asked = m_pending.answer(message, "\nping"))
            packet->correlation = PendingRequests::correlation(*asked, message);
    } else if (const JsonPart *push = json->find("push")) {
        packet->kind = "push";
        const JsonParts inside = JsonParts::read(span, *push);
        channel = inside.text("channel");
        body = firstOf(inside, kPushes);
        method = body ? std::string(body->key) : std::string();
    } else if (message.from == Sender::Client) {
        body = firstOf(*json, kMethods);
        packet->kind = "command";
        if (body) {
            method = body->key;
            channel = JsonParts::read(span, *body).text("channel");
        } else {
            addFault(*packet, tr("A command has one member by the name of its method."), section(), json->whole().range);
        }
        if (!id.empty())
            m_pending.add(message, id, method + '\n' + channel);
    } else {
        body = json->find("error");
        packet->isError = body != nullptr;
        packet->kind = body ? "error" : "reply";
        if (body)
            addAttribute(*packet, "code", JsonParts::read(span, *body).text("code"));
        else
            body = firstOf(*json, kMethods);
        if (const auto asked = m_pending.answer(message, id)) {
            packet->correlation = PendingRequests::correlation(*asked, message);
            method = asked->name.substr(0, asked->name.find('\n'));
            channel = asked->name.substr(method.size() + 1);
        } else if (body && !packet->isError) {
            method = body->key;
        }
        if (id.empty())
            addFault(*packet, tr("A reply needs the “id” of its command."), section(), json->whole().range);
    }
    addAttribute(*packet, "method", method);
    addAttribute(*packet, "channel", channel);
    addAttribute(*packet, "id", id);
    if (want >= Want::Summary) {
        QStringList parts;
        if (!method.empty())
            parts << previewText(method);
        if (!channel.empty())
            parts << previewText(channel);
        if (body)
            parts << previewText(body->raw);
        packet->summary = parts.join(QLatin1Char(' '));
    }
    if (want == Want::Fields)
        addJsonContent(packet->fields, span);
}

} // namespace framescope::decode
