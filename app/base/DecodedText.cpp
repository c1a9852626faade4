#include "DecodedText.h"

#include "SecretText.h"

#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace framescope::base {

namespace {

int hexValue(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The number with these digits, or -1.
int numberIn(QByteArrayView digits, int base)
{
    bool ok = false;
    const int number = digits.toInt(&ok, base);
    return ok && number > 0 && secrettext::isAlnum(digits[0]) ? number : -1;
}

} // namespace

DecodedText DecodedText::percent(const QByteArray &text)
{
    DecodedText decoded;
    decoded.starts.reserve(static_cast<std::size_t>(text.size()) + 1);
    for (qsizetype at = 0; at < text.size();) {
        decoded.starts.push_back(at);
        const bool escape = text[at] == '%' && at + 2 < text.size() && hexValue(text[at + 1]) >= 0 && hexValue(text[at + 2]) >= 0;
        decoded.bytes += escape ? static_cast<char>(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2])) : text[at];
        at += escape ? 3 : 1;
    }
    decoded.starts.push_back(text.size());
    return decoded;
}

DecodedText DecodedText::json(const QByteArray &text)
{
    DecodedText decoded;
    const auto unitAt = [&](qsizetype at) { return at + 4 < text.size() && text[at] == 'u' ? numberIn(QByteArrayView(text).sliced(at + 1, 4), 16) : -1; };
    const auto afterBackslashes = [&](qsizetype at) {
        while (at < text.size() && text[at] == '\\')
            ++at;
        return at;
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype escaped = afterBackslashes(at);
        qsizetype next = escaped + (escaped == at ? 1 : 0);
        QByteArray bytes = QByteArray(1, text[at]);
        if (escaped > at && escaped < text.size()) {
            if (const int unit = unitAt(escaped); unit >= 0) {
                next = escaped + 5;
                char32_t code = static_cast<char32_t>(unit);
                const qsizetype second = afterBackslashes(next);
                const int low = QChar::isHighSurrogate(code) && second > next ? unitAt(second) : -1;
                if (low >= 0 && QChar::isLowSurrogate(static_cast<char32_t>(low))) {
                    code = QChar::surrogateToUcs4(static_cast<char16_t>(unit), static_cast<char16_t>(low));
                    next = second + 5;
                }
                bytes = QString::fromUcs4(&code, 1).toUtf8();
            } else if (text[escaped] == '/' || text[escaped] == '"') {
                bytes = QByteArray(1, text[escaped]);
                next = escaped + 1;
            }
        }
        decoded.starts.insert(decoded.starts.end(), static_cast<std::size_t>(bytes.size()), at);
        decoded.bytes += bytes;
        at = next;
    }
    decoded.starts.push_back(text.size());
    return decoded;
}

DecodedText DecodedText::html(const QByteArray &text)
{
    static constexpr std::array<std::pair<const char *, char>, 5> names{{{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};
    constexpr qsizetype longest = 10; // &#x10ffff;
    DecodedText decoded;
    for (qsizetype at = 0; at < text.size();) {
        QByteArray bytes = QByteArray(1, text[at]);
        qsizetype next = at + 1;
        const QByteArrayView rest = QByteArrayView(text).sliced(at, std::min(longest, text.size() - at));
        if (const qsizetype end = rest.startsWith("&#") ? rest.indexOf(';') : -1; end > 3) {
            const bool hex = rest[2] == 'x' || rest[2] == 'X';
            const int number = end > (hex ? 3 : 2) ? numberIn(rest.sliced(hex ? 3 : 2, end - (hex ? 3 : 2)), hex ? 16 : 10) : -1;
            if (number > 0 && number <= 0x10FFFF) {
                const char32_t code = static_cast<char32_t>(number);
                bytes = QString::fromUcs4(&code, 1).toUtf8();
                next = at + end + 1;
            }
        } else if (text[at] == '&') {
            for (const auto &[name, character] : names) {
                if (rest.startsWith(name)) {
                    bytes = QByteArray(1, character);
                    next = at + QByteArrayView(name).size();
                }
            }
        }
        decoded.starts.insert(decoded.starts.end(), static_cast<std::size_t>(bytes.size()), at);
        decoded.bytes += bytes;
        at = next;
    }
    decoded.starts.push_back(text.size());
    return decoded;
}

} // namespace framescope::base
