#pragma once

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <optional>

namespace framescope::ui::log {

/// A place in a log as a user writes it: "1234" an entry, "12:00:03.5" a time of day, "+1:30" or "+250ms" since the start. A plain value.
struct LogPlace {
    std::uint64_t entry = 0;   ///< 0: it is a time
    std::int64_t wallNs = 0;   ///< nanoseconds since 1970

    /// `startWallNs`: when the log begins; times of day mean the first such moment at or after it (a day is looked ahead).
    static std::optional<LogPlace> parse(const QString &text, std::int64_t startWallNs);
};

} // namespace framescope::ui::log
