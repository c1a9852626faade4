#include "Formats.h"

#include <QRegularExpression>
#include <QSet>

namespace framescope::profiles {

using Kind = ImportNote::Kind;
using base::OrderedJson;

namespace {

/// One AsyncAPI document: servers times channels become profiles.
class AsyncApi
{
public:
    explicit AsyncApi(const OrderedJson &root) : m_root(root), m_three(root[u"asyncapi"].toText().startsWith(QLatin1Char('3'))) {}

    Imported run()
    {
        m_out.format = QStringLiteral("AsyncAPI %1").arg(m_root[u"asyncapi"].toText());
        const QString title = m_root[u"info"][u"title"].toText();
        Folder top;
        top.name = title;
        top.description = m_root[u"info"][u"description"].toText();
        std::vector<Server> servers = takeServers(top);
        for (const OrderedJson::Member &channel : m_root[u"channels"].members()) {
            bool any = false;
            for (const Server &server : servers) {
                if (uses(deref(channel.value), server.key)) {
                    takeChannel(channel.key, deref(channel.value), server, servers.size() > 1);
                    any = true;
                }
            }
            if (!any)
                m_out.note(Kind::Skipped, channel.key, importTr("no WebSocket server speaks this channel"));
        }
        m_out.groups.push_back({{}, std::move(top)});
        return std::move(m_out);
    }

private:
    struct Server {
        QString key;
        QString url;
    };
    enum class Way { Sent, Received, Unknown };

    /// Follows a local $ref; outside ones are named and left.
    const OrderedJson &deref(const OrderedJson &value, int depth = 0)
    {
        const QString target = value[u"$ref"].toString();
        if (target.isEmpty() || depth > 16)
            return value;
        if (!target.startsWith(QLatin1String("#/"))) {
            if (!m_foreign.contains(target))
                m_out.note(Kind::NotUnderstood, target, importTr("a reference to another file"));
            m_foreign.insert(target);
            return value;
        }
        const OrderedJson *at = &m_root;
        for (QString part : target.mid(2).split(QLatin1Char('/'))) {
            part.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
            at = at->find(part);
            if (!at)
                return value;
        }
        return deref(*at, depth + 1);
    }

    static QString lastPart(const QString &reference) { return reference.section(QLatin1Char('/'), -1); }

    /// {host} of servers becomes {{host}}, with its default among the folder's variables.
    std::vector<Server> takeServers(Folder &top)
    {
        std::vector<Server> servers;
        for (const OrderedJson::Member &member : m_root[u"servers"].members()) {
            const OrderedJson &json = deref(member.value);
            const QString protocol = json[u"protocol"].toText().toLower();
            if (protocol != QLatin1String("ws") && protocol != QLatin1String("wss") && protocol != QLatin1String("websocket") && protocol != QLatin1String("websockets")) {
                m_out.note(Kind::Skipped, member.key, importTr("a server that does not speak WebSocket (%1)").arg(protocol));
                continue;
            }
            QString url = m_three ? QString(json[u"host"].toText() + json[u"pathname"].toText()) : json[u"url"].toText();
            if (!url.contains(QLatin1String("://")))
                url = (protocol == QLatin1String("wss") ? QStringLiteral("wss://") : QStringLiteral("ws://")) + url;
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
                m_out.note(Kind::NotUnderstood, member.key, importTr("its security scheme: set the authentication yourself"));
            servers.push_back({member.key, url});
        }
        return servers;
    }

