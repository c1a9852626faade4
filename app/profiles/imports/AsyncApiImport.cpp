#include "Formats.h"
#include "References.h"

#include "base/Translation.h"

#include <QRegularExpression>
#include <QSet>

namespace framescope::profiles {

using Kind = ImportNote::Kind;
using base::OrderedJson;

namespace {

FRAMESCOPE_TR("Import")

/// One AsyncAPI document: servers times channels become profiles.
class AsyncApi
{
public:
    AsyncApi(const OrderedJson &root, ReadBeside read) : m_root(root), m_three(root[u"asyncapi"].toText().startsWith(QLatin1Char('3'))), m_references(root, std::move(read), m_out) {}

    Imported run()
    {
        m_out.format = QStringLiteral("AsyncAPI %1").arg(m_root[u"asyncapi"].toText());
        const QString title = m_root[u"info"][u"title"].toText();
        Folder top;
        top.name = title;
        top.description = m_root[u"info"][u"description"].toText();
        const std::vector<Server> servers = takeServers(top);
        const OrderedJson &channels = deref(m_root[u"channels"]);
        if (channels.members().empty())
            m_out.note(Kind::Skipped, {}, tr("the document has no channels"));
        for (const OrderedJson::Member &channel : channels.members()) {
            const OrderedJson &value = deref(channel.value);
            const bool isWebSocket = deref(value[u"bindings"]).contains(u"ws");
            const auto speaks = [&](const Server &server) { return uses(value, server.key) && (server.webSocket || isWebSocket); };
            const auto count = std::count_if(servers.begin(), servers.end(), speaks);
            for (const Server &server : servers) {
                if (speaks(server))
                    takeChannel(channel.key, value, server, count > 1);
            }
            if (count > 0)
                continue;
            const bool otherBinding = !isWebSocket && !deref(value[u"bindings"]).members().empty();
            if (isEmptyValue(m_root[u"servers"]) && !otherBinding)
                takeChannel(channel.key, value, unnamedServer(top), false);
            else
                m_out.note(Kind::Skipped, channel.key, tr("no WebSocket server speaks this channel"));
        }
        m_out.groups.push_back({{}, std::move(top)});
        return std::move(m_out);
    }

private:
    struct Server {
        QString key;
        QString url;
        bool webSocket = true; ///< false: HTTP, where only channels with a ws binding are WebSockets
    };
    enum class Way { Sent, Received, Unknown };

    const OrderedJson &deref(const OrderedJson &value) { return m_references.deref(value); }

    /// A document without servers still describes channels: the user supplies the server.
    Server unnamedServer(Folder &top)
    {
        const QString name = QStringLiteral("server");
        const bool known = std::any_of(top.variables.begin(), top.variables.end(), [&](const Variable &v) { return v.name == name; });
        if (!known) {
            Variable variable;
            variable.name = name;
            variable.value = QStringLiteral("ws://localhost");
            variable.description = tr("The document names no server: put its address here.");
            top.variables.push_back(std::move(variable));
            m_out.note(Kind::Changed, {}, tr("the document names no server: set the variable \"server\" (it is ws://localhost now)"));
        }
        return {{}, QStringLiteral("{{server}}"), true};
    }

    static QString lastPart(const QString &reference) { return reference.section(QLatin1Char('/'), -1); }

