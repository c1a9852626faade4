#include "JsonScanner.h"

#include <algorithm>
#include <charconv>

namespace framescope::capture {

namespace {

bool isDigit(std::uint8_t c) { return c >= '0' && c <= '9'; }

void appendUtf8(QByteArray &out, char32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xc0 | (c >> 6));
        out += char(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += char(0xe0 | (c >> 12));
        out += char(0x80 | ((c >> 6) & 0x3f));
        out += char(0x80 | (c & 0x3f));
    } else {
        out += char(0xf0 | (c >> 18));
        out += char(0x80 | ((c >> 12) & 0x3f));
        out += char(0x80 | ((c >> 6) & 0x3f));
        out += char(0x80 | (c & 0x3f));
    }
}

/// The four hexadecimal digits at `at`; -1 if they are none.
int hex4(std::string_view raw, std::size_t at)
{
    unsigned value = 0;
    if (at + 4 > raw.size())
        return -1;
    const auto [end, error] = std::from_chars(raw.data() + at, raw.data() + at + 4, value, 16);
    return error == std::errc() && end == raw.data() + at + 4 ? int(value) : -1;
}

/// A number as sign, digits without leading and trailing zeros, and the power of ten of 0.digits.
struct Decimal {
    bool negative = false;
    std::string digits;
    long long exponent = 0;
    bool valid = false;
};

Decimal decimalOf(std::string_view text)
{
    Decimal number;
    std::size_t at = 0;
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        number.negative = text[at++] == '-';
    bool point = false;
    bool any = false;
    for (; at < text.size() && (isDigit(std::uint8_t(text[at])) || (text[at] == '.' && !point)); ++at) {
        if (text[at] == '.') {
            point = true;
            continue;
        }
        any = true;
        if (number.digits.empty() && text[at] == '0') {
            number.exponent -= point ? 1 : 0;
            continue;
        }
        number.digits += text[at];
        number.exponent += point ? 0 : 1;
    }
    if (!any)
        return number;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && text[at] == '+')
            ++at;
        long long exponent = 0;
        const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), exponent);
        if (error != std::errc() || exponent > 1'000'000'000 || exponent < -1'000'000'000)
            return number;
        at = std::size_t(end - text.data());
        number.exponent += exponent;
    }
    if (at != text.size())
        return number;
    while (!number.digits.empty() && number.digits.back() == '0')
        number.digits.pop_back();
    if (number.digits.empty()) {
        number.negative = false;
        number.exponent = 0;
    }
    number.valid = true;
    return number;
}

} // namespace

JsonScanner::Token JsonScanner::fail()
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
    while (m_at < m_end && *m_at != '"') {
        if (*m_at < 0x20)
            return false;
        m_at += *m_at == '\\' ? 2 : 1;
    }
    if (m_at >= m_end)
        return false;
    m_raw = {reinterpret_cast<const char *>(start), std::size_t(m_at - start)};
    ++m_at;
    return true;
}

