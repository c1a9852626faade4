#include "Formats.h"

#include "base/Translation.h"

#include <QHash>

namespace framescope::profiles {

using Kind = ImportNote::Kind;
using base::OrderedJson;

namespace {

FRAMESCOPE_TR("Import")

class Yaak
{
public:
    explicit Yaak(const OrderedJson &json)
    {
        m_imported.format = QStringLiteral("Yaak");
        const OrderedJson &resources = json[u"resources"];
        if (!resources.isObject()) {
            // A file of the folder sync: one model.
            sort(json);
            return;
        }
        for (const OrderedJson::Member &list : resources.members()) {
            for (const OrderedJson &model : list.value.items()) {
                m_lists.insert(&model, list.key);
                sort(model);
            }
        }
    }

    Imported run()
    {
        for (const OrderedJson *model : m_models)
            take(*model);
        return std::move(m_imported);
    }

private:
    /// If unspecified, the containing list determines the model.
    QString typeOf(const OrderedJson &model) const
    {
        static const QHash<QString, QString> types{{QStringLiteral("workspaces"), QStringLiteral("workspace")},       {QStringLiteral("environments"), QStringLiteral("environment")},
                                                   {QStringLiteral("folders"), QStringLiteral("folder")},             {QStringLiteral("httpRequests"), QStringLiteral("http_request")},
                                                   {QStringLiteral("grpcRequests"), QStringLiteral("grpc_request")}, {QStringLiteral("websocketRequests"), QStringLiteral("websocket_request")}};
        const QString type = model.contains(u"model") ? model[u"model"].toString() : model[u"type"].toString();
        return type.isEmpty() ? types.value(m_lists.value(&model)) : type;
    }

    void sort(const OrderedJson &model)
    {
        m_models.push_back(&model);
        if (typeOf(model) == QLatin1String("folder"))
            m_folders.insert(model[u"id"].toString(), &model);
        if (typeOf(model) == QLatin1String("workspace"))
            m_workspaces.insert(model[u"id"].toString(), &model);
    }

    /// Several workspaces in one file become folders; a single one goes into the target folder.
    QString workspaceFolder(const OrderedJson &model) const
    {
        const OrderedJson *workspace = m_workspaces.value(model[u"workspaceId"].toString());
        return workspace && m_workspaces.size() > 1 ? joinPath({}, (*workspace)[u"name"].toString()) : QString();
    }

    QString folderOf(const OrderedJson &model) const
    {
        QString path;
        QString id = model[u"folderId"].toString();
        for (int depth = 0; depth < 32 && m_folders.contains(id); ++depth) {
            const OrderedJson &folder = *m_folders.value(id);
            path = path.isEmpty() ? joinPath({}, folder[u"name"].toString()) : QString(joinPath({}, folder[u"name"].toString()) + QLatin1Char('/') + path);
            id = folder[u"folderId"].toString();
        }
        const QString workspace = workspaceFolder(model);
        return workspace.isEmpty() || path.isEmpty() ? workspace + path : QString(workspace + QLatin1Char('/') + path);
    }

    /// A setting is its value, or {enabled, value} if it may be inherited.
    static OrderedJson setting(Taker &taker, const QString &name)
    {
        const OrderedJson &json = taker.take(name);
        if (!json.isObject())
            return json;
        return json[u"enabled"].toBool(true) && json.contains(u"enabled") ? json[u"value"] : OrderedJson();
    }

