#pragma once

#include "RunResult.h"
#include "Scenario.h"

#include "protocol/CloseFacts.h"

namespace framescope::scenario {

/// Compares an end with `expect-close`: `what` and `seen` of a failure; nothing: it matches. `reason`: step.reason with its values. Any thread.
std::optional<Failure> unmetOfClose(const ExpectCloseStep &step, const std::optional<QString> &reason, const protocol::CloseFacts &close);

} // namespace framescope::scenario
