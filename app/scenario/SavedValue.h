#pragma once

#include "Inbox.h"
#include "Scenario.h"

#include "base/Result.h"
#include "network/ConnectionFacts.h"

namespace framescope::scenario {

/// What `save` takes from a message, or from the answer to the opening handshake. Errors: `scenario.nothing-to-save` (it is not there), `json.path`, and
/// `scenario.step-limit` (a regular expression that gave up). `message` may be null. Any thread.
base::Result<QString> savedValue(const SaveRule &rule, const ReceivedMessage *message, const network::OpeningFacts &facts);

} // namespace framescope::scenario