    /// {host} of servers becomes {{host}}, with its default among the folder's variables.
    std::vector<Server> takeServers(Folder &top)
    {
        std::vector<Server> servers;
        for (const OrderedJson::Member &member : deref(m_root[u"servers"]).members()) {
            const OrderedJson &json = deref(member.value);
            QString url = m_three ? json[u"host"].toText() : json[u"url"].toText();
            QString protocol = json[u"protocol"].toText().toLower();
            const qsizetype scheme = url.indexOf(QLatin1String("://"));
            if (protocol.isEmpty() && scheme > 0)
                protocol = url.left(scheme).toLower();
            const bool secure = protocol == QLatin1String("wss") || protocol == QLatin1String("websockets") || protocol == QLatin1String("https");
            const bool webSocket = protocol == QLatin1String("ws") || protocol == QLatin1String("wss") || protocol == QLatin1String("websocket") || protocol == QLatin1String("websockets");
            if (!webSocket && protocol != QLatin1String("http") && protocol != QLatin1String("https")) {
                m_out.note(Kind::Skipped, member.key, protocol.isEmpty() ? tr("a server without a protocol") : tr("a server that does not speak WebSocket (%1)").arg(protocol));
                continue;
            }
            if (m_three && scheme >= 0) {
                // A host has no scheme: the protocol determines it.
                m_out.note(Kind::Changed, member.key, tr("the host holds a scheme; the protocol %1 counts").arg(protocol));
                url.remove(0, scheme + 3);
            }
            if (const QString path = json[u"pathname"].toText(); m_three && !path.isEmpty()) {
                while (url.endsWith(QLatin1Char('/')))
                    url.chop(1);
                url += path.startsWith(QLatin1Char('/')) ? path : QString(QLatin1Char('/') + path);
            }
            if (url.startsWith(QLatin1String("//")))
                url.remove(0, 2);
            if (!url.contains(QLatin1String("://")))
                url = (secure ? QStringLiteral("wss://") : QStringLiteral("ws://")) + url;
            url = webSocketUrl(url, member.key, m_out);
            static const QRegularExpression braces(QStringLiteral("\\{([\\w.-]+)\\}"));
            url.replace(braces, QStringLiteral("{{\\1}}"));
            for (const OrderedJson::Member &entry : json[u"variables"].members()) {
                const OrderedJson &description = deref(entry.value);
                Variable variable;
                variable.name = entry.key;
                variable.value = description[u"default"].toText();
                if (variable.value.isEmpty() && !description[u"enum"].items().empty())
                    variable.value = description[u"enum"].items().front().toText();
                variable.description = description[u"description"].toText();
                const bool known = std::any_of(top.variables.begin(), top.variables.end(), [&](const Variable &v) { return v.name == variable.name; });
                if (!known)
                    top.variables.push_back(std::move(variable));
            }
            if (!isEmptyValue(json[u"security"]))
                m_out.note(Kind::NotUnderstood, member.key, tr("its security scheme: set the authentication yourself"));
            servers.push_back({member.key, url, webSocket});
        }
        return servers;
    }

    bool uses(const OrderedJson &channel, const QString &server)
    {
        const OrderedJson &named = channel[u"servers"];
        if (named.items().empty())
            return true;
        return std::any_of(named.items().begin(), named.items().end(), [&](const OrderedJson &item) {
            return item.toText() == server || lastPart(item[u"$ref"].toString()) == server || (item.isObject() && &deref(item) == &deref(deref(m_root[u"servers"])[server]));
        });
    }

