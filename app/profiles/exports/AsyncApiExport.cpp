#include "ExportParts.h"
#include "Formats.h"

#include "base/Translation.h"

#include <QHash>
#include <QRegularExpression>

namespace framescope::profiles {

using base::OrderedJson;

namespace {

FRAMESCOPE_TR("Export")

} // namespace

OrderedJson asyncApiExport(ExportSet &set)
{
    OrderedJson servers = OrderedJson::object();
    OrderedJson channels = OrderedJson::object();
    OrderedJson operations = OrderedJson::object();
    const auto freeKey = [](const OrderedJson &in, const QString &wanted) {
        QString key = wanted;
        static const QRegularExpression bad(QStringLiteral("[^A-Za-z0-9_-]+"));
        key.replace(bad, QStringLiteral("-"));
        while (key.startsWith(QLatin1Char('-')))
            key.remove(0, 1);
        while (key.endsWith(QLatin1Char('-')))
            key.chop(1);
        if (key.isEmpty())
            key = QStringLiteral("item");
        const QString start = key;
        for (int i = 2; in.contains(key); ++i)
            key = start + QLatin1Char('-') + QString::number(i);
        return key;
    };
    const auto braces = [](QString from) {
        static const QRegularExpression variable(QStringLiteral("\\{\\{\\s*([\\w.$-]+)\\s*\\}\\}"));
        return from.replace(variable, QStringLiteral("{\\1}"));
    };
    QHash<QString, QString> serverKeys;
    for (const ExportSet::Item &item : set.items) {
        const Profile &profile = item.effective;
        const QString bare = splitQuery(profile.url).first;
        const qsizetype scheme = bare.indexOf(QLatin1String("://"));
        const qsizetype slash = bare.indexOf(QLatin1Char('/'), scheme < 0 ? 0 : scheme + 3);
        const QString host = braces(bare.mid(scheme < 0 ? 0 : scheme + 3, slash < 0 ? -1 : slash - (scheme < 0 ? 0 : scheme + 3)));
        const QString protocol = bare.startsWith(QLatin1String("ws://")) ? QStringLiteral("ws") : QStringLiteral("wss");
        QString address = slash < 0 ? QStringLiteral("/") : bare.mid(slash);
        static const QRegularExpression colon(QStringLiteral("/:([\\w-]+)"));
        address = braces(address).replace(colon, QStringLiteral("/{\\1}"));
        const QString serverText = protocol + host;
        if (!serverKeys.contains(serverText)) {
            const QString key = freeKey(servers, host);
            serverKeys.insert(serverText, key);
            OrderedJson server = exportObject({{"host", host}, {"protocol", protocol}});
            static const QRegularExpression name(QStringLiteral("\\{([\\w.$-]+)\\}"));
            OrderedJson variables = OrderedJson::object();
            auto matches = name.globalMatch(host);
            while (matches.hasNext()) {
                const QString variable = matches.next().captured(1);
                QString value;
                for (const ExportSet::Group &group : set.groups) {
                    for (const Variable &candidate : group.folder.variables) {
                        if (candidate.name == variable)
                            value = candidate.value;
                    }
                }
                variables.set(variable, value.isEmpty() ? OrderedJson::object() : exportObject({{"default", value}}));
            }
            if (!variables.members().empty())
                server.set(QStringLiteral("variables"), variables);
            servers.set(key, server);
        }
        const QString key = freeKey(channels, profile.name);
        OrderedJson channel = exportObject({{"address", address}, {"title", profile.name}});
        if (!profile.description.isEmpty())
            channel.set(QStringLiteral("description"), profile.description);
        channel.set(QStringLiteral("servers"), OrderedJson::array());
        channel.find(u"servers")->append(exportObject({{"$ref", QString(QStringLiteral("#/servers/") + serverKeys.value(serverText))}}));
        OrderedJson parameters = OrderedJson::object();
        static const QRegularExpression segment(QStringLiteral("\\{([\\w.$-]+)\\}"));
        auto matches = segment.globalMatch(address);
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            OrderedJson parameter = OrderedJson::object();
            for (const Row &row : profile.pathParameters) {
                if (row.name == name)
                    parameter = exportObject({{"default", row.value}});
            }
            parameters.set(name, parameter);
        }
        if (!parameters.members().empty())
            channel.set(QStringLiteral("parameters"), parameters);
        const auto schema = [](const std::vector<Row> &rows) {
            OrderedJson properties = OrderedJson::object();
            for (const Row &row : rows) {
                OrderedJson one = exportObject({{"type", exportText("string")}});
                if (!row.value.isEmpty())
                    one.set(QStringLiteral("default"), row.value);
                properties.set(row.name, one);
            }
            return exportObject({{"type", exportText("object")}, {"properties", properties}});
        };
        std::vector<Row> query = profile.query;
        for (const Row &row : splitQuery(profile.url).second)
            query.push_back(row);
        OrderedJson binding = exportObject({{"method", exportText("GET")}});
        if (!query.empty())
            binding.set(QStringLiteral("query"), schema(query));
        if (const auto headers = exportedHeaders(profile.settings); !headers.empty())
            binding.set(QStringLiteral("headers"), schema(headers));
        binding.set(QStringLiteral("bindingVersion"), exportText("0.1.0"));
        OrderedJson messages = OrderedJson::object();
        OrderedJson references = OrderedJson::array();
        for (const SavedMessage &message : profile.messages) {
            if (!isExportable(message, profile, QStringLiteral("AsyncAPI"), set))
                continue;
            const QString messageKey = freeKey(messages, message.path());
            auto json = message.kind == MessageKind::Json ? OrderedJson::parse(message.content.toUtf8()) : base::Result<OrderedJson>(OrderedJson(message.content));
            OrderedJson example = exportObject({{"payload", json ? json.value() : OrderedJson(message.content)}});
            OrderedJson examples = OrderedJson::array();
            examples.append(example);
            const char *const type = !json || json->isString() ? "string" : json->isArray() ? "array" : json->isObject() ? "object" : "string";
            messages.set(messageKey, exportObject({{"name", message.path()}, {"contentType", exportText(message.kind == MessageKind::Json ? "application/json" : "text/plain")},
                                             {"payload", exportObject({{"type", exportText(type)}})}, {"examples", examples}}));
            references.append(exportObject({{"$ref", QString(QStringLiteral("#/channels/%1/messages/%2").arg(key, messageKey))}}));
        }
        if (!messages.members().empty())
            channel.set(QStringLiteral("messages"), messages);
        channel.set(QStringLiteral("bindings"), exportObject({{"ws", binding}}));
        channels.set(key, channel);
        // The document describes the server: it receives what we send.
        OrderedJson operation = exportObject({{"action", exportText("receive")}, {"channel", exportObject({{"$ref", QString(QStringLiteral("#/channels/") + key)}})}});
        if (!references.items().empty())
            operation.set(QStringLiteral("messages"), references);
        operations.set(QString(QStringLiteral("send-") + key), operation);
        if (profile.settings.auth && profile.settings.auth->kind != AuthKind::None)
            set.notes << tr("%1: the authentication is not part of the AsyncAPI file").arg(profile.name);
    }
    return exportObject({{"asyncapi", exportText("3.0.0")}, {"info", exportObject({{"title", set.name}, {"version", exportText("1.0.0")}})}, {"servers", servers}, {"channels", channels}, {"operations", operations}});
}

} // namespace framescope::profiles
