#pragma once

#include "JsonScanner.h"

#include <QString>

namespace framescope::base {

/// The fault as a clause: "a value is missing"; empty for Fault::None. Any thread.
QString textOf(JsonScanner::Fault fault, std::size_t mostDepth = JsonScanner::kMostDepth);

} // namespace framescope::base