    void takeChannel(const QString &key, const OrderedJson &channel, const Server &server, bool many)
    {
        const QString address = m_three ? (channel.contains(u"address") ? channel[u"address"].toText() : key) : key;
        QString name = channel[u"title"].toText();
        if (name.isEmpty())
            name = key == QLatin1String("/") ? QStringLiteral("root") : key;
        if (many)
            name += QStringLiteral(" (%1)").arg(server.key);
        QString base = server.url;
        if (base.endsWith(QLatin1Char('/')))
            base.chop(1);
        const QString path = address.startsWith(QLatin1Char('/')) || address.isEmpty() ? address : QString(QLatin1Char('/') + address);
        // A channel's address may be absolute.
        const bool whole = address.contains(QLatin1String("://"));
        Profile profile = Profile::create(name, whole ? webSocketUrl(address, name, m_out) : QString(base + path));
        profile.description = channel[u"description"].toText();
        for (const OrderedJson::Member &parameter : deref(channel[u"parameters"]).members()) {
            const OrderedJson &json = deref(parameter.value);
            Row row;
            row.name = parameter.key;
            row.value = firstValue(json).isEmpty() ? firstValue(deref(json[u"schema"])) : firstValue(json);
            row.description = json[u"description"].toText();
            profile.pathParameters.push_back(std::move(row));
        }
        const OrderedJson &binding = deref(deref(channel[u"bindings"])[u"ws"]);
        takeSchema(deref(binding[u"query"]), profile.query);
        takeSchema(deref(binding[u"headers"]), profile.settings.headers);
        if (const QString method = binding[u"method"].toText(); !method.isEmpty() && method != QLatin1String("GET"))
            m_out.note(Kind::NotUnderstood, name, tr("the method %1: a WebSocket opens with GET").arg(method));
        OrderedJson kept = OrderedJson::object();
        kept.set(QStringLiteral("channel"), key);
        kept.set(QStringLiteral("server"), server.key);
        if (const OrderedJson &bindings = deref(channel[u"bindings"]); !isEmptyValue(bindings))
            kept.set(QStringLiteral("bindings"), bindings);
        OrderedJson schemas = OrderedJson::object();
        m_schemas = &schemas;
        if (m_three)
            takeOperations(key, channel, profile);
        else
            takeVersion2(channel, profile);
        m_schemas = nullptr;
        if (!schemas.members().empty())
            kept.set(QStringLiteral("payloads"), std::move(schemas));
        profile.source = OrderedJson::object();
        profile.source.set(QStringLiteral("asyncapi"), std::move(kept));
        m_out.note(Kind::Taken, key, server.key.isEmpty() ? tr("channel %1 with %2 messages").arg(key).arg(profile.messages.size()) : tr("channel %1 at server %2 with %3 messages").arg(key, server.key).arg(profile.messages.size()));
        m_out.connections.push_back({{}, std::move(profile)});
    }

    /// In 2.x "publish" means that clients publish: the document describes the server.
    void takeVersion2(const OrderedJson &channel, Profile &profile)
    {
        for (const auto &[operation, way] : {std::pair(QStringLiteral("publish"), Way::Sent), std::pair(QStringLiteral("subscribe"), Way::Received)}) {
            const OrderedJson &json = deref(channel[operation]);
            const OrderedJson &message = deref(json[u"message"]);
            if (message.contains(u"oneOf")) {
                for (const OrderedJson &one : message[u"oneOf"].items())
                    takeMessage(lastPart(one[u"$ref"].toString()), deref(one), way, profile);
            } else if (message.isObject()) {
                takeMessage(lastPart(json[u"message"][u"$ref"].toString()), message, way, profile);
            }
        }
    }

    /// In 3.x the described server receives an operation with the action "receive": the client sends it.
    void takeOperations(const QString &key, const OrderedJson &channel, Profile &profile)
    {
        const OrderedJson &messages = deref(channel[u"messages"]);
        QSet<QString> taken;
        const auto takeNamed = [&](const QString &name, Way way) {
            if (taken.contains(name) || !messages.contains(name))
                return;
            taken.insert(name);
            takeMessage(name, deref(messages[name]), way, profile);
        };
        // A message is referenced by its position in the channel, or directly.
        const auto takeReferred = [&](const OrderedJson &reference, Way way) {
            const QString name = lastPart(reference[u"$ref"].toString()).replace(QLatin1String("~1"), QLatin1String("/"));
            if (messages.contains(name))
                return takeNamed(name, way);
            const OrderedJson &target = deref(reference);
            for (const OrderedJson::Member &message : messages.members()) {
                if (&deref(message.value) == &target)
                    takeNamed(message.key, way);
            }
        };
        const auto isThis = [&](const OrderedJson &reference) {
            if (!reference.isObject())
                return false;
            return &deref(reference) == &channel || lastPart(reference[u"$ref"].toString()).replace(QLatin1String("~1"), QLatin1String("/")) == key;
        };
        for (const OrderedJson::Member &member : deref(m_root[u"operations"]).members()) {
            const OrderedJson &operation = deref(member.value);
            const Way way = operation[u"action"].toText() == QLatin1String("receive") ? Way::Sent : Way::Received;
            if (isThis(operation[u"channel"])) {
                if (operation[u"messages"].items().empty()) {
                    for (const OrderedJson::Member &message : messages.members())
                        takeNamed(message.key, way);
                }
                for (const OrderedJson &message : operation[u"messages"].items())
                    takeReferred(message, way);
                if (!isEmptyValue(operation[u"security"]))
                    m_out.note(Kind::NotUnderstood, member.key, tr("its security scheme: set the authentication yourself"));
            }
            const OrderedJson &reply = deref(operation[u"reply"]);
            if (isThis(reply[u"channel"]) || (reply.isObject() && !reply.contains(u"channel") && isThis(operation[u"channel"]))) {
                for (const OrderedJson &message : reply[u"messages"].items())
                    takeReferred(message, way == Way::Sent ? Way::Received : Way::Sent);
            }
        }
        for (const OrderedJson::Member &message : messages.members())
            takeNamed(message.key, Way::Unknown);
    }

