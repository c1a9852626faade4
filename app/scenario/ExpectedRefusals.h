#pragma once

#include "Scenario.h"

namespace framescope::scenario {

/// For each connection of the scenario: whether a step that speaks for it expects that its opening is refused. Any thread.
std::vector<bool> expectedRefusals(const Scenario &scenario);

} // namespace framescope::scenario
