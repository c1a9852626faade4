#include "SockJs.h"

#include "JsonFields.h"
#include "Packets.h"
#include "Preview.h"
#include "Recognise.h"

#include "base/Translation.h"

#include <algorithm>

namespace framescope::decode {

namespace {

constexpr std::string_view kName = "sockjs";

FRAMESCOPE_TR("decode::SockJs")

QString section() { return QStringLiteral("SockJS 0.3.3, Protocol and framing"); }

/// PREFIX/NNN/ID/websocket: a server's number and a session.
bool isSessionPath(const QByteArray &path)
{
    const QList<QByteArray> parts = path.split('/');
    if (parts.size() < 4 || parts.last() != "websocket")
        return false;
    const QByteArray &server = parts[parts.size() - 3];
    const QByteArray &session = parts[parts.size() - 2];
    const bool isNumber = std::all_of(server.begin(), server.end(), [](char c) { return c >= '0' && c <= '9'; });
    return server.size() == 3 && isNumber && session.size() >= 6 && session.size() <= 64;
}

} // namespace

const DecoderType &SockJs::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("SockJS"); },
        .about = [] { return tr("Frames of SockJS and heartbeats; what they carry is decoded as its own protocol."); },
        .attributes = {"code"},
        .byHandshake = [](const HandshakeFacts &facts) { return isSessionPath(facts.path()) ? byAddress(95, QStringLiteral("/NNN/SESSION/websocket")) : Recognition{}; },
        .isLayer = true,
        .make = &SockJs::make,
    };
    return type;
}

SockJs::SockJs(const HandshakeFacts &) {}

void SockJs::decode(const MessageView &message, Want want, Decoded &out)
{
    const LayerSpan whole = LayerSpan::of(message);
    const std::string_view text = whole.text();
    const char type = text.empty() ? '\0' : text.front();
    const bool fromServer = message.from == Sender::Server;
    if (fromServer && (text == "o" || text == "h")) {
        if (Packet *packet = out.add(kName, type == 'o' ? "open" : "heartbeat", whole.range))
            packet->heartbeat = type == 'h';
        return;
    }
    const bool isClose = fromServer && type == 'c';
    const bool isSingle = fromServer && type == 'm';
    const bool isArray = fromServer ? type == 'a' : type == '[';
    if (!isClose && !isSingle && !isArray && !(type == '"' && !fromServer)) {
        addUnknown(out, kName, whole.range, fromServer ? tr("A server’s frame begins with o, h, a, m or c.") : tr("A client sends an array of strings, or one string."), section(),
                   whole.part(0, text.empty() ? 0 : 1).range);
        return;
    }
    const LayerSpan body = fromServer ? whole.from(1) : whole;
    const auto json = readJson(out, kName, body);
    if (!json)
        return;
    if (isClose) {
        if (Packet *packet = out.add(kName, "close", whole.range)) {
            addAttribute(*packet, "code", json->text(0));
            packet->summary = QString(previewText(json->text(0)) + QLatin1Char(' ') + previewText(json->text(1))).trimmed();
            if (want == Want::Fields)
                addJsonContent(packet->fields, body);
        }
        return;
    }
    std::vector<JsonPart> messages = json->parts();
    if (!json->isArray())
        messages = {json->whole()};
    for (const JsonPart &each : messages) {
        if (!each.isString()) {
            addUnknown(out, kName, each.range, tr("A message is a string."), section(), each.range);
            continue;
        }
        const std::size_t index = out.packets.size();
        if (!out.add(kName, "message", each.range))
            return;
        const LayerSpan inside = insideOfString(out, body, each, tr("SockJS message"));
        Packet &packet = out.packets[index];
        packet.inner = InnerMessage{inside.range, true};
        if (want >= Want::Summary)
            packet.summary = previewText(inside.text());
        if (want == Want::Fields)
            addPart(packet.fields, tr("message"), body, &each);
    }
}

} // namespace framescope::decode
