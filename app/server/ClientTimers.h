#pragma once

#include "base/Scheduler.h"

#include <vector>

namespace framescope::server {

/// The timers of one client; they end with it. Lives on the server's thread.
class ClientTimers
{
public:
    explicit ClientTimers(base::Scheduler &scheduler) : m_scheduler(scheduler) {}
    ~ClientTimers() { cancelAll(); }
    ClientTimers(const ClientTimers &) = delete;
    ClientTimers &operator=(const ClientTimers &) = delete;

    base::TimerId after(int milliseconds, base::Job job);
    /// No effect if it has already run.
    void cancel(base::TimerId timer);
    void cancelAll();
    std::size_t size() const { return m_timers.size(); }

private:
    struct Timer {
        base::TimerId key;   ///< handed out before the scheduler's own id is known
        base::TimerId timer;
    };

    base::Scheduler &m_scheduler;
    std::vector<Timer> m_timers;
    base::TimerId m_lastKey = 0;
};

} // namespace framescope::server
