#pragma once

#include "OptionParser.h"

#include "scenario/Expectations.h"

/// The options of `connect` that say what must come: --expect, --expect-close, --count, --timeout. Any thread.
namespace framescope::cli::expectationoptions {

/// Rows for the command's table.
std::vector<Option> options();
/// Errors are of usage (exit 2).
base::Result<scenario::Expectations> read(const ParsedOptions &options);

} // namespace framescope::cli::expectationoptions
