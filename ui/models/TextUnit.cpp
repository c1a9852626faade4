#include "TextUnit.h"

namespace framescope::ui::models {

namespace {

/// The code point at the beginning and its bytes; 0 bytes where it is not UTF-8 (RFC 3629).
std::pair<char32_t, int> codePoint(QByteArrayView bytes)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const int length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
    if (length == 0 || bytes.size() < length)
        return {0, 0};
    char32_t code = first & (0xffu >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return {0, 0};
        code = code << 6 | (byte(i) & 0x3fu);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    if (overlong || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return {0, 0};
    return {code, length};
}

/// A control, bidirectional-formatting or invisible character: shown, never interpreted.
bool mustBeShown(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f
           || c == 0x2028 || c == 0x2029 || c == 0xfeff;
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c < 0x1160) || (c >= 0x2e80 && c < 0xa4d0) || (c >= 0xac00 && c < 0xd7a4) || (c >= 0xf900 && c < 0xfb00)
           || (c >= 0xfe30 && c < 0xfe70) || (c >= 0xff00 && c < 0xff61) || (c >= 0x1f300 && c < 0x1fb00) || (c >= 0x20000 && c < 0x40000);
}

} // namespace

TextUnit TextUnit::next(QByteArrayView bytes)
{
    const auto [code, length] = codePoint(bytes);
    TextUnit unit;
    if (length == 0) {
        unit.text = QStringLiteral("\\x%1").arg(static_cast<unsigned char>(bytes[0]), 2, 16, QLatin1Char('0'));
        unit.escape = true;
    } else if (mustBeShown(code)) {
        unit.bytes = length;
        unit.escape = true;
        unit.text = code == '\n'   ? QStringLiteral("\\n")
                    : code == '\r' ? QStringLiteral("\\r")
                    : code == '\t' ? QStringLiteral("\\t")
                    : code < 0x80  ? QStringLiteral("\\x%1").arg(static_cast<uint>(code), 2, 16, QLatin1Char('0'))
                                   : QStringLiteral("\\u{%1}").arg(static_cast<uint>(code), 0, 16);
    } else {
        unit.bytes = length;
        unit.text = QString::fromUcs4(&code, 1);
        unit.columns = isWide(code) ? 2 : 1;
    }
    if (unit.escape)
        unit.columns = static_cast<int>(unit.text.size());
    return unit;
}

} // namespace framescope::ui::models
