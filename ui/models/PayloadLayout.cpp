#include "PayloadLayout.h"

#include "base/Bytes.h"
#include "base/json/JsonScanner.h"
#include "base/json/OrderedJson.h"

#include <QStringDecoder>

namespace framescope::ui::models {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isPunctuation(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ':' || c == ',';
}

/// A control or bidirectional-formatting character: shown, never interpreted.
bool mustBeShown(char16_t c)
{
    return (c < 0x20 && c != '\t') || c == 0x7f || (c >= 0x80 && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)
           || c == 0x200e || c == 0x200f || c == 0x2028 || c == 0x2029 || c == 0xfeff;
}

void appendVisible(QString &out, QStringView text)
{
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (!mustBeShown(unit))
            out += c;
        else if (unit < 0x100)
            out += QStringLiteral("\\x%1").arg(unit, 2, 16, QLatin1Char('0'));
        else
            out += QStringLiteral("\\u{%1}").arg(unit, 4, 16, QLatin1Char('0'));
    }
}

/// UTF-8 with invalid bytes as \xNN.
QString decodeVisible(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(bytes);
    QString out;
    if (!decoder.hasError()) {
        out.reserve(text.size());
        appendVisible(out, text);
        return out;
    }
    const base::ByteView view(reinterpret_cast<const std::uint8_t *>(bytes.data()), static_cast<std::size_t>(bytes.size()));
    return base::escapedPreview(view, view.size());
}

} // namespace

PayloadLayout::JsonToken PayloadLayout::Scanner::next()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
    if (m_at >= m_text.size())
        return {Token::End, m_at, 0};
    const qsizetype start = m_at;
    const char c = m_text[m_at];
    if (isPunctuation(c)) {
        ++m_at;
        return {Token::Punctuation, start, 1};
    }
    if (c == '"') {
        ++m_at;
        bool closed = false;
        while (m_at < m_text.size()) {
            const char d = m_text[m_at++];
            if (d == '\\' && m_at < m_text.size())
                ++m_at;
            else if (d == '"') {
                closed = true;
                break;
            }
        }
        if (!closed)
            return {Token::Invalid, start, m_at - start};
        qsizetype after = m_at;
        while (after < m_text.size() && isSpace(m_text[after]))
            ++after;
        const bool key = after < m_text.size() && m_text[after] == ':';
        return {key ? Token::Key : Token::String, start, m_at - start};
    }
    while (m_at < m_text.size() && !isSpace(m_text[m_at]) && !isPunctuation(m_text[m_at]) && m_text[m_at] != '"')
        ++m_at;
    const QByteArrayView word = m_text.sliced(start, m_at - start);
    if (word == "true" || word == "false" || word == "null")
        return {Token::Literal, start, word.size()};
    const bool number = base::JsonScanner::isNumber({word.data(), static_cast<std::size_t>(word.size())});
    return {number ? Token::Number : Token::Invalid, start, word.size()};
}

bool PayloadLayout::looksLikeJson(QByteArrayView bytes)
{
    Scanner scanner(bytes.first(std::min<qsizetype>(bytes.size(), 4096)));
    const JsonToken first = scanner.next();
    if (first.kind != Token::Punctuation)
        return false;
    const char opening = bytes[first.start];
    if (opening != '{' && opening != '[')
        return false;
    const JsonToken second = scanner.next();
    if (second.kind == Token::Punctuation) {
        const char c = bytes[second.start];
        return opening == '{' ? c == '}' : c == ']' || c == '[' || c == '{';
    }
    return opening == '{' ? second.kind == Token::Key : second.kind != Token::Invalid;
}

