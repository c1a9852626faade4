#include "ExportParts.h"

#include "base/Translation.h"

namespace framescope::profiles {

using base::OrderedJson;

namespace {

FRAMESCOPE_TR("Export")

} // namespace

OrderedJson exportObject(std::initializer_list<std::pair<const char *, OrderedJson>> members)
{
    OrderedJson out = OrderedJson::object();
    for (const auto &[key, value] : members)
        out.set(QString::fromLatin1(key), value);
    return out;
}

OrderedJson exportText(const char *value)
{
    return QString::fromLatin1(value);
}

std::vector<Row> exportedHeaders(const Settings &settings)
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

OrderedJson exportedAuth(const Auth &auth, bool insomnia)
{
    switch (auth.kind) {
    case AuthKind::None: return insomnia ? OrderedJson::object() : OrderedJson();
    case AuthKind::Basic: return exportObject({{"type", exportText("basic")}, {"username", auth.user}, {"password", auth.password}});
    case AuthKind::Digest: return exportObject({{"type", exportText("digest")}, {"username", auth.user}, {"password", auth.password}});
    case AuthKind::Bearer: return exportObject({{"type", exportText("bearer")}, {"token", auth.token}});
    case AuthKind::ApiKey: {
        OrderedJson out = exportObject({{"type", exportText("apikey")}, {"key", auth.keyName}, {"value", auth.keyValue}});
        const bool query = auth.keyPlace == ApiKeyPlace::Query;
        if (insomnia)
            out.set(QStringLiteral("addTo"), exportText(query ? "queryParams" : "header"));
        else
            out.set(QStringLiteral("placement"), exportText(query ? "query" : "header"));
        return out;
    }
    case AuthKind::OAuth2ClientCredentials:
    case AuthKind::OAuth2AuthorizationCode: break;
    }
    const bool code = auth.kind == AuthKind::OAuth2AuthorizationCode;
    OrderedJson out = exportObject({{"type", exportText("oauth2")}});
    out.set(insomnia ? QStringLiteral("grantType") : QStringLiteral("flow"), exportText(code ? "authorization_code" : "client_credentials"));
    out.set(QStringLiteral("authorizationUrl"), auth.authorizationUrl);
    out.set(QStringLiteral("accessTokenUrl"), auth.tokenUrl);
    out.set(QStringLiteral("clientId"), auth.clientId);
    out.set(QStringLiteral("clientSecret"), auth.clientSecret);
    out.set(QStringLiteral("scope"), auth.scope);
    if (code && insomnia)
        out.set(QStringLiteral("usePkce"), true);
    return out;
}

bool isExportable(const SavedMessage &message, const Profile &profile, const QString &format, ExportSet &set)
{
    if (message.kind == MessageKind::Text || message.kind == MessageKind::Json)
        return true;
    set.notes << tr("%1: the message \"%2\" is no text and %3 holds only texts").arg(profile.name, message.path(), format);
    return false;
}

} // namespace framescope::profiles
