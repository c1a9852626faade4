#include "JsonText.h"

#include "base/Utf8Text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace framescope::base {

namespace {

/// What a byte needs: nothing, an escape, or a check of the bytes after it.
enum class Care : std::uint8_t { None, Escape, Sequence };

constexpr std::array<Care, 256> careTable()
{
    std::array<Care, 256> table{};
    for (std::size_t i = 0; i < 256; ++i)
        table[i] = i < 0x20 || i == '"' || i == '\\' || i == 0x7f ? Care::Escape : i >= 0x80 ? Care::Sequence : Care::None;
    return table;
}

constexpr std::array<Care, 256> kCare = careTable();
constexpr char kHex[] = "0123456789abcdef";

void appendUnicodeEscape(QByteArray &out, std::uint32_t c)
{
    const char text[6] = {'\\', 'u', kHex[(c >> 12) & 0xf], kHex[(c >> 8) & 0xf], kHex[(c >> 4) & 0xf], kHex[c & 0xf]};
    out.append(text, 6);
}

void appendEscape(QByteArray &out, std::uint8_t c)
{
    switch (c) {
    case '"': out.append("\\\"", 2); return;
    case '\\': out.append("\\\\", 2); return;
    case '\n': out.append("\\n", 2); return;
    case '\r': out.append("\\r", 2); return;
    case '\t': out.append("\\t", 2); return;
    default: appendUnicodeEscape(out, c); return;
    }
}

/// The length of the UTF-8 sequence (two bytes or more) at `at`, or 0; its code point in `c`.
std::size_t sequenceAt(ByteView bytes, std::size_t at, std::uint32_t &c)
{
    const std::uint8_t lead = bytes[at];
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (length == 0 || lead > 0xf4 || at + length > bytes.size())
        return 0;
    c = lead & (0xffU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((bytes[at + i] & 0xc0) != 0x80)
            return 0;
        c = (c << 6) | (bytes[at + i] & 0x3fU);
    }
    constexpr std::uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    return c < smallest[length] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff) ? 0 : length;
}

/// Characters that control a terminal, break lines in JavaScript, change the reading direction, or are invisible.
constexpr bool isHidden(std::uint32_t c)
{
    return c < 0xa0 || c == 0x061c || c == 0xfeff || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/// Without the quotation marks.
bool appendInside(QByteArray &out, ByteView bytes, bool loosely)
{
    const auto *data = reinterpret_cast<const char *>(bytes.data());
    std::size_t run = 0;
    std::size_t at = 0;
    const auto flushRun = [&] {
        if (at > run)
            out.append(data + run, static_cast<qsizetype>(at - run));
    };
    while (at < bytes.size()) {
        // Eight plain characters at once.
        while (at + 8 <= bytes.size()) {
            std::uint64_t word;
            std::memcpy(&word, bytes.data() + at, 8);
            constexpr std::uint64_t ones = 0x0101010101010101ULL;
            constexpr std::uint64_t highs = 0x8080808080808080ULL;
            const std::uint64_t quote = word ^ (ones * '"');
            const std::uint64_t slash = word ^ (ones * '\\');
            const std::uint64_t del = word ^ (ones * 0x7f);
            if (((word | (word - ones * 0x20) | (quote - ones) | (slash - ones) | (del - ones)) & highs) != 0)
                break;
            at += 8;
        }
        if (at >= bytes.size())
            break;
        const std::uint8_t c = bytes[at];
        switch (kCare[c]) {
        case Care::None: ++at; continue;
        case Care::Escape:
            flushRun();
            appendEscape(out, c);
            run = ++at;
            continue;
        case Care::Sequence: break;
        }
        std::uint32_t point = 0;
        const std::size_t length = sequenceAt(bytes, at, point);
        if (length == 0 && !loosely)
            return false;
        if (length == 0 || isHidden(point)) {
            flushRun();
            appendUnicodeEscape(out, length == 0 ? c : point);
            at += length == 0 ? 1 : length;
            run = at;
        } else {
            at += length;
        }
    }
    flushRun();
    return true;
}

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

/// The value of the four hexadecimal digits at `at`; -1 if they are invalid.
int hex4(std::string_view text, std::size_t at)
{
    unsigned value = 0;
    if (at + 4 > text.size())
        return -1;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + 4, value, 16);
    return error == std::errc() && end == text.data() + at + 4 ? int(value) : -1;
}

/// The character for a backslash and this letter.
char simpleEscape(char letter)
{
    switch (letter) {
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return letter;
    }
}

