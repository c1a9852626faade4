#pragma once

#include "base/Bytes.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace framescope::capture {

/// Reads JSON token by token where it stands: numbers keep all their digits, keys their order, doubles their doubles.
/// Nothing is allocated but a small stack; the bytes must outlive the scanner. Any one thread.
class JsonScanner
{
public:
    enum class Token : std::uint8_t { ObjectBegin, ObjectEnd, ArrayBegin, ArrayEnd, Key, String, Number, True, False, Null, End, Error };

    explicit JsonScanner(base::ByteView json, std::size_t mostDepth = kMostDepth)
        : m_at(json.data()), m_begin(json.data()), m_end(json.data() + json.size()), m_mostDepth(mostDepth)
    {
    }

    Token next();
    Token token() const { return m_token; }
    /// The token's bytes as they stand; of keys and strings without the quotation marks, escapes not resolved.
    std::string_view raw() const { return m_raw; }
    /// Of a key or a string: its escapes resolved, UTF-8. Lone surrogates become U+FFFD.
    QByteArray text() const { return unescape(m_raw); }
    bool textEquals(std::string_view utf8) const;
    /// After a value's first token (or a key): goes on behind the whole value.
    bool skipValue();
    /// Bytes from the start to the end of the last token, and to its beginning.
    std::size_t offset() const { return std::size_t(m_at - m_begin); }
    std::size_t tokenStart() const { return std::size_t(m_tokenStart - m_begin); }
    /// How deep inside objects and arrays the scanner is.
    std::size_t depth() const { return m_stack.size(); }

    static QByteArray unescape(std::string_view raw);
    static constexpr std::size_t kMostDepth = 512;

private:
    enum class Expect : std::uint8_t { Value, KeyOrEnd, Key, Colon, CommaOrEnd, ValueOrEnd, Nothing };

    Token fail();
    Token value(std::uint8_t c);
    bool scanString();
    bool scanNumber();
    bool scanWord(std::string_view word);
    void skipSpace();
    void valueDone() { m_expect = m_stack.empty() ? Expect::Nothing : Expect::CommaOrEnd; }

    const std::uint8_t *m_at;
    const std::uint8_t *m_begin;
    const std::uint8_t *m_end;
    const std::uint8_t *m_tokenStart = nullptr;
    std::string_view m_raw;
    std::size_t m_mostDepth;
    std::vector<bool> m_stack; // true: object
    Token m_token = Token::End;
    Expect m_expect = Expect::Value;
};

/// -1, 0 or 1 as the JSON number `a` is less than, equal to or greater than `b`, exactly at any number of digits; 2 if one is
/// no number.
int compareDecimals(std::string_view a, std::string_view b);

} // namespace framescope::capture
