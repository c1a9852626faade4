// Insomnia v4, OpenCollection and AsyncAPI 3.0.
#include "Formats.h"

#include "profiles/FileName.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

namespace framescope::profiles {

using base::OrderedJson;

namespace {

OrderedJson object(std::initializer_list<std::pair<const char *, OrderedJson>> members)
{
    OrderedJson out = OrderedJson::object();
    for (const auto &[key, value] : members)
        out.set(QString::fromLatin1(key), value);
    return out;
}

OrderedJson text(const char *value)
{
    return QString::fromLatin1(value);
}

/// The headers as they go out: those that are on, origin and subprotocols included, where a format has no field for them.
std::vector<Row> allHeaders(const Settings &settings)
{
    std::vector<Row> rows = settings.headers;
    const auto add = [&](const char *name, const QString &value) {
        Row row;
        row.name = QString::fromLatin1(name);
        row.value = value;
        if (!value.isEmpty())
            rows.push_back(std::move(row));
    };
    add("Sec-WebSocket-Protocol", settings.subprotocols.value_or(QStringList()).join(QStringLiteral(", ")));
    add("Origin", settings.origin.value_or(QString()));
    return rows;
}

/// "kind" of ours as Insomnia, Bruno and Yaak name it, with their field names; null where it cannot be said.
OrderedJson authentication(const Auth &auth, bool insomnia)
{
    switch (auth.kind) {
    case AuthKind::None: return insomnia ? OrderedJson::object() : OrderedJson();
    case AuthKind::Basic: return object({{"type", text("basic")}, {"username", auth.user}, {"password", auth.password}});
    case AuthKind::Digest: return object({{"type", text("digest")}, {"username", auth.user}, {"password", auth.password}});
    case AuthKind::Bearer: return object({{"type", text("bearer")}, {"token", auth.token}});
    case AuthKind::ApiKey: {
        OrderedJson out = object({{"type", text("apikey")}, {"key", auth.keyName}, {"value", auth.keyValue}});
        const bool query = auth.keyPlace == ApiKeyPlace::Query;
        if (insomnia)
            out.set(QStringLiteral("addTo"), text(query ? "queryParams" : "header"));
        else
            out.set(QStringLiteral("placement"), text(query ? "query" : "header"));
        return out;
    }
    case AuthKind::OAuth2ClientCredentials:
    case AuthKind::OAuth2AuthorizationCode: break;
    }
    const bool code = auth.kind == AuthKind::OAuth2AuthorizationCode;
    OrderedJson out = object({{"type", text("oauth2")}});
    out.set(insomnia ? QStringLiteral("grantType") : QStringLiteral("flow"), text(code ? "authorization_code" : "client_credentials"));
    out.set(QStringLiteral("authorizationUrl"), auth.authorizationUrl);
    out.set(QStringLiteral("accessTokenUrl"), auth.tokenUrl);
    out.set(QStringLiteral("clientId"), auth.clientId);
    out.set(QStringLiteral("clientSecret"), auth.clientSecret);
    out.set(QStringLiteral("scope"), auth.scope);
    if (code && insomnia)
        out.set(QStringLiteral("usePkce"), true);
    return out;
}

bool isText(const SavedMessage &message)
{
    return message.kind == MessageKind::Text || message.kind == MessageKind::Json;
}

void noteMessage(ExportSet &set, const Profile &profile, const SavedMessage &message, const QString &format)
{
    set.notes << exportTr("%1: the message \"%2\" is no text and %3 holds only texts").arg(profile.name, message.path(), format);
}

} // namespace

OrderedJson insomniaExport(ExportSet &set)
{
    OrderedJson resources = OrderedJson::array();
    const auto id = [](const char *prefix, const QString &seed) {
        const QUuid uuid = QUuid::createUuidV5(QUuid(QStringLiteral("{6ba7b811-9dad-11d1-80b4-00c04fd430c8}")), seed);
        return QString(QString::fromLatin1(prefix) + QString::fromLatin1(uuid.toRfc4122().toHex()));
    };
    // {{name}} is {{ _.name }} there; ours that they do not have stay as they are.
    const auto templates = [](const QString &from) {
        static const QRegularExpression name(QStringLiteral("\\{\\{\\s*([A-Za-z_][\\w.-]*)\\s*\\}\\}"));
        QString out = from;
        out.replace(QLatin1String("{{$uuid}}"), QLatin1String("{% uuid 'v4' %}")).replace(QLatin1String("{{$timestamp}}"), QLatin1String("{% now 'unix', '' %}"));
        out.replace(QLatin1String("{{$isoTimestamp}}"), QLatin1String("{% now 'iso-8601', '' %}"));
        return out.replace(name, QStringLiteral("{{ _.\\1 }}"));
    };
    const auto rows = [&](const std::vector<Row> &from, const char *prefix) {
        OrderedJson out = OrderedJson::array();
        int number = 0;
        for (const Row &row : from)
            out.append(object({{"id", id(prefix, QString::number(++number) + row.name)}, {"name", templates(row.name)}, {"value", templates(row.value)}, {"description", row.description}, {"disabled", !row.on}}));
        return out;
    };
    const QString workspace = id("wrk_", set.name);
    resources.append(object({{"_id", workspace}, {"parentId", OrderedJson()}, {"_type", text("workspace")}, {"name", set.name}, {"description", text("")}, {"scope", text("collection")}}));
    OrderedJson base = OrderedJson::object();
    QHash<QString, QString> groups;
    const std::function<QString(const QString &)> groupFor = [&](const QString &path) -> QString {
        if (path.isEmpty())
            return workspace;
        if (groups.contains(path))
            return groups.value(path);
        const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
        const QString parent = groupFor(slash < 0 ? QString() : path.left(slash));
        OrderedJson environment = OrderedJson::object();
        for (const ExportSet::Group &group : set.groups) {
            if (group.path != path)
                continue;
            for (const Variable &variable : group.folder.variables) {
                if (variable.on)
                    environment.set(variable.name, templates(variable.value));
            }
        }
        const QString made = id("fld_", path);
        groups.insert(path, made);
        resources.append(object({{"_id", made}, {"parentId", parent}, {"_type", text("request_group")}, {"name", path.mid(slash + 1)}, {"description", text("")}, {"environment", environment},
                                 {"metaSortKey", -static_cast<int>(groups.size())}}));
        return made;
    };
    int sort = 0;
    for (const ExportSet::Item &item : set.items) {
        const Profile &profile = item.effective;
        const QString parent = groupFor(item.folder);
        const QString request = id("ws-req_", item.folder + QLatin1Char('/') + profile.name + profile.id);
        resources.append(object({{"_id", request},
                                 {"parentId", parent},
                                 {"_type", text("websocket_request")},
                                 {"name", profile.name},
                                 {"description", profile.description},
                                 {"url", templates(profile.url)},
                                 {"metaSortKey", ++sort},
                                 {"headers", rows(allHeaders(profile.settings), "pair_")},
                                 {"authentication", authentication(profile.settings.auth.value_or(Auth()), true)},
                                 {"parameters", rows(profile.query, "pair_")},
                                 {"pathParameters", rows(profile.pathParameters, "pair_")},
                                 {"settingEncodeUrl", true},
                                 {"settingStoreCookies", profile.settings.cookies.store.value_or(true)},
                                 {"settingSendCookies", profile.settings.cookies.send.value_or(true)},
                                 {"settingFollowRedirects", text(profile.settings.limits.maxRedirects.value_or(5) == 0 ? "off" : "global")}}));
        for (const SavedMessage &message : profile.messages) {
            if (!isText(message)) {
                noteMessage(set, profile, message, QStringLiteral("Insomnia"));
                continue;
            }
            resources.append(object({{"_id", id("ws-payload_", request + message.path())}, {"parentId", request}, {"_type", text("websocket_payload")}, {"name", message.path()},
                                     {"value", templates(message.content)}, {"mode", text(message.kind == MessageKind::Json ? "application/json" : "text/plain")}}));
        }
    }
    for (const ExportSet::Group &group : set.groups) {
        if (!group.path.isEmpty())
            continue;
        for (const Variable &variable : group.folder.variables) {
            if (variable.on)
                base.set(variable.name, templates(variable.value));
        }
    }
    const QString baseId = id("env_", set.name + QStringLiteral("base"));
    resources.append(object({{"_id", baseId}, {"parentId", workspace}, {"_type", text("environment")}, {"name", text("Base Environment")}, {"data", base}, {"isPrivate", false}}));
    for (const Environment &environment : set.environments) {
        OrderedJson data = OrderedJson::object();
        for (const Variable &variable : environment.variables) {
            if (variable.on)
                data.set(variable.name, templates(variable.value));
        }
        resources.append(object({{"_id", id("env_", environment.name + environment.id)}, {"parentId", baseId}, {"_type", text("environment")}, {"name", environment.name}, {"data", data}, {"isPrivate", false}}));
    }
    return object({{"_type", text("export")}, {"__export_format", 4}, {"__export_date", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}, {"__export_source", text("framescope")}, {"resources", resources}});
}

OrderedJson openCollectionExport(ExportSet &set)
{
    const auto rows = [](const std::vector<Row> &from, const char *type = nullptr) {
        OrderedJson out = OrderedJson::array();
        for (const Row &row : from) {
            OrderedJson one = object({{"name", row.name}, {"value", row.value}});
            if (type)
                one.set(QStringLiteral("type"), text(type));
            if (!row.on)
                one.set(QStringLiteral("disabled"), true);
            out.append(std::move(one));
        }
        return out;
    };
    OrderedJson root = object({{"opencollection", text("1.0.0")}, {"info", object({{"name", set.name}})}});
    const auto variables = [](const std::vector<Variable> &from) {
        OrderedJson out = OrderedJson::array();
        for (const Variable &variable : from) {
            OrderedJson one = object({{"name", variable.name}, {"value", variable.value}});
            if (!variable.on)
                one.set(QStringLiteral("disabled"), true);
            out.append(std::move(one));
        }
        return out;
    };
    OrderedJson environments = OrderedJson::array();
    for (const Environment &environment : set.environments)
        environments.append(object({{"name", environment.name}, {"variables", variables(environment.variables)}}));
    if (!environments.items().empty())
        root.set(QStringLiteral("config"), object({{"environments", environments}}));
    for (const ExportSet::Group &group : set.groups) {
        if (group.path.isEmpty() && !group.folder.variables.empty())
            root.set(QStringLiteral("request"), object({{"variables", variables(group.folder.variables)}}));
    }
    root.set(QStringLiteral("items"), OrderedJson::array());
    int seq = 0;
    for (const ExportSet::Item &item : set.items) {
        const Profile &profile = item.effective;
        OrderedJson socket = object({{"url", urlWithParameters(profile.url, {}, profile.query)}});
        if (const auto headers = allHeaders(profile.settings); !headers.empty())
            socket.set(QStringLiteral("headers"), rows(headers));
        OrderedJson params = rows(profile.query, "query");
        const OrderedJson pathRows = rows(profile.pathParameters, "path");
        for (const OrderedJson &path : pathRows.items())
            params.append(path);
        if (!params.items().empty())
            socket.set(QStringLiteral("params"), params);
        OrderedJson messages = OrderedJson::array();
        for (const SavedMessage &message : profile.messages) {
            if (!isText(message)) {
                noteMessage(set, profile, message, QStringLiteral("OpenCollection"));
                continue;
            }
            messages.append(object({{"title", message.path()}, {"selected", messages.items().empty()},
                                    {"message", object({{"type", text(message.kind == MessageKind::Json ? "json" : "text")}, {"data", message.content}})}}));
        }
        if (!messages.items().empty())
            socket.set(QStringLiteral("message"), messages);
        if (OrderedJson auth = authentication(profile.settings.auth.value_or(Auth()), false); auth.isObject())
            socket.set(QStringLiteral("auth"), auth);
        OrderedJson request = object({{"info", object({{"name", profile.name}, {"type", text("websocket")}, {"seq", ++seq}})}, {"websocket", socket}});
        request.set(QStringLiteral("settings"), object({{"timeout", profile.settings.timeouts.total.value_or(0)}, {"keepAliveInterval", profile.settings.keepAlive.interval.value_or(0)}}));
        if (!profile.notes.isEmpty())
            request.set(QStringLiteral("docs"), profile.notes);
        OrderedJson *list = root.find(u"items");
        for (const QString &name : item.folder.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
            auto &items = list->items();
            auto found = std::find_if(items.begin(), items.end(), [&](const OrderedJson &one) { return one.contains(u"items") && one[u"info"][u"name"].toString() == name; });
            if (found == items.end()) {
                list->append(object({{"info", object({{"name", name}, {"type", text("folder")}})}, {"items", OrderedJson::array()}}));
                found = list->items().end() - 1;
            }
            list = found->find(u"items");
        }
        list->append(std::move(request));
    }
    return root;
}

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
            OrderedJson server = object({{"host", host}, {"protocol", protocol}});
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
                variables.set(variable, value.isEmpty() ? OrderedJson::object() : object({{"default", value}}));
            }
            if (!variables.members().empty())
                server.set(QStringLiteral("variables"), variables);
            servers.set(key, server);
        }
        const QString key = freeKey(channels, profile.name);
        OrderedJson channel = object({{"address", address}, {"title", profile.name}});
        if (!profile.description.isEmpty())
            channel.set(QStringLiteral("description"), profile.description);
        channel.set(QStringLiteral("servers"), OrderedJson::array());
        channel.find(u"servers")->append(object({{"$ref", QString(QStringLiteral("#/servers/") + serverKeys.value(serverText))}}));
        OrderedJson parameters = OrderedJson::object();
        static const QRegularExpression segment(QStringLiteral("\\{([\\w.$-]+)\\}"));
        auto matches = segment.globalMatch(address);
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            OrderedJson parameter = OrderedJson::object();
            for (const Row &row : profile.pathParameters) {
                if (row.name == name)
                    parameter = object({{"default", row.value}});
            }
            parameters.set(name, parameter);
        }
        if (!parameters.members().empty())
            channel.set(QStringLiteral("parameters"), parameters);
        const auto schema = [](const std::vector<Row> &rows) {
            OrderedJson properties = OrderedJson::object();
            for (const Row &row : rows) {
                OrderedJson one = object({{"type", text("string")}});
                if (!row.value.isEmpty())
                    one.set(QStringLiteral("default"), row.value);
                properties.set(row.name, one);
            }
            return object({{"type", text("object")}, {"properties", properties}});
        };
        std::vector<Row> query = profile.query;
        for (const Row &row : splitQuery(profile.url).second)
            query.push_back(row);
        OrderedJson binding = object({{"method", text("GET")}});
        if (!query.empty())
            binding.set(QStringLiteral("query"), schema(query));
        if (const auto headers = allHeaders(profile.settings); !headers.empty())
            binding.set(QStringLiteral("headers"), schema(headers));
        binding.set(QStringLiteral("bindingVersion"), text("0.1.0"));
        OrderedJson messages = OrderedJson::object();
        OrderedJson references = OrderedJson::array();
        for (const SavedMessage &message : profile.messages) {
            if (!isText(message)) {
                noteMessage(set, profile, message, QStringLiteral("AsyncAPI"));
                continue;
            }
            const QString messageKey = freeKey(messages, message.path());
            auto json = message.kind == MessageKind::Json ? OrderedJson::parse(message.content.toUtf8()) : base::Result<OrderedJson>(OrderedJson(message.content));
            OrderedJson example = object({{"payload", json ? json.value() : OrderedJson(message.content)}});
            OrderedJson examples = OrderedJson::array();
            examples.append(example);
            const char *const type = !json || json->isString() ? "string" : json->isArray() ? "array" : json->isObject() ? "object" : "string";
            messages.set(messageKey, object({{"name", message.path()}, {"contentType", text(message.kind == MessageKind::Json ? "application/json" : "text/plain")},
                                             {"payload", object({{"type", text(type)}})}, {"examples", examples}}));
            references.append(object({{"$ref", QString(QStringLiteral("#/channels/%1/messages/%2").arg(key, messageKey))}}));
        }
        if (!messages.members().empty())
            channel.set(QStringLiteral("messages"), messages);
        channel.set(QStringLiteral("bindings"), object({{"ws", binding}}));
        channels.set(key, channel);
        // The document describes the server: what we send, it receives.
        OrderedJson operation = object({{"action", text("receive")}, {"channel", object({{"$ref", QString(QStringLiteral("#/channels/") + key)}})}});
        if (!references.items().empty())
            operation.set(QStringLiteral("messages"), references);
        operations.set(QString(QStringLiteral("send-") + key), operation);
        if (profile.settings.auth && profile.settings.auth->kind != AuthKind::None)
            set.notes << exportTr("%1: the authentication is not part of the AsyncAPI file").arg(profile.name);
    }
    return object({{"asyncapi", text("3.0.0")}, {"info", object({{"title", set.name}, {"version", text("1.0.0")}})}, {"servers", servers}, {"channels", channels}, {"operations", operations}});
}

} // namespace framescope::profiles
