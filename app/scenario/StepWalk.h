#pragma once

#include "Scenario.h"

#include <vector>

namespace framescope::scenario {

/// Iterates over the steps of a scenario, including rounds of `repeat`. It has no clock: the caller supplies times. One thread.
class StepWalk
{
public:
    /// What comes next.
    struct Next {
        enum class Kind : std::uint8_t { Step, Round, RepeatEnded, End };
        Kind kind = Kind::End;
        const Step *step = nullptr; ///< to execute; for Round and RepeatEnded: the `repeat`
        int round = 0;              ///< of Round: from 1, the value of {{n}}
        qint64 waitNs = 0;          ///< of Round: until it is due
        qint64 tookNs = 0;          ///< of RepeatEnded: total of all rounds
    };

    /// `steps` must outlive the walk.
    explicit StepWalk(const Steps &steps) { m_frames.push_back({&steps, 0, nullptr, 1, 0}); }

    Next next(qint64 nowNs);
    /// Starts the rounds of this `repeat`, the step that next() returned.
    void enter(const Step &repeat, qint64 nowNs);

private:
    struct Frame {
        const Steps *steps = nullptr;
        std::size_t at = 0;
        const Step *repeat = nullptr;
        int round = 1;
        qint64 startNs = 0;
    };
    std::vector<Frame> m_frames;
};

} // namespace framescope::scenario
