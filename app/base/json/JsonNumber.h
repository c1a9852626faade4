#pragma once

#include <string_view>

namespace framescope::base {

/// -1, 0 or 1 as the number `a` is less than, equal to or greater than `b`, exactly at any number of digits; 2 if one is no number.
/// Takes what JSON takes, besides a sign + and leading zeros. Any thread.
int compareDecimals(std::string_view a, std::string_view b);

} // namespace framescope::base
