#include "Formats.h"

#include <QHash>

namespace framescope::profiles {

using Kind = ImportNote::Kind;
using base::OrderedJson;

namespace {

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
            for (const OrderedJson &model : list.value.items())
                sort(model);
        }
    }

    Imported run()
    {
        for (const OrderedJson *model : m_models)
            take(*model);
        return std::move(m_imported);
    }

private:
    static QString typeOf(const OrderedJson &model)
    {
        return model.contains(u"model") ? model[u"model"].toString() : model[u"type"].toString();
    }

    void sort(const OrderedJson &model)
    {
        m_models.push_back(&model);
        if (typeOf(model) == QLatin1String("folder"))
            m_folders.insert(model[u"id"].toString(), &model);
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
        return path;
    }

    void take(const OrderedJson &model)
    {
        const QString type = typeOf(model);
        const QString name = model[u"name"].toString();
        const Translate translate = yaakTemplates(m_imported, name);
        Taker taker(model);
        taker.ignore({"id", "model", "type", "name", "workspaceId", "folderId", "createdAt", "updatedAt", "sortPriority", "color", "icon", "parentId", "parentModel", "base", "public",
                      "settingFollowRedirects", "settingRequestTimeout"});
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
                addMessage(profile, messageFrom(importTr("Message"), message, json && !json->isString() ? QStringLiteral("json") : QString()));
            }
            if (model[u"settingValidateCertificates"].isBool() && !taker.take(QStringLiteral("settingValidateCertificates")).toBool())
                profile.settings.tls.verify = false;
            taker.rest(m_imported, name);
            m_imported.note(Kind::Taken, name, importTr("the WebSocket request"));
            m_imported.connections.push_back({folderOf(model), std::move(profile)});
        } else if (type == QLatin1String("environment")) {
            Environment environment = Environment::create(name);
            for (const Row &row : rowsFrom(model[u"variables"], translate)) {
                Variable variable;
                variable.on = row.on;
                variable.name = row.name;
                variable.value = row.value;
                environment.variables.push_back(std::move(variable));
            }
            if (!environment.variables.empty())
                m_imported.environments.push_back(std::move(environment));
        } else if (type == QLatin1String("folder")) {
            Imported::Group group{joinPath(folderOf(model), name), {}};
            group.folder.name = name;
            group.folder.description = taker.text(QStringLiteral("description"));
            group.folder.settings.headers = rowsFrom(taker.take(QStringLiteral("headers")), translate);
            group.folder.settings.auth = authFrom(taker.text(QStringLiteral("authenticationType")), taker.take(QStringLiteral("authentication")), translate, name, m_imported);
            taker.rest(m_imported, name);
            m_imported.groups.push_back(std::move(group));
        } else if (type.endsWith(QLatin1String("_request"))) {
            m_imported.note(Kind::Skipped, name, importTr("it is not a WebSocket request (%1)").arg(type));
        }
    }

    Imported m_imported;
    std::vector<const OrderedJson *> m_models;
    QHash<QString, const OrderedJson *> m_folders;
};

} // namespace

Imported importYaak(const OrderedJson &json)
{
    return Yaak(json).run();
}

} // namespace framescope::profiles
