#pragma once

#include "Decoded.h"

#include "base/Bytes.h"

#include <optional>
#include <string_view>
#include <vector>

namespace framescope::decode {

/// One value of a binary format that describes itself (MessagePack, CBOR), with the bytes that it was read from. A plain value.
struct Value {
    enum class Kind : std::uint8_t { Null, Undefined, Boolean, Unsigned, Negative, Float, Text, Bytes, Array, Map, Tag, Extension, Simple };

    Kind kind = Kind::Null;
    std::uint64_t number = 0;  ///< Boolean, Unsigned, Simple, the number of a Tag; Negative: -1 - number; Extension: its type, sign-extended
    double real = 0;           ///< Float
    std::size_t begin = 0;     ///< the whole value, head included
    std::size_t end = 0;
    std::size_t bodyBegin = 0; ///< the content of Text, Bytes and Extension; it ends with the value
    std::int32_t joined = -1;  ///< Text and Bytes in several chunks: index of the content that was put together
    std::uint32_t size = 0;    ///< values of an Array, pairs of a Map
    std::uint32_t next = 0;    ///< index of the value behind this one and all that it contains

    bool isContainer() const { return kind == Kind::Array || kind == Kind::Map || kind == Kind::Tag; }
};

/// The values of one message in the order of their bytes: a container stands before what it contains. Holds at most kMostFields values,
/// nested kMostDepth deep. A reader fills it. A plain value over bytes that must outlive it.
class ValueTree
{
public:
    /// `layer` is where the bytes stand (ByteRange::layer), `offset` the place of their first byte in it.
    explicit ValueTree(base::ByteView bytes, std::uint32_t layer = 0, std::size_t offset = 0) : m_bytes(bytes), m_offset(offset), m_layer(layer) {}

    base::ByteView bytes() const { return m_bytes; }
    std::size_t size() const { return m_values.size(); }
    const Value &at(std::size_t index) const { return m_values[index]; }
    ByteRange range(std::size_t index) const { return rangeOf(m_values[index].begin, m_values[index].end); }
    ByteRange rangeOf(std::size_t begin, std::size_t end) const { return {m_offset + begin, end - begin, m_layer}; }
    /// What could not be read, and where: a sentence. What was read before it is there.
    const std::optional<Fault> &fault() const { return m_fault; }

    /// The n-th value of an array, or the n-th of a map's keys and values in turn; nothing where there is none.
    std::optional<std::size_t> child(std::size_t container, std::size_t n) const;
    /// The value behind the first key of that text in a map.
    std::optional<std::size_t> member(std::size_t map, std::string_view key) const;
    /// The content of a text, of bytes and of an extension; empty for anything else.
    base::ByteView content(std::size_t index) const;
    std::string_view text(std::size_t index) const { return base::textOf(content(index)); }
    bool isText(std::size_t index, std::string_view equals) const { return m_values[index].kind == Value::Kind::Text && text(index) == equals; }
    /// Unsigned below 2^63, or nothing.
    std::optional<std::int64_t> integer(std::size_t index) const;

    /// The value on one line, nearly as JSON: bytes as h'00ff', extensions and tags by their number; cut behind `most` characters.
    QString line(std::size_t index, std::size_t most = 300) const;
    /// The value and all that it contains.
    void addTo(FieldTree &fields, QString name, std::size_t index) const;
    /// The fault, where there is one, in a packet's faults.
    void addFaultTo(Packet &packet) const;

    // For readers.
    /// Null: there are too many values, which is a fault.
    Value *add(Value::Kind kind, std::size_t begin);
    Value &edit(std::size_t index) { return m_values[index]; }
    void join(std::size_t index, QByteArray content);
    void fail(QString what, QString section, std::size_t begin, std::size_t length);

private:
    void appendLine(QString &line, std::size_t index, std::size_t most) const;
    QString scalar(std::size_t index) const;
    Field::Kind fieldKind(std::size_t index) const;

    base::ByteView m_bytes;
    std::size_t m_offset;
    std::uint32_t m_layer;
    std::vector<Value> m_values;
    std::vector<QByteArray> m_joined;
    std::optional<Fault> m_fault;
};

} // namespace framescope::decode
