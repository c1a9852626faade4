#include "ImportHelpers.h"

#include "base/Translation.h"

#include <QRegularExpression>
#include <QUrl>

namespace framescope::profiles {

using Kind = ImportNote::Kind;

namespace {

FRAMESCOPE_TR("Import")

} // namespace

std::vector<Row> rowsFrom(const base::OrderedJson &json, const Translate &translate)
{
    const auto translated = [&](const QString &text) { return translate ? translate(text) : text; };
    std::vector<Row> rows;
    for (const base::OrderedJson::Member &member : json.members()) {
        Row row;
        row.name = translated(member.key);
        row.value = translated(member.value.toText());
        rows.push_back(std::move(row));
    }
    for (const base::OrderedJson &item : json.items()) {
        Row row;
        row.name = translated(item.contains(u"name") ? item[u"name"].toText() : item[u"key"].toText());
        row.value = translated(item[u"value"].toText());
        row.description = item[u"description"].toText();
        row.on = !item[u"disabled"].toBool(false) && item[u"enabled"].toBool(true);
        if (!row.name.isEmpty() || !row.value.isEmpty())
            rows.push_back(std::move(row));
    }
    return rows;
}

namespace {

/// Headers that the engine generates for each connection.
bool isHandshakes(const QString &lowerName)
{
    static const QStringList ours{QStringLiteral("sec-websocket-key"), QStringLiteral("sec-websocket-version"), QStringLiteral("sec-websocket-extensions"), QStringLiteral("connection"),
                                  QStringLiteral("upgrade"), QStringLiteral("host"), QStringLiteral("content-length")};
    return lowerName.startsWith(QLatin1Char(':')) || ours.contains(lowerName);
}

/// True: the row is not a valid header; it is reported.
bool isLeftOut(const Row &row, const QString &where, Imported &imported)
{
    if (row.name.trimmed().isEmpty()) {
        imported.note(Kind::NotUnderstood, where, tr("a header without a name is left out"));
        return true;
    }
    if (isHandshakes(row.name.toLower())) {
        imported.note(Kind::Changed, where, tr("the header %1 is left out: it is made for each connection").arg(row.name));
        return true;
    }
    return false;
}

} // namespace

std::vector<Row> folderHeaders(std::vector<Row> rows, const QString &where, Imported &imported)
{
    rows.erase(std::remove_if(rows.begin(), rows.end(), [&](const Row &row) { return isLeftOut(row, where, imported); }), rows.end());
    return rows;
}

void setHeaders(Profile &profile, const std::vector<Row> &rows, Imported &imported)
{
    for (const Row &row : rows) {
        const QString name = row.name.toLower();
        if (isLeftOut(row, profile.name, imported))
            continue;
        if (row.on && name == QLatin1String("sec-websocket-protocol")) {
            QStringList protocols = profile.settings.subprotocols.value_or(QStringList());
            for (const QString &protocol : row.value.split(QLatin1Char(','), Qt::SkipEmptyParts))
                protocols << protocol.trimmed();
            profile.settings.subprotocols = protocols;
            continue;
        }
        if (row.on && name == QLatin1String("origin") && !profile.settings.origin) {
            profile.settings.origin = row.value;
            continue;
        }
        if (row.on && name == QLatin1String("authorization") && !profile.settings.auth) {
            Auth auth;
            if (row.value.startsWith(QLatin1String("Bearer "), Qt::CaseInsensitive)) {
                auth.kind = AuthKind::Bearer;
                auth.token = row.value.mid(7).trimmed();
            } else if (row.value.startsWith(QLatin1String("Basic "), Qt::CaseInsensitive)) {
                // A password in another encoding stays in the header unchanged.
                const QByteArray bytes = QByteArray::fromBase64(row.value.mid(6).trimmed().toLatin1());
                const QString pair = QString::fromUtf8(bytes);
                const qsizetype colon = pair.indexOf(QLatin1Char(':'));
                if (colon >= 0 && bytes.isValidUtf8()) {
                    auth.kind = AuthKind::Basic;
                    auth.user = pair.left(colon);
                    auth.password = pair.mid(colon + 1);
                }
            }
            if (auth.kind != AuthKind::None) {
                profile.settings.auth = auth;
                continue;
            }
        }
        profile.settings.headers.push_back(row);
    }
}

QString otherScheme(const QString &url)
{
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*)://"));
    const QString found = scheme.match(url).captured(1).toLower();
    return QStringList{QStringLiteral("ws"), QStringLiteral("wss"), QStringLiteral("http"), QStringLiteral("https")}.contains(found) ? QString() : found;
}

