#pragma once

#include "ConnectionFacts.h"
#include "ConnectionOptions.h"

#include <QBasicTimer>
#include <QObject>

#include <functional>

namespace framescope::network {

/// Measures the phases of an opening, and enforces the limits on each and on the total. On the connection's thread.
class PhaseTracker : public QObject
{
    Q_OBJECT

public:
    /// A phase began or ended.
    using Changed = std::function<void(Phase phase, const PhaseTiming &timing, base::Instant now)>;
    /// A limit was reached; without a phase: the total limit.
    using Expired = std::function<void(std::optional<Phase> phase, int ms)>;

    PhaseTracker(PhaseTimings &timings, const Timeouts &limits, Changed changed, Expired expired);

    /// Starts the total.
    void start();
    /// Ends the current phase, if any, and begins this one.
    void begin(Phase phase);
    void end();
    /// Ends the current phase and all limits.
    void stop();
    /// Resets the phases (for a redirect); the total limit continues.
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
