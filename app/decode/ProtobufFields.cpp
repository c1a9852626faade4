#include "ProtobufFields.h"

#include "ByteCursor.h"

#include "base/Translation.h"
#include "base/json/JsonText.h"
#include "protocol/Utf8.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <utility>

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("framescope::decode::ProtobufFields")

constexpr std::uint64_t kMostNumber = (std::uint64_t(1) << 29) - 1;
constexpr std::size_t kMostVarint = 10;
constexpr std::size_t kMostPacked = 50; ///< packed numbers that are shown

enum class Wire : std::uint8_t { Varint, Fixed64, Bytes, GroupBegin, GroupEnd, Fixed32 };

/// One field as it stands. Its numbers are of the lowest byte first.
struct WireField {
    std::uint64_t number = 0;
    Wire wire = Wire::Varint;
    std::uint64_t value = 0;  ///< Varint, Fixed64, Fixed32
    base::ByteView bytes;     ///< Bytes
    std::size_t body = 0;     ///< where `bytes` begin
};

std::uint64_t littleEndian(base::ByteView bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i > 0; --i)
        value = value << 8 | bytes[i - 1];
    return value;
}

std::optional<WireField> next(ByteCursor &cursor)
{
    WireField field;
    const std::uint64_t key = cursor.varint(kMostVarint);
    field.number = key >> 3;
    const auto wire = std::uint8_t(key & 7);
    if (!cursor.ok() || field.number == 0 || field.number > kMostNumber || wire > std::uint8_t(Wire::Fixed32))
        return {};
    field.wire = Wire(wire);
    switch (field.wire) {
    case Wire::Varint: field.value = cursor.varint(kMostVarint); break;
    case Wire::Fixed64: field.value = littleEndian(cursor.bytes(8)); break;
    case Wire::Fixed32: field.value = littleEndian(cursor.bytes(4)); break;
    case Wire::Bytes: {
        const std::uint64_t length = cursor.varint(kMostVarint);
        if (!cursor.ok() || length > cursor.left())
            return {};
        field.body = cursor.at();
        field.bytes = cursor.bytes(std::size_t(length));
        break;
    }
    case Wire::GroupBegin:
    case Wire::GroupEnd: break;
    }
    return cursor.ok() ? std::optional(field) : std::nullopt;
}

LayerSpan spanOf(base::ByteView bytes)
{
    return {bytes, {0, bytes.size(), 0}};
}

/// UTF-8 that a person could have written: tabs and line ends are the only controls.
bool isText(base::ByteView bytes)
{
    return protocol::Utf8::isValid(bytes) && std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t c) { return (c >= 0x20 && c != 0x7f) || c == '\n' || c == '\r' || c == '\t'; });
}

std::int64_t zigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>((value >> 1) ^ (0 - (value & 1)));
}

QString varintText(std::uint64_t value)
{
    QStringList others;
    if (value > std::uint64_t(INT64_MAX))
        others += QString::number(static_cast<std::int64_t>(value));
    if (value <= 1)
        others += value == 1 ? QStringLiteral("true") : QStringLiteral("false");
    if (value > 0)
        others += QStringLiteral("zigzag %1").arg(zigzag(value));
    return QStringLiteral("%1 (%2)").arg(value).arg(others.join(QStringLiteral(", ")));
}

QString fixedText(std::uint64_t value, bool isLong)
{
    const double real = isLong ? std::bit_cast<double>(value) : double(std::bit_cast<float>(std::uint32_t(value)));
    const std::int64_t whole = isLong ? static_cast<std::int64_t>(value) : std::int64_t(static_cast<std::int32_t>(std::uint32_t(value)));
    QString text = QString::number(value);
    if (whole < 0)
        text += QStringLiteral(", %1").arg(whole);
    return QStringLiteral("%1 (%2)").arg(text, QString::number(real, 'g', isLong ? 17 : 9));
}

/// The bytes as packed varints; empty where they are none, or are one number only.
QString packedText(base::ByteView bytes)
{
    ByteCursor cursor(spanOf(bytes));
    QStringList numbers;
    std::size_t count = 0;
    while (cursor.ok() && !cursor.atEnd()) {
        const std::uint64_t number = cursor.varint(kMostVarint);
        if (++count <= kMostPacked)
            numbers += QString::number(number);
    }
    if (!cursor.ok() || count == 0)
        return {};
    return numbers.join(QStringLiteral(", ")) + (count > kMostPacked ? QStringLiteral(", \u2026") : QString());
}

QString textOf(base::ByteView bytes)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), qsizetype(std::min(bytes.size(), kMostValueText)));
}

QString fieldName(const WireField &field)
{
    static constexpr std::array<const char *, 6> names{"varint", "fixed 64", "bytes", "group", "group", "fixed 32"};
    return QStringLiteral("%1 (%2)").arg(field.number).arg(QString::fromLatin1(names[std::size_t(field.wire)]));
}

