#include "Formats.h"

#include "base/Translation.h"

#include <QFileInfo>

namespace framescope::profiles {

namespace {

FRAMESCOPE_TR("Import")

/// "auth" of a request or a collection: the credentials stand in an object, or in rows of key and value.
std::optional<Auth> postmanAuth(const base::OrderedJson &json, const Translate &translate, const QString &where, Imported &imported)
{
    base::OrderedJson fields = base::OrderedJson::object();
    for (const Row &row : rowsFrom(json[u"credentials"]))
        fields.set(row.name, base::OrderedJson(row.value));
    return authFrom(json[u"type"].toText(), fields, translate, where, imported);
}

} // namespace

using Kind = ImportNote::Kind;
using base::OrderedJson;

Imported importPostmanRequest(const OrderedJson &yaml, const QString &fileName, const std::vector<std::pair<QString, OrderedJson>> &messages)
{
    Imported imported;
    imported.format = QStringLiteral("Postman 3.0");
    const QString kind = yaml[u"$kind"].toString();
    QString name = yaml[u"name"].toText();
    if (name.isEmpty())
        name = QFileInfo(fileName).fileName().section(QLatin1Char('.'), 0, 0);
    if (kind != QLatin1String("websocket-request")) {
        imported.note(Kind::Skipped, name, tr("it is not a WebSocket request (%1)").arg(kind));
        return imported;
    }
    const Translate translate = postmanTemplates();
    Taker taker(yaml);
    taker.ignore({"$kind", "id", "name", "order", "messages"});
    Profile profile = Profile::create(name, webSocketUrl(translate(taker.text(QStringLiteral("url"))), name, imported));
    profile.description = taker.text(QStringLiteral("description"));
    setHeaders(profile, rowsFrom(taker.take(QStringLiteral("headers")), translate), imported);
    if (const OrderedJson &query = taker.take(QStringLiteral("queryParams")); !isEmptyValue(query)) {
        profile.url = splitQuery(profile.url).first;
        profile.query = rowsFrom(query, translate);
    }
    if (const OrderedJson &path = taker.take(QStringLiteral("pathVariables")); !isEmptyValue(path))
        profile.pathParameters = rowsFrom(path, translate);

    if (const OrderedJson &auth = taker.take(QStringLiteral("auth")); !isEmptyValue(auth)) {
        if (auto taken = postmanAuth(auth, translate, name, imported))
            profile.settings.auth = std::move(taken);
    }

    const OrderedJson &settings = taker.take(QStringLiteral("settings"));
    Taker inner(settings);
    if (const qint64 ms = inner.take(QStringLiteral("handshakeTimeout")).toInteger(); ms > 0)
        profile.settings.timeouts.total = static_cast<int>(ms);
    if (const qint64 count = inner.take(QStringLiteral("retryCount")).toInteger(); count > 0) {
        profile.settings.reconnect.on = true;
        profile.settings.reconnect.attempts = static_cast<int>(count);
    }
    if (const qint64 ms = inner.take(QStringLiteral("retryDelay")).toInteger(); ms > 0 && profile.settings.reconnect.on) {
        profile.settings.reconnect.firstDelay = static_cast<int>(ms);
        profile.settings.reconnect.factor = 1.0;
        profile.settings.reconnect.jitter = 0.0;
    }
    if (const qint64 mebibytes = inner.take(QStringLiteral("maxPayload")).toInteger(); mebibytes > 0) {
        profile.settings.limits.maxMessage = mebibytes << 20;
        imported.note(Kind::Changed, name, tr("the largest payload of %1 is taken as MiB").arg(mebibytes));
    }
    if (const OrderedJson &strict = inner.take(QStringLiteral("strictSSL")); strict.isBool())
        profile.settings.tls.verify = strict.toBool();
    inner.rest(imported, name);

    if (const OrderedJson &examples = taker.take(QStringLiteral("examples")); !isEmptyValue(examples))
        imported.note(Kind::Skipped, name, tr("examples of whole sessions"));
    std::vector<std::pair<qint64, SavedMessage>> ordered;
    for (const auto &[file, message] : messages) {
        Taker one(message);
        one.ignore({"$kind", "id", "order"});
        QString title = one.text(QStringLiteral("name"));
        if (title.isEmpty())
            title = QFileInfo(file).fileName().section(QLatin1Char('.'), 0, 0);
        if (message[u"$kind"].toString() != QLatin1String("websocket-message")) {
            imported.note(Kind::Skipped, name, tr("the message %1 of the kind \"%2\"").arg(title, message[u"$kind"].toText()));
            continue;
        }
        SavedMessage saved = messageFrom(title, translate(one.text(QStringLiteral("content"))), one.text(QStringLiteral("contentType")));
        saved.description = one.text(QStringLiteral("description"));
        one.rest(imported, name + QLatin1String(": ") + title);
        ordered.emplace_back(message[u"order"].toInteger(0), std::move(saved));
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[order, saved] : ordered)
        addMessage(profile, std::move(saved));
    taker.rest(imported, name);
    imported.note(Kind::Taken, name, tr("the request with %1 messages").arg(profile.messages.size()));
    imported.connections.push_back({{}, std::move(profile)});
    return imported;
}

Imported importPostmanDefinition(const OrderedJson &yaml, const QString &name, bool environment)
{
    Imported imported;
    imported.format = QStringLiteral("Postman 3.0");
    const QString title = yaml[u"name"].toText().isEmpty() ? name : yaml[u"name"].toText();
    const OrderedJson &values = yaml.contains(u"values") ? yaml[u"values"] : yaml[u"variables"];
    std::vector<Variable> variables;
    for (const Row &row : rowsFrom(values, postmanTemplates())) {
        Variable variable;
        variable.on = row.on;
        variable.name = row.name;
        variable.value = row.value;
        for (const OrderedJson &item : values.items()) {
            const QString key = item.contains(u"key") ? item[u"key"].toText() : item[u"name"].toText();
            if (key == row.name && (item[u"type"].toText() == QLatin1String("secret") || item[u"secret"].toBool()))
                variable.secret = true;
        }
        if (variable.secret) {
            if (!variable.value.isEmpty())
                imported.note(Kind::Changed, title, tr("the value of the secret %1 is not put into a file: enter it when asked").arg(variable.name));
            variable.value = QStringLiteral("{{secret.%1}}").arg(variable.name);
        }
        variables.push_back(std::move(variable));
    }
    if (environment) {
        Environment made = Environment::create(title);
        made.variables = std::move(variables);
        imported.environments.push_back(std::move(made));
    } else {
        Folder folder;
        folder.name = title;
        folder.description = yaml[u"description"].toText();
        folder.variables = std::move(variables);
        if (!isEmptyValue(yaml[u"auth"]))
            folder.settings.auth = postmanAuth(yaml[u"auth"], postmanTemplates(), title, imported);
        imported.groups.push_back({{}, std::move(folder)});
    }
    return imported;
}

} // namespace framescope::profiles
