#pragma once

#include "JsonLeaves.h"

#include "base/Secrets.h"

#include <cstdint>

namespace framescope::derive {

/// What a value of a message is, as far as one can see from outside.
enum class ValueKind : std::uint8_t {
    Constant,     ///< expected to be the same again
    Uuid,
    IsoTime,      ///< "2026-12-01T12:00:00Z"
    Seconds,      ///< since 1970, near the time at which the message was recorded
    Milliseconds, ///< likewise
    FineTime,     ///< likewise, microseconds or nanoseconds
    Token,        ///< a long text of random characters
    Secret,       ///< by its name or by what is known
};

/// `wallNs`: when its message was recorded. Any thread.
ValueKind kindOf(const JsonLeaf &leaf, std::int64_t wallNs, const base::Secrets &secrets);

/// The value is another one at each run.
inline bool changesEachRun(ValueKind kind)
{
    return kind != ValueKind::Constant;
}

} // namespace framescope::derive
