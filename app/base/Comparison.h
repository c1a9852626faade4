#pragma once

#include <cstdint>
#include <string_view>

namespace framescope::base {

/// How a value is compared with the one that a filter, a rule or an expectation names.
enum class Comparison : std::uint8_t { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

template<typename Number>
constexpr bool compares(const Number &left, Comparison comparison, const Number &right)
{
    switch (comparison) {
    case Comparison::Equal: return left == right;
    case Comparison::Less: return left < right;
    case Comparison::LessOrEqual: return left <= right;
    case Comparison::Greater: return left > right;
    case Comparison::GreaterOrEqual: return left >= right;
    }
    return false;
}

/// As it is written: "=", "<", "<=", ">", ">=".
constexpr std::string_view comparisonSign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal: return "=";
    case Comparison::Less: return "<";
    case Comparison::LessOrEqual: return "<=";
    case Comparison::Greater: return ">";
    case Comparison::GreaterOrEqual: return ">=";
    }
    return "=";
}

} // namespace framescope::base
