#include "AsyncApiDraft.h"

#include <QRegularExpression>

#include <algorithm>

namespace framescope::derive {

namespace {

using base::OrderedJson;

/// A key that is free among those of `list`.
template<typename List>
QString freeKey(const List &list, const QString &wanted, const QString &otherwise)
{
    static const QRegularExpression bad(QStringLiteral("[^A-Za-z0-9_-]+"));
    QString start = wanted.left(60);
    start.replace(bad, QStringLiteral("-"));
    while (start.startsWith(u'-'))
        start.remove(0, 1);
    while (start.endsWith(u'-'))
        start.chop(1);
    if (start.isEmpty())
        start = otherwise;
    QString key = start;
    for (int i = 2; std::any_of(list.begin(), list.end(), [&](const auto &one) { return one.key == key; }); ++i)
        key = start + u'-' + QString::number(i);
    return key;
}

OrderedJson reference(const QString &target)
{
    OrderedJson out = OrderedJson::object();
    out.set(QStringLiteral("$ref"), OrderedJson(target));
    return out;
}

} // namespace

AsyncApiDraft::Channel &AsyncApiDraft::channelOf(const QString &url)
{
    const QString bare = url.section(u'?', 0, 0).section(u'#', 0, 0);
    const qsizetype scheme = bare.indexOf(QLatin1String("://"));
    const QString rest = scheme < 0 ? bare : bare.mid(scheme + 3);
    const qsizetype slash = rest.indexOf(u'/');
    const QString host = rest.left(slash < 0 ? rest.size() : slash).section(u'@', -1); // a name and a password stand before it
    // Braces would begin a parameter.
    const QString address = (slash < 0 ? QStringLiteral("/") : rest.mid(slash)).replace(u'{', QLatin1String("%7B")).replace(u'}', QLatin1String("%7D"));
    const QString protocol = bare.startsWith(QLatin1String("wss")) ? QStringLiteral("wss") : QStringLiteral("ws");
    auto server = std::find_if(m_servers.begin(), m_servers.end(), [&](const Server &one) { return one.host == host && one.protocol == protocol; });
    if (server == m_servers.end()) {
        m_servers.push_back({freeKey(m_servers, host, QStringLiteral("server")), host, protocol});
        server = std::prev(m_servers.end());
    }
    const auto channel = std::find_if(m_channels.begin(), m_channels.end(), [&](const Channel &one) { return one.server == server->key && one.address == address; });
    if (channel != m_channels.end())
        return *channel;
    m_channels.push_back({freeKey(m_channels, address, QStringLiteral("root")), server->key, address, {}});
    return m_channels.back();
}

AsyncApiDraft::MessageKind &AsyncApiDraft::kindOf(Channel &channel, const Turn &turn)
{
    const bool isBinary = turn.message->kind == protocol::Opcode::Binary;
    const QString contentType = isBinary ? QStringLiteral("application/octet-stream") : turn.json ? QStringLiteral("application/json") : QStringLiteral("text/plain");
    const JsonLeaf *what = discriminatorOf(turn.leaves);
    const QString name = what ? what->value.toString() : isBinary ? QStringLiteral("binary") : turn.json ? QStringLiteral("message") : QStringLiteral("text");
    const bool fromClient = turn.message->fromClient;
    const auto found = std::find_if(channel.messages.begin(), channel.messages.end(), [&](const MessageKind &one) { return one.name == name && one.fromClient == fromClient && one.contentType == contentType; });
    if (found != channel.messages.end())
        return *found;
    MessageKind kind;
    kind.key = freeKey(channel.messages, name, QStringLiteral("message"));
    kind.name = name;
    kind.fromClient = fromClient;
    kind.contentType = contentType;
    channel.messages.push_back(std::move(kind));
    return channel.messages.back();
}

OrderedJson AsyncApiDraft::redacted(const OrderedJson &json, bool isSecret) const
{
    switch (json.kind()) {
    case OrderedJson::Kind::Object: {
        OrderedJson out = OrderedJson::object();
        for (const OrderedJson::Member &member : json.members())
            out.set(member.key, redacted(member.value, isSecret || m_secrets.names().isSecret(member.key.toUtf8())));
        return out;
    }
    case OrderedJson::Kind::Array: {
        OrderedJson out = OrderedJson::array();
        for (const OrderedJson &item : json.items())
            out.append(redacted(item, isSecret));
        return out;
    }
    case OrderedJson::Kind::String: return isSecret ? OrderedJson(QStringLiteral("redacted")) : OrderedJson(QString::fromUtf8(m_secrets.text(json.toString().toUtf8())));
    case OrderedJson::Kind::Number: return isSecret ? OrderedJson(0) : json;
    case OrderedJson::Kind::Null:
    case OrderedJson::Kind::Bool: break;
    }
    return json;
}

void AsyncApiDraft::add(const Dialogue &dialogue)
{
    Channel &channel = channelOf(dialogue.connection().url);
    for (const Turn &turn : dialogue.turns()) {
        MessageKind &kind = kindOf(channel, turn);
        if (turn.message->kind == protocol::Opcode::Binary)
            continue;
        const OrderedJson value = turn.json ? *turn.json : OrderedJson(QString::fromUtf8(turn.message->bytes));
        // A text that is no JSON may be anything: it is no enum, and its example has no secrets.
        kind.shape.add(value, !turn.json);
        if (!kind.hasExample) {
            kind.hasExample = true;
            kind.example = redacted(value, false);
        }
    }
}

QByteArray AsyncApiDraft::text(const QString &title) const
{
    OrderedJson out = OrderedJson::object();
    out.set(QStringLiteral("asyncapi"), OrderedJson(QStringLiteral("3.0.0")));
    OrderedJson info = OrderedJson::object();
    info.set(QStringLiteral("title"), OrderedJson(title));
    info.set(QStringLiteral("version"), OrderedJson(QStringLiteral("1.0.0")));
    out.set(QStringLiteral("info"), std::move(info));
    OrderedJson servers = OrderedJson::object();
    for (const Server &server : m_servers) {
        OrderedJson one = OrderedJson::object();
        one.set(QStringLiteral("host"), OrderedJson(server.host));
        one.set(QStringLiteral("protocol"), OrderedJson(server.protocol));
        servers.set(server.key, std::move(one));
    }
    out.set(QStringLiteral("servers"), std::move(servers));
    OrderedJson channels = OrderedJson::object();
    OrderedJson operations = OrderedJson::object();
    for (const Channel &channel : m_channels) {
        OrderedJson one = OrderedJson::object();
        one.set(QStringLiteral("address"), OrderedJson(channel.address));
        OrderedJson on = OrderedJson::array();
        on.append(reference(QStringLiteral("#/servers/") + channel.server));
        one.set(QStringLiteral("servers"), std::move(on));
        OrderedJson messages = OrderedJson::object();
        for (const bool fromClient : {true, false}) {
            OrderedJson references = OrderedJson::array();
            for (const MessageKind &kind : channel.messages) {
                if (kind.fromClient != fromClient)
                    continue;
                OrderedJson message = OrderedJson::object();
                message.set(QStringLiteral("name"), OrderedJson(kind.name));
                message.set(QStringLiteral("contentType"), OrderedJson(kind.contentType));
                if (kind.hasExample) {
                    message.set(QStringLiteral("payload"), kind.shape.schema());
                    OrderedJson example = OrderedJson::object();
                    example.set(QStringLiteral("payload"), kind.example);
                    OrderedJson examples = OrderedJson::array();
                    examples.append(std::move(example));
                    message.set(QStringLiteral("examples"), std::move(examples));
                } else {
                    OrderedJson bytes = OrderedJson::object();
                    bytes.set(QStringLiteral("type"), OrderedJson(QStringLiteral("string")));
                    bytes.set(QStringLiteral("format"), OrderedJson(QStringLiteral("binary")));
                    message.set(QStringLiteral("payload"), std::move(bytes));
                }
                messages.set(kind.key, std::move(message));
                references.append(reference(QStringLiteral("#/channels/%1/messages/%2").arg(channel.key, kind.key)));
            }
            if (references.items().empty())
                continue;
            OrderedJson operation = OrderedJson::object();
            operation.set(QStringLiteral("action"), OrderedJson(fromClient ? QStringLiteral("receive") : QStringLiteral("send")));
            operation.set(QStringLiteral("channel"), reference(QStringLiteral("#/channels/") + channel.key));
            operation.set(QStringLiteral("messages"), std::move(references));
            operations.set((fromClient ? QStringLiteral("receive-") : QStringLiteral("send-")) + channel.key, std::move(operation));
        }
        one.set(QStringLiteral("messages"), std::move(messages));
        channels.set(channel.key, std::move(one));
    }
    out.set(QStringLiteral("channels"), std::move(channels));
    out.set(QStringLiteral("operations"), std::move(operations));
    return out.toIndented();
}

} // namespace framescope::derive
