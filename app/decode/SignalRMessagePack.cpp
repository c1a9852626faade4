#include "SignalRMessagePack.h"

#include "ByteCursor.h"
#include "MessagePackReader.h"
#include "Packets.h"
#include "Preview.h"
#include "JsonFields.h"

#include "base/Translation.h"

#include <array>

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("framescope::decode::SignalRMessagePack")

constexpr std::string_view kName = "signalr-msgpack";
constexpr std::string_view kHandshakeKey("\nhandshake"); ///< no invocation has such an id
constexpr char kRecordEnd = 0x1e;
constexpr std::size_t kMostLengthBytes = 5;

QString section(const char *name)
{
    return QStringLiteral("SignalR HubProtocol, ") + QString::fromLatin1(name);
}

/// The items of each message type behind its number, in their order.
struct Shape {
    std::string_view kind;
    std::array<std::string_view, 5> items;
    std::size_t least; ///< items, the type among them
};

constexpr std::array<Shape, 10> kShapes{{
    {"?", {}, 1},
    {"Invocation", {"headers", "invocationId", "target", "arguments", "streamIds"}, 5},
    {"StreamItem", {"headers", "invocationId", "item"}, 4},
    {"Completion", {"headers", "invocationId", "resultKind", "result"}, 4},
    {"StreamInvocation", {"headers", "invocationId", "target", "arguments", "streamIds"}, 5},
    {"CancelInvocation", {"headers", "invocationId"}, 3},
    {"Ping", {}, 1},
    {"Close", {"error", "allowReconnect"}, 2},
    {"Ack", {"sequenceId"}, 2},
    {"Sequence", {"sequenceId"}, 2},
}};

constexpr std::int64_t kInvocation = 1, kStreamItem = 2, kCompletion = 3, kStreamInvocation = 4, kPing = 6, kClose = 7;

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

/// A text or binary message that is one record of JSON.
bool isHandshake(const MessageView &message)
{
    const std::string_view text = base::textOf(message.payload);
    return text.size() >= 3 && text.front() == '{' && text.back() == kRecordEnd;
}

/// The type of a hub message that is a whole array; nothing where it is none.
std::optional<std::int64_t> typeOf(const ValueTree &tree)
{
    if (tree.size() < 2 || tree.at(0).kind != Value::Kind::Array)
        return {};
    const auto type = tree.integer(1);
    return type && *type >= 1 && *type < std::int64_t(kShapes.size()) ? type : std::nullopt;
}

Recognition byContent(const MessageView &message)
{
    if (isHandshake(message)) {
        const JsonParts json = JsonParts::read(LayerSpan::of(message).part(0, message.payload.size() - 1));
        return json.text("protocol") == "messagepack" && json.find("version") ? Recognition{98, tr("SignalR's handshake asks for MessagePack")} : Recognition{};
    }
    if (message.isText)
        return {};
    // Without the handshake: every record is a hub message to its last byte.
    LayerSpan rest = LayerSpan::of(message);
    while (!rest.isEmpty()) {
        ByteCursor cursor(rest);
        const std::uint64_t length = cursor.varint(kMostLengthBytes);
        if (!cursor.ok() || length == 0 || length > cursor.left())
            return {};
        const base::ByteView body = cursor.bytes(std::size_t(length));
        ValueTree tree(body);
        const auto end = MessagePackReader::read(tree, 0);
        const auto type = typeOf(tree);
        if (end != body.size() || !type || tree.at(0).size < kShapes[std::size_t(*type)].least)
            return {};
        if (*type < kPing && (tree.at(2).kind != Value::Kind::Map))
            return {};
        rest = rest.from(cursor.at());
    }
    return message.payload.empty() ? Recognition{} : Recognition{message.payload.size() >= 4 ? 80 : 40, tr("the message is made of SignalR's records in MessagePack")};
}

} // namespace

const DecoderType &SignalRMessagePack::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("SignalR (MessagePack)"); },
        .about = [] { return tr("Shows invocations, streams and completions of ASP.NET Core SignalR in MessagePack, with their latency; pings."); },
        .attributes = {"target", "id", "error"},
        .byContent = byContent,
        .make = &CloneableDecoder::make,
    };
    return type;
}

void SignalRMessagePack::decode(const MessageView &message, Want want, Decoded &out)
{
    const LayerSpan whole = LayerSpan::of(message);
    if (isHandshake(message))
        return handshake(message, want, out, whole);
    if (message.isText)
        return addUnknown(out, kName, whole.range, tr("Hub messages in MessagePack are binary; this is text."), section("MessagePack Encoding"), whole.range);
    LayerSpan rest = whole;
    while (!rest.isEmpty() && !out.isCut) {
        ByteCursor cursor(rest);
        const std::uint64_t length = cursor.varint(kMostLengthBytes);
        if (!cursor.ok())
            return addUnknown(out, kName, rest.range, tr("The length of a record is not a number of at most five bytes."), section("MessagePack Encoding"), rest.range);
        if (length > cursor.left())
            return addUnknown(out, kName, rest.range, tr("A record of %1 bytes begins here, and the message has %2 more.").arg(length).arg(cursor.left()), section("MessagePack Encoding"),
                              cursor.since(0));
        hubMessage(message, want, out, rest.part(0, cursor.at() + length), cursor.at());
        rest = rest.from(cursor.at() + length);
    }
}

