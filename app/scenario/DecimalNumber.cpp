#include "DecimalNumber.h"

#include "base/json/JsonNumber.h"

#include <cmath>
#include <string>

namespace framescope::scenario {

namespace {

/// A decimal as an integer and a power of ten: 1.50 is 15 and -1.
struct Decimal {
    std::string digits; ///< without leading and trailing zeros; "" is zero
    qint64 exponent = 0;

    static Decimal of(const QByteArray &text)
    {
        Decimal out;
        qint64 written = 0;
        bool point = false;
        qsizetype i = text.startsWith('-') ? 1 : 0;
        for (; i < text.size() && text[i] != 'e' && text[i] != 'E'; ++i) {
            if (text[i] == '.') {
                point = true;
                continue;
            }
            out.digits += text[i];
            if (point)
                --out.exponent;
        }
        if (i < text.size())
            written = text.mid(i + 1).toLongLong();
        out.exponent += written;
        while (!out.digits.empty() && out.digits.back() == '0') {
            out.digits.pop_back();
            ++out.exponent;
        }
        out.digits.erase(0, out.digits.find_first_not_of('0') == std::string::npos ? out.digits.size() : out.digits.find_first_not_of('0'));
        if (out.digits.empty())
            out.exponent = 0;
        return out;
    }
};

} // namespace

int compareNumbers(const QByteArray &a, const QByteArray &b)
{
    return base::compareDecimals({a.constData(), std::size_t(a.size())}, {b.constData(), std::size_t(b.size())});
}

bool isWhole(const QByteArray &number)
{
    return Decimal::of(number).exponent >= 0;
}

bool isMultipleOf(const QByteArray &number, const QByteArray &of)
{
    const Decimal value = Decimal::of(number);
    const Decimal divisor = Decimal::of(of);
    if (value.digits.empty())
        return true;
    if (divisor.digits.empty())
        return false;
    qint64 shift = value.exponent - divisor.exponent;
    if (divisor.digits.size() > 17 || shift > 100'000 || shift < -100'000)
        return std::fmod(number.toDouble(), of.toDouble()) == 0;
    // The divisor has no trailing zeros, so a number with more decimal places is never a multiple of it.
    if (shift < 0)
        return false;
    const quint64 by = std::stoull(divisor.digits);
    quint64 rest = 0;
    // At most 18 digits: ten times the rest fits into 64 bits.
    for (const char c : value.digits)
        rest = (rest * 10 + static_cast<quint64>(c - '0')) % by;
    for (; shift > 0 && rest != 0; --shift)
        rest = rest * 10 % by;
    return rest == 0;
}

} // namespace framescope::scenario
