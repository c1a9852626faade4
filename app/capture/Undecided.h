#pragma once

#include <QString>

#include <cstdint>

namespace framescope::capture {

/// The entries of which a filter cannot say whether they match, because a regular expression reached its step limit there: they are
/// neither let through nor left out in silence. A plain value.
struct Undecided {
    std::uint64_t count = 0;
    std::uint64_t firstEntry = 0;
    QString expression;          ///< at that entry

    explicit operator bool() const { return count > 0; }
    void add(std::uint64_t entry, const QString &pattern);
    /// Of another range of entries.
    void add(const Undecided &other);
    /// One sentence that names the expression, the first entry and the number of entries; empty where there is none.
    QString sentence() const;
};

} // namespace framescope::capture
