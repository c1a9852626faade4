#include "Ocpp.h"

#include "JsonFields.h"
#include "Packets.h"
#include "Preview.h"
#include "Recognise.h"

#include "base/Translation.h"

#include <array>

namespace framescope::decode {

namespace {

constexpr std::string_view kName = "ocpp";
constexpr std::array<std::string_view, 7> kKinds{"?", "?", "CALL", "CALLRESULT", "CALLERROR", "CALLRESULTERROR", "SEND"};
constexpr std::array<std::size_t, 7> kLengths{0, 0, 4, 3, 5, 5, 4};
constexpr std::size_t kMostId = 36;

FRAMESCOPE_TR("decode::Ocpp")

QString section() { return QStringLiteral("OCPP-J, 4.2 (message types)"); }

} // namespace

const DecoderType &Ocpp::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("OCPP 1.6, 2.0.1, 2.1"); },
        .about = [] { return tr("Calls between charging stations and their management; each result with its action and its latency."); },
        .attributes = {"action", "id", "code"},
        .byHandshake = [](const HandshakeFacts &facts) { return bySubprotocol(facts, {"ocpp1.6", "ocpp2.0", "ocpp2.0.1", "ocpp2.1", "ocpp1.5", "ocpp1.2"}); },
        .make = &Ocpp::make,
    };
    return type;
}

void Ocpp::decode(const MessageView &message, Want want, Decoded &out)
{
    const LayerSpan whole = LayerSpan::of(message);
    const auto json = readJson(out, kName, whole);
    if (!json)
        return;
    const JsonPart *number = json->item(0);
    const auto type = number ? number->integer() : std::nullopt;
    if (!type || *type < 2 || *type >= std::int64_t(kKinds.size()) || (*type >= 5 && !m_is21)) {
        addUnknown(out, kName, whole.range, tr("A message is an array that begins with its type: 2, 3 or 4, in OCPP 2.1 also 5 or 6."), section(), number ? number->range : json->whole().range);
        return;
    }
    const auto at = std::size_t(*type);
    Packet *packet = out.add(kName, kKinds[at], json->whole().range);
    if (!packet)
        return;
    if (json->parts().size() != kLengths[at])
        addFault(*packet, tr("This type has %1 items, and here are %2.").arg(kLengths[at]).arg(json->parts().size()), section(), json->whole().range);
    const JsonPart *idPart = json->item(1);
    const std::string id = idPart ? idPart->text() : std::string();
    if (!idPart || !idPart->isString() || id.size() > kMostId)
        addFault(*packet, tr("The id is a string of at most 36 characters."), section(), idPart ? idPart->range : json->whole().range);
    const bool isCall = at == 2 || at == 6;
    std::string action = isCall ? json->text(2) : std::string();
    if (at == 2) {
        m_pending.add(message, id, action);
    } else if (!isCall) {
        // A CALLRESULTERROR refuses a result: its sender made the call, so that there is nothing left to pair it with.
        if (const auto asked = m_pending.answer(message, id)) {
            packet->correlation = PendingRequests::correlation(*asked, message);
            action = asked->name;
        }
    }
    packet->isError = at == 4 || at == 5;
    addAttribute(*packet, "action", action);
    addAttribute(*packet, "id", id);
    if (packet->isError)
        addAttribute(*packet, "code", json->text(2));
    packet->heartbeat = action == "Heartbeat";
    const JsonPart *payload = json->item(at == 3 ? 2 : packet->isError ? 4 : 3);
    if (payload && !payload->isObject())
        addFault(*packet, tr("The payload is an object."), section(), payload->range);
    if (want >= Want::Summary) {
        packet->summary = previewText(action);
        if (packet->isError)
            packet->summary += (action.empty() ? QString() : QStringLiteral(" ")) + previewText(json->text(2)) + QLatin1String(": ") + previewText(json->text(3));
        else if (payload)
            packet->summary += (action.empty() ? QString() : QStringLiteral(" ")) + previewText(payload->raw);
    }
    if (want == Want::Fields) {
        addPart(packet->fields, tr("message type"), whole, number);
        addPart(packet->fields, tr("id"), whole, idPart);
        if (isCall)
            addPart(packet->fields, tr("action"), whole, json->item(2));
        if (packet->isError) {
            addPart(packet->fields, tr("error code"), whole, json->item(2));
            addPart(packet->fields, tr("description"), whole, json->item(3));
        }
        addPart(packet->fields, packet->isError ? tr("details") : tr("payload"), whole, payload);
    }
}

} // namespace framescope::decode
