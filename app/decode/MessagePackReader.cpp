#include "MessagePackReader.h"

#include "base/Translation.h"

#include <bit>

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("framescope::decode::MessagePackReader")

/// What a value's first byte says: its kind, and how its length or number is written.
struct Head {
    Value::Kind kind = Value::Kind::Null;
    bool isKnown = true;
    std::uint8_t sizeBytes = 0;  ///< of a length behind the first byte
    std::uint8_t bodyBytes = 0;  ///< of a number behind the first byte
    std::uint64_t fixed = 0;     ///< the length or number where it stands in the first byte
    bool isSigned = false;
};

Head headOf(std::uint8_t first)
{
    using Kind = Value::Kind;
    if (first <= 0x7f)
        return {Kind::Unsigned, true, 0, 0, first};
    if (first <= 0x8f)
        return {Kind::Map, true, 0, 0, std::uint64_t(first & 0x0f)};
    if (first <= 0x9f)
        return {Kind::Array, true, 0, 0, std::uint64_t(first & 0x0f)};
    if (first <= 0xbf)
        return {Kind::Text, true, 0, 0, std::uint64_t(first & 0x1f)};
    if (first >= 0xe0)
        return {Kind::Negative, true, 0, 0, std::uint64_t(0xff - first)};
    switch (first) {
    case 0xc0: return {};
    case 0xc2: return {Kind::Boolean, true, 0, 0, 0};
    case 0xc3: return {Kind::Boolean, true, 0, 0, 1};
    case 0xc4: return {Kind::Bytes, true, 1};
    case 0xc5: return {Kind::Bytes, true, 2};
    case 0xc6: return {Kind::Bytes, true, 4};
    case 0xc7: return {Kind::Extension, true, 1};
    case 0xc8: return {Kind::Extension, true, 2};
    case 0xc9: return {Kind::Extension, true, 4};
    case 0xca: return {Kind::Float, true, 0, 4};
    case 0xcb: return {Kind::Float, true, 0, 8};
    case 0xcc: return {Kind::Unsigned, true, 0, 1};
    case 0xcd: return {Kind::Unsigned, true, 0, 2};
    case 0xce: return {Kind::Unsigned, true, 0, 4};
    case 0xcf: return {Kind::Unsigned, true, 0, 8};
    case 0xd0: return {Kind::Unsigned, true, 0, 1, 0, true};
    case 0xd1: return {Kind::Unsigned, true, 0, 2, 0, true};
    case 0xd2: return {Kind::Unsigned, true, 0, 4, 0, true};
    case 0xd3: return {Kind::Unsigned, true, 0, 8, 0, true};
    case 0xd4: return {Kind::Extension, true, 0, 0, 1};
    case 0xd5: return {Kind::Extension, true, 0, 0, 2};
    case 0xd6: return {Kind::Extension, true, 0, 0, 4};
    case 0xd7: return {Kind::Extension, true, 0, 0, 8};
    case 0xd8: return {Kind::Extension, true, 0, 0, 16};
    case 0xd9: return {Kind::Text, true, 1};
    case 0xda: return {Kind::Text, true, 2};
    case 0xdb: return {Kind::Text, true, 4};
    case 0xdc: return {Kind::Array, true, 2};
    case 0xdd: return {Kind::Array, true, 4};
    case 0xde: return {Kind::Map, true, 2};
    case 0xdf: return {Kind::Map, true, 4};
    default: return {Kind::Null, false};
    }
}

std::uint64_t bigEndian(base::ByteView bytes)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8 | byte;
    return value;
}

/// One call of read(): the containers that are open, and how many values each still lacks.
class Reading
{
public:
    Reading(ValueTree &tree, std::size_t at) : m_tree(tree), m_bytes(tree.bytes()), m_at(at) {}

    std::optional<std::size_t> run()
    {
        do {
            if (!readOne()) {
                while (!m_open.empty())
                    close();
                return {};
            }
            while (!m_open.empty() && m_open.back().missing == 0)
                close();
        } while (!m_open.empty());
        return m_at;
    }

private:
    struct Open {
        std::size_t index;
        std::uint64_t missing;
    };

    std::size_t left() const { return m_bytes.size() - m_at; }

