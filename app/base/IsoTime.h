#pragma once

#include <QByteArray>

#include <cstdint>

namespace framescope::base {

/// Appends nanoseconds since 1970 as "2026-01-31T12:00:00.123456789Z": 30 characters. Any thread.
void appendIsoTime(QByteArray &out, std::int64_t wallNs);

} // namespace framescope::base
