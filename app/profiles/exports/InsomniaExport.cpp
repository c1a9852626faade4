#include "ExportParts.h"
#include "Formats.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QUuid>

#include <functional>

namespace framescope::profiles {

using base::OrderedJson;

OrderedJson insomniaExport(ExportSet &set)
{
    OrderedJson resources = OrderedJson::array();
    const auto id = [](const char *prefix, const QString &seed) {
        const QUuid uuid = QUuid::createUuidV5(QUuid(QStringLiteral("{6ba7b811-9dad-11d1-80b4-00c04fd430c8}")), seed);
        return QString(QString::fromLatin1(prefix) + QString::fromLatin1(uuid.toRfc4122().toHex()));
    };
    // {{name}} is {{ _.name }} there; names that Insomnia lacks are unchanged.
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
            out.append(exportObject({{"id", id(prefix, QString::number(++number) + row.name)}, {"name", templates(row.name)}, {"value", templates(row.value)}, {"description", row.description}, {"disabled", !row.on}}));
        return out;
    };
    const QString workspace = id("wrk_", set.name);
    resources.append(exportObject({{"_id", workspace}, {"parentId", OrderedJson()}, {"_type", exportText("workspace")}, {"name", set.name}, {"description", exportText("")}, {"scope", exportText("collection")}}));
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
        resources.append(exportObject({{"_id", made}, {"parentId", parent}, {"_type", exportText("request_group")}, {"name", path.mid(slash + 1)}, {"description", exportText("")}, {"environment", environment},
                                 {"metaSortKey", -static_cast<int>(groups.size())}}));
        return made;
    };
    int sort = 0;
    for (const ExportSet::Item &item : set.items) {
        const Profile &profile = item.effective;
        const QString parent = groupFor(item.folder);
        const QString request = id("ws-req_", item.folder + QLatin1Char('/') + profile.name + profile.id);
        resources.append(exportObject({{"_id", request},
                                 {"parentId", parent},
                                 {"_type", exportText("websocket_request")},
                                 {"name", profile.name},
                                 {"description", profile.description},
                                 {"url", templates(profile.url)},
                                 {"metaSortKey", ++sort},
                                 {"headers", rows(exportedHeaders(profile.settings), "pair_")},
                                 {"authentication", exportedAuth(profile.settings.auth.value_or(Auth()), true)},
                                 {"parameters", rows(profile.query, "pair_")},
                                 {"pathParameters", rows(profile.pathParameters, "pair_")},
                                 {"settingEncodeUrl", true},
                                 {"settingStoreCookies", profile.settings.cookies.store.value_or(true)},
                                 {"settingSendCookies", profile.settings.cookies.send.value_or(true)},
                                 {"settingFollowRedirects", exportText(profile.settings.limits.maxRedirects.value_or(5) == 0 ? "off" : "global")}}));
        for (const SavedMessage &message : profile.messages) {
            if (!isExportable(message, profile, QStringLiteral("Insomnia"), set))
                continue;
            resources.append(exportObject({{"_id", id("ws-payload_", request + message.path())}, {"parentId", request}, {"_type", exportText("websocket_payload")}, {"name", message.path()},
                                     {"value", templates(message.content)}, {"mode", exportText(message.kind == MessageKind::Json ? "application/json" : "text/plain")}}));
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
    resources.append(exportObject({{"_id", baseId}, {"parentId", workspace}, {"_type", exportText("environment")}, {"name", exportText("Base Environment")}, {"data", base}, {"isPrivate", false}}));
    for (const Environment &environment : set.environments) {
        OrderedJson data = OrderedJson::object();
        for (const Variable &variable : environment.variables) {
            if (variable.on)
                data.set(variable.name, templates(variable.value));
        }
        resources.append(exportObject({{"_id", id("env_", environment.name + environment.id)}, {"parentId", baseId}, {"_type", exportText("environment")}, {"name", environment.name}, {"data", data}, {"isPrivate", false}}));
    }
    return exportObject({{"_type", exportText("export")}, {"__export_format", 4}, {"__export_date", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}, {"__export_source", exportText("framescope")}, {"resources", resources}});
}

} // namespace framescope::profiles
