#pragma once

#include "Inbox.h"
#include "Scenario.h"

#include "base/Result.h"
#include "network/ConnectionFacts.h"

namespace framescope::scenario {

/// Extracts the value of `save` from a message, or from the handshake's response. Errors: `scenario.nothing-to-save` (missing), `json.path`, and
/// `scenario.step-limit` (a regular expression reached its limit). `message` may be null. Any thread.
base::Result<QString> savedValue(const SaveRule &rule, const ReceivedMessage *message, const network::OpeningFacts &facts);

} // namespace framescope::scenario
