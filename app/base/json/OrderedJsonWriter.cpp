#include "OrderedJsonWriter.h"

#include "JsonWriter.h"

#include <algorithm>

namespace framescope::base {

namespace {

using Layout = JsonWriter::Layout;

constexpr qsizetype kLineWidth = 110;

bool isContainer(const OrderedJson &value)
{
    return value.isArray() || value.isObject();
}

bool hasContainers(const OrderedJson &value)
{
    return std::any_of(value.items().begin(), value.items().end(), [](const OrderedJson &item) { return isContainer(item); })
        || std::any_of(value.members().begin(), value.members().end(), [](const OrderedJson::Member &member) { return isContainer(member.value); });
}

void write(JsonWriter &json, const OrderedJson &value, Layout layout);

void writeContainer(JsonWriter &json, const OrderedJson &value, Layout layout)
{
    if (value.isArray()) {
        json.beginArray(layout);
        for (const OrderedJson &item : value.items())
            write(json, item, layout);
        json.endArray();
    } else {
        json.beginObject(layout);
        for (const OrderedJson::Member &member : value.members()) {
            json.key(QStringView(member.key));
            write(json, member.value, layout);
        }
        json.endObject();
    }
}

void write(JsonWriter &json, const OrderedJson &value, Layout layout)
{
    switch (value.kind()) {
    case OrderedJson::Kind::Null: json.value(nullptr); return;
    case OrderedJson::Kind::Bool: json.value(value.toBool()); return;
    case OrderedJson::Kind::Number: json.rawValue(value.toText().toLatin1()); return;
    case OrderedJson::Kind::String: json.value(QStringView(value.toText())); return;
    default: break;
    }
    const auto depth = qsizetype(json.depth());
    if (layout == Layout::Lines && depth > 0 && !hasContainers(value)) {
        QByteArray line;
        JsonWriter onALine(line);
        writeContainer(onALine, value, Layout::Spaced);
        if (line.size() + 2 * depth <= kLineWidth) {
            json.rawValue(line);
            return;
        }
    }
    writeContainer(json, value, layout);
}

} // namespace

QByteArray OrderedJsonWriter::compact(const OrderedJson &value)
{
    QByteArray out;
    JsonWriter json(out);
    write(json, value, Layout::Compact);
    return out;
}

QByteArray OrderedJsonWriter::indented(const OrderedJson &value)
{
    QByteArray out;
    JsonWriter json(out);
    write(json, value, Layout::Lines);
    out += '\n';
    return out;
}

} // namespace framescope::base
