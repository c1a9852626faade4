#include "YamlText.h"

#include "base/json/JsonText.h"

#include <QRegularExpression>

#include <algorithm>

namespace framescope::derive {

namespace {

using base::OrderedJson;

QString doubleQuoted(const QString &text)
{
    QByteArray out;
    base::appendJsonString(out, QStringView(text));
    return QString::fromUtf8(out);
}

bool isPlain(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_-]*\\z"));
    // Words that are more than words to one reader of YAML or another.
    static const QStringList words{QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null"), QStringLiteral("yes"), QStringLiteral("no"),
                                   QStringLiteral("on"),   QStringLiteral("off"),   QStringLiteral("y"),    QStringLiteral("n")};
    return plain.match(text).hasMatch() && !words.contains(text.toLower());
}

} // namespace

QString yamlQuoted(const QString &text)
{
    const bool oneLine = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (!oneLine)
        return doubleQuoted(text);
    return u'\'' + QString(text).replace(u'\'', QLatin1String("''")) + u'\'';
}

QString yamlScalar(const QString &text)
{
    return isPlain(text) ? text : yamlQuoted(text);
}

QString yamlFlow(const OrderedJson &json)
{
    QStringList parts;
    switch (json.kind()) {
    case OrderedJson::Kind::Object:
        for (const OrderedJson::Member &member : json.members()) {
            QString part = isPlain(member.key) ? member.key : doubleQuoted(member.key);
            part += QLatin1String(": ");
            part += yamlFlow(member.value);
            parts.append(part);
        }
        return u'{' + parts.join(QLatin1String(", ")) + u'}';
    case OrderedJson::Kind::Array:
        for (const OrderedJson &item : json.items())
            parts.append(yamlFlow(item));
        return u'[' + parts.join(QLatin1String(", ")) + u']';
    case OrderedJson::Kind::String: return doubleQuoted(json.toString());
    case OrderedJson::Kind::Null: return QStringLiteral("null");
    case OrderedJson::Kind::Bool:
    case OrderedJson::Kind::Number: break;
    }
    return json.toText();
}

} // namespace framescope::derive
