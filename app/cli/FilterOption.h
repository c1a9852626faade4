#pragma once

#include "Console.h"
#include "OptionParser.h"

#include "capture/Filter.h"

namespace framescope::cli {

/// --filter EXPR, as `show` and `export` take it. Main thread.
namespace filteroption {

Option row();
/// The filter, or an empty one where none was given; null after a wrong one, which has been printed with a caret under the
/// character where it goes wrong.
std::optional<capture::Filter> read(const ParsedOptions &options, Console &console);

} // namespace filteroption

} // namespace framescope::cli
