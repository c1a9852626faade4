#include "ClientTimers.h"

#include <algorithm>

namespace framescope::server {

base::TimerId ClientTimers::after(int milliseconds, base::Job job)
{
    const base::TimerId key = ++m_lastKey;
    const base::TimerId timer = m_scheduler.after(std::int64_t{milliseconds} * 1'000'000, [this, key, job = std::move(job)] {
        std::erase_if(m_timers, [key](const Timer &each) { return each.key == key; });
        job();
    });
    m_timers.push_back({key, timer});
    return key;
}

void ClientTimers::cancel(base::TimerId timer)
{
    const auto found = std::find_if(m_timers.begin(), m_timers.end(), [timer](const Timer &each) { return each.key == timer; });
    if (found == m_timers.end())
        return;
    m_scheduler.cancel(found->timer);
    m_timers.erase(found);
}

void ClientTimers::cancelAll()
{
    for (const Timer &timer : m_timers)
        m_scheduler.cancel(timer.timer);
    m_timers.clear();
}

} // namespace framescope::server
