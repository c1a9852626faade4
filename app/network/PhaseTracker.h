#pragma once

#include "ConnectionFacts.h"
#include "ConnectionOptions.h"

#include <QBasicTimer>
#include <QObject>

#include <functional>

namespace framescope::network {

/// Keeps the time of an opening's phases, and the limits on each and on the whole. On the connection's thread.
class PhaseTracker : public QObject
{
    Q_OBJECT

public:
    /// A phase began or ended.
    using Changed = std::function<void(Phase phase, const PhaseTiming &timing, base::Instant now)>;
    /// A limit was reached; no phase: that on the whole.
    using Expired = std::function<void(std::optional<Phase> phase, int ms)>;

    PhaseTracker(PhaseTimings &timings, const Timeouts &limits, Changed changed, Expired expired);

    /// The whole begins.
    void start();
    /// Ends the phase that is under way, if any, and begins this one.
    void begin(Phase phase);
    void end();
    /// Ends the phase and all limits.
    void stop();
    /// Forgets the phases (a redirect begins again); the limit on the whole goes on.
    void restart();

    std::optional<Phase> current() const { return m_current; }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    int limitOf(Phase phase) const;

    PhaseTimings &m_timings;
    const Timeouts &m_limits;
    Changed m_changed;
    Expired m_expired;
    std::optional<Phase> m_current;
    QBasicTimer m_phaseTimer;
    QBasicTimer m_totalTimer;
};

} // namespace framescope::network
