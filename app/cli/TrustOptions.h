#pragma once

#include "OptionParser.h"

#include "profiles/TrustStore.h"

#include <functional>

namespace framescope::cli {

/// --trust and --allow, and FRAMESCOPE_TRUST of the environment: what files that were not made here may do. Main thread.
namespace trustoptions {

/// For the table of a command that uses such files.
std::vector<Option> options(const QString &group);

/// Consent to what is asked: by --trust (kept, through `allow`), for this time by --allow and by FRAMESCOPE_TRUST=1. Errors:
/// "trust.needed" with what is left that nobody allowed; "usage.arguments" for a kind that --allow does not know.
base::Result<void> check(const profiles::TrustQuestion &question, const ParsedOptions &options,
                         const std::function<base::Result<void>(const profiles::TrustQuestion &)> &allow);

} // namespace trustoptions

} // namespace framescope::cli