PayloadLayout::Laid PayloadLayout::prettyJson(QByteArrayView bytes, qsizetype most, const std::atomic_bool *cancelled)
{
    Laid laid;
    QString &out = laid.text;
    out.reserve(std::min(bytes.size(), most) * 5 / 4);
    Scanner scanner(bytes);
    int depth = 0;
    bool opened = false; // the token before was { or [
    const auto newLine = [&] {
        out += QLatin1Char('\n');
        out.resize(out.size() + 2 * std::min(depth, 100), QLatin1Char(' '));
    };
    for (JsonToken token = scanner.next(); token.kind != Token::End; token = scanner.next()) {
        if (laid.used >= most || (cancelled && cancelled->load(std::memory_order_relaxed)))
            return laid;
        if (token.kind == Token::Invalid) {
            laid.errorAt = token.start;
            const Laid rest = rawText(bytes.sliced(token.start), std::max<qsizetype>(0, most - token.start), 4096, cancelled);
            out += rest.text;
            laid.used = token.start + rest.used;
            return laid;
        }
        const char c = bytes[token.start];
        const bool punctuation = token.kind == Token::Punctuation;
        const bool closing = punctuation && (c == '}' || c == ']');
        if (closing) {
            depth = std::max(0, depth - 1);
            if (!opened)
                newLine();
        } else if (opened) {
            newLine();
        }
        opened = false;
        out += decodeVisible(bytes.sliced(token.start, token.length));
        laid.used = token.start + token.length;
        if (!punctuation)
            continue;
        if (c == '{' || c == '[') {
            ++depth;
            opened = true;
        } else if (c == ',') {
            newLine();
        } else if (c == ':') {
            out += QLatin1Char(' ');
        }
    }
    laid.used = bytes.size();
    return laid;
}

PayloadLayout::Laid PayloadLayout::rawText(QByteArrayView bytes, qsizetype most, qsizetype lineLimit, const std::atomic_bool *cancelled)
{
    Laid laid;
    qsizetype end = std::min(bytes.size(), most);
    // Not in the middle of a code point.
    for (int back = 0; back < 3 && end < bytes.size() && end > 0 && (static_cast<unsigned char>(bytes[end]) & 0xc0) == 0x80; ++back)
        --end;
    qsizetype at = 0;
    laid.text.reserve(end);
    while (at < end) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            break;
        qsizetype stop = at;
        while (stop < end && bytes[stop] != '\n' && stop - at < lineLimit)
            ++stop;
        const bool lineEnds = stop < end && bytes[stop] == '\n';
        if (!lineEnds) {
            for (int back = 0; back < 3 && stop < end && stop > at + 1 && (static_cast<unsigned char>(bytes[stop]) & 0xc0) == 0x80; ++back)
                --stop;
        }
        QByteArrayView line = bytes.sliced(at, stop - at);
        laid.text += decodeVisible(line);
        at = lineEnds ? stop + 1 : stop;
        if (lineEnds || at < end)
            laid.text += QLatin1Char('\n');
    }
    laid.used = at;
    return laid;
}

QString PayloadLayout::hexDump(QByteArrayView bytes, qint64 offset)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    QString out;
    for (qsizetype at = 0; at < bytes.size(); at += 16) {
        const qsizetype count = std::min<qsizetype>(16, bytes.size() - at);
        out += QStringLiteral("%1  ").arg(offset + at, 8, 16, QLatin1Char('0'));
        QString text;
        for (qsizetype i = 0; i < 16; ++i) {
            if (i < count) {
                const auto byte = static_cast<unsigned char>(bytes[at + i]);
                out += QLatin1Char(kDigits[byte >> 4]);
                out += QLatin1Char(kDigits[byte & 15]);
                text += byte >= 0x20 && byte < 0x7f ? QLatin1Char(static_cast<char>(byte)) : QLatin1Char('.');
            } else {
                out += QStringLiteral("  ");
            }
            out += i == 7 ? QStringLiteral("  ") : QStringLiteral(" ");
        }
        out += QStringLiteral(" |%1|\n").arg(text);
    }
    return out;
}

std::vector<PayloadLayout::JsonToken> PayloadLayout::tokensOfLine(const QString &line)
{
    std::vector<JsonToken> tokens;
    // Punctuation, quotes and literals are ASCII: one unit per character is enough to find them.
    QByteArray flat(line.size(), '?');
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (const char16_t c = line[i].unicode(); c < 0x80)
            flat[i] = static_cast<char>(c);
    }
    Scanner scanner(flat);
    for (JsonToken token = scanner.next(); token.kind != Token::End; token = scanner.next())
        tokens.push_back(token);
    return tokens;
}

QString PayloadLayout::jsonFault(QByteArrayView text)
{
    base::JsonParseInfo info;
    const auto parsed = base::OrderedJson::parse(text, &info);
    if (parsed)
        return {};
    return parsed.error().what;
}

} // namespace framescope::ui::models
