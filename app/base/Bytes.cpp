#include "Bytes.h"

#include <QList>

namespace framescope::base {

namespace {

QString lengthNote(std::size_t size)
{
    return QStringLiteral("… (%1 bytes)").arg(size);
}

/// Characters that control a terminal or change the reading direction.
bool isUnsafe(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x061c || (c >= 0x200e && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff || (c >= 0xd800 && c <= 0xdfff) || c > 0x10ffff;
}

void appendEscaped(QString &out, char32_t c)
{
    switch (c) {
    case U'\n': out += QLatin1String("\\n"); return;
    case U'\r': out += QLatin1String("\\r"); return;
    case U'\t': out += QLatin1String("\\t"); return;
    default: break;
    }
    if (!isUnsafe(c))
        out += QString::fromUcs4(&c, 1);
    else if (c < 0x100)
        out += QLatin1String("\\x") + QString::number(static_cast<uint>(c), 16).rightJustified(2, QLatin1Char('0'));
    else
        out += QLatin1String("\\u{") + QString::number(static_cast<uint>(c), 16) + QLatin1Char('}');
}

/// The length of the UTF-8 sequence at `at`, with its code point in `c`; 0 if there is none.
std::size_t decodeUtf8(ByteView bytes, std::size_t at, char32_t &c)
{
    const std::uint8_t lead = bytes[at];
    if (lead < 0x80) {
        c = lead;
        return 1;
    }
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (length == 0 || lead > 0xf4 || at + length > bytes.size())
        return 0;
    c = lead & (0xffU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((bytes[at + i] & 0xc0) != 0x80)
            return 0;
        c = (c << 6) | (bytes[at + i] & 0x3fU);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    return c < smallest[length] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff) ? 0 : length;
}

} // namespace

QString hexPreview(ByteView bytes, std::size_t most)
{
    const std::size_t shown = std::min(most, bytes.size());
    QString text = QString::fromLatin1(toByteArray(bytes.first(shown)).toHex(' '));
    if (shown < bytes.size())
        text += QLatin1Char(' ') + lengthNote(bytes.size());
    return text;
}

QString escapedPreview(ByteView bytes, std::size_t most)
{
    QString text;
    std::size_t at = 0;
    while (at < bytes.size() && at < most) {
        char32_t c = 0;
        const std::size_t length = decodeUtf8(bytes, at, c);
        if (length == 0) {
            text += QLatin1String("\\x") + QString::number(bytes[at], 16).rightJustified(2, QLatin1Char('0'));
            ++at;
            continue;
        }
        if (c == U'\\')
            text += QLatin1String("\\\\");
        else
            appendEscaped(text, c);
        at += length;
    }
    if (at < bytes.size())
        text += lengthNote(bytes.size());
    return text;
}

QString escapeControls(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            appendEscaped(out, QChar::surrogateToUcs4(c, text[++i]));
        else if (c.unicode() >= 0xDC80 && c.unicode() <= 0xDCFF) // a raw byte of a file name: see NativeFile
            out += QLatin1String("\\x") + QString::number(c.unicode() & 0xFF, 16);
        else
            appendEscaped(out, c.isSurrogate() ? char32_t(QChar::ReplacementCharacter) : c.unicode());
    }
    return out;
}

} // namespace framescope::base
