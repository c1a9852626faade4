#pragma once

#include "RunResult.h"
#include "Scenario.h"

#include "protocol/CloseFacts.h"

namespace framescope::scenario {

/// What an end lacks of what `expect-close` asks for: `what` and `seen` of a failure; nothing: it fits. `reason`: step.reason with its values. Any thread.
std::optional<Failure> unmetOfClose(const ExpectCloseStep &step, const std::optional<QString> &reason, const protocol::CloseFacts &close);

} // namespace framescope::scenario
