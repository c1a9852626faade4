#include "JsonScanner.h"

#include "JsonText.h"

#include <bit>
#include <cstring>

namespace framescope::base {

namespace {

bool isDigit(std::uint8_t c) { return c >= '0' && c <= '9'; }

bool isHexDigit(std::uint8_t c) { return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); }

/// The first quotation mark, backslash or control character from `at` on; `end` if there is none.
const std::uint8_t *endOfPlain(const std::uint8_t *at, const std::uint8_t *end)
{
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    constexpr std::uint64_t highs = 0x8080808080808080ULL;
    while (end - at >= 8) {
        std::uint64_t word;
        std::memcpy(&word, at, 8);
        const std::uint64_t quote = word ^ (ones * '"');
        const std::uint64_t slash = word ^ (ones * '\\');
        const std::uint64_t hits = (((quote - ones) & ~quote) | ((slash - ones) & ~slash) | ((word - ones * 0x20) & ~word)) & highs;
        if (hits != 0) {
            if constexpr (std::endian::native == std::endian::little)
                return at + std::countr_zero(hits) / 8;
            break;
        }
        at += 8;
    }
    while (at < end && *at != '"' && *at != '\\' && *at >= 0x20)
        ++at;
    return at;
}

} // namespace

bool JsonScanner::Nesting::insideObject() const
{
    const std::size_t top = m_depth - 1;
    return top < kMostDepth ? (m_bits[top / 64] >> (top % 64) & 1) != 0 : m_deeper.back();
}

void JsonScanner::Nesting::push(bool object)
{
    if (m_depth >= kMostDepth) {
        m_deeper.push_back(object);
    } else {
        const std::uint64_t bit = std::uint64_t{1} << (m_depth % 64);
        std::uint64_t &bits = m_bits[m_depth / 64];
        bits = object ? bits | bit : bits & ~bit;
    }
    ++m_depth;
}

void JsonScanner::Nesting::pop()
{
    --m_depth;
    if (m_depth >= kMostDepth)
        m_deeper.pop_back();
}

bool JsonScanner::failAt(Fault fault, const std::uint8_t *at)
{
    m_fault = fault;
    m_faultAt = at;
    return false;
}

JsonScanner::Token JsonScanner::fail(Fault fault, const std::uint8_t *at)
{
    failAt(fault, at);
    return failed();
}

JsonScanner::Token JsonScanner::failed()
{
    m_expect = Expect::Nothing;
    m_raw = {};
    m_at = m_end;
    return m_token = Token::Error;
}