    void takeSettings(Taker &taker, Settings &settings, const QString &where)
    {
        if (const OrderedJson verify = setting(taker, QStringLiteral("settingValidateCertificates")); verify.isBool() && !verify.toBool())
            settings.tls.verify = false;
        if (const OrderedJson send = setting(taker, QStringLiteral("settingSendCookies")); send.isBool() && !send.toBool())
            settings.cookies.send = false;
        if (const OrderedJson store = setting(taker, QStringLiteral("settingStoreCookies")); store.isBool() && !store.toBool())
            settings.cookies.store = false;
        if (const OrderedJson follow = setting(taker, QStringLiteral("settingFollowRedirects")); follow.isBool() && !follow.toBool())
            settings.limits.maxRedirects = 0;
        if (const qint64 ms = setting(taker, QStringLiteral("settingRequestTimeout")).toInteger(); ms > 0 && ms < 1'000'000'000)
            settings.timeouts.total = static_cast<int>(ms);
        if (const qint64 bytes = setting(taker, QStringLiteral("settingRequestMessageSize")).toInteger(); bytes > 0)
            settings.limits.maxMessage = bytes;
        if (!isEmptyValue(taker.take(QStringLiteral("settingDnsOverrides"))))
            m_imported.note(Kind::NotUnderstood, where, tr("addresses of hosts that are set by hand"));
    }

    /// Headers, authentication and settings inherited from a folder or a workspace.
    void takeGroup(Taker &taker, Imported::Group group, const QString &name, const Translate &translate)
    {
        group.folder.name = name;
        group.folder.description = taker.text(QStringLiteral("description"));
        group.folder.settings.headers = folderHeaders(rowsFrom(taker.take(QStringLiteral("headers")), translate), name, m_imported);
        group.folder.settings.auth = authFrom(taker.text(QStringLiteral("authenticationType")), taker.take(QStringLiteral("authentication")), translate, name, m_imported);
        takeSettings(taker, group.folder.settings, name);
        taker.rest(m_imported, name);
        m_imported.groups.push_back(std::move(group));
    }

    /// The target of an environment's variables: a folder's own and the workspace's base always apply, the others are
    /// chosen.
    void takeEnvironment(const OrderedJson &model, const QString &name, const Translate &translate)
    {
        std::vector<Variable> variables;
        for (const Row &row : rowsFrom(model[u"variables"], translate)) {
            Variable variable;
            variable.on = row.on;
            variable.name = row.name;
            variable.value = row.value;
            variables.push_back(std::move(variable));
        }
        if (variables.empty())
            return;
        const QString parent = model[u"parentModel"].toString();
        const OrderedJson *folder = m_folders.value(model[u"parentId"].toString());
        if (parent == QLatin1String("workspace") || model[u"base"].toBool() || (parent == QLatin1String("folder") && folder)) {
            Imported::Group group;
            if (parent == QLatin1String("folder"))
                group.path = joinPath(folderOf(*folder), (*folder)[u"name"].toString());
            else
                group.path = workspaceFolder(model);
            group.folder.variables = std::move(variables);
            m_imported.note(Kind::Taken, name, tr("%1 variables that are always there").arg(group.folder.variables.size()));
            m_imported.groups.push_back(std::move(group));
            return;
        }
        Environment environment = Environment::create(name);
        environment.variables = std::move(variables);
        m_imported.environments.push_back(std::move(environment));
    }

    void take(const OrderedJson &model)
    {
        const QString type = typeOf(model);
        const QString name = model[u"name"].toString();
        const Translate translate = yaakTemplates(m_imported, name);
        Taker taker(model);
        taker.ignore({"id", "model", "type", "name", "workspaceId", "folderId", "createdAt", "updatedAt", "sortPriority", "color", "icon", "parentId", "parentModel", "base", "public",
                      "encryptionKeyChallenge"});
        if (type == QLatin1String("websocket_request")) {
            Profile profile = Profile::create(name, webSocketUrl(translate(taker.text(QStringLiteral("url"))), name, m_imported));
            setHeaders(profile, rowsFrom(taker.take(QStringLiteral("headers")), translate), m_imported);
            for (Row &row : rowsFrom(taker.take(QStringLiteral("urlParameters")), translate)) {
                if (row.name.startsWith(QLatin1Char(':'))) {
                    row.name.remove(0, 1);
                    profile.pathParameters.push_back(row);
                } else {
                    profile.query.push_back(row);
                }
            }
            const QString authentication = taker.text(QStringLiteral("authenticationType"));
            profile.settings.auth = authFrom(authentication, taker.take(QStringLiteral("authentication")), translate, name, m_imported);
            profile.description = taker.text(QStringLiteral("description"));
            const QString message = translate(taker.text(QStringLiteral("message")));
            if (!message.isEmpty()) {
                const auto json = OrderedJson::parse(message.toUtf8());
                addMessage(profile, messageFrom(tr("Message"), message, json && !json->isString() ? QStringLiteral("json") : QString()));
            }
            takeSettings(taker, profile.settings, name);
            taker.rest(m_imported, name);
            m_imported.note(Kind::Taken, name, tr("the WebSocket request"));
            m_imported.connections.push_back({folderOf(model), std::move(profile)});
        } else if (type == QLatin1String("environment")) {
            takeEnvironment(model, name, translate);
        } else if (type == QLatin1String("folder")) {
            takeGroup(taker, {joinPath(folderOf(model), name), {}}, name, translate);
        } else if (type == QLatin1String("workspace")) {
            takeGroup(taker, {m_workspaces.size() > 1 ? joinPath({}, name) : QString(), {}}, name, translate);
        } else if (type.endsWith(QLatin1String("_request"))) {
            m_imported.note(Kind::Skipped, name, tr("it is not a WebSocket request (%1)").arg(type));
        }
    }

    Imported m_imported;
    std::vector<const OrderedJson *> m_models;
    QHash<const OrderedJson *, QString> m_lists;
    QHash<QString, const OrderedJson *> m_folders;
    QHash<QString, const OrderedJson *> m_workspaces;
};

} // namespace

Imported importYaak(const OrderedJson &json)
{
    return Yaak(json).run();
}

} // namespace framescope::profiles
