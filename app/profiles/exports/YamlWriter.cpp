#include "YamlWriter.h"

#include <QRegularExpression>

namespace framescope::profiles {

namespace {

QByteArray scalar(const base::OrderedJson &value)
{
    if (!value.isString())
        return value.toCompact();
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_/][A-Za-z0-9_./-]*( [A-Za-z0-9_./-]+)*$"));
    static const QRegularExpression word(QStringLiteral("^(true|false|null|yes|no|on|off|y|n)$"), QRegularExpression::CaseInsensitiveOption);
    const QString text = value.toString();
    // A JSON string is a valid double-quoted YAML string.
    return plain.match(text).hasMatch() && !word.match(text).hasMatch() ? text.toUtf8() : value.toCompact();
}

bool isBlock(const base::OrderedJson &value)
{
    return !value.items().empty() || !value.members().empty();
}

QByteArray flat(const base::OrderedJson &value)
{
    return value.isArray() ? QByteArray("[]") : value.isObject() ? QByteArray("{}") : scalar(value);
}

void write(QByteArray &out, const base::OrderedJson &value, int indent, bool firstInline)
{
    const QByteArray blanks(indent, ' ');
    for (const base::OrderedJson::Member &member : value.members()) {
        if (!firstInline)
            out += blanks;
        firstInline = false;
        out += scalar(member.key) + ':';
        if (isBlock(member.value)) {
            out += '\n';
            write(out, member.value, indent + 2, false);
        } else {
            out += ' ' + flat(member.value) + '\n';
        }
    }
    for (const base::OrderedJson &item : value.items()) {
        if (!firstInline)
            out += blanks;
        firstInline = false;
        out += "- ";
        if (isBlock(item))
            write(out, item, indent + 2, true);
        else
            out += flat(item) + '\n';
    }
}

} // namespace

QByteArray toYaml(const base::OrderedJson &value)
{
    QByteArray out;
    if (isBlock(value))
        write(out, value, 0, false);
    else
        out = flat(value) + '\n';
    return out;
}

} // namespace framescope::profiles
