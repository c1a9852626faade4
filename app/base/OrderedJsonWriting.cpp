#include "OrderedJson.h"

#include <QLocale>

#include <cmath>

// The writing half of OrderedJson.
namespace framescope::base {

namespace {

constexpr int kLineWidth = 110;

bool isContainer(const OrderedJson &value)
{
    return value.isArray() || value.isObject();
}

void writeString(QByteArray &out, QStringView text)
{
    out += '"';
    QByteArray utf8;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        switch (c) {
        case u'"': out += "\\\""; continue;
        case u'\\': out += "\\\\"; continue;
        case u'\n': out += "\\n"; continue;
        case u'\r': out += "\\r"; continue;
        case u'\t': out += "\\t"; continue;
        default: break;
        }
        if (c >= 0x20 && c < 0x7f) {
            out += static_cast<char>(c);
            continue;
        }
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += text.mid(i, 2).toUtf8();
            ++i;
            continue;
        }
        // Controls, lone surrogates, line separators and what turns the direction of text would not show in a diff.
        const bool invisible = c < 0x20 || (c >= 0x7f && c < 0xa0) || QChar::isSurrogate(c) || c == 0xfeff || (c >= 0x200b && c <= 0x200f)
                               || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        if (invisible) {
            out += "\\u";
            out += QByteArray::number(c, 16).rightJustified(4, '0');
        } else {
            out += QStringView(text).mid(i, 1).toUtf8();
        }
    }
    out += '"';
}

void writeScalar(QByteArray &out, const OrderedJson &value)
{
    switch (value.kind()) {
    case OrderedJson::Kind::Null: out += "null"; break;
    case OrderedJson::Kind::Bool: out += value.toBool() ? "true" : "false"; break;
    case OrderedJson::Kind::Number: out += value.toText().toLatin1(); break;
    case OrderedJson::Kind::String: writeString(out, value.toString()); break;
    default: break;
    }
}

/// `blank` puts spaces as on a line of an indented file.
void writeFlat(QByteArray &out, const OrderedJson &value, bool blank)
{
    const char *const comma = blank ? ", " : ",";
    bool first = true;
    if (value.isArray()) {
        out += '[';
        for (const OrderedJson &item : value.items()) {
            if (!first)
                out += comma;
            first = false;
            writeFlat(out, item, blank);
        }
        out += ']';
    } else if (value.isObject()) {
        out += '{';
        for (const OrderedJson::Member &member : value.members()) {
            if (!first)
                out += comma;
            first = false;
            writeString(out, member.key);
            out += blank ? ": " : ":";
            writeFlat(out, member.value, blank);
        }
        out += '}';
    } else {
        writeScalar(out, value);
    }
}

bool hasContainers(const OrderedJson &value)
{
    for (const OrderedJson &item : value.items()) {
        if (isContainer(item))
            return true;
    }
    for (const OrderedJson::Member &member : value.members()) {
        if (isContainer(member.value))
            return true;
    }
    return false;
}

void writeIndented(QByteArray &out, const OrderedJson &value, int depth)
{
    if (!isContainer(value)) {
        writeScalar(out, value);
        return;
    }
    if (value.items().empty() && value.members().empty()) {
        out += value.isArray() ? "[]" : "{}";
        return;
    }
    if (depth > 0 && !hasContainers(value)) {
        QByteArray line;
        writeFlat(line, value, true);
        if (line.size() + 2 * depth <= kLineWidth) {
            out += line;
            return;
        }
    }
    const QByteArray indent(2 * (depth + 1), ' ');
    bool first = true;
    out += value.isArray() ? "[\n" : "{\n";
    for (const OrderedJson &item : value.items()) {
        if (!first)
            out += ",\n";
        first = false;
        out += indent;
        writeIndented(out, item, depth + 1);
    }
    for (const OrderedJson::Member &member : value.members()) {
        if (!first)
            out += ",\n";
        first = false;
        out += indent;
        writeString(out, member.key);
        out += ": ";
        writeIndented(out, member.value, depth + 1);
    }
    out += '\n';
    out += indent.first(2 * depth);
    out += value.isArray() ? ']' : '}';
}

} // namespace

QByteArray OrderedJson::toCompact() const
{
    QByteArray out;
    writeFlat(out, *this, false);
    return out;
}

QByteArray OrderedJson::toIndented() const
{
    QByteArray out;
    writeIndented(out, *this, 0);
    out += '\n';
    return out;
}

} // namespace framescope::base
