#pragma once

#include "Scenario.h"

#include <vector>

namespace framescope::scenario {

/// The way through the steps of a scenario, rounds of `repeat` included. It has no clock: times are given. One thread.
class StepWalk
{
public:
    /// What comes next.
    struct Next {
        enum class Kind : std::uint8_t { Step, Round, RepeatEnded, End };
        Kind kind = Kind::End;
        const Step *step = nullptr; ///< to carry out; of Round and RepeatEnded: the `repeat`
        int round = 0;              ///< of Round: from 1, what {{n}} is
        qint64 waitNs = 0;          ///< of Round: until it is due
        qint64 tookNs = 0;          ///< of RepeatEnded: all rounds together
    };

    /// `steps` must outlive the walk.
    explicit StepWalk(const Steps &steps) { m_frames.push_back({&steps, 0, nullptr, 1, 0}); }

    Next next(qint64 nowNs);
    /// The rounds of this `repeat`, which was the step that next() gave, begin now.
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
