#include "JsonRpc.h"

#include "JsonFields.h"
#include "Packets.h"
#include "Preview.h"
#include "Recognise.h"

#include "base/Translation.h"

namespace framescope::decode {

namespace {

constexpr std::string_view kName = "json-rpc";
constexpr char kSection[] = "JSON-RPC 2.0, 4";

FRAMESCOPE_TR("decode::JsonRpc")

bool isOfTwo(const JsonParts &json)
{
    const JsonPart *version = json.find("jsonrpc");
    return version && version->isString() && version->textIs("2.0");
}

/// JSON-RPC 2.0 section 5.1.
QString meaningOf(std::int64_t code)
{
    switch (code) {
    case -32700: return tr("parse error");
    case -32600: return tr("invalid request");
    case -32601: return tr("method not found");
    case -32602: return tr("invalid parameters");
    case -32603: return tr("internal error");
    default: return code >= -32099 && code <= -32000 ? tr("server error") : QString();
    }
}

/// What an eth_subscribe asks for: "newHeads", "logs".
std::string topicOf(const LayerSpan &span, const JsonPart *params)
{
    if (!params || !params->isArray())
        return {};
    const JsonParts items = JsonParts::read(span, *params);
    const JsonPart *topic = items.item(0);
    return topic && topic->isString() ? topic->text() : std::string();
}

bool isSubscribe(std::string_view method) { return method.ends_with("_subscribe"); }

} // namespace

const DecoderType &JsonRpc::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("JSON-RPC 2.0, Web3"); },
        .about = [] { return tr("Calls, answers, notifications and batches; errors by their code; what a subscription of Ethereum is of."); },
        .attributes = {"method", "id", "code", "subscription", "topic"},
        .byHandshake = [](const HandshakeFacts &facts) { return bySubprotocol(facts, {"jsonrpc", "jsonrpc-2.0", "mcp"}); },
        .byContent = [](const MessageView &message) {
            const LayerSpan span = LayerSpan::of(message);
            if (span.text().find("\"jsonrpc\"") == std::string_view::npos)
                return Recognition{};
            JsonParts json = JsonParts::read(span);
            if (const JsonPart *first = json.item(0); first && first->isObject())
                json = JsonParts::read(span, *first);
            if (!isOfTwo(json) || !(json.find("method") || json.find("result") || json.find("error")))
                return Recognition{};
            return decode::byContent(95, QStringLiteral("\"jsonrpc\":\"2.0\""));
        },
        .make = &JsonRpc::make,
    };
    return type;
}

void JsonRpc::decode(const MessageView &message, Want want, Decoded &out)
{
    const LayerSpan whole = LayerSpan::of(message);
    const auto json = readJson(out, kName, whole);
    if (!json)
        return;
    if (json->isObject()) {
        call(message, whole, *json, want, out);
    } else if (json->isArray() && !json->parts().empty()) {
        for (const JsonPart &part : json->parts())
            call(message, whole.at(part.range), JsonParts::read(whole, part), want, out);
    } else {
        addUnknown(out, kName, whole.range, tr("A message is an object or an array of them, not empty."), QStringLiteral("JSON-RPC 2.0, 6"), json->whole().range);
    }
}

void JsonRpc::call(const MessageView &message, const LayerSpan &span, const JsonParts &json, Want want, Decoded &out)
{
    const bool isRequest = json.find("method") != nullptr;
    if (!json.isObject() || (!isRequest && !json.find("result") && !json.find("error"))) {
        addUnknown(out, kName, span.range, tr("There is neither a method nor a result nor an error."), QString::fromLatin1(kSection), span.range);
        return;
    }
    const std::string_view kind = isRequest ? (json.find("id") ? "request" : "notification") : json.find("error") ? "error" : "result";
    Packet *packet = out.add(kName, kind, span.range);
    if (!packet)
        return;
    if (!isOfTwo(json))
        addFault(*packet, tr("“jsonrpc” is not \"2.0\"."), QString::fromLatin1(kSection), span.range);
    const JsonPart *id = json.find("id");
    if (id && (id->isObject() || id->isArray()))
        addFault(*packet, tr("An id is a string, a number or null."), QString::fromLatin1(kSection), id->range);
    addAttribute(*packet, "id", json.text("id"));
    if (isRequest)
        request(message, json, want, *packet);
    else
        answer(message, span, json, want, *packet);
    if (want == Want::Fields)
        addJsonContent(packet->fields, span);
}

