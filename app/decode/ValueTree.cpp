#include "ValueTree.h"

#include "CborTags.h"

#include "base/IsoTime.h"
#include "base/Translation.h"
#include "base/Utf8Text.h"
#include "base/json/JsonText.h"

#include <QLocale>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("framescope::decode::ValueTree")

constexpr std::size_t kMostHex = 32; ///< bytes of a binary value that are shown

QString hexOf(base::ByteView bytes)
{
    QString hex = QString::fromLatin1(base::toByteArray(bytes.first(std::min(bytes.size(), kMostHex))).toHex());
    if (bytes.size() > kMostHex)
        hex += QChar(0x2026);
    return hex;
}

/// The shortest text that reads back as the same number; always with a sign that it is no integer.
QString realText(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    QString text = QString::number(value, 'g', QLocale::FloatingPointShortest);
    if (!text.contains(u'.') && !text.contains(u'e'))
        text += QStringLiteral(".0");
    return text;
}

QString negativeText(std::uint64_t number)
{
    // -1 - number: of the largest the magnitude is 2^64, which no integer here can hold.
    if (number == UINT64_MAX)
        return QStringLiteral("-18446744073709551616");
    return QStringLiteral("-") + QString::number(number + 1);
}

std::uint64_t bigEndian(base::ByteView bytes)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8 | byte;
    return value;
}

/// MessagePack's timestamp, the extension of type -1: 4, 8 or 12 bytes.
QString timestamp(base::ByteView content)
{
    std::int64_t seconds = 0;
    std::uint64_t nanoseconds = 0;
    if (content.size() == 4) {
        seconds = std::int64_t(bigEndian(content));
    } else if (content.size() == 8) {
        const std::uint64_t both = bigEndian(content);
        nanoseconds = both >> 34;
        seconds = std::int64_t(both & 0x3ffffffffULL);
    } else if (content.size() == 12) {
        nanoseconds = bigEndian(content.first(4));
        seconds = std::int64_t(bigEndian(content.subspan(4)));
    } else {
        return {};
    }
    constexpr std::int64_t most = INT64_MAX / 1'000'000'000 - 1;
    if (nanoseconds > 999'999'999 || seconds > most || seconds < 0)
        return {};
    QByteArray text;
    base::appendIsoTime(text, seconds * 1'000'000'000 + std::int64_t(nanoseconds));
    return QString::fromLatin1(text);
}

} // namespace

std::optional<std::size_t> ValueTree::child(std::size_t container, std::size_t n) const
{
    const Value &parent = m_values[container];
    if (!parent.isContainer())
        return {};
    std::size_t at = container + 1;
    for (; n > 0 && at < parent.next; --n)
        at = m_values[at].next;
    return at < parent.next ? std::optional(at) : std::nullopt;
}

std::optional<std::size_t> ValueTree::member(std::size_t map, std::string_view key) const
{
    const Value &parent = m_values[map];
    if (parent.kind != Value::Kind::Map)
        return {};
    for (std::size_t at = map + 1; at < parent.next;) {
        const std::size_t value = m_values[at].next;
        if (value >= parent.next)
            return {};
        if (isText(at, key))
            return value;
        at = m_values[value].next;
    }
    return {};
}

base::ByteView ValueTree::content(std::size_t index) const
{
    const Value &value = m_values[index];
    if (value.kind != Value::Kind::Text && value.kind != Value::Kind::Bytes && value.kind != Value::Kind::Extension)
        return {};
    if (value.joined >= 0)
        return base::viewOf(m_joined[std::size_t(value.joined)]);
    return m_bytes.subspan(value.bodyBegin, value.end - value.bodyBegin);
}

std::optional<std::int64_t> ValueTree::integer(std::size_t index) const
{
    const Value &value = m_values[index];
    if (value.kind != Value::Kind::Unsigned || value.number > std::uint64_t(INT64_MAX))
        return {};
    return std::int64_t(value.number);
}