QString webSocketUrl(const QString &url, const QString &where, Imported &imported)
{
    for (const auto &[from, to] : {std::pair(QStringLiteral("https://"), QStringLiteral("wss://")), std::pair(QStringLiteral("http://"), QStringLiteral("ws://"))}) {
        if (url.startsWith(from, Qt::CaseInsensitive)) {
            imported.note(Kind::Changed, where, tr("%1 became %2").arg(from, to));
            return to + url.mid(from.size());
        }
    }
    if (const QString scheme = otherScheme(url); !scheme.isEmpty())
        imported.note(Kind::NotUnderstood, where, tr("the address begins with %1://, which is not WebSocket; it stands as it was").arg(scheme));
    return url;
}

std::optional<Auth> authFrom(const QString &typeName, const base::OrderedJson &json, const Translate &translate, const QString &where, Imported &imported)
{
    const QString type = typeName.toLower();
    const auto value = [&](std::initializer_list<const char *> names) {
        for (const char *name : names) {
            if (const base::OrderedJson *found = json.find(QString::fromLatin1(name)); found && !isEmptyValue(*found))
                return translate ? translate(found->toText()) : found->toText();
        }
        return QString();
    };
    if (type.isEmpty() || type == QLatin1String("inherit"))
        return std::nullopt;
    Auth auth;
    if (json[u"disabled"].toBool() || type == QLatin1String("none"))
        return auth;
    auth.user = value({"username", "user"});
    auth.password = value({"password"});
    if (type == QLatin1String("basic")) {
        auth.kind = AuthKind::Basic;
    } else if (type == QLatin1String("digest")) {
        auth.kind = AuthKind::Digest;
    } else if (type == QLatin1String("bearer")) {
        auth.kind = AuthKind::Bearer;
        auth.token = value({"token"});
        const QString prefix = value({"prefix"});
        if (!prefix.isEmpty() && prefix.compare(QLatin1String("Bearer"), Qt::CaseInsensitive) != 0)
            imported.note(Kind::NotUnderstood, where, tr("a bearer token with another prefix"));
    } else if (type == QLatin1String("apikey")) {
        auth.kind = AuthKind::ApiKey;
        auth.keyName = value({"key"});
        auth.keyValue = value({"value"});
        const QString place = value({"addTo", "placement", "location", "in"}).toLower();
        auth.keyPlace = place.contains(QLatin1String("query")) ? ApiKeyPlace::Query : ApiKeyPlace::Header;
    } else if (type == QLatin1String("oauth2")) {
        const QString grant = value({"grantType", "grant_type", "flow"}).toLower().remove(QLatin1Char('_'));
        if (grant == QLatin1String("clientcredentials"))
            auth.kind = AuthKind::OAuth2ClientCredentials;
        else if (grant == QLatin1String("authorizationcode") || grant.isEmpty())
            auth.kind = AuthKind::OAuth2AuthorizationCode;
        else {
            imported.note(Kind::NotUnderstood, where, tr("the OAuth 2.0 grant \"%1\"").arg(grant));
            return std::nullopt;
        }
        auth.user.clear();
        auth.password.clear();
        auth.authorizationUrl = value({"authorizationUrl", "authorization_url"});
        auth.tokenUrl = value({"accessTokenUrl", "access_token_url"});
        auth.clientId = value({"clientId", "client_id"});
        auth.clientSecret = value({"clientSecret", "client_secret"});
        auth.scope = value({"scope"});
        auth.audience = value({"audience"});
    } else {
        imported.note(Kind::NotUnderstood, where, tr("the authentication \"%1\"").arg(typeName));
        return std::nullopt;
    }
    return auth;
}

SavedMessage messageFrom(const QString &name, const QString &content, const QString &type)
{
    SavedMessage message;
    message.name = name;
    message.content = content;
    const QString lower = type.toLower();
    if (lower.contains(QLatin1String("json")))
        message.kind = MessageKind::Json;
    else if (lower == QLatin1String("hex"))
        message.kind = MessageKind::Hex;
    else if (lower == QLatin1String("base64") || lower == QLatin1String("binary"))
        message.kind = MessageKind::Base64;
    return message;
}

void addMessage(Profile &profile, SavedMessage message)
{
    if (message.name.isEmpty())
        message.name = tr("Message");
    const QString wanted = message.name;
    for (int i = 2; profile.message(message.path()) && profile.message(message.path())->path() == message.path(); ++i)
        message.name = wanted + QLatin1Char(' ') + QString::number(i);
    profile.messages.push_back(std::move(message));
}

QString joinPath(const QString &folder, const QString &name)
{
    QString safe = name;
    safe.replace(QLatin1Char('/'), QLatin1Char('-'));
    return folder.isEmpty() ? safe : QString(folder + QLatin1Char('/') + safe);
}

QString notWebSocket(const QString &type)
{
    return type.isEmpty() ? tr("it is not a WebSocket request") : tr("it is not a WebSocket request (%1)").arg(type);
}

} // namespace framescope::profiles
