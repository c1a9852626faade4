#include "SignalR.h"

#include "JsonFields.h"
#include "Packets.h"
#include "Preview.h"
#include "Recognise.h"

#include "base/Translation.h"

#include <array>

namespace framescope::decode {

namespace {

constexpr std::string_view kName = "signalr";
constexpr char kRecordEnd = 0x1e;
constexpr std::array<std::string_view, 10> kKinds{"?",    "Invocation", "StreamItem", "Completion", "StreamInvocation", "CancelInvocation",
                                                  "Ping", "Close",      "Ack",        "Sequence"};

FRAMESCOPE_TR("decode::SignalR")

QString section(const char *name) { return QStringLiteral("SignalR HubProtocol, ") + QString::fromLatin1(name); }

} // namespace

const DecoderType &SignalR::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("SignalR (JSON)"); },
        .about = [] { return tr("Invocations, streams and completions of ASP.NET Core SignalR, with their latency; pings."); },
        .attributes = {"target", "id", "error"},
        .byContent = [](const MessageView &message) {
            const LayerSpan span = LayerSpan::of(message);
            const std::size_t end = span.text().find(kRecordEnd);
            if (!message.isText || end == std::string_view::npos)
                return Recognition{};
            const JsonParts json = JsonParts::read(span.part(0, end));
            if (json.find("protocol") && json.text("protocol") == "json" && json.find("version"))
                return decode::byContent(98, tr("SignalR’s handshake"));
            const JsonPart *number = json.find("type");
            const auto value = number ? number->integer() : std::nullopt;
            return value && *value >= 1 && *value <= 9 ? decode::byContent(85, tr("a record of SignalR")) : Recognition{};
        },
        .make = &SignalR::make,
    };
    return type;
}

void SignalR::decode(const MessageView &message, Want want, Decoded &out)
{
    LayerSpan rest = m_joiner.take(message, out);
    while (!out.isCut) {
        const std::size_t end = rest.text().find(kRecordEnd);
        if (end == std::string_view::npos)
            break;
        record(message, rest.part(0, end), want, out);
        rest = rest.from(end + 1);
    }
    if (rest.isEmpty() || rest.text().front() == '{') {
        if (m_joiner.keep(message, rest))
            return;
    } else {
        m_joiner.drop(message.from);
    }
    addUnknown(out, kName, rest.range, tr("The byte 1E at the end of a record is missing."), section("JSON Encoding"), rest.from(rest.size()).range);
}

void SignalR::record(const MessageView &message, const LayerSpan &span, Want want, Decoded &out)
{
    const auto json = readJson(out, kName, span);
    if (!json)
        return;
    const JsonPart *type = json->find("type");
    const auto number = type ? type->integer() : std::nullopt;
    bool &opened = message.from == Sender::Client ? m_clientOpened : m_serverOpened;
    if (json->isObject() && !type && !opened) {
        opened = true;
        handshake(message, span, *json, want, out);
    } else if (!number || *number < 1 || *number >= std::int64_t(kKinds.size())) {
        addUnknown(out, kName, span.range, tr("A message is an object whose “type” is a number from 1 to 9."), section("JSON Encoding"), type ? type->range : span.range);
    } else {
        opened = true;
        hubMessage(message, span, *json, *number, want, out);
    }
}

void SignalR::handshake(const MessageView &message, const LayerSpan &span, const JsonParts &json, Want want, Decoded &out)
{
    const bool isAnswer = message.from == Sender::Server;
    Packet *packet = out.add(kName, isAnswer ? "HandshakeResponse" : "HandshakeRequest", span.range);
    if (!packet)
        return;
    if (isAnswer) {
        if (const auto asked = m_pending.answer(message, "\nhandshake"))
            packet->correlation = PendingRequests::correlation(*asked, message);
        const std::string error = json.text("error");
        packet->isError = !error.empty();
        addAttribute(*packet, "error", error);
    } else {
        m_pending.add(message, "\nhandshake");
        if (!json.find("protocol") || !json.find("version"))
            addFault(*packet, tr("The handshake needs “protocol” and “version”."), section("Overview"), span.range);
    }
    if (want >= Want::Summary)
        packet->summary = previewText(span.text());
    if (want == Want::Fields)
        addJsonContent(packet->fields, span);
}

void SignalR::hubMessage(const MessageView &message, const LayerSpan &span, const JsonParts &json, std::int64_t type, Want want, Decoded &out)
{
    Packet *packet = out.add(kName, kKinds[std::size_t(type)], span.range);
    if (!packet)
        return;
    const std::string id = json.text("invocationId");
    const JsonPart *error = json.find("error");
    std::string target = json.text("target");
    packet->heartbeat = type == 6;
    packet->isError = error && !error->isNull();
    if (type == 1 || type == 4) {
        if (target.empty())
            addFault(*packet, tr("An invocation needs a “target”."), section("Invocation Message Encoding"), span.range);
        if (!json.find("arguments"))
            addFault(*packet, tr("An invocation needs “arguments”."), section("Invocation Message Encoding"), span.range);
        if (!id.empty())
            m_pending.add(message, id, target);
    } else if (type == 2 || type == 3) {
        if (id.empty())
            addFault(*packet, tr("An “invocationId” is missing."), section("JSON Encoding"), span.range);
        if (type == 3 && error && json.find("result"))
            addFault(*packet, tr("A completion has a result or an error, not both."), section("Completion Message Encoding"), error->range);
        if (const auto asked = m_pending.answer(message, id, type == 2)) {
            packet->correlation = PendingRequests::correlation(*asked, message);
            target = asked->name;
        }
    }
    addAttribute(*packet, "target", target);
    addAttribute(*packet, "id", id);
    addAttribute(*packet, "error", packet->isError ? error->text() : std::string());
    if (want >= Want::Summary) {
        packet->summary = previewText(target);
        const JsonPart *shown = packet->isError ? error : type == 2 ? json.find("item") : type == 3 ? json.find("result") : json.find(type >= 8 ? "sequenceId" : "arguments");
        if (shown)
            packet->summary += (target.empty() ? QString() : QStringLiteral(" ")) + previewText(shown->raw);
    }
    if (want == Want::Fields)
        addJsonContent(packet->fields, span);
}

} // namespace framescope::decode
