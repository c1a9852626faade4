#include "StepWalk.h"

#include <algorithm>

namespace framescope::scenario {

void StepWalk::enter(const Step &repeat, qint64 nowNs)
{
    m_frames.push_back({&std::get<RepeatStep>(repeat.what).steps, 0, &repeat, 1, nowNs});
}

StepWalk::Next StepWalk::next(qint64 nowNs)
{
    Next out;
    while (!m_frames.empty()) {
        Frame &frame = m_frames.back();
        if (frame.at < frame.steps->size()) {
            out.kind = Next::Kind::Step;
            out.step = &(*frame.steps)[frame.at++];
            return out;
        }
        if (!frame.repeat) {
            m_frames.pop_back();
            continue;
        }
        const auto &repeat = std::get<RepeatStep>(frame.repeat->what);
        out.step = frame.repeat;
        if (frame.round >= repeat.times) {
            out.kind = Next::Kind::RepeatEnded;
            out.tookNs = nowNs - frame.startNs;
            m_frames.pop_back();
            return out;
        }
        // Rounds begin at fixed times, so that slow answers do not delay later rounds.
        out.kind = Next::Kind::Round;
        out.waitNs = std::max<qint64>(frame.startNs + frame.round * repeat.every - nowNs, 0);
        out.round = ++frame.round;
        frame.at = 0;
        return out;
    }
    return out;
}

} // namespace framescope::scenario