bool JsonScanner::scanNumber()
{
    const std::uint8_t *const start = m_at;
    const auto digits = [this] {
        const std::uint8_t *const from = m_at;
        while (m_at < m_end && isDigit(*m_at))
            ++m_at;
        return m_at > from;
    };
    if (*m_at == '-')
        ++m_at;
    if (!digits())
        return false;
    if (m_at < m_end && *m_at == '.') {
        ++m_at;
        if (!digits())
            return false;
    }
    if (m_at < m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        if (m_at < m_end && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        if (!digits())
            return false;
    }
    m_raw = {reinterpret_cast<const char *>(start), std::size_t(m_at - start)};
    return true;
}

bool JsonScanner::scanWord(std::string_view word)
{
    if (std::size_t(m_end - m_at) < word.size() || std::string_view(reinterpret_cast<const char *>(m_at), word.size()) != word)
        return false;
    m_raw = {reinterpret_cast<const char *>(m_at), word.size()};
    m_at += word.size();
    return true;
}

JsonScanner::Token JsonScanner::value(std::uint8_t c)
{
    switch (c) {
    case '{':
    case '[':
        if (m_stack.size() >= m_mostDepth)
            return fail();
        m_raw = {reinterpret_cast<const char *>(m_at++), 1};
        m_stack.push_back(c == '{');
        m_expect = c == '{' ? Expect::KeyOrEnd : Expect::ValueOrEnd;
        return m_token = c == '{' ? Token::ObjectBegin : Token::ArrayBegin;
    case '"':
        if (!scanString())
            return fail();
        valueDone();
        return m_token = Token::String;
    case 't':
    case 'f':
    case 'n':
        if (!scanWord(c == 't' ? "true" : c == 'f' ? "false" : "null"))
            return fail();
        valueDone();
        return m_token = c == 't' ? Token::True : c == 'f' ? Token::False : Token::Null;
    default:
        if ((c != '-' && !isDigit(c)) || !scanNumber())
            return fail();
        valueDone();
        return m_token = Token::Number;
    }
}

JsonScanner::Token JsonScanner::next()
{
    for (;;) {
        skipSpace();
        m_tokenStart = m_at;
        if (m_expect == Expect::Nothing)
            return m_at == m_end && m_token != Token::Error ? m_token = Token::End : fail();
        if (m_at == m_end)
            return fail();
        const std::uint8_t c = *m_at;
        const bool closes = !m_stack.empty() && c == (m_stack.back() ? '}' : ']');
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
                return fail();
            ++m_at;
            m_expect = m_stack.back() ? Expect::Key : Expect::Value;
            continue;
        case Expect::KeyOrEnd:
            if (closes)
                break;
            [[fallthrough]];
        case Expect::Key:
            if (c != '"' || !scanString())
                return fail();
            m_expect = Expect::Colon;
            return m_token = Token::Key;
        case Expect::Colon:
            if (c != ':')
                return fail();
            ++m_at;
            m_expect = Expect::Value;
            continue;
        case Expect::Nothing:
            return fail();
        }
        m_raw = {reinterpret_cast<const char *>(m_at++), 1};
        m_stack.pop_back();
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
    const std::size_t outside = m_stack.size() - 1;
    while (m_stack.size() > outside) {
        if (next() == Token::Error)
            return false;
    }
    return true;
}

bool JsonScanner::textEquals(std::string_view utf8) const
{
    if (m_raw.find('\\') == std::string_view::npos)
        return m_raw == utf8;
    const QByteArray resolved = text();
    return std::string_view(resolved.constData(), std::size_t(resolved.size())) == utf8;
}

QByteArray JsonScanner::unescape(std::string_view raw)
{
    QByteArray out;
    out.reserve(qsizetype(raw.size()));
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const std::size_t run = std::min(raw.find('\\', i), raw.size());
        out.append(raw.data() + i, qsizetype(run - i));
        i = run;
        if (i + 1 >= raw.size())
            break;
        switch (const char c = raw[++i]) {
        case 'b': out += '\b'; break;
        case 'f': out += '\f'; break;
        case 'n': out += '\n'; break;
        case 'r': out += '\r'; break;
        case 't': out += '\t'; break;
        case 'u': {
            const int unit = hex4(raw, i + 1);
            i += 4;
            char32_t point = unit < 0 ? 0xfffd : char32_t(unit);
            if (point >= 0xd800 && point < 0xdc00 && i + 2 < raw.size() && raw[i + 1] == '\\' && raw[i + 2] == 'u') {
                const int low = hex4(raw, i + 3);
                if (low >= 0xdc00 && low < 0xe000) {
                    point = 0x10000 + ((point - 0xd800) << 10) + (char32_t(low) - 0xdc00);
                    i += 6;
                }
            }
            appendUtf8(out, point >= 0xd800 && point < 0xe000 ? char32_t(0xfffd) : point);
            break;
        }
        default: out += c; break;
        }
    }
    return out;
}

int compareDecimals(std::string_view a, std::string_view b)
{
    const Decimal left = decimalOf(a);
    const Decimal right = decimalOf(b);
    if (!left.valid || !right.valid)
        return 2;
    const auto sign = [](const Decimal &number) { return number.digits.empty() ? 0 : number.negative ? -1 : 1; };
    if (sign(left) != sign(right))
        return sign(left) < sign(right) ? -1 : 1;
    int order = 0;
    if (left.exponent != right.exponent && !left.digits.empty())
        order = left.exponent < right.exponent ? -1 : 1;
    else
        order = std::clamp(left.digits.compare(right.digits), -1, 1);
    return left.negative ? -order : order;
}

} // namespace framescope::capture
