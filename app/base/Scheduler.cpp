#include "Scheduler.h"

#include <algorithm>

namespace framescope::base {

TimerId Scheduler::after(std::int64_t nanoseconds, Job job)
{
    const TimerId id = ++m_last;
    const std::int64_t due = m_clock.now().monoNs + std::max<std::int64_t>(nanoseconds, 0);
    m_jobs.emplace(Key{due, id}, std::move(job));
    m_due.emplace(id, due);
    if (m_jobs.begin()->first.second == id)
        rearm();
    return id;
}

void Scheduler::cancel(TimerId timer)
{
    const auto found = m_due.find(timer);
    if (found == m_due.end())
        return;
    m_jobs.erase(Key{found->second, timer});
    m_due.erase(found);
    // A timer that wakes for nothing costs less than resetting it for every cancelled job.
}

int Scheduler::runDue()
{
    const std::int64_t now = m_clock.now().monoNs;
    const TimerId last = m_last;
    int ran = 0;
    auto next = m_jobs.begin();
    while (next != m_jobs.end() && next->first.first <= now) {
        if (next->first.second > last) {
            ++next;
            continue;
        }
        const Key key = next->first;
        Job job = std::move(next->second);
        m_due.erase(key.second);
        m_jobs.erase(next);
        job();
        ++ran;
        // The job may have added or cancelled others: start from the front again.
        next = m_jobs.begin();
    }
    rearm();
    return ran;
}

std::int64_t Scheduler::untilNext() const
{
    if (m_jobs.empty())
        return -1;
    return std::max<std::int64_t>(0, m_jobs.begin()->first.first - m_clock.now().monoNs);
}

} // namespace framescope::base