void JsonScanner::skipSpace()
{
    while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

bool JsonScanner::scanString()
{
    const std::uint8_t *const start = ++m_at;
    m_escaped = false;
    for (;;) {
        m_at = endOfPlain(m_at, m_end);
        if (m_at == m_end)
            return failAt(Fault::StringOpen, m_end);
        if (*m_at == '"')
            break;
        if (*m_at != '\\')
            return failAt(Fault::ControlInString, m_at);
        m_escaped = true;
        if (!scanEscape())
            return false;
    }
    m_raw = {reinterpret_cast<const char *>(start), std::size_t(m_at - start)};
    ++m_at;
    return true;
}

bool JsonScanner::scanEscape()
{
    const std::uint8_t *const behind = m_at + 1;
    if (behind == m_end)
        return failAt(Fault::UnknownEscape, behind);
    switch (*behind) {
    case '"': case '\\': case '/': case 'b': case 'f': case 'n': case 'r': case 't':
        m_at += 2;
        return true;
    case 'u':
        for (std::ptrdiff_t i = 1; i <= 4; ++i) {
            if (m_end - behind <= i || !isHexDigit(behind[i]))
                return failAt(Fault::HexDigitsMissing, behind + 1);
        }
        m_at += 6;
        return true;
    default:
        return failAt(Fault::UnknownEscape, behind);
    }
}

bool JsonScanner::scanNumber()
{
    const std::uint8_t *const start = m_at;
    const auto digits = [this] {
        const std::uint8_t *const from = m_at;
        while (m_at < m_end && isDigit(*m_at))
            ++m_at;
        return m_at - from;
    };
    if (*m_at == '-')
        ++m_at;
    const std::uint8_t *const first = m_at;
    const auto whole = digits();
    if (whole == 0)
        return failAt(Fault::NotAValue, start);
    if (whole > 1 && *first == '0')
        return failAt(Fault::LeadingZero, m_at);
    if (m_at < m_end && *m_at == '.') {
        ++m_at;
        if (digits() == 0)
            return failAt(Fault::FractionMissing, m_at);
    }
    if (m_at < m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        if (m_at < m_end && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        if (digits() == 0)
            return failAt(Fault::ExponentMissing, m_at);
    }
    m_raw = {reinterpret_cast<const char *>(start), std::size_t(m_at - start)};
    return true;
}

bool JsonScanner::scanWord(std::string_view word)
{
    if (std::size_t(m_end - m_at) < word.size() || std::string_view(reinterpret_cast<const char *>(m_at), word.size()) != word)
        return failAt(Fault::NotAValue, m_at);
    m_raw = {reinterpret_cast<const char *>(m_at), word.size()};
    m_at += word.size();
    return true;
}

JsonScanner::Token JsonScanner::value(std::uint8_t c)
{
    switch (c) {
    case '{':
    case '[':
        if (m_open.depth() >= m_mostDepth)
            return fail(Fault::TooDeep, m_at);
        m_raw = {reinterpret_cast<const char *>(m_at++), 1};
        m_open.push(c == '{');
        m_expect = c == '{' ? Expect::KeyOrEnd : Expect::ValueOrEnd;
        return m_token = c == '{' ? Token::ObjectBegin : Token::ArrayBegin;
    case '"':
        if (!scanString())
            return failed();
        valueDone();
        return m_token = Token::String;
    case 't':
    case 'f':
    case 'n':
        if (!scanWord(c == 't' ? "true" : c == 'f' ? "false" : "null"))
            return failed();
        valueDone();
        return m_token = c == 't' ? Token::True : c == 'f' ? Token::False : Token::Null;
    default:
        if (c != '-' && !isDigit(c))
            return fail(Fault::NotAValue, m_at);
        if (!scanNumber())
            return failed();
        valueDone();
        return m_token = Token::Number;
    }
}

JsonScanner::Token JsonScanner::next()
{
    if (m_token == Token::Error)
        return m_token;
    for (;;) {
        skipSpace();
        m_tokenStart = m_at;
        if (m_expect == Expect::Nothing)
            return m_at == m_end ? m_token = Token::End : fail(Fault::MoreText, m_at);
        const bool object = m_open.depth() != 0 && m_open.insideObject();
        if (m_at == m_end) {
            switch (m_expect) {
            case Expect::CommaOrEnd: return fail(object ? Fault::ObjectOpen : Fault::ArrayOpen, m_at);
            case Expect::Key:
            case Expect::KeyOrEnd: return fail(Fault::NameMissing, m_at);
            case Expect::Colon: return fail(Fault::ColonMissing, m_at);
            default: return fail(Fault::ValueMissing, m_at);
            }
        }
        const std::uint8_t c = *m_at;
        const bool closes = m_open.depth() != 0 && c == (object ? '}' : ']');
        switch (m_expect) {
        case Expect::Value:
            return value(c);
        case Expect::ValueOrEnd:
            if (!closes)
                return value(c);
            break;
        case Expect::CommaOrEnd:
            if (closes)
                break;
            if (c != ',')
                return fail(object ? Fault::ObjectOpen : Fault::ArrayOpen, m_at);
            ++m_at;
            m_expect = object ? Expect::Key : Expect::Value;
            continue;
        case Expect::KeyOrEnd:
            if (closes)
                break;
            [[fallthrough]];
        case Expect::Key:
            if (c != '"')
                return fail(Fault::NameMissing, m_at);
            if (!scanString())
                return failed();
            m_expect = Expect::Colon;
            return m_token = Token::Key;
        case Expect::Colon:
            if (c != ':')
                return fail(Fault::ColonMissing, m_at);
            ++m_at;
            m_expect = Expect::Value;
            continue;
        case Expect::Nothing:
            break;
        }
        m_raw = {reinterpret_cast<const char *>(m_at++), 1};
        m_open.pop();
        valueDone();
        return m_token = c == '}' ? Token::ObjectEnd : Token::ArrayEnd;
    }
}

bool JsonScanner::skipValue()
{
    if (m_token == Token::Key)
        next();
    if (m_token != Token::ObjectBegin && m_token != Token::ArrayBegin)
        return m_token != Token::Error;
    const std::size_t outside = m_open.depth() - 1;
    while (m_open.depth() > outside) {
        if (next() == Token::Error)
            return false;
    }
    return true;
}

QByteArray JsonScanner::text() const
{
    return m_escaped ? unescapedJson(m_raw) : QByteArray(m_raw.data(), qsizetype(m_raw.size()));
}

bool JsonScanner::textEquals(std::string_view utf8) const
{
    if (!m_escaped)
        return m_raw == utf8;
    const QByteArray resolved = text();
    return std::string_view(resolved.constData(), std::size_t(resolved.size())) == utf8;
}

bool JsonScanner::isNumber(std::string_view text)
{
    JsonScanner scanner(viewOf(text));
    return scanner.next() == Token::Number && scanner.m_raw.size() == text.size();
}

} // namespace framescope::base
