#include "Wamp.h"

#include "JsonFields.h"
#include "Packets.h"
#include "Preview.h"
#include "Recognise.h"

#include "base/Translation.h"

#include <algorithm>
#include <array>

namespace framescope::decode {

namespace {

constexpr std::string_view kName = "wamp";

FRAMESCOPE_TR("decode::Wamp")

QString section() { return QStringLiteral("WAMP, Message Definitions"); }

/// Where in a message stands what: indices into its array, 0 for nothing.
struct Shape {
    std::int64_t code;
    std::string_view name;
    std::size_t least;    ///< items at least
    std::size_t request;  ///< the request's id
    std::size_t uri;      ///< topic, procedure, error or reason
    std::size_t on;       ///< id of a subscription or registration
    std::size_t arguments;
    bool answers;         ///< to a request of the other side, whose id it repeats
};
constexpr std::array<Shape, 25> kShapes{{
    {1, "HELLO", 3, 0, 1, 0, 2, false},          {2, "WELCOME", 3, 0, 0, 0, 2, false},      {3, "ABORT", 3, 0, 2, 0, 1, false},
    {4, "CHALLENGE", 3, 0, 1, 0, 2, false},      {5, "AUTHENTICATE", 3, 0, 0, 0, 2, false}, {6, "GOODBYE", 3, 0, 2, 0, 1, false},
    {8, "ERROR", 5, 2, 4, 0, 5, true},           {16, "PUBLISH", 4, 1, 3, 0, 4, false},     {17, "PUBLISHED", 3, 1, 0, 0, 0, true},
    {32, "SUBSCRIBE", 4, 1, 3, 0, 0, false},     {33, "SUBSCRIBED", 3, 1, 0, 2, 0, true},   {34, "UNSUBSCRIBE", 3, 1, 0, 2, 0, false},
    {35, "UNSUBSCRIBED", 2, 1, 0, 0, 0, true},   {36, "EVENT", 4, 0, 0, 1, 4, false},       {48, "CALL", 4, 1, 3, 0, 4, false},
    {49, "CANCEL", 3, 1, 0, 0, 2, false},        {50, "RESULT", 3, 1, 0, 0, 3, true},       {64, "REGISTER", 4, 1, 3, 0, 0, false},
    {65, "REGISTERED", 3, 1, 0, 2, 0, true},     {66, "UNREGISTER", 3, 1, 0, 2, 0, false},  {67, "UNREGISTERED", 2, 1, 0, 0, 0, true},
    {68, "INVOCATION", 4, 1, 0, 2, 4, false},    {69, "INTERRUPT", 3, 1, 0, 0, 2, false},   {70, "YIELD", 3, 1, 0, 0, 3, true},
    {0, "", 0, 0, 0, 0, 0, false},
}};

const Shape *shapeOf(std::int64_t code)
{
    const auto found = std::find_if(kShapes.begin(), kShapes.end() - 1, [code](const Shape &shape) { return shape.code == code; });
    return found == kShapes.end() - 1 ? nullptr : &*found;
}

QString nameOf(const Shape &shape, std::size_t index)
{
    if (index == shape.request)
        return tr("request");
    if (index == shape.uri)
        return shape.code == 8 ? tr("error") : shape.code == 1 ? tr("realm") : shape.code == 3 || shape.code == 6 ? tr("reason") : shape.code == 4 ? tr("method") : shape.code < 48 ? tr("topic") : tr("procedure");
    if (index == shape.on)
        return shape.code < 48 ? tr("subscription") : tr("registration");
    return QLatin1Char('[') + QString::number(index) + QLatin1Char(']');
}

} // namespace

const DecoderType &Wamp::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("WAMP 2 (JSON)"); },
        .about = [] { return tr("Calls, results, events and their subscriptions, each with its topic or procedure; batched messages too."); },
        .attributes = {"uri", "id", "subscription"},
        .byHandshake = [](const HandshakeFacts &facts) { return bySubprotocol(facts, {"wamp.2.json", "wamp.2.json.batched"}); },
        .make = &Wamp::make,
    };
    return type;
}

