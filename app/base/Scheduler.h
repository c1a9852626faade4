#pragma once

#include "Clock.h"

#include <cstdint>
#include <functional>
#include <map>
#include <utility>

namespace framescope::base {

using TimerId = std::uint64_t;
using Job = std::function<void()>;

/// Runs jobs later, in order of their due time; many cheap jobs share one timer. Belongs to one thread.
class Scheduler
{
public:
    explicit Scheduler(const Clock &clock = Clock::system()) : m_clock(clock) {}
    virtual ~Scheduler() = default;
    Scheduler(const Scheduler &) = delete;
    Scheduler &operator=(const Scheduler &) = delete;

    /// Never 0.
    TimerId after(std::int64_t nanoseconds, Job job);
    void cancel(TimerId timer);

    /// Runs the jobs that are due (not those that these jobs add); returns their number.
    int runDue();
    /// Nanoseconds until the next job, 0 if one is due, -1 if there is none.
    std::int64_t untilNext() const;
    std::size_t size() const { return m_jobs.size(); }
    const Clock &clock() const { return m_clock; }

protected:
    /// The first job's time may have changed.
    virtual void rearm() {}

private:
    using Key = std::pair<std::int64_t, TimerId>;

    const Clock &m_clock;
    std::map<Key, Job> m_jobs;
    std::map<TimerId, std::int64_t> m_due;
    TimerId m_last = 0;
};

} // namespace framescope::base
