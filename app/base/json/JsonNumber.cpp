#include "JsonNumber.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace framescope::base {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

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
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !point)); ++at) {
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

} // namespace framescope::base
