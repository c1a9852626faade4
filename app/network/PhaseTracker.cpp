#include "PhaseTracker.h"

#include <QTimerEvent>

namespace framescope::network {

PhaseTracker::PhaseTracker(PhaseTimings &timings, const Timeouts &limits, Changed changed, Expired expired)
    : m_timings(timings), m_limits(limits), m_changed(std::move(changed)), m_expired(std::move(expired))
{
}

void PhaseTracker::start()
{
    if (m_limits.total > 0)
        m_totalTimer.start(m_limits.total, this);
}

void PhaseTracker::begin(Phase phase)
{
    end();
    m_current = phase;
    const auto now = base::Clock::system().now();
    auto &timing = m_timings[static_cast<std::size_t>(phase)];
    timing = {now.monoNs, -1};
    if (limitOf(phase) > 0)
        m_phaseTimer.start(limitOf(phase), this);
    m_changed(phase, timing, now);
}

void PhaseTracker::end()
{
    if (!m_current)
        return;
    const auto phase = *m_current;
    m_current.reset();
    m_phaseTimer.stop();
    const auto now = base::Clock::system().now();
    auto &timing = m_timings[static_cast<std::size_t>(phase)];
    timing.durationNs = now.monoNs - timing.startNs;
    m_changed(phase, timing, now);
}

void PhaseTracker::stop()
{
    m_totalTimer.stop();
    end();
}

void PhaseTracker::restart()
{
    end();
    m_timings = {};
}

void PhaseTracker::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_totalTimer.timerId()) {
        m_totalTimer.stop();
        m_expired(std::nullopt, m_limits.total);
    } else if (event->timerId() == m_phaseTimer.timerId() && m_current) {
        m_phaseTimer.stop();
        m_expired(m_current, limitOf(*m_current));
    }
}

int PhaseTracker::limitOf(Phase phase) const
{
    switch (phase) {
    case Phase::Lookup: return m_limits.lookup;
    case Phase::Tcp: return m_limits.tcp;
    case Phase::Proxy: return m_limits.proxy;
    case Phase::Tls: return m_limits.tls;
    case Phase::Upgrade: return m_limits.upgrade;
    }
    return 0;
}

} // namespace framescope::network
