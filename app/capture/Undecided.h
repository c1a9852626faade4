#pragma once

#include <QString>

#include <cstdint>

namespace framescope::capture {

/// The entries that a filter could not decide because a regular expression reached its step limit: they do not pass, and
/// this is reported. A plain value.
struct Undecided {
    std::uint64_t count = 0;
    std::uint64_t firstEntry = 0;
    QString expression;          ///< at the first such entry

    explicit operator bool() const { return count > 0; }
    void add(std::uint64_t entry, const QString &pattern);
    /// Adds those of another range of entries.
    void add(const Undecided &other);
    /// One sentence that names the expression, the first entry and the number of entries; empty if there are none.
    QString sentence() const;
};

} // namespace framescope::capture
