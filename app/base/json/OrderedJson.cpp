#include "OrderedJson.h"

#include "OrderedJsonReader.h"
#include "OrderedJsonWriter.h"

#include <QLocale>

#include <cmath>

namespace framescope::base {

OrderedJson::OrderedJson(qint64 value) : m_kind(Kind::Number), m_text(QString::number(value)) {}

OrderedJson::OrderedJson(double value) : m_kind(Kind::Number)
{
    m_text = std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QStringLiteral("0");
}

OrderedJson OrderedJson::object()
{
    OrderedJson value;
    value.m_kind = Kind::Object;
    return value;
}

OrderedJson OrderedJson::array()
{
    OrderedJson value;
    value.m_kind = Kind::Array;
    return value;
}

OrderedJson OrderedJson::number(QString digits)
{
    OrderedJson value;
    value.m_kind = Kind::Number;
    value.m_text = std::move(digits);
    return value;
}

QString OrderedJson::toString(const QString &fallback) const
{
    return m_kind == Kind::String ? m_text : fallback;
}

bool OrderedJson::toBool(bool fallback) const
{
    return m_kind == Kind::Bool ? m_bool : fallback;
}

bool OrderedJson::isInteger() const
{
    bool ok = false;
    if (m_kind == Kind::Number)
        m_text.toLongLong(&ok);
    return ok;
}

qint64 OrderedJson::toInteger(qint64 fallback) const
{
    bool ok = false;
    const qint64 number = m_kind == Kind::Number ? m_text.toLongLong(&ok) : 0;
    return ok ? number : fallback;
}

double OrderedJson::toDouble(double fallback) const
{
    bool ok = false;
    const double number = m_kind == Kind::Number ? m_text.toDouble(&ok) : 0;
    return ok ? number : fallback;
}

QString OrderedJson::toText() const
{
    switch (m_kind) {
    case Kind::Null: return {};
    case Kind::Bool: return m_bool ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Number:
    case Kind::String: return m_text;
    default: return QString::fromUtf8(toCompact());
    }
}

void OrderedJson::append(OrderedJson item)
{
    m_kind = Kind::Array;
    m_items.push_back(std::move(item));
}

const OrderedJson *OrderedJson::find(QStringView key) const
{
    for (const Member &member : m_members) {
        if (member.key == key)
            return &member.value;
    }
    return nullptr;
}

OrderedJson *OrderedJson::find(QStringView key)
{
    return const_cast<OrderedJson *>(std::as_const(*this).find(key));
}

const OrderedJson &OrderedJson::operator[](QStringView key) const
{
    static const OrderedJson null;
    const OrderedJson *const found = find(key);
    return found ? *found : null;
}

void OrderedJson::set(const QString &key, OrderedJson value)
{
    m_kind = Kind::Object;
    if (OrderedJson *const present = find(key))
        *present = std::move(value);
    else
        m_members.push_back({key, std::move(value)});
}

bool OrderedJson::remove(QStringView key)
{
    return std::erase_if(m_members, [&](const Member &member) { return member.key == key; }) > 0;
}

bool OrderedJson::operator==(const OrderedJson &other) const
{
    return m_kind == other.m_kind && m_bool == other.m_bool && m_text == other.m_text && m_items == other.m_items && m_members == other.m_members;
}

Result<OrderedJson> OrderedJson::parse(QByteArrayView utf8, JsonParseInfo *info)
{
    return OrderedJsonReader(utf8, info).read();
}

std::pair<int, int> OrderedJson::positionOf(QByteArrayView text, std::uint32_t offset)
{
    int line = 1;
    qsizetype lineStart = 0;
    const qsizetype end = std::min<qsizetype>(offset, text.size());
    for (qsizetype i = 0; i < end; ++i) {
        if (text[i] == '\n') {
            ++line;
            lineStart = i + 1;
        }
    }
    return {line, static_cast<int>(end - lineStart) + 1};
}

QByteArray OrderedJson::toCompact() const
{
    return OrderedJsonWriter::compact(*this);
}

QByteArray OrderedJson::toIndented() const
{
    return OrderedJsonWriter::indented(*this);
}

} // namespace framescope::base
