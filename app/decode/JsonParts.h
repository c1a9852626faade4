#pragma once

#include "LayerSpan.h"

#include "base/json/JsonScanner.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace framescope::decode {

/// A value inside JSON where it stands. Owns nothing. A plain value.
struct JsonPart {
    using Token = base::JsonScanner::Token;

    std::string_view key;     ///< of an object's member, as it stands between its quotation marks; empty for an item
    Token kind = Token::Null; ///< the value's first token
    std::string_view raw;     ///< the whole value as it stands; a string with its quotation marks
    ByteRange range;          ///< the same in its layer
    bool isEscaped = false;   ///< a string with escapes

    bool isString() const { return kind == Token::String; }
    bool isNumber() const { return kind == Token::Number; }
    bool isObject() const { return kind == Token::ObjectBegin; }
    bool isArray() const { return kind == Token::ArrayBegin; }
    bool isNull() const { return kind == Token::Null; }
    /// A string with its escapes undone, UTF-8; every other value as it stands.
    std::string text() const;
    bool textIs(std::string_view utf8) const;
    /// A whole number in 64 bits.
    std::optional<std::int64_t> integer() const;
};

/// A JSON text with the members or items of its outermost value, read in one pass over the bytes. Views into the layer's bytes, which must
/// outlive it. A plain value.
class JsonParts
{
public:
    JsonParts() = default;
    static JsonParts read(const LayerSpan &span);
    static JsonParts read(const LayerSpan &layer, const JsonPart &part) { return read(layer.at(part.range)); }

    /// All of it is one JSON value.
    bool isValid() const { return m_valid; }
    bool isObject() const { return m_valid && m_whole.isObject(); }
    bool isArray() const { return m_valid && m_whole.isArray(); }
    const JsonPart &whole() const { return m_whole; }
    /// At most kMostFields.
    const std::vector<JsonPart> &parts() const { return m_parts; }
    /// The first member of that name; null where there is none. Keys with escapes are found by what they mean.
    const JsonPart *find(std::string_view key) const;
    /// The item of an array; null where there is none.
    const JsonPart *item(std::size_t index) const { return isArray() && index < m_parts.size() ? &m_parts[index] : nullptr; }
    /// The text of the member or item; empty where there is none.
    std::string text(std::string_view key) const;
    std::string text(std::size_t index) const;

    /// Where it is no JSON: why and where. With kMostDepth exceeded it says so.
    const Fault &fault() const { return m_fault; }

private:
    JsonPart m_whole;
    std::vector<JsonPart> m_parts;
    bool m_valid = false;
    Fault m_fault;
};

} // namespace framescope::decode
