#pragma once

#include <string_view>

namespace framescope::base {

/// -1, 0 or 1 if `a` is less than, equal to or greater than `b`, exact for any number of digits; 2 if one is not a number.
/// Accepts JSON numbers, and also a + sign and leading zeros. Any thread.
int compareDecimals(std::string_view a, std::string_view b);

} // namespace framescope::base
