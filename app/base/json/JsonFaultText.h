#pragma once

#include "JsonScanner.h"

#include <QString>

namespace framescope::base {

/// What is wrong, as a part of a sentence: "a value is missing"; empty for Fault::None. Any thread.
QString textOf(JsonScanner::Fault fault, std::size_t mostDepth = JsonScanner::kMostDepth);

} // namespace framescope::base
