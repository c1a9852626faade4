#include "TimerScheduler.h"

#include <algorithm>
#include <limits>

namespace framescope::base {

TimerScheduler::TimerScheduler(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_running = true;
        runDue();
        m_running = false;
        rearm();
    });
}

void TimerScheduler::rearm()
{
    if (m_running)
        return;
    const std::int64_t wait = untilNext();
    if (wait < 0) {
        m_timer.stop();
        return;
    }
    // Rounded up: waking early would only mean waiting again.
    const std::int64_t milliseconds = (wait + 999'999) / 1'000'000;
    m_timer.start(static_cast<int>(std::min<std::int64_t>(milliseconds, std::numeric_limits<int>::max())));
}

} // namespace framescope::base
