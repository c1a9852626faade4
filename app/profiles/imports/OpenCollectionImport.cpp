#include "BrunoValues.h"
#include "Formats.h"

#include "base/Translation.h"

#include <QFileInfo>

namespace framescope::profiles {

using Kind = ImportNote::Kind;
using base::OrderedJson;

namespace {

FRAMESCOPE_TR("Import")

QString nameOf(const OrderedJson &yaml, const QString &path)
{
    const QString name = yaml[u"info"][u"name"].toText();
    return name.isEmpty() ? QFileInfo(path).completeBaseName() : name;
}

void openRequest(const OrderedJson &yaml, const QString &folder, const QString &path, Imported &imported)
{
    const QString name = nameOf(yaml, path);
    const OrderedJson &socket = yaml[u"websocket"];
    Taker taker(socket);
    Profile profile = Profile::create(name, webSocketUrl(brunoText(taker.text(QStringLiteral("url"))), name, imported));
    setHeaders(profile, rowsFrom(taker.take(QStringLiteral("headers")), brunoText), imported);
    for (const OrderedJson &item : taker.take(QStringLiteral("params")).items()) {
        OrderedJson one = OrderedJson::array();
        one.append(item);
        auto &rows = item[u"type"].toString() == QLatin1String("path") ? profile.pathParameters : profile.query;
        for (Row &row : rowsFrom(one, brunoText))
            rows.push_back(std::move(row));
    }
    if (!profile.query.empty())
        profile.url = splitQuery(profile.url).first;
    const OrderedJson &message = taker.take(QStringLiteral("message"));
    const auto add = [&](const QString &title, const OrderedJson &body) {
        addMessage(profile, messageFrom(title, brunoText(body[u"data"].toText()), body[u"type"].toText()));
    };
    if (message.isObject())
        add(tr("Message"), message);
    for (const OrderedJson &item : message.items())
        add(item[u"title"].toText(), item[u"message"]);
    const OrderedJson &auth = socket.contains(u"auth") ? taker.take(QStringLiteral("auth")) : yaml[u"auth"];
    profile.settings.auth = authFrom(auth.isString() ? auth.toString() : auth[u"type"].toText(), auth, brunoText, name, imported);
    takeBrunoTimes(yaml[u"settings"][u"timeout"].toText(), yaml[u"settings"][u"keepAliveInterval"].toText(), profile);
    const OrderedJson &docs = yaml[u"docs"];
    profile.notes = docs.isObject() ? docs[u"content"].toText() : docs.toText();
    taker.rest(imported, name);
    Taker outer(yaml);
    outer.ignore({"info", "websocket", "settings", "docs", "auth"});
    outer.rest(imported, name);
    imported.note(Kind::Taken, name, tr("the request with %1 messages").arg(profile.messages.size()));
    imported.connections.push_back({folder, std::move(profile)});
}

Environment openEnvironment(const OrderedJson &yaml, const QString &path)
{
    Environment environment = Environment::create(yaml[u"name"].toText().isEmpty() ? QFileInfo(path).completeBaseName() : yaml[u"name"].toText());
    for (const OrderedJson &item : yaml[u"variables"].items()) {
        OrderedJson one = OrderedJson::array();
        one.append(item);
        for (Variable &variable : brunoVariables(rowsFrom(one, brunoText)))
            environment.variables.push_back(item[u"secret"].toBool() ? brunoSecret(variable.name) : std::move(variable));
    }
    return environment;
}

void openSettings(const OrderedJson &yaml, const QString &folder, const QString &name, Imported &imported)
{
    const OrderedJson &request = yaml[u"request"];
    Folder settings;
    settings.name = yaml[u"info"][u"name"].toText();
    settings.description = yaml[u"info"][u"description"].toText();
    settings.settings.headers = folderHeaders(rowsFrom(request[u"headers"], brunoText), name, imported);
    const OrderedJson &auth = request[u"auth"];
    settings.settings.auth = authFrom(auth.isString() ? auth.toString() : auth[u"type"].toText(), auth, brunoText, name, imported);
    settings.variables = brunoVariables(rowsFrom(request[u"variables"], brunoText));
    Taker inner(request);
    inner.ignore({"headers", "auth", "variables"});
    inner.rest(imported, name);
    const OrderedJson &config = yaml[u"config"];
    takeCertificates(config[u"clientCertificates"], brunoText, imported);
    takeBrunoProxy(config[u"proxy"], settings, name, imported);
    Taker outer(config);
    outer.ignore({"clientCertificates", "proxy", "environments", "protobuf"});
    outer.rest(imported, name);
    if (!settings.variables.empty())
        imported.note(Kind::Taken, name, tr("%1 variables that are always there").arg(settings.variables.size()));
    imported.groups.push_back({folder, std::move(settings)});
}

void openItems(const OrderedJson &items, const QString &folder, Imported &imported, int depth)
{
    for (const OrderedJson &item : items.items()) {
        const QString name = nameOf(item, {});
        if (item.contains(u"items") && depth < 32) {
            openSettings(item, joinPath(folder, name), name, imported);
            openItems(item[u"items"], joinPath(folder, name), imported, depth + 1);
        } else if (item.contains(u"websocket")) {
            openRequest(item, folder, name, imported);
        } else {
            imported.note(Kind::Skipped, name, notWebSocket(item[u"info"][u"type"].toText()));
        }
    }
}

} // namespace

Imported importOpenCollection(const OrderedJson &yaml, const QString &path)
{
    Imported imported;
    imported.format = QStringLiteral("OpenCollection");
    const QString directory = brunoFolder(path);
    const QString fileName = QFileInfo(path).completeBaseName();
    if (yaml.contains(u"opencollection") || yaml.contains(u"items")) {
        openSettings(yaml, directory, fileName, imported);
        openItems(yaml[u"items"], directory, imported, 0);
        for (const OrderedJson &environment : yaml[u"config"][u"environments"].items())
            imported.environments.push_back(openEnvironment(environment, fileName));
    } else if (QFileInfo(directory).fileName() == QLatin1String("environments") && yaml.contains(u"variables")) {
        imported.environments.push_back(openEnvironment(yaml, path));
    } else if (yaml[u"info"][u"type"].toText() == QLatin1String("folder") || fileName == QLatin1String("folder")) {
        openSettings(yaml, directory, fileName, imported);
    } else if (yaml.contains(u"websocket")) {
        openRequest(yaml, directory, path, imported);
    } else {
        imported.note(Kind::Skipped, nameOf(yaml, path), notWebSocket(yaml[u"info"][u"type"].toText()));
    }
    return imported;
}

} // namespace framescope::profiles
