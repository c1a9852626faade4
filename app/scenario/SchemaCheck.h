#pragma once

#include "Inbox.h"
#include "RunResult.h"

namespace framescope::scenario {

/// Checks a message against a JSON Schema: returns the first violation, also an invalid schema or a message that is not JSON. Nothing: it is valid. `file` names the
/// schema. Any thread.
std::optional<Failure> unmetOfSchema(const QString &file, const QByteArray &schema, const ReceivedMessage &message);

} // namespace framescope::scenario
