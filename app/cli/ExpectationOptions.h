#pragma once

#include "OptionParser.h"

#include "scenario/Expectations.h"

/// The options of `connect` for expectations: --expect, --expect-close, --count, --timeout. Any thread.
namespace framescope::cli::expectationoptions {

/// Rows for the command's table.
std::vector<Option> options();
/// Errors: usage (exit 2).
base::Result<scenario::Expectations> read(const ParsedOptions &options);

} // namespace framescope::cli::expectationoptions