    bool uses(const OrderedJson &channel, const QString &server)
    {
        const OrderedJson &named = channel[u"servers"];
        if (named.items().empty())
            return true;
        return std::any_of(named.items().begin(), named.items().end(),
                           [&](const OrderedJson &item) { return item.toText() == server || lastPart(item[u"$ref"].toString()) == server; });
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
        Profile profile = Profile::create(name, base + path);
        profile.description = channel[u"description"].toText();
        for (const OrderedJson::Member &parameter : channel[u"parameters"].members()) {
            const OrderedJson &json = deref(parameter.value);
            Row row;
            row.name = parameter.key;
            row.value = firstValue(json).isEmpty() ? firstValue(deref(json[u"schema"])) : firstValue(json);
            row.description = json[u"description"].toText();
            profile.pathParameters.push_back(std::move(row));
        }
        const OrderedJson &binding = deref(channel[u"bindings"])[u"ws"];
        takeSchema(deref(binding[u"query"]), profile.query);
        takeSchema(deref(binding[u"headers"]), profile.settings.headers);
        if (const QString method = binding[u"method"].toText(); !method.isEmpty() && method != QLatin1String("GET"))
            m_out.note(Kind::NotUnderstood, name, importTr("the method %1: a WebSocket opens with GET").arg(method));
        OrderedJson kept = OrderedJson::object();
        kept.set(QStringLiteral("channel"), key);
        kept.set(QStringLiteral("server"), server.key);
        if (!isEmptyValue(channel[u"bindings"]))
            kept.set(QStringLiteral("bindings"), channel[u"bindings"]);
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
        m_out.note(Kind::Taken, key, importTr("channel %1 at server %2 with %3 messages").arg(key, server.key).arg(profile.messages.size()));
        m_out.connections.push_back({{}, std::move(profile)});
    }

    /// In 2.x "publish" is what clients publish: the document is written from the server's side.
    void takeVersion2(const OrderedJson &channel, Profile &profile)
    {
        for (const auto &[operation, way] : {std::pair(QStringLiteral("publish"), Way::Sent), std::pair(QStringLiteral("subscribe"), Way::Received)}) {
            const OrderedJson &json = channel[operation];
            const OrderedJson &message = deref(json[u"message"]);
            if (message.contains(u"oneOf")) {
                for (const OrderedJson &one : message[u"oneOf"].items())
                    takeMessage(lastPart(one[u"$ref"].toString()), deref(one), way, profile);
            } else if (message.isObject()) {
                takeMessage(lastPart(json[u"message"][u"$ref"].toString()), message, way, profile);
            }
        }
    }

    /// In 3.x an operation with the action "receive" is received by the described server: the client sends it.
    void takeOperations(const QString &key, const OrderedJson &channel, Profile &profile)
    {
        QSet<QString> taken;
        const auto takeNamed = [&](const QString &name, Way way) {
            if (taken.contains(name) || !channel[u"messages"].contains(name))
                return;
            taken.insert(name);
            takeMessage(name, deref(channel[u"messages"][name]), way, profile);
        };
        for (const OrderedJson::Member &member : m_root[u"operations"].members()) {
            const OrderedJson &operation = deref(member.value);
            const Way way = operation[u"action"].toText() == QLatin1String("receive") ? Way::Sent : Way::Received;
            const auto takeList = [&](const OrderedJson &messages, Way direction) {
                for (const OrderedJson &message : messages.items())
                    takeNamed(lastPart(message[u"$ref"].toString()), direction);
            };
            if (lastPart(operation[u"channel"][u"$ref"].toString()).replace(QLatin1String("~1"), QLatin1String("/")) == key) {
                if (operation[u"messages"].items().empty()) {
                    for (const OrderedJson::Member &message : channel[u"messages"].members())
                        takeNamed(message.key, way);
                }
                takeList(operation[u"messages"], way);
            }
            const OrderedJson &reply = operation[u"reply"];
            if (lastPart(reply[u"channel"][u"$ref"].toString()).replace(QLatin1String("~1"), QLatin1String("/")) == key)
                takeList(reply[u"messages"], way == Way::Sent ? Way::Received : Way::Sent);
        }
        for (const OrderedJson::Member &message : channel[u"messages"].members())
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
            saved.folder = way == Way::Received ? importTr("Received") : QString();
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
    QSet<QString> m_foreign;
    OrderedJson *m_schemas = nullptr;
};

} // namespace

Imported importAsyncApi(const OrderedJson &json)
{
    return AsyncApi(json).run();
}

} // namespace framescope::profiles
