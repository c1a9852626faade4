#include "GraphQl.h"

#include "JsonFields.h"
#include "Packets.h"
#include "Preview.h"
#include "Recognise.h"

#include "base/Translation.h"

#include <algorithm>
#include <array>

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("decode::GraphQl")

using Dialect = GraphQl::Dialect;

enum Side : unsigned { kClient = 1, kServer = 2, kBoth = 3 };

struct MessageType {
    std::string_view name;
    unsigned from;
    bool needsId;
};

constexpr std::array<MessageType, 8> kTransportWs{{
    {"connection_init", kClient, false},
    {"connection_ack", kServer, false},
    {"ping", kBoth, false},
    {"pong", kBoth, false},
    {"subscribe", kClient, true},
    {"next", kServer, true},
    {"error", kServer, true},
    {"complete", kBoth, true},
}};
constexpr std::array<MessageType, 10> kSubscriptions{{
    {"connection_init", kClient, false},
    {"connection_ack", kServer, false},
    {"connection_error", kServer, false},
    {"connection_terminate", kClient, false},
    {"ka", kServer, false},
    {"start", kClient, true},
    {"stop", kClient, true},
    {"data", kServer, true},
    {"error", kServer, true},
    {"complete", kServer, true},
}};

std::string_view nameOf(Dialect dialect) { return dialect == Dialect::TransportWs ? "graphql-transport-ws" : "graphql-ws"; }

const MessageType *find(Dialect dialect, std::string_view type)
{
    const auto in = [type](const auto &table) -> const MessageType * {
        const auto found = std::find_if(table.begin(), table.end(), [type](const MessageType &each) { return each.name == type; });
        return found == table.end() ? nullptr : &*found;
    };
    return dialect == Dialect::TransportWs ? in(kTransportWs) : in(kSubscriptions);
}

QString sectionOf(Dialect dialect)
{
    return dialect == Dialect::TransportWs ? QStringLiteral("GraphQL over WebSocket, Communication") : QStringLiteral("subscriptions-transport-ws, PROTOCOL.md");
}

/// "subscription OnTick": the operation's name, or the start of the query.
QString operationOf(const JsonParts &payload)
{
    const std::string name = payload.text("operationName");
    const JsonPart *part = payload.find("operationName");
    if (part && part->isString() && !name.empty())
        return previewText(name);
    return previewText(payload.text("query")).simplified();
}

Recognition byTypes(const MessageView &message, Dialect dialect)
{
    const LayerSpan span = LayerSpan::of(message);
    if (!message.isText || span.text().find("\"type\"") == std::string_view::npos)
        return {};
    const JsonParts json = JsonParts::read(span);
    const std::string type = json.text("type");
    const JsonPart *payload = json.find("payload");
    const bool hasQuery = payload && payload->isObject() && JsonParts::read(span, *payload).find("query");
    if (dialect == Dialect::TransportWs && type == "subscribe" && json.find("id") && hasQuery)
        return byContent(90, QStringLiteral("\"type\":\"subscribe\""));
    if (dialect == Dialect::SubscriptionsTransportWs && type == "start" && json.find("id") && hasQuery)
        return byContent(90, QStringLiteral("\"type\":\"start\""));
    return {};
}

} // namespace

const DecoderType &GraphQl::transportWs()
{
    static const DecoderType type{
        .name = nameOf(Dialect::TransportWs),
        .title = [] { return QStringLiteral("GraphQL (graphql-transport-ws)"); },
        .about = [] { return tr("Subscriptions of GraphQL as the library graphql-ws speaks them; each answer with its operation."); },
        .attributes = {"id", "operation"},
        .byHandshake = [](const HandshakeFacts &facts) { return bySubprotocol(facts, {"graphql-transport-ws"}); },
        .byContent = [](const MessageView &message) { return byTypes(message, Dialect::TransportWs); },
        .make = [](const HandshakeFacts &, const DecoderOptions &) -> base::Result<std::unique_ptr<Decoder>> {
            return std::unique_ptr<Decoder>(std::make_unique<GraphQl>(Dialect::TransportWs));
        },
    };
    return type;
}

const DecoderType &GraphQl::subscriptionsTransportWs()
{
    static const DecoderType type{
        .name = nameOf(Dialect::SubscriptionsTransportWs),
        .title = [] { return QStringLiteral("GraphQL (subscriptions-transport-ws)"); },
        .about = [] { return tr("Subscriptions of GraphQL in the older protocol, whose subprotocol is called graphql-ws."); },
        .attributes = {"id", "operation"},
        .byHandshake = [](const HandshakeFacts &facts) { return bySubprotocol(facts, {"graphql-ws"}); },
        .byContent = [](const MessageView &message) { return byTypes(message, Dialect::SubscriptionsTransportWs); },
        .make = [](const HandshakeFacts &, const DecoderOptions &) -> base::Result<std::unique_ptr<Decoder>> {
            return std::unique_ptr<Decoder>(std::make_unique<GraphQl>(Dialect::SubscriptionsTransportWs));
        },
    };
    return type;
}