void Wamp::decode(const MessageView &message, Want want, Decoded &out)
{
    const LayerSpan whole = LayerSpan::of(message);
    if (!message.isText) {
        addUnknown(out, kName, whole.range, tr("Messages in JSON come as text."), QStringLiteral("WAMP, WebSocket Transport"), whole.range);
        return;
    }
    if (!m_isBatched) {
        one(message, whole, want, out);
        return;
    }
    // The specification ends each with 1E, and its reference implementation with 18.
    const std::string_view text = whole.text();
    for (std::size_t begin = 0; begin < text.size() && !out.isCut;) {
        const std::size_t end = std::min(text.find_first_of("\x1e\x18", begin), text.size());
        one(message, whole.part(begin, end - begin), want, out);
        begin = end + 1;
    }
}

void Wamp::one(const MessageView &message, const LayerSpan &span, Want want, Decoded &out)
{
    const auto json = readJson(out, kName, span);
    if (!json)
        return;
    const JsonPart *number = json->item(0);
    const auto code = number ? number->integer() : std::nullopt;
    const Shape *shape = code ? shapeOf(*code) : nullptr;
    if (!shape) {
        addUnknown(out, kName, span.range, tr("A message is an array that begins with the code of its type."), section(), number ? number->range : json->whole().range);
        return;
    }
    Packet *packet = out.add(kName, shape->name, json->whole().range);
    if (!packet)
        return;
    if (json->parts().size() < shape->least)
        addFault(*packet, tr("This type has at least %1 items, and here are %2.").arg(shape->least).arg(json->parts().size()), section(), json->whole().range);
    const std::string request = shape->request > 0 ? json->text(shape->request) : std::string();
    std::string uri = shape->uri > 0 ? json->text(shape->uri) : std::string();
    const std::string on = shape->on > 0 ? json->text(shape->on) : std::string();
    packet->isError = shape->code == 8 || shape->code == 3;
    std::string about;
    if (shape->answers) {
        const bool progress = shape->code == 50 && json->item(2) && json->text(2).find("\"progress\":true") != std::string::npos;
        if (const auto asked = m_pending.answer(message, request, progress)) {
            packet->correlation = PendingRequests::correlation(*asked, message);
            about = asked->name;
        }
        if ((shape->code == 33 || shape->code == 65) && m_names.size() < kMostPending)
            m_names[(shape->code == 33 ? "s" : "r") + on] = about;
    } else if (shape->code == 1) {
        m_pending.add(message, "\nHELLO", uri);
    } else if (shape->code == 2 || shape->code == 3) {
        if (const auto asked = m_pending.answer(message, "\nHELLO")) {
            packet->correlation = PendingRequests::correlation(*asked, message);
            about = asked->name;
        }
    } else if (!request.empty() && shape->code != 49 && shape->code != 69) {
        if (const auto known = m_names.find((shape->code < 48 ? "s" : "r") + on); known != m_names.end())
            about = known->second;
        m_pending.add(message, request, uri.empty() ? about : uri);
    } else if (!on.empty()) {
        if (const auto known = m_names.find("s" + on); known != m_names.end())
            about = known->second;
    }
    if (uri.empty())
        uri = about;
    addAttribute(*packet, "uri", uri);
    addAttribute(*packet, "id", request);
    addAttribute(*packet, "subscription", shape->code < 48 ? on : std::string());
    if (want >= Want::Summary) {
        packet->summary = previewText(uri);
        if (packet->isError && !about.empty() && about != uri)
            packet->summary.prepend(previewText(about) + QLatin1String(": "));
        if (const JsonPart *arguments = shape->arguments > 0 ? json->item(shape->arguments) : nullptr)
            packet->summary += (packet->summary.isEmpty() ? QString() : QStringLiteral(" ")) + previewText(arguments->raw);
    }
    if (want == Want::Fields) {
        for (std::size_t i = 0; i < json->parts().size(); ++i)
            addPart(packet->fields, i == 0 ? tr("message type") : nameOf(*shape, i), span, &json->parts()[i]);
    }
}

} // namespace framescope::decode