/// The position of the first byte that is not UTF-8; there is at least one.
qsizetype firstInvalid(QByteArrayView part)
{
    // Bisection finds the longest valid prefix without a second UTF-8 decoder.
    qsizetype low = 0;
    qsizetype high = part.size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        QStringDecoder decode(QStringDecoder::Utf8); // stateful: a sequence cut off at the end is not an error
        const QString text = decode(part.first(middle + 1));
        Q_UNUSED(text)
        if (decode.hasError())
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

} // namespace

bool appendJsonString(QByteArray &out, ByteView utf8)
{
    const qsizetype before = out.size();
    out += '"';
    if (!appendInside(out, utf8, false)) {
        out.resize(before);
        return false;
    }
    out += '"';
    return true;
}

void appendJsonString(QByteArray &out, QStringView text)
{
    out += '"';
    qsizetype start = 0;
    const auto flush = [&](qsizetype end) {
        if (end > start)
            (void)appendInside(out, viewOf(text.sliced(start, end - start).toUtf8()), false);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        flush(i);
        appendUnicodeEscape(out, text[i].unicode());
        start = i + 1;
    }
    flush(text.size());
    out += '"';
}

void appendJsonStringLoosely(QByteArray &out, ByteView bytes)
{
    out += '"';
    (void)appendInside(out, bytes, true);
    out += '"';
}

void appendJsonBase64(QByteArray &out, ByteView bytes)
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const qsizetype before = out.size();
    out.resize(before + 2 + static_cast<qsizetype>((bytes.size() + 2) / 3 * 4));
    char *to = out.data() + before;
    *to++ = '"';
    std::size_t i = 0;
    for (; i + 3 <= bytes.size(); i += 3) {
        const std::uint32_t n = (std::uint32_t(bytes[i]) << 16) | (std::uint32_t(bytes[i + 1]) << 8) | bytes[i + 2];
        *to++ = letters[n >> 18];
        *to++ = letters[(n >> 12) & 63];
        *to++ = letters[(n >> 6) & 63];
        *to++ = letters[n & 63];
    }
    if (const std::size_t left = bytes.size() - i; left > 0) {
        const std::uint32_t n = (std::uint32_t(bytes[i]) << 16) | (left == 2 ? std::uint32_t(bytes[i + 1]) << 8 : 0);
        *to++ = letters[n >> 18];
        *to++ = letters[(n >> 12) & 63];
        *to++ = left == 2 ? letters[(n >> 6) & 63] : '=';
        *to++ = '=';
    }
    *to = '"';
}

QByteArray unescapedJson(std::string_view inside)
{
    QByteArray out;
    out.reserve(qsizetype(inside.size()));
    for (std::size_t i = 0; i < inside.size(); ++i) {
        const std::size_t run = std::min(inside.find('\\', i), inside.size());
        out.append(inside.data() + i, qsizetype(run - i));
        i = run;
        if (i + 1 >= inside.size())
            break;
        const char letter = inside[++i];
        if (letter != 'u') {
            out += simpleEscape(letter);
            continue;
        }
        const int unit = hex4(inside, i + 1);
        i += 4;
        char32_t point = unit < 0 ? 0xfffd : char32_t(unit);
        if (point >= 0xd800 && point < 0xdc00 && i + 2 < inside.size() && inside[i + 1] == '\\' && inside[i + 2] == 'u') {
            const int low = hex4(inside, i + 3);
            if (low >= 0xdc00 && low < 0xe000) {
                point = 0x10000 + ((point - 0xd800) << 10) + (char32_t(low) - 0xdc00);
                i += 6;
            }
        }
        appendUtf8(out, point >= 0xd800 && point < 0xe000 ? char32_t(0xfffd) : point);
    }
    return out;
}

std::optional<QString> textOfJson(std::string_view inside, std::size_t *invalidAt)
{
    QString out;
    for (std::size_t i = 0; i < inside.size();) {
        const std::size_t run = std::min(inside.find('\\', i), inside.size());
        const QByteArrayView part(inside.data() + i, qsizetype(run - i));
        if (!part.isEmpty()) {
            if (!part.isValidUtf8()) {
                if (invalidAt)
                    *invalidAt = i + std::size_t(firstInvalid(part));
                return {};
            }
            // Most texts have no escape: one allocation of the right size.
            if (out.isEmpty())
                out = textFromUtf8(part);
            else
                out += textFromUtf8(part);
        }
        if (run + 1 >= inside.size())
            break;
        const char letter = inside[run + 1];
        if (letter == 'u') {
            const int unit = hex4(inside, run + 2);
            out += unit < 0 ? QChar(QChar::ReplacementCharacter) : QChar(char16_t(unit));
            i = run + 6;
        } else {
            out += QLatin1Char(simpleEscape(letter));
            i = run + 2;
        }
    }
    return out;
}

} // namespace framescope::base
