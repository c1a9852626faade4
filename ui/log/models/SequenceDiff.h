#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace framescope::ui::log {

/// The shortest way from one sequence of numbers to another (Myers, "An O(ND) Difference Algorithm and Its Variations"), bounded:
/// where two ranges differ too much, lines that occur once in both divide them (patience), and the rest counts as replaced.
/// No state, any thread.
class SequenceDiff
{
public:
    /// A run that is equal in both, or differs: lengths in each.
    struct Run {
        bool same = false;
        qsizetype left = 0;  ///< length
        qsizetype right = 0;
        bool operator==(const Run &) const = default;
    };

    /// Runs in order, alternating; their lengths add up to both sequences'.
    static std::vector<Run> of(std::span<const int> left, std::span<const int> right, int mostEdits = 1000);
};

} // namespace framescope::ui::log
