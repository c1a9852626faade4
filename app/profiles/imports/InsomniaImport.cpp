#include "Formats.h"

#include "base/Translation.h"

#include <QHash>

namespace framescope::profiles {

using Kind = ImportNote::Kind;
using base::OrderedJson;

namespace {

FRAMESCOPE_TR("Import")

/// {"a": {"b": 1}} as "a.b" = 1.
void flatten(const OrderedJson &data, const QString &prefix, const Translate &translate, std::vector<Variable> &out)
{
    for (const OrderedJson::Member &member : data.members()) {
        const QString name = prefix.isEmpty() ? member.key : QString(prefix + QLatin1Char('.') + member.key);
        if (member.value.isObject()) {
            flatten(member.value, name, translate, out);
            continue;
        }
        Variable variable;
        variable.name = name;
        variable.value = translate(member.value.toText());
        out.push_back(std::move(variable));
    }
}

void takeSettings(Taker &request, Profile &profile, Imported &imported)
{
    const Translate translate = insomniaTemplates(imported, profile.name);
    setHeaders(profile, rowsFrom(request.take(QStringLiteral("headers")), translate), imported);
    const OrderedJson &authentication = request.take(QStringLiteral("authentication"));
    if (auto auth = authFrom(authentication[u"type"].toString(), authentication, translate, profile.name, imported))
        profile.settings.auth = auth;
    profile.query = rowsFrom(request.take(QStringLiteral("parameters")), translate);
    profile.pathParameters = rowsFrom(request.take(QStringLiteral("pathParameters")), translate);
    profile.description = request.text(QStringLiteral("description"));
}

void takeGroupSettings(Taker &group, Folder &folder, const QString &where, Imported &imported)
{
    const Translate translate = insomniaTemplates(imported, where);
    flatten(group.take(QStringLiteral("environment")), {}, translate, folder.variables);
    const OrderedJson &authentication = group.take(QStringLiteral("authentication"));
    folder.settings.auth = authFrom(authentication[u"type"].toString(), authentication, translate, where, imported);
    folder.settings.headers = folderHeaders(rowsFrom(group.take(QStringLiteral("headers")), translate), where, imported);
}

/// The base environment always applies, and the chosen one overrides it: it becomes variables of the folder, the others
/// environments.
void takeBase(const OrderedJson &data, const QString &path, const QString &name, Imported &imported)
{
    Imported::Group group{path, {}};
    flatten(data, {}, insomniaTemplates(imported, name), group.folder.variables);
    if (group.folder.variables.empty())
        return;
    imported.note(Kind::Taken, name, tr("%1 variables that are always there").arg(group.folder.variables.size()));
    imported.groups.push_back(std::move(group));
}

void takeSub(const OrderedJson &data, const QString &name, Imported &imported)
{
    Environment environment = Environment::create(name);
    flatten(data, {}, insomniaTemplates(imported, name), environment.variables);
    if (!environment.variables.empty())
        imported.environments.push_back(std::move(environment));
}

/// In Insomnia a folder's values override the environment's; here it is the other way round.
void noteOtherOrder(Imported &imported)
{
    for (const Imported::Group &group : imported.groups) {
        if (group.path.isEmpty())
            continue;
        for (const Variable &variable : group.folder.variables) {
            const bool twice = std::any_of(imported.environments.begin(), imported.environments.end(), [&](const Environment &environment) {
                return std::any_of(environment.variables.begin(), environment.variables.end(), [&](const Variable &v) { return v.name == variable.name; });
            });
            if (twice)
                imported.note(Kind::Changed, group.path, tr("the variable %1: a chosen environment's value stands over the folder's here").arg(variable.name));
        }
    }
}

QString modeOf(const OrderedJson &payload)
{
    return payload[u"mode"].toString();
}

} // namespace

Imported importInsomnia4(const OrderedJson &json)
{
    Imported imported;
    imported.format = QStringLiteral("Insomnia v4");
    QHash<QString, const OrderedJson *> byId;
    for (const OrderedJson &resource : json[u"resources"].items())
        byId.insert(resource[u"_id"].toString(), &resource);
    const auto workspaces = std::count_if(json[u"resources"].items().begin(), json[u"resources"].items().end(), [](const OrderedJson &r) { return r[u"_type"].toString() == QLatin1String("workspace"); });
    // Several workspaces in one file become folders; a single one goes into the target folder.
    const auto folderOf = [&](const OrderedJson &resource) {
        QString folder;
        QString parent = resource[u"parentId"].toString();
        for (int depth = 0; depth < 32 && byId.contains(parent); ++depth) {
            const OrderedJson &group = *byId.value(parent);
            if (group[u"_type"].toString() == QLatin1String("request_group") || (workspaces > 1 && group[u"_type"].toString() == QLatin1String("workspace")))
                folder = folder.isEmpty() ? joinPath({}, group[u"name"].toString()) : QString(joinPath({}, group[u"name"].toString()) + QLatin1Char('/') + folder);
            parent = group[u"parentId"].toString();
        }
        return folder;
    };
    QHash<QString, std::size_t> places;
    for (const OrderedJson &resource : json[u"resources"].items()) {
        const QString type = resource[u"_type"].toString();
        const QString name = resource[u"name"].toString();
        Taker taker(resource);
        taker.ignore({"_id", "_type", "parentId", "name", "created", "modified", "metaSortKey", "isPrivate", "color", "scope", "dataPropertyOrder", "environmentPropertyOrder", "kvPairData",
                      "environmentType", "settingEncodeUrl", "preRequestScript", "afterResponseScript", "cookies"});
        if (type == QLatin1String("websocket_request")) {
            Profile profile = Profile::create(name, {});
            profile.url = webSocketUrl(insomniaTemplates(imported, name)(taker.text(QStringLiteral("url"))), name, imported);
            takeSettings(taker, profile, imported);
            const OrderedJson &store = taker.take(QStringLiteral("settingStoreCookies"));
            const OrderedJson &send = taker.take(QStringLiteral("settingSendCookies"));
            if (store.isBool() && !store.toBool())
                profile.settings.cookies.store = false;
            if (send.isBool() && !send.toBool())
                profile.settings.cookies.send = false;
            if (taker.text(QStringLiteral("settingFollowRedirects")) == QLatin1String("off"))
                profile.settings.limits.maxRedirects = 0;
            taker.rest(imported, name);
            imported.note(Kind::Taken, name, tr("the WebSocket request"));
            places.insert(resource[u"_id"].toString(), imported.connections.size());
            imported.connections.push_back({folderOf(resource), std::move(profile)});
        } else if (type == QLatin1String("request_group")) {
            Imported::Group group{joinPath(folderOf(resource), name), {}};
            group.folder.name = name;
            group.folder.description = taker.text(QStringLiteral("description"));
            takeGroupSettings(taker, group.folder, name, imported);
            taker.rest(imported, name);
            imported.groups.push_back(std::move(group));
        } else if (type == QLatin1String("environment")) {
            const OrderedJson *parent = byId.value(resource[u"parentId"].toString());
            if (parent && (*parent)[u"_type"].toString() == QLatin1String("environment"))
                takeSub(resource[u"data"], name, imported);
            else
                takeBase(resource[u"data"], folderOf(resource), name, imported);
        } else if (type == QLatin1String("cookie_jar") && !resource[u"cookies"].items().empty()) {
            imported.note(Kind::Skipped, name, tr("%1 cookies: they are not put into files").arg(resource[u"cookies"].items().size()));
        } else if (type != QLatin1String("workspace") && type != QLatin1String("websocket_payload") && type != QLatin1String("cookie_jar")) {
            imported.note(Kind::Skipped, name, notWebSocket(type)); // "mock_route", "unit_test", "api_spec" and future types
        }
    }
    for (const OrderedJson &resource : json[u"resources"].items()) {
        if (resource[u"_type"].toString() != QLatin1String("websocket_payload"))
            continue;
        const auto place = places.constFind(resource[u"parentId"].toString());
        if (place == places.constEnd()) {
            imported.note(Kind::Skipped, resource[u"name"].toString(), tr("a message whose request is not in the file"));
            continue;
        }
        Profile &profile = imported.connections[*place].profile;
        addMessage(profile, messageFrom(resource[u"name"].toString(), insomniaTemplates(imported, profile.name)(resource[u"value"].toString()), modeOf(resource)));
    }
    noteOtherOrder(imported);
    return imported;
}

namespace {

void takeItems(const OrderedJson &items, const QString &folder, Imported &imported, int depth)
{
    if (depth > 32)
        return;
    for (const OrderedJson &item : items.items()) {
        const QString name = item[u"name"].toText();
        const QString id = item[u"meta"][u"id"].toString();
        Taker taker(item);
        taker.ignore({"name", "meta", "scripts", "runtime"});
        if (item.contains(u"children")) {
            Imported::Group group{joinPath(folder, name), {}};
            group.folder.name = name;
            group.folder.description = item[u"meta"][u"description"].toString();
            takeGroupSettings(taker, group.folder, name, imported);
            taker.take(QStringLiteral("children"));
            taker.rest(imported, name);
            const QString path = group.path;
            imported.groups.push_back(std::move(group));
            takeItems(item[u"children"], path, imported, depth + 1);
            continue;
        }
        if (!id.startsWith(QLatin1String("ws-req"))) {
            imported.note(Kind::Skipped, name, tr("it is not a WebSocket request"));
            continue;
        }
        Profile profile = Profile::create(name, {});
        profile.url = webSocketUrl(insomniaTemplates(imported, name)(taker.text(QStringLiteral("url"))), name, imported);
        takeSettings(taker, profile, imported);
        profile.description = item[u"meta"][u"description"].toString();
        const OrderedJson &settings = taker.take(QStringLiteral("settings"));
        const OrderedJson &cookies = settings[u"cookies"];
        if (cookies[u"send"].isBool() && !cookies[u"send"].toBool())
            profile.settings.cookies.send = false;
        if (cookies[u"store"].isBool() && !cookies[u"store"].toBool())
            profile.settings.cookies.store = false;
        if (settings[u"followRedirects"].toText() == QLatin1String("off") || settings[u"followRedirects"] == OrderedJson(false))
            profile.settings.limits.maxRedirects = 0;
        taker.rest(imported, name);
        imported.note(Kind::Taken, name, tr("the WebSocket request (Insomnia's v5 files do not hold its messages; those of v4 do)"));
        imported.connections.push_back({folder, std::move(profile)});
    }
}

} // namespace

Imported importInsomnia5(const OrderedJson &yaml)
{
    Imported imported;
    imported.format = QStringLiteral("Insomnia v5");
    takeItems(yaml[u"collection"], {}, imported, 0);
    const OrderedJson &environments = yaml[u"environments"];
    takeBase(environments[u"data"], {}, environments[u"name"].toText(), imported);
    for (const OrderedJson &sub : environments[u"subEnvironments"].items())
        takeSub(sub[u"data"], sub[u"name"].toText(), imported);
    noteOtherOrder(imported);
    Taker taker(yaml);
    taker.ignore({"type", "name", "meta", "collection", "environments", "cookieJar", "schema_version", "spec", "testSuites"});
    taker.rest(imported, {});
    if (!yaml[u"cookieJar"][u"cookies"].items().empty())
        imported.note(Kind::Skipped, {}, tr("%1 cookies: they are not put into files").arg(yaml[u"cookieJar"][u"cookies"].items().size()));
    return imported;
}

} // namespace framescope::profiles
