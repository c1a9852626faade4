#include "JsonWriter.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstring>

namespace framescope::capture {

namespace {

/// What a byte needs: nothing, an escape, or a look at the bytes behind it.
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

/// Length of the UTF-8 sequence (two bytes or more) at `at`, 0 where there is none; its code point in `c`.
std::size_t sequenceAt(base::ByteView bytes, std::size_t at, std::uint32_t &c)
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

/// Characters that a terminal obeys, that break lines in JavaScript, or that turn the reading direction around.
constexpr bool isHidden(std::uint32_t c)
{
    return c < 0xa0 || c == 0x061c || c == 0xfeff || (c >= 0x200e && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool appendString(QByteArray &out, base::ByteView bytes, bool loosely)
{
    const qsizetype before = out.size();
    out += '"';
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
        if (length == 0 && !loosely) {
            out.resize(before);
            return false;
        }
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
    out += '"';
    return true;
}

} // namespace

bool appendJsonString(QByteArray &out, base::ByteView utf8)
{
    return appendString(out, utf8, false);
}

void appendJsonStringLoosely(QByteArray &out, base::ByteView bytes)
{
    appendString(out, bytes, true);
}

void appendJsonBase64(QByteArray &out, base::ByteView bytes)
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

void appendIsoTime(QByteArray &out, std::int64_t wallNs)
{
    constexpr std::int64_t second = 1'000'000'000;
    std::int64_t seconds = wallNs / second;
    std::int64_t nanos = wallNs % second;
    if (nanos < 0) {
        nanos += second;
        --seconds;
    }
    // Frames of one read share their second: its text is kept.
    thread_local std::int64_t cachedSecond = -1;
    thread_local char cached[21] = "";
    if (seconds != cachedSecond) {
        std::int64_t days = seconds / 86400;
        std::int64_t ofDay = seconds % 86400;
        if (ofDay < 0) {
            ofDay += 86400;
            --days;
        }
        // Days since 1970 to a date of the Gregorian calendar, counted in years from March and eras of 400 years.
        const std::int64_t shifted = days + 719468;
        const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
        const std::int64_t ofEra = shifted - era * 146097;
        const std::int64_t year = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
        const std::int64_t ofYear = ofEra - (365 * year + year / 4 - year / 100);
        const std::int64_t march = (5 * ofYear + 2) / 153;
        const int day = static_cast<int>(ofYear - (153 * march + 2) / 5 + 1);
        const int month = static_cast<int>(march < 10 ? march + 3 : march - 9);
        const int fullYear = static_cast<int>(year + era * 400 + (month <= 2 ? 1 : 0));
        char text[64];
        std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.", fullYear, month, day, static_cast<int>(ofDay / 3600),
                      static_cast<int>(ofDay / 60 % 60), static_cast<int>(ofDay % 60));
        std::memcpy(cached, text, 20);
        cachedSecond = seconds;
    }
    char text[30];
    std::memcpy(text, cached, 20);
    for (int i = 28; i >= 20; --i) {
        text[i] = static_cast<char>('0' + nanos % 10);
        nanos /= 10;
    }
    text[29] = 'Z';
    out.append(text, 30);
}

void JsonWriter::comma()
{
    if (!m_first)
        m_out += ',';
    m_first = false;
}

void JsonWriter::key(std::string_view name)
{
    comma();
    appendJsonString(m_out, base::viewOf(name));
    m_out += ':';
}

void JsonWriter::beginObject()
{
    m_out += '{';
    m_first = true;
}

void JsonWriter::beginObject(std::string_view name)
{
    key(name);
    beginObject();
}

void JsonWriter::endObject()
{
    m_out += '}';
    m_first = false;
}

void JsonWriter::beginArray(std::string_view name)
{
    key(name);
    m_out += '[';
    m_first = true;
}

void JsonWriter::endArray()
{
    m_out += ']';
    m_first = false;
}

void JsonWriter::field(std::string_view name, const QString &value)
{
    key(name);
    appendJsonStringLoosely(m_out, base::viewOf(value.toUtf8()));
}

void JsonWriter::field(std::string_view name, std::string_view value)
{
    key(name);
    appendJsonStringLoosely(m_out, base::viewOf(value));
}

void JsonWriter::field(std::string_view name, const QByteArray &value)
{
    key(name);
    appendJsonStringLoosely(m_out, base::viewOf(value));
}

void JsonWriter::field(std::string_view name, std::int64_t value)
{
    key(name);
    m_out += QByteArray::number(static_cast<qlonglong>(value));
}

void JsonWriter::field(std::string_view name, std::uint64_t value)
{
    key(name);
    m_out += QByteArray::number(static_cast<qulonglong>(value));
}

void JsonWriter::field(std::string_view name, bool value)
{
    key(name);
    m_out += value ? "true" : "false";
}

void JsonWriter::field(std::string_view name, double value)
{
    key(name);
    if (!std::isfinite(value)) {
        m_out += "null";
        return;
    }
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    m_out += text;
}

void JsonWriter::null(std::string_view name)
{
    key(name);
    m_out += "null";
}

void JsonWriter::raw(std::string_view name, const QByteArray &json)
{
    key(name);
    m_out += json;
}

void JsonWriter::item(const QString &value)
{
    comma();
    appendJsonStringLoosely(m_out, base::viewOf(value.toUtf8()));
}

void JsonWriter::beginItem()
{
    comma();
    beginObject();
}

} // namespace framescope::capture
