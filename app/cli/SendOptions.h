#pragma once

#include "OptionParser.h"

#include "scenario/SendActions.h"

/// The send options of `connect`, read in the order given. Any thread.
namespace framescope::cli::sendoptions {

/// Rows for the command's table.
std::vector<Option> options();
/// Errors: usage (exit 2), or a file that cannot be read (exit 6).
base::Result<scenario::SendActions> read(const ParsedOptions &options);

} // namespace framescope::cli::sendoptions