void JsonRpc::request(const MessageView &message, const JsonParts &json, Want want, Packet &packet)
{
    const JsonPart *method = json.find("method");
    const JsonPart *params = json.find("params");
    const std::string name = method->text();
    addAttribute(packet, "method", name);
    if (!method->isString())
        addFault(packet, tr("A method is a string."), QString::fromLatin1(kSection), method->range);
    if (params && !params->isArray() && !params->isObject())
        addFault(packet, tr("Parameters are an array or an object."), QStringLiteral("JSON-RPC 2.0, 4.2"), params->range);
    const LayerSpan span{message.payload, packet.range};
    if (const JsonPart *id = json.find("id")) {
        const std::string topic = isSubscribe(name) ? topicOf(span, params) : std::string();
        addAttribute(packet, "topic", topic);
        // Subscriptions are kept by what they are of, so that their events can say it.
        m_pending.add(message, std::string(id->raw), topic.empty() ? name : name + '\n' + topic);
    }
    std::string topic;
    if (name.ends_with("_subscription") && params && params->isObject()) {
        const JsonParts inside = JsonParts::read(span, *params);
        const std::string subscription = inside.text("subscription");
        addAttribute(packet, "subscription", subscription);
        if (const auto known = m_subscriptions.find(subscription); known != m_subscriptions.end())
            topic = known->second;
        addAttribute(packet, "topic", topic);
    }
    if (want >= Want::Summary) {
        packet.summary = previewText(name);
        if (!topic.empty())
            packet.summary += QLatin1String(" (") + previewText(topic) + QLatin1Char(')');
        if (params)
            packet.summary += QLatin1Char(' ') + previewText(params->raw);
    }
}

void JsonRpc::answer(const MessageView &message, const LayerSpan &span, const JsonParts &json, Want want, Packet &packet)
{
    std::string method;
    std::string topic;
    if (const JsonPart *id = json.find("id"); id && !id->isNull()) {
        if (const auto asked = m_pending.answer(message, std::string(id->raw))) {
            packet.correlation = PendingRequests::correlation(*asked, message);
            const std::size_t border = asked->name.find('\n');
            method = asked->name.substr(0, border);
            topic = border == std::string::npos ? std::string() : asked->name.substr(border + 1);
        }
    } else if (!id) {
        addFault(packet, tr("An answer needs an id."), QStringLiteral("JSON-RPC 2.0, 5"), span.range);
    }
    addAttribute(packet, "method", method);
    addAttribute(packet, "topic", topic);
    const JsonPart *error = json.find("error");
    const JsonPart *result = json.find("result");
    if (error && result)
        addFault(packet, tr("An answer has a result or an error, not both."), QStringLiteral("JSON-RPC 2.0, 5"), error->range);
    if (!topic.empty() && result && result->isString() && m_subscriptions.size() < kMostPending) {
        m_subscriptions[result->text()] = topic;
        addAttribute(packet, "subscription", result->text());
    }
    if (!error) {
        if (want >= Want::Summary)
            packet.summary = (method.empty() ? QString() : QString(previewText(method) + QLatin1Char(' '))) + (result ? previewText(result->raw) : QString());
        return;
    }
    packet.isError = true;
    const JsonParts inside = JsonParts::read(span, *error);
    const JsonPart *code = inside.find("code");
    addAttribute(packet, "code", code ? code->text() : std::string());
    if (!code || !code->integer())
        addFault(packet, tr("An error needs a whole number as its code."), QStringLiteral("JSON-RPC 2.0, 5.1"), error->range);
    if (want < Want::Summary)
        return;
    QStringList parts;
    if (!method.empty())
        parts << previewText(method);
    if (code)
        parts << previewText(code->text());
    if (const QString meaning = code ? meaningOf(code->integer().value_or(0)) : QString(); !meaning.isEmpty())
        parts << QLatin1Char('(') + meaning + QLatin1Char(')');
    parts << previewText(inside.text("message"));
    packet.summary = parts.join(QLatin1Char(' '));
}

} // namespace framescope::decode