void GraphQl::decode(const MessageView &message, Want want, Decoded &out)
{
    const std::string_view by = nameOf(m_dialect);
    const LayerSpan whole = LayerSpan::of(message);
    const auto json = readJson(out, by, whole);
    if (!json)
        return;
    const JsonPart *typePart = json->find("type");
    if (!typePart || !typePart->isString()) {
        addUnknown(out, by, whole.range, tr("A message is an object with a “type”."), sectionOf(m_dialect), json->whole().range);
        return;
    }
    const std::string type = typePart->text();
    const MessageType *known = find(m_dialect, type);
    Packet *packet = out.add(by, known ? std::string_view(type) : kUnknownKind, json->whole().range);
    if (!packet)
        return;
    if (!known) {
        const Dialect other = m_dialect == Dialect::TransportWs ? Dialect::SubscriptionsTransportWs : Dialect::TransportWs;
        addFault(*packet,
                 find(other, type) ? tr("“%1” belongs to the other protocol: this side speaks %2, and the connection is %3.")
                                         .arg(previewText(type), other == Dialect::TransportWs ? QStringLiteral("graphql-transport-ws") : QStringLiteral("subscriptions-transport-ws (graphql-ws)"),
                                              QString::fromLatin1(by.data(), qsizetype(by.size())))
                                   : tr("“%1” is no type of this protocol.").arg(previewText(type)),
                 sectionOf(m_dialect), typePart->range);
    } else if ((known->from & (message.from == Sender::Client ? kClient : kServer)) == 0) {
        addFault(*packet, message.from == Sender::Client ? tr("Only a server sends “%1”.").arg(previewText(type)) : tr("Only a client sends “%1”.").arg(previewText(type)),
                 sectionOf(m_dialect), typePart->range);
    }
    const JsonPart *idPart = json->find("id");
    const std::string id = idPart ? idPart->text() : std::string();
    if (known && known->needsId && (!idPart || (m_dialect == Dialect::TransportWs && !idPart->isString())))
        addFault(*packet, tr("“%1” needs an id.").arg(previewText(type)), sectionOf(m_dialect), json->whole().range);
    addAttribute(*packet, "id", id);
    packet->heartbeat = type == "ping" || type == "pong" || type == "ka";
    packet->isError = type == "error" || type == "connection_error";

    const JsonPart *payload = json->find("payload");
    QString operation;
    if (type == "subscribe" || type == "start") {
        if (payload && payload->isObject())
            operation = operationOf(JsonParts::read(whole, *payload));
        m_pending.add(message, id, operation.toStdString());
    } else if (type == "connection_init" || type == "ping") {
        m_pending.add(message, '\n' + type);
    } else {
        const std::string key = type == "connection_ack" || type == "connection_error" ? "\nconnection_init" : type == "pong" ? "\nping" : id;
        const bool goesOn = type == "next" || type == "data";
        if (const auto asked = m_pending.answer(message, key, goesOn)) {
            packet->correlation = PendingRequests::correlation(*asked, message);
            operation = QString::fromStdString(asked->name);
        }
    }
    if (type == "error" && m_dialect == Dialect::TransportWs && payload && !payload->isArray())
        addFault(*packet, tr("The payload of an error is an array of GraphQL’s errors."), sectionOf(m_dialect), payload->range);
    addAttribute(*packet, "operation", operation.toStdString());
    if (want >= Want::Summary) {
        packet->summary = known ? operation : previewText(type);
        if (payload && (operation.isEmpty() || (type != "subscribe" && type != "start")))
            packet->summary += (operation.isEmpty() ? QString() : QStringLiteral(" ")) + previewText(payload->raw);
    }
    if (want == Want::Fields)
        addJsonContent(packet->fields, whole);
}

QString GraphQl::closeMeaning(int code) const
{
    if (m_dialect != Dialect::TransportWs)
        return {};
    switch (code) {
    case 4400: return tr("invalid message");
    case 4401: return tr("unauthorised: subscribed before the connection was acknowledged");
    case 4403: return tr("forbidden");
    case 4406: return tr("subprotocol not acceptable");
    case 4408: return tr("connection_init came too late");
    case 4409: return tr("a subscription with this id exists already");
    case 4429: return tr("more than one connection_init");
    case 4500: return tr("internal server error");
    case 4504: return tr("the connection was not acknowledged in time");
    default: return {};
    }
}

} // namespace framescope::decode