void SignalRMessagePack::handshake(const MessageView &message, Want want, Decoded &out, const LayerSpan &span)
{
    const LayerSpan text = span.part(0, span.size() - 1);
    const auto json = readJson(out, kName, text);
    if (!json)
        return;
    const bool isAnswer = message.from == Sender::Server;
    Packet *packet = out.add(kName, isAnswer ? "HandshakeResponse" : "HandshakeRequest", span.range);
    if (!packet)
        return;
    if (isAnswer) {
        if (const auto asked = m_pending.answer(message, std::string(kHandshakeKey)))
            packet->correlation = PendingRequests::correlation(*asked, message);
        const std::string error = json->text("error");
        packet->isError = !error.empty();
        addAttribute(*packet, "error", error);
    } else {
        m_pending.add(message, std::string(kHandshakeKey));
    }
    if (want != Want::Facts)
        packet->summary = previewText(text.text());
    if (want == Want::Fields)
        addJsonContent(packet->fields, text);
}

void SignalRMessagePack::hubMessage(const MessageView &message, Want want, Decoded &out, const LayerSpan &span, std::size_t head)
{
    const LayerSpan body = span.from(head);
    ValueTree tree(body.bytes(), body.range.layer, body.range.begin);
    const auto end = MessagePackReader::read(tree, 0);
    const auto type = typeOf(tree);
    Packet *packet = out.add(kName, type ? kShapes[std::size_t(*type)].kind : kUnknownKind, span.range);
    if (!packet)
        return;
    tree.addFaultTo(*packet);
    if (end && *end < body.size())
        addFault(*packet, tr("Behind the array %1 more bytes stand in the record.").arg(body.size() - *end), section("MessagePack Encoding"), body.from(*end).range);
    if (!type) {
        if (!tree.fault())
            addFault(*packet, tr("A hub message is an array that begins with a number from 1 to 9."), section("MessagePack Encoding"), body.range);
        if (want == Want::Fields && tree.size() > 0)
            tree.addTo(packet->fields, tr("value"), 0);
        return;
    }
    about(message, tree, *type, want, *packet);
    if (want != Want::Fields)
        return;
    const Shape &shape = kShapes[std::size_t(*type)];
    packet->fields.add(QStringLiteral("type"), QStringLiteral("%1 %2").arg(*type).arg(latin(shape.kind)), tree.range(1), Field::Kind::Number);
    for (std::size_t n = 1; const auto item = tree.child(0, n); ++n)
        tree.addTo(packet->fields, n <= shape.items.size() && !shape.items[n - 1].empty() ? latin(shape.items[n - 1]) : QStringLiteral("[%1]").arg(n), *item);
}

void SignalRMessagePack::about(const MessageView &message, const ValueTree &tree, std::int64_t type, Want want, Packet &packet)
{
    const Shape &shape = kShapes[std::size_t(type)];
    if (tree.at(0).size < shape.least)
        addFault(packet, tr("This type has at least %1 items, and here are %2.").arg(shape.least).arg(tree.at(0).size), section("MessagePack Encoding"), tree.range(0));
    const auto textOf = [&tree](std::size_t n) {
        const auto item = tree.child(0, n);
        return item && tree.at(*item).kind == Value::Kind::Text ? std::string(tree.text(*item)) : std::string();
    };
    const bool hasId = type < kPing;
    const std::string id = hasId ? textOf(2) : std::string();
    std::string target = type == kInvocation || type == kStreamInvocation ? textOf(3) : std::string();
    std::optional<std::size_t> shown = tree.child(0, type < kPing ? (type == kStreamItem ? 3 : 4) : 1);
    std::string error;
    packet.heartbeat = type == kPing;
    if (type == kInvocation || type == kStreamInvocation) {
        if (target.empty())
            addFault(packet, tr("An invocation names no target."), section("Invocation Message Encoding"), tree.range(0));
        if (!id.empty())
            m_pending.add(message, id, target);
    } else if (type == kStreamItem || type == kCompletion) {
        if (id.empty())
            addFault(packet, tr("An invocation id is missing."), section("MessagePack Encoding"), tree.range(0));
        if (const auto asked = m_pending.answer(message, id, type == kStreamItem)) {
            packet.correlation = PendingRequests::correlation(*asked, message);
            target = asked->name;
        }
    }
    if (type == kCompletion) {
        // 1: an error, 2: nothing, 3: a result
        const auto kind = tree.child(0, 3);
        const auto result = kind ? tree.integer(*kind) : std::nullopt;
        if (!result || *result < 1 || *result > 3)
            addFault(packet, tr("The kind of a completion's result is 1, 2 or 3."), section("Completion Message Encoding"), kind ? tree.range(*kind) : tree.range(0));
        else if (*result != 2 && !shown)
            addFault(packet, tr("The completion has no result."), section("Completion Message Encoding"), tree.range(0));
        if (result == 1)
            error = textOf(4);
        packet.isError = result == 1;
    } else if (type == kClose) {
        error = textOf(1);
        packet.isError = !error.empty();
    }
    addAttribute(packet, "target", target);
    addAttribute(packet, "id", id);
    addAttribute(packet, "error", error);
    if (want == Want::Facts)
        return;
    packet.summary = previewText(target);
    if (shown && type != kPing && !(type == kClose && error.empty()))
        packet.summary += (target.empty() ? QString() : QStringLiteral(" ")) + tree.line(*shown, 160);
}

} // namespace framescope::decode