    void takeMessage(const QString &key, const OrderedJson &message, Way way, Profile &profile)
    {
        QString name = message[u"name"].toText();
        if (name.isEmpty())
            name = !key.isEmpty() ? key : message[u"title"].toText();
        if (!isEmptyValue(message[u"payload"]) && m_schemas)
            m_schemas->set(name, deref(message[u"payload"]));
        std::vector<std::pair<QString, const OrderedJson *>> examples;
        for (const OrderedJson &example : message[u"examples"].items()) {
            if (example.contains(u"payload"))
                examples.emplace_back(example[u"name"].toText(), &example[u"payload"]);
        }
        if (examples.empty()) {
            for (const OrderedJson &example : deref(message[u"payload"])[u"examples"].items())
                examples.emplace_back(QString(), &example);
        }
        for (const auto &[title, payload] : examples) {
            SavedMessage saved;
            saved.kind = payload->isString() && !message[u"contentType"].toText().contains(QLatin1String("json")) ? MessageKind::Text : MessageKind::Json;
            saved.content = payload->isString() ? payload->toString() : QString::fromUtf8(payload->toIndented()).trimmed();
            saved.name = title.isEmpty() ? name : QString(name + QStringLiteral(": ") + title);
            saved.folder = way == Way::Received ? tr("Received") : QString();
            saved.description = message[u"summary"].toText();
            addMessage(profile, std::move(saved));
        }
    }

    static QString firstValue(const OrderedJson &json)
    {
        for (const char *key : {"default", "example", "const"}) {
            if (const QString text = json[QString::fromLatin1(key)].toText(); !text.isEmpty())
                return text;
        }
        for (const char *key : {"examples", "enum"}) {
            const auto &items = json[QString::fromLatin1(key)].items();
            if (!items.empty())
                return items.front().toText();
        }
        return {};
    }

    void takeSchema(const OrderedJson &schema, std::vector<Row> &rows)
    {
        QSet<QString> required;
        for (const OrderedJson &item : schema[u"required"].items())
            required.insert(item.toText());
        for (const OrderedJson::Member &property : schema[u"properties"].members()) {
            const OrderedJson &json = deref(property.value);
            Row row;
            row.name = property.key;
            row.value = firstValue(json);
            row.description = json[u"description"].toText();
            row.on = required.contains(property.key) || !row.value.isEmpty();
            rows.push_back(std::move(row));
        }
    }

    const OrderedJson &m_root;
    bool m_three;
    Imported m_out;
    References m_references;
    OrderedJson *m_schemas = nullptr;
};

} // namespace

Imported importAsyncApi(const OrderedJson &json, ReadBeside readBeside)
{
    return AsyncApi(json, std::move(readBeside)).run();
}

} // namespace framescope::profiles
