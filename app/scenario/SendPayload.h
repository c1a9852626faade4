#pragma once

#include "Outgoing.h"
#include "Scenario.h"

#include <functional>

namespace framescope::scenario {

/// Where a `send` takes from what does not stand in the scenario itself, by its path or name.
using OutgoingSource = std::function<base::Result<Outgoing>(const QString &)>;

/// What a `send` puts on the wire. `value`: step.value with its variables put in. Errors: of the text (hex, base64, a frame), and those of the sources.
/// Any thread.
base::Result<Outgoing> outgoingOf(const SendStep &step, const QString &value, const OutgoingSource &file, const OutgoingSource &saved);

} // namespace framescope::scenario
