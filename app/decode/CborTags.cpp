#include "CborTags.h"

#include "base/IsoTime.h"
#include "base/Translation.h"

#include <QUuid>

#include <cmath>

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("framescope::decode::CborTags")

QString nameOf(std::uint64_t tag)
{
    switch (tag) {
    case 0: return tr("date and time");
    case 1: return tr("time");
    case 2: return tr("whole number");
    case 3: return tr("negative whole number");
    case 4: return tr("decimal fraction");
    case 5: return tr("binary fraction");
    case 21: return tr("for base64url");
    case 22: return tr("for base64");
    case 23: return tr("for hexadecimal digits");
    case 24: return tr("CBOR within");
    case 32: return tr("URI");
    case 33: return tr("base64url");
    case 34: return tr("base64");
    case 35: return tr("regular expression");
    case 36: return tr("MIME message");
    case 37: return tr("UUID");
    case 64: return tr("bytes");
    case 258: return tr("set");
    case 55799: return tr("CBOR");
    default: return {};
    }
}

/// Seconds since 1970, whole or not; those of a signed 64-bit number of nanoseconds.
QString timeOf(const ValueTree &tree, std::size_t index)
{
    const Value &value = tree.at(index);
    double seconds = 0;
    std::int64_t ns = 0;
    constexpr double most = 9.2e9;
    if (value.kind == Value::Kind::Unsigned || value.kind == Value::Kind::Negative) {
        seconds = value.kind == Value::Kind::Unsigned ? double(value.number) : -1.0 - double(value.number);
        if (std::abs(seconds) > most)
            return {};
        ns = (value.kind == Value::Kind::Unsigned ? std::int64_t(value.number) : -1 - std::int64_t(value.number)) * 1'000'000'000;
    } else if (value.kind == Value::Kind::Float && std::abs(value.real) <= most) {
        // A double has microseconds of today's time, and no more.
        ns = std::llround(value.real * 1e6) * 1000;
    } else {
        return {};
    }
    QByteArray text;
    base::appendIsoTime(text, ns);
    return QString::fromLatin1(text);
}

/// The digits of a number of any length, most significant byte first; of tag 3 it is -1 - n.
QString numberOf(base::ByteView bytes, bool isNegative)
{
    constexpr std::size_t mostBytes = 128;
    if (bytes.size() > mostBytes)
        return {};
    QByteArray digits("0"); // the lowest first
    const auto add = [&digits](int factor, int addend) {
        int carry = addend;
        for (char &digit : digits) {
            const int value = (digit - '0') * factor + carry;
            digit = char('0' + value % 10);
            carry = value / 10;
        }
        for (; carry > 0; carry /= 10)
            digits += char('0' + carry % 10);
    };
    for (const std::uint8_t byte : bytes)
        add(256, byte);
    if (isNegative)
        add(1, 1);
    QString text = isNegative ? QStringLiteral("-") : QString();
    for (qsizetype i = digits.size(); i > 0; --i)
        text += QLatin1Char(digits[i - 1]);
    return text;
}

} // namespace

QString cborTagText(const ValueTree &tree, std::size_t tag)
{
    const std::uint64_t number = tree.at(tag).number;
    QString text = tr("tag %1").arg(number);
    const QString name = nameOf(number);
    if (name.isEmpty())
        return text;
    text += QStringLiteral(", ") + name;
    const auto content = tree.child(tag, 0);
    if (!content)
        return text;
    const bool isBytes = tree.at(*content).kind == Value::Kind::Bytes;
    QString reading;
    if (number == 1)
        reading = timeOf(tree, *content);
    else if ((number == 2 || number == 3) && isBytes)
        reading = numberOf(tree.content(*content), number == 3);
    else if (number == 37 && isBytes && tree.content(*content).size() == 16)
        reading = QUuid::fromRfc4122(base::toByteArray(tree.content(*content))).toString(QUuid::WithoutBraces);
    if (!reading.isEmpty())
        text += QStringLiteral(": ") + reading;
    return text;
}

} // namespace framescope::decode
