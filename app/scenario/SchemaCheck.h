#pragma once

#include "Inbox.h"
#include "RunResult.h"

namespace framescope::scenario {

/// What a message breaks of a JSON Schema, the first thing first; also a schema that is wrong, and a message that is no JSON. Nothing: it fits. `file` names the
/// schema. Any thread.
std::optional<Failure> unmetOfSchema(const QString &file, const QByteArray &schema, const ReceivedMessage &message);

} // namespace framescope::scenario