/// One call of addProtobuf(): messages within one another by recursion, which kMostDepth bounds.
class Adding
{
public:
    Adding(FieldTree &tree, std::vector<Fault> &faults) : m_tree(tree), m_faults(faults) {}

    void message(const LayerSpan &span, std::size_t depth)
    {
        ByteCursor cursor(span);
        std::vector<std::uint64_t> groups;
        while (!cursor.atEnd() && !m_tree.isCut()) {
            const std::size_t begin = cursor.at();
            const auto field = next(cursor);
            if (!field || (field->wire == Wire::GroupEnd && (groups.empty() || groups.back() != field->number))) {
                m_faults.push_back({tr("From here on the bytes are no field."), QStringLiteral("Protocol Buffers, Encoding"), span.from(begin).range});
                break;
            }
            one(span, *field, cursor.since(begin), groups, depth);
        }
        for (std::size_t i = 0; i < groups.size(); ++i)
            m_tree.close(span.range.end(), tr("the group's end is missing"));
    }

private:
    void one(const LayerSpan &span, const WireField &field, ByteRange range, std::vector<std::uint64_t> &groups, std::size_t depth)
    {
        switch (field.wire) {
        case Wire::Varint: m_tree.add(fieldName(field), varintText(field.value), range, Field::Kind::Number); return;
        case Wire::Fixed64: m_tree.add(fieldName(field), fixedText(field.value, true), range, Field::Kind::Number); return;
        case Wire::Fixed32: m_tree.add(fieldName(field), fixedText(field.value, false), range, Field::Kind::Number); return;
        case Wire::GroupBegin:
            m_tree.open(fieldName(field), range);
            groups.push_back(field.number);
            return;
        case Wire::GroupEnd:
            groups.pop_back();
            m_tree.close(range.end(), {});
            return;
        case Wire::Bytes: return bytes(span, field, range, depth);
        }
    }

    void bytes(const LayerSpan &span, const WireField &field, ByteRange range, std::size_t depth)
    {
        const bool text = isText(field.bytes);
        if (!field.bytes.empty() && depth < kMostDepth && isProtobuf(field.bytes)) {
            // Text may happen to be a message too: both are shown.
            m_tree.open(fieldName(field), range, text ? textOf(field.bytes) : tr("message"));
            message(span.part(field.body, field.bytes.size()), depth + 1);
            m_tree.close();
            return;
        }
        if (text) {
            m_tree.add(fieldName(field), textOf(field.bytes), range, Field::Kind::Text);
            return;
        }
        QString value = base::hexPreview(field.bytes);
        if (const QString packed = packedText(field.bytes); !packed.isEmpty())
            value += tr("; packed: %1").arg(packed);
        m_tree.add(fieldName(field), value, range, Field::Kind::Bytes);
    }

    FieldTree &m_tree;
    std::vector<Fault> &m_faults;
};

} // namespace

bool isProtobuf(base::ByteView bytes)
{
    ByteCursor cursor(spanOf(bytes));
    std::vector<std::uint64_t> groups;
    while (!cursor.atEnd()) {
        const auto field = next(cursor);
        if (!field || groups.size() > kMostDepth)
            return false;
        if (field->wire == Wire::GroupBegin) {
            groups.push_back(field->number);
        } else if (field->wire == Wire::GroupEnd) {
            if (groups.empty() || groups.back() != field->number)
                return false;
            groups.pop_back();
        }
    }
    return groups.empty();
}

void addProtobuf(FieldTree &tree, const LayerSpan &message, std::vector<Fault> &faults)
{
    Adding(tree, faults).message(message, 0);
}

QString protobufLine(base::ByteView bytes, std::size_t most)
{
    ByteCursor cursor(spanOf(bytes));
    QString line;
    while (!cursor.atEnd() && std::size_t(line.size()) <= most) {
        const auto field = next(cursor);
        if (!field)
            break;
        if (field->wire == Wire::GroupEnd)
            continue;
        if (!line.isEmpty())
            line += QStringLiteral(", ");
        line += QString::number(field->number);
        line += QStringLiteral(": ");
        if (field->wire == Wire::GroupBegin || (field->wire == Wire::Bytes && !field->bytes.empty() && !isText(field->bytes) && isProtobuf(field->bytes))) {
            line += QStringLiteral("{\u2026}");
        } else if (field->wire == Wire::Bytes && isText(field->bytes)) {
            QByteArray json;
            base::appendJsonStringLoosely(json, field->bytes.first(std::min(field->bytes.size(), most)));
            line += QString::fromUtf8(json);
        } else if (field->wire == Wire::Bytes) {
            line += base::hexPreview(field->bytes, 8);
        } else if (field->wire == Wire::Varint) {
            line += QString::number(field->value);
        } else {
            line += fixedText(field->value, field->wire == Wire::Fixed64);
        }
    }
    if (std::size_t(line.size()) > most) {
        line.truncate(qsizetype(most));
        if (!line.isEmpty() && line.back().isHighSurrogate())
            line.chop(1);
        line += QChar(0x2026);
    }
    return line;
}

} // namespace framescope::decode
