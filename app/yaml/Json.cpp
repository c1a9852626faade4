#include "Json.h"

#include "Parser.h"

#include "base/Translation.h"

#include <QSet>

namespace framescope::yaml {

namespace {

FRAMESCOPE_TR("Yaml")

base::OrderedJson scalar(const Node &node)
{
    if (node.quoted)
        return node.text;
    if (node.text.isEmpty())
        return {};
    if (node.isBool())
        return node.text.startsWith(u't', Qt::CaseInsensitive);
    if (node.isNumber())
        return base::OrderedJson::number(node.text);
    return node.text;
}

base::OrderedJson map(const Node &node, base::JsonParseInfo *info)
{
    base::OrderedJson out = base::OrderedJson::object();
    std::vector<base::OrderedJson> merged;
    QSet<QString> seen;
    for (const Node::Pair &pair : node.pairs) {
        base::OrderedJson value = toJson(pair.value, info);
        if (pair.key == QLatin1String("<<") && !pair.quoted && (value.isObject() || value.isArray())) {
            merged.push_back(std::move(value));
            continue;
        }
        if (seen.contains(pair.key) && info)
            info->duplicates.push_back({pair.key, pair.place.line, pair.place.column});
        seen.insert(pair.key);
        out.members().push_back({pair.key, std::move(value)});
    }
    // Merged pairs come last and never replace the map's own.
    const auto take = [&](const base::OrderedJson &from) {
        for (const base::OrderedJson::Member &member : from.members()) {
            if (!seen.contains(member.key))
                out.members().push_back(member);
            seen.insert(member.key);
        }
    };
    for (const base::OrderedJson &value : merged) {
        take(value);
        for (const base::OrderedJson &item : value.items())
            take(item);
    }
    return out;
}

} // namespace

base::OrderedJson toJson(const Node &node, base::JsonParseInfo *info)
{
    switch (node.kind) {
    case Node::Kind::Null: return {};
    case Node::Kind::Scalar: return scalar(node);
    case Node::Kind::Map: return map(node, info);
    case Node::Kind::Sequence: break;
    }
    base::OrderedJson out = base::OrderedJson::array();
    for (const Node &item : node.items)
        out.append(toJson(item, info));
    return out;
}

base::Result<base::OrderedJson> parseJson(const QByteArray &utf8, base::JsonParseInfo *info)
{
    const base::Result<Node> tree = parse(utf8);
    if (!tree) {
        base::Error error = tree.error();
        error.id = QStringLiteral("import.yaml");
        error.remedy = tr("Correct the file, or export it again.");
        return error;
    }
    return toJson(*tree, info);
}

bool isJsonLike(const QByteArray &text)
{
    const QByteArray start = text.left(4096).trimmed();
    return start.startsWith('{') || start.startsWith('[') || start.startsWith("\xef\xbb\xbf{");
}

base::Result<base::OrderedJson> parseJsonOrYaml(const QByteArray &utf8, base::JsonParseInfo *info)
{
    if (isJsonLike(utf8)) {
        auto json = base::OrderedJson::parse(utf8, info);
        if (json || utf8.left(200).contains("\":"))
            return json;
        if (info)
            *info = {};
    }
    return parseJson(utf8, info);
}

} // namespace framescope::yaml
