#pragma once

#include "DecodeLimits.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace framescope::decode {

/// Where bytes of a message stand. Layer 0 is the message's payload, layer N is Decoded::layers[N - 1]. A plain value.
struct ByteRange {
    std::uint64_t begin = 0;
    std::uint64_t length = 0;
    std::uint32_t layer = 0;

    std::uint64_t end() const { return begin + length; }
    bool operator==(const ByteRange &) const = default;
};

/// One value that a decoder found, with the bytes that it was read from. A plain value.
struct Field {
    enum class Kind : std::uint8_t { Container, Text, Number, Boolean, Null, Bytes, Time };

    QString name;            ///< as the protocol or the message calls it: "event", "[0]", "1 (string)"
    QString value;           ///< plain text for people; of a container what is in it: "3 items". Cut at kMostValueText
    ByteRange range;
    Kind kind = Kind::Text;
    std::uint16_t depth = 0; ///< 0: at the top
};

/// Fields as a tree, in the order of the bytes: each field stands before what it contains, and `depth` says what contains what. Holds at
/// most kMostFields. A plain value.
class FieldTree
{
public:
    /// Adds a value to the container that is open.
    void add(QString name, QString value, ByteRange range, Field::Kind kind = Field::Kind::Text);
    /// Adds a container and opens it: what is added next stands in it, until close().
    void open(QString name, ByteRange range, QString value = {});
    void close();
    /// The same, where the container's extent or content is known only at its end.
    void close(std::uint64_t end, QString value);

    const std::vector<Field> &fields() const { return m_fields; }
    bool isEmpty() const { return m_fields.empty(); }
    /// Whether fields were left out because of kMostFields or kMostDepth.
    bool isCut() const { return m_cut; }
    std::size_t depth() const { return m_open.size() + m_skipped; }
    /// Changes every field's range, where the bytes are known under other offsets.
    template<typename Change>
    void forEachRange(const Change &change)
    {
        for (Field &field : m_fields)
            change(field.range);
    }

private:
    bool hasSpace();

    std::vector<Field> m_fields;
    std::vector<std::uint32_t> m_open; ///< indices of the containers that are open
    std::size_t m_skipped = 0;         ///< containers that are open and were left out
    bool m_cut = false;
};

} // namespace framescope::decode
