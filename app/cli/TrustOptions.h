#pragma once

#include "OptionParser.h"

#include "profiles/TrustStore.h"

#include <functional>

namespace framescope::cli {

/// --trust and --allow, and FRAMESCOPE_TRUST in the environment: consent for files that were not made here. Main thread.
namespace trustoptions {

/// For the table of a command that uses such files.
std::vector<Option> options(const QString &group);

/// Gives consent: --trust (stored, through `allow`), --allow and FRAMESCOPE_TRUST=1 (for this run). Errors:
/// "trust.needed" with the rest that is not allowed; "usage.arguments" for an unknown kind of --allow.
base::Result<void> check(const profiles::TrustQuestion &question, const ParsedOptions &options,
                         const std::function<base::Result<void>(const profiles::TrustQuestion &)> &allow);

} // namespace trustoptions

} // namespace framescope::cli