    bool cut(std::size_t begin, std::uint64_t needed)
    {
        m_tree.fail(tr("The message ends within a value: %1 more bytes belong to it, %2 are there.").arg(needed).arg(left()), {}, begin, m_bytes.size() - begin);
        return false;
    }

    void close()
    {
        Value &value = m_tree.edit(m_open.back().index);
        value.next = std::uint32_t(m_tree.size());
        value.end = m_at;
        m_open.pop_back();
    }

    bool readOne()
    {
        if (!m_open.empty())
            --m_open.back().missing;
        const std::size_t begin = m_at;
        if (left() == 0)
            return cut(begin, 1);
        const std::uint8_t first = m_bytes[m_at++];
        const Head head = headOf(first);
        if (!head.isKnown) {
            m_tree.fail(tr("The byte 0xc1 begins no value: MessagePack never uses it."), tr("MessagePack, Formats"), begin, 1);
            m_at = begin;
            return false;
        }
        std::uint64_t size = head.fixed;
        if (head.sizeBytes > 0) {
            if (left() < head.sizeBytes)
                return cut(begin, head.sizeBytes);
            size = bigEndian(m_bytes.subspan(m_at, head.sizeBytes));
            m_at += head.sizeBytes;
        }
        if (left() < head.bodyBytes)
            return cut(begin, head.bodyBytes);
        if (head.kind == Value::Kind::Array || head.kind == Value::Kind::Map)
            return open(head.kind, begin, size);
        Value *value = m_tree.add(head.kind, begin);
        if (!value)
            return false;
        if (head.kind == Value::Kind::Text || head.kind == Value::Kind::Bytes || head.kind == Value::Kind::Extension)
            return content(*value, size);
        const std::uint64_t number = head.bodyBytes > 0 ? bigEndian(m_bytes.subspan(m_at, head.bodyBytes)) : head.fixed;
        m_at += head.bodyBytes;
        setNumber(*value, head, number);
        value->end = m_at;
        return true;
    }

    static void setNumber(Value &value, const Head &head, std::uint64_t number)
    {
        value.number = number;
        if (head.kind == Value::Kind::Float) {
            value.real = head.bodyBytes == 4 ? double(std::bit_cast<float>(std::uint32_t(number))) : std::bit_cast<double>(number);
        } else if (head.isSigned && number >> (head.bodyBytes * 8 - 1) != 0) {
            value.kind = Value::Kind::Negative;
            const std::uint64_t mask = head.bodyBytes == 8 ? UINT64_MAX : (std::uint64_t(1) << (head.bodyBytes * 8)) - 1;
            value.number = mask - number;
        }
    }

    bool content(Value &value, std::uint64_t size)
    {
        value.end = m_bytes.size();
        value.bodyBegin = m_at;
        if (value.kind == Value::Kind::Extension) {
            if (left() == 0)
                return cut(value.begin, size + 1);
            value.number = static_cast<std::uint64_t>(std::int64_t(static_cast<std::int8_t>(m_bytes[m_at++])));
            value.bodyBegin = m_at;
        }
        if (left() < size) {
            cut(value.begin, size);
            m_at = m_bytes.size();
            return false;
        }
        m_at += std::size_t(size);
        value.end = m_at;
        return true;
    }

    bool open(Value::Kind kind, std::size_t begin, std::uint64_t size)
    {
        const std::uint64_t values = kind == Value::Kind::Map ? size * 2 : size;
        if (m_open.size() >= kMostDepth) {
            m_tree.fail(tr("The values are nested more than %1 deep; the rest is not shown.").arg(kMostDepth), {}, begin, m_at - begin);
            return false;
        }
        Value *value = m_tree.add(kind, begin);
        if (!value)
            return false;
        value->size = std::uint32_t(size);
        m_open.push_back({m_tree.size() - 1, values});
        // Each value has one byte at least: a length that cannot be true is seen before anything is read for it.
        return values <= left() || cut(begin, values);
    }

    ValueTree &m_tree;
    base::ByteView m_bytes;
    std::size_t m_at;
    std::vector<Open> m_open;
};

} // namespace

std::optional<std::size_t> MessagePackReader::read(ValueTree &tree, std::size_t at)
{
    return Reading(tree, at).run();
}

} // namespace framescope::decode