QString ValueTree::scalar(std::size_t index) const
{
    const Value &value = m_values[index];
    switch (value.kind) {
    case Value::Kind::Null: return QStringLiteral("null");
    case Value::Kind::Undefined: return QStringLiteral("undefined");
    case Value::Kind::Boolean: return value.number ? QStringLiteral("true") : QStringLiteral("false");
    case Value::Kind::Unsigned: return QString::number(value.number);
    case Value::Kind::Negative: return negativeText(value.number);
    case Value::Kind::Float: return realText(value.real);
    case Value::Kind::Simple: return QStringLiteral("simple(%1)").arg(value.number);
    case Value::Kind::Bytes: return QStringLiteral("h'%1'").arg(hexOf(content(index)));
    case Value::Kind::Extension: {
        const auto type = static_cast<std::int64_t>(value.number);
        const QString time = type == -1 ? timestamp(content(index)) : QString();
        return time.isEmpty() ? QStringLiteral("ext(%1, h'%2')").arg(type).arg(hexOf(content(index))) : time;
    }
    case Value::Kind::Text: {
        const base::ByteView bytes = content(index);
        return base::textFromUtf8(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    }
    case Value::Kind::Tag: return QString::number(value.number);
    case Value::Kind::Array:
    case Value::Kind::Map: break;
    }
    return {};
}

QString ValueTree::line(std::size_t index, std::size_t most) const
{
    QString line;
    appendLine(line, index, most);
    if (std::size_t(line.size()) > most) {
        line.truncate(qsizetype(most));
        if (!line.isEmpty() && line.back().isHighSurrogate())
            line.chop(1);
        line += QChar(0x2026);
    }
    return line;
}

void ValueTree::appendLine(QString &line, std::size_t index, std::size_t most) const
{
    // By a stack of our own: the nesting is the peer's.
    struct Open {
        std::size_t end;
        Value::Kind kind;
        std::size_t count;
    };
    std::vector<Open> open;
    const auto closer = [](Value::Kind kind) { return kind == Value::Kind::Array ? u']' : kind == Value::Kind::Map ? u'}' : u')'; };
    const std::size_t end = m_values[index].next;
    std::size_t at = index;
    while (at < end || !open.empty()) {
        if (std::size_t(line.size()) > most)
            return;
        if (!open.empty() && at >= open.back().end) {
            line += QChar(closer(open.back().kind));
            open.pop_back();
            continue;
        }
        if (!open.empty() && open.back().count++ > 0)
            line += open.back().kind == Value::Kind::Map && open.back().count % 2 == 0 ? u':' : u',';
        const Value &value = m_values[at];
        if (value.kind == Value::Kind::Text) {
            const base::ByteView bytes = content(at);
            QByteArray json;
            base::appendJsonStringLoosely(json, bytes.first(std::min(bytes.size(), most)));
            line += QString::fromUtf8(json);
        } else if (value.isContainer()) {
            line += value.kind == Value::Kind::Tag ? QString(QString::number(value.number) + u'(') : QString(value.kind == Value::Kind::Array ? u'[' : u'{');
            open.push_back({value.next, value.kind, 0});
        } else {
            line += scalar(at);
        }
        at = value.isContainer() ? at + 1 : value.next;
    }
}

Field::Kind ValueTree::fieldKind(std::size_t index) const
{
    const Value &value = m_values[index];
    switch (value.kind) {
    case Value::Kind::Null:
    case Value::Kind::Undefined: return Field::Kind::Null;
    case Value::Kind::Boolean: return Field::Kind::Boolean;
    case Value::Kind::Unsigned:
    case Value::Kind::Negative:
    case Value::Kind::Float:
    case Value::Kind::Simple: return Field::Kind::Number;
    case Value::Kind::Text: return Field::Kind::Text;
    case Value::Kind::Bytes: return Field::Kind::Bytes;
    case Value::Kind::Extension: return static_cast<std::int64_t>(value.number) == -1 && !timestamp(content(index)).isEmpty() ? Field::Kind::Time : Field::Kind::Bytes;
    case Value::Kind::Array:
    case Value::Kind::Map:
    case Value::Kind::Tag: break;
    }
    return Field::Kind::Container;
}

void ValueTree::addTo(FieldTree &fields, QString name, std::size_t index) const
{
    struct Open {
        std::size_t end;
        Value::Kind kind;
        std::size_t count;
    };
    std::vector<Open> open;
    const std::size_t end = m_values[index].next;
    std::size_t at = index;
    while (at < end || !open.empty()) {
        if (!open.empty() && at >= open.back().end) {
            fields.close();
            open.pop_back();
            continue;
        }
        std::size_t begin = m_values[at].begin;
        if (!open.empty()) {
            Open &parent = open.back();
            if (parent.kind == Value::Kind::Map) {
                // A key is the name of what stands behind it; the pair is one range.
                name = m_values[at].kind == Value::Kind::Text ? scalar(at) : line(at, 60);
                at = m_values[at].next;
                if (at >= parent.end) // cut off behind its key
                    continue;
            } else if (parent.kind == Value::Kind::Array) {
                name = QStringLiteral("[%1]").arg(parent.count);
            } else {
                name = tr("content");
            }
            ++parent.count;
        }
        const Value &value = m_values[at];
        if (value.isContainer()) {
            const QString what = value.kind == Value::Kind::Tag ? cborTagText(*this, at)
                : value.kind == Value::Kind::Map                ? tr("%n member(s)", nullptr, int(value.size))
                                                                : tr("%n item(s)", nullptr, int(value.size));
            fields.open(std::move(name), rangeOf(begin, value.end), what);
            open.push_back({value.next, value.kind, 0});
            at += 1;
        } else {
            fields.add(std::move(name), scalar(at), rangeOf(begin, value.end), fieldKind(at));
            at = value.next;
        }
    }
}

void ValueTree::addFaultTo(Packet &packet) const
{
    if (m_fault)
        packet.faults.push_back(*m_fault);
}

Value *ValueTree::add(Value::Kind kind, std::size_t begin)
{
    if (m_values.size() >= kMostFields) {
        fail(tr("The message has more than %1 values; the rest is not shown.").arg(kMostFields), {}, begin, 0);
        return nullptr;
    }
    Value &value = m_values.emplace_back();
    value.kind = kind;
    value.begin = begin;
    value.next = std::uint32_t(m_values.size());
    return &value;
}

void ValueTree::join(std::size_t index, QByteArray content)
{
    m_values[index].joined = std::int32_t(m_joined.size());
    m_joined.push_back(std::move(content));
}

void ValueTree::fail(QString what, QString section, std::size_t begin, std::size_t length)
{
    // What is missing stands behind the bytes that there are.
    const std::size_t from = std::min(begin, m_bytes.size());
    if (!m_fault)
        m_fault = Fault{std::move(what), std::move(section), rangeOf(from, from + std::min(length, m_bytes.size() - from))};
}

} // namespace framescope::decode
