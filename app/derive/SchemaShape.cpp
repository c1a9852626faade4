#include "SchemaShape.h"

#include "ValueKind.h"

#include "base/SecretNames.h"

#include <algorithm>

namespace framescope::derive {

namespace {

using base::OrderedJson;

constexpr qsizetype kMostEnumText = 40;

} // namespace

void SchemaShape::addText(const QString &text, bool isSecret)
{
    ++m_texts;
    const ValueKind kind = kindOf({{}, {}, OrderedJson(text)}, 0, {});
    m_uuids += kind == ValueKind::Uuid ? 1 : 0;
    m_times += kind == ValueKind::IsoTime ? 1 : 0;
    if (isSecret || kind != ValueKind::Constant || text.size() > kMostEnumText)
        m_quotable = false;
    if (m_quotable && m_values.size() <= kMostEnum && !m_values.contains(text))
        m_values.append(text);
}

void SchemaShape::add(const OrderedJson &value, bool isSecret)
{
    ++m_seen;
    switch (value.kind()) {
    case OrderedJson::Kind::Null: ++m_nulls; break;
    case OrderedJson::Kind::Bool: ++m_bools; break;
    case OrderedJson::Kind::Number: ++(value.isInteger() ? m_integers : m_numbers); break;
    case OrderedJson::Kind::String: addText(value.toString(), isSecret); break;
    case OrderedJson::Kind::Array:
        ++m_arrays;
        if (!m_items)
            m_items = std::make_unique<SchemaShape>();
        for (const OrderedJson &item : value.items())
            m_items->add(item, isSecret);
        break;
    case OrderedJson::Kind::Object:
        ++m_objects;
        QStringList once; // a name that stands twice counts once
        for (const OrderedJson::Member &member : value.members()) {
            if (once.contains(member.key))
                continue;
            once.append(member.key);
            auto found = std::find_if(m_properties.begin(), m_properties.end(), [&](const Property &one) { return one.name == member.key; });
            if (found == m_properties.end()) {
                if (m_properties.size() >= kMostProperties)
                    continue;
                m_properties.emplace_back();
                found = std::prev(m_properties.end());
                found->name = member.key;
            }
            ++found->seen;
            found->shape.add(member.value, isSecret || base::SecretNames::isSecretByWords(member.key.toUtf8()));
        }
        break;
    }
}

OrderedJson SchemaShape::schema() const
{
    OrderedJson types = OrderedJson::array();
    const auto type = [&](int seen, const char *name) {
        if (seen > 0)
            types.append(OrderedJson(QString(QLatin1String(name))));
    };
    type(m_objects, "object");
    type(m_arrays, "array");
    type(m_texts, "string");
    type(m_numbers, "number");
    if (m_numbers == 0) // a whole number is a number
        type(m_integers, "integer");
    type(m_bools, "boolean");
    type(m_nulls, "null");
    OrderedJson out = OrderedJson::object();
    if (types.items().size() == 1)
        out.set(QStringLiteral("type"), types.items().front());
    else if (!types.items().empty())
        out.set(QStringLiteral("type"), types);
    if (m_objects > 0 && !m_properties.empty()) {
        OrderedJson properties = OrderedJson::object();
        OrderedJson required = OrderedJson::array();
        for (const Property &one : m_properties) {
            properties.set(one.name, one.shape.schema());
            if (one.seen == m_objects)
                required.append(OrderedJson(one.name));
        }
        out.set(QStringLiteral("properties"), std::move(properties));
        if (!required.items().empty())
            out.set(QStringLiteral("required"), std::move(required));
    }
    if (m_items && m_items->m_seen > 0)
        out.set(QStringLiteral("items"), m_items->schema());
    if (m_texts > 0 && m_uuids == m_texts)
        out.set(QStringLiteral("format"), OrderedJson(QStringLiteral("uuid")));
    else if (m_texts > 0 && m_times == m_texts)
        out.set(QStringLiteral("format"), OrderedJson(QStringLiteral("date-time")));
    // Few values that came again and again; with other types beside it an enum would have to name these too.
    else if (m_texts == m_seen && m_quotable && m_values.size() <= kMostEnum && m_texts >= 2 * m_values.size()) {
        OrderedJson values = OrderedJson::array();
        for (const QString &value : m_values)
            values.append(OrderedJson(value));
        out.set(QStringLiteral("enum"), std::move(values));
    }
    return out;
}

} // namespace framescope::derive
