#pragma once

#include "Scheduler.h"

namespace framescope::base {

/// A scheduler whose time passes only on request: for tests and for runs without waiting. Belongs to one thread.
class SimulatedScheduler final : public Scheduler
{
public:
    SimulatedScheduler() : Scheduler(m_time) {}

    /// Advances the time in steps of a millisecond and runs each job when it is due, including jobs added meanwhile.
    void passMs(int milliseconds)
    {
        settle();
        for (int i = 0; i < milliseconds; ++i) {
            m_time.advanceMs(1);
            settle();
        }
    }
    ManualClock &time() { return m_time; }

private:
    void settle()
    {
        while (runDue() > 0) {
        }
    }

    ManualClock m_time;
};

} // namespace framescope::base
