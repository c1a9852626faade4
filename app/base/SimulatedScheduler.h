#pragma once

#include "Scheduler.h"

namespace framescope::base {

/// A scheduler whose time passes only when it is told: for tests and for runs without waiting. Belongs to one thread.
class SimulatedScheduler final : public Scheduler
{
public:
    SimulatedScheduler() : Scheduler(m_time) {}

    /// Lets so much time pass, a millisecond at a time, and runs each job when it is due; jobs that they add run in turn.
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
