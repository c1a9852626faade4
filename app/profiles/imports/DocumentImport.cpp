#include "DocumentImport.h"

#include "Formats.h"

#include "base/Translation.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace framescope::profiles {

using Kind = ImportNote::Kind;
using base::OrderedJson;

namespace {

FRAMESCOPE_TR("Import")

bool isInsomnia5(const QString &type)
{
    static const QRegularExpression known(QStringLiteral("^(collection|spec|environment)\\.insomnia\\.rest/5"));
    return known.match(type).hasMatch();
}

/// "name" of "folder/name.environment.yaml".
QString plainName(const QString &path)
{
    return QFileInfo(path).fileName().section(QLatin1Char('.'), 0, 0);
}

} // namespace

bool DocumentImport::isBru(const QString &text)
{
    static const QRegularExpression block(QStringLiteral("^\\s*(meta|vars|headers|auth)(:[\\w-]+)?\\s*\\{"), QRegularExpression::MultilineOption);
    const auto match = block.match(text.left(4096));
    return match.hasMatch() && !text.trimmed().startsWith(QLatin1Char('{'));
}

bool DocumentImport::isYaakModel(const OrderedJson &json)
{
    const QString model = json[u"model"].toString();
    return model == QLatin1String("websocket_request") || model == QLatin1String("workspace") || (json.contains(u"workspaceId") && (json.contains(u"model") || json.contains(u"type")));
}

bool DocumentImport::isInsomniaModel(const OrderedJson &json)
{
    return json[u"_id"].isString() && json[u"type"].isString() && json.contains(u"parentId");
}

OrderedJson DocumentImport::insomniaResource(const OrderedJson &model)
{
    OrderedJson resource = OrderedJson::object();
    for (const OrderedJson::Member &member : model.members()) {
        if (member.key != QLatin1String("type")) {
            resource.set(member.key, member.value);
            continue;
        }
        QString type;
        for (const QChar c : member.value.toString()) {
            if (c.isUpper() && !type.isEmpty() && !type.endsWith(QLatin1Char('_')))
                type += QLatin1Char('_');
            type += c.toLower();
        }
        resource.set(QStringLiteral("_type"), type.replace(QLatin1String("web_socket"), QLatin1String("websocket")));
    }
    return resource;
}

Imported DocumentImport::checked(Imported imported, const OrderedJson &json, Shape shape)
{
    noteWrongTypes(json, shape, imported);
    return imported;
}

void DocumentImport::noteDuplicates(const base::JsonParseInfo &info, const QString &where, Imported &imported)
{
    constexpr std::size_t kMostNotes = 20;
    for (std::size_t i = 0; i < info.duplicates.size() && i < kMostNotes; ++i) {
        const auto &duplicate = info.duplicates[i];
        imported.note(Kind::NotUnderstood, where, tr("line %1, column %2: the name \"%3\" stands twice in the same object; the first one counts").arg(duplicate.line).arg(duplicate.column).arg(duplicate.key.left(60)));
    }
    if (info.duplicates.size() > kMostNotes)
        imported.note(Kind::NotUnderstood, where, tr("%1 more names that stand twice").arg(info.duplicates.size() - kMostNotes));
}

std::optional<Imported> DocumentImport::read(const OrderedJson &json, const QString &path, const ReadBeside &readBeside)
{
    if (const OrderedJson &log = json[u"log"]; log[u"entries"].isArray() || (log.isObject() && (log.contains(u"creator") || log.contains(u"pages"))))
        return checked(importHar(json), json, Shape::Har);
    if (json[u"_type"].toString() == QLatin1String("export") && json.contains(u"resources"))
        return checked(importInsomnia4(json), json, Shape::Insomnia4);
    if (isInsomnia5(json[u"type"].toString()))
        return checked(importInsomnia5(json), json, Shape::Insomnia5);
    if (isInsomniaModel(json)) {
        OrderedJson resources = OrderedJson::array();
        resources.append(insomniaResource(json));
        OrderedJson whole = OrderedJson::object();
        whole.set(QStringLiteral("resources"), std::move(resources));
        return checked(importInsomnia4(whole), whole, Shape::Insomnia4);
    }
    if (json.contains(u"yaakVersion") || json.contains(u"yaakSchema") || isYaakModel(json))
        return checked(importYaak(json), json, Shape::Yaak);
    if (json[u"asyncapi"].isString() || json[u"asyncapi"].isNumber())
        return checked(importAsyncApi(json, readBeside), json, Shape::AsyncApi);
    if (json[u"format"].toString() == QLatin1String("framescope-profiles") || (json.contains(u"version") && json[u"url"].isString()))
        return importOwn(json);
    const QString kind = json[u"$kind"].toString();
    if (kind == QLatin1String("environment") || path.endsWith(QLatin1String(".environment.yaml")))
        return importPostmanDefinition(json, plainName(path), true);
    if (kind == QLatin1String("collection") || kind == QLatin1String("folder"))
        return importPostmanDefinition(json, plainName(path), false);
    if (!kind.isEmpty())
        return checked(importPostmanRequest(json, path, {}), json, Shape::Postman);
    if (const OrderedJson &wrapped = json[u"collection"]; wrapped[u"info"].isObject() && !json.contains(u"info")) // the form of Postman's API
        return read(wrapped, path, readBeside);
    if (json.contains(u"_postman_id") || json[u"info"].contains(u"_postman_id") || json[u"info"][u"schema"].toString().contains(QLatin1String("getpostman.com"))) {
        Imported imported;
        imported.format = QStringLiteral("Postman 2");
        imported.note(Kind::Skipped, {}, tr("Postman's 2.x collections hold no WebSockets: export as a 3.0 folder"));
        return imported;
    }
    if (json.contains(u"openapi") || json.contains(u"swagger"))
        return std::nullopt; // these also have an "info"
    if (json.contains(u"opencollection") || json[u"info"].isObject() || (json.contains(u"variables") && path.contains(QLatin1String("environments/"))))
        return checked(importOpenCollection(json, path), json, Shape::OpenCollection);
    return std::nullopt;
}

} // namespace framescope::profiles
