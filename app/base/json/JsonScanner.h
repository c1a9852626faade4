#pragma once

#include "base/Bytes.h"

#include <QByteArray>

#include <array>
#include <string_view>
#include <vector>

namespace framescope::base {

/// Scans JSON (RFC 8259) token by token, in place: numbers keep all their digits, objects their order and
/// their duplicate keys. Nothing is allocated up to 512 levels. The bytes must outlive the scanner. Whether strings are UTF-8 is for
/// the decoder to check. Any one thread.
class JsonScanner
{
public:
    enum class Token : std::uint8_t { ObjectBegin, ObjectEnd, ArrayBegin, ArrayEnd, Key, String, Number, True, False, Null, End, Error };
    enum class Fault : std::uint8_t {
        None,
        ValueMissing,       ///< the text ends where a value should be
        NotAValue,
        LeadingZero,        ///< 01
        FractionMissing,    ///< 1.
        ExponentMissing,    ///< 1e
        ControlInString,    ///< a byte below 0x20
        UnknownEscape,
        HexDigitsMissing,   ///< \u without four hexadecimal digits
        StringOpen,         ///< no closing quotation mark
        ArrayOpen,          ///< neither a comma nor the array's end
        ObjectOpen,         ///< neither a comma nor the object's end
        NameMissing,
        ColonMissing,
        TooDeep,
        MoreText,           ///< something follows the value
    };

    explicit JsonScanner(ByteView json, std::size_t mostDepth = kMostDepth)
        : m_at(json.data()), m_begin(json.data()), m_end(json.data() + json.size()), m_mostDepth(mostDepth)
    {
    }

    Token next();
    Token token() const { return m_token; }
    /// The token's raw bytes; for keys and strings without the quotation marks, escapes not resolved.
    std::string_view raw() const { return m_raw; }
    /// The content of a key or a string with escapes resolved, UTF-8. Lone surrogates become U+FFFD.
    QByteArray text() const;
    bool textEquals(std::string_view utf8) const;
    /// Whether the last key or string has escapes.
    bool isEscaped() const { return m_escaped; }
    /// After a value's first token (or a key): skips to the end of the value. False: the text is not JSON.
    bool skipValue();
    /// The byte offsets of the end and of the start of the last token.
    std::size_t offset() const { return std::size_t(m_at - m_begin); }
    std::size_t tokenStart() const { return std::size_t(m_tokenStart - m_begin); }
    /// The nesting depth in objects and arrays.
    std::size_t depth() const { return m_open.depth(); }

    /// After Token::Error: the fault and the offset of the byte that reveals it; tokenStart() is the start of the faulty token.
    Fault fault() const { return m_fault; }
    std::size_t faultOffset() const { return std::size_t(m_faultAt - m_begin); }

    /// Whether the whole text is a JSON number.
    static bool isNumber(std::string_view text);
    static constexpr std::size_t kMostDepth = 512;

private:
    enum class Expect : std::uint8_t { Value, KeyOrEnd, Key, Colon, CommaOrEnd, ValueOrEnd, Nothing };

    /// The open containers, one bit each: set for an object.
    class Nesting
    {
    public:
        std::size_t depth() const { return m_depth; }
        bool insideObject() const;
        void push(bool object);
        void pop();

    private:
        std::size_t m_depth = 0;
        std::array<std::uint64_t, kMostDepth / 64> m_bits{};
        std::vector<bool> m_deeper;
    };

    bool failAt(Fault fault, const std::uint8_t *at);
    Token fail(Fault fault, const std::uint8_t *at);
    Token failed();
    Token value(std::uint8_t c);
    bool scanString();
    bool scanEscape();
    bool scanNumber();
    bool scanWord(std::string_view word);
    void skipSpace();
    void valueDone() { m_expect = m_open.depth() == 0 ? Expect::Nothing : Expect::CommaOrEnd; }

    const std::uint8_t *m_at;
    const std::uint8_t *m_begin;
    const std::uint8_t *m_end;
    const std::uint8_t *m_tokenStart = m_begin;
    const std::uint8_t *m_faultAt = m_begin;
    std::string_view m_raw;
    std::size_t m_mostDepth;
    Nesting m_open;
    Token m_token = Token::End;
    Expect m_expect = Expect::Value;
    Fault m_fault = Fault::None;
    bool m_escaped = false;
};

} // namespace framescope::base
