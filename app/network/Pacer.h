#pragma once

#include <QBasicTimer>
#include <QObject>

#include <cstddef>
#include <limits>

namespace framescope::network {

/// Lets so many bytes through in each interval (laboratory: a slow reader, a slow writer). The timer's events go to the owner, which
/// passes them on. Belongs to the owner's thread.
class Pacer
{
public:
    /// 0 bytes: everything passes. A wait that is under way is over.
    void set(qint64 bytes, int intervalMs)
    {
        m_bytes = bytes;
        m_intervalMs = intervalMs;
        m_timer.stop();
    }
    /// False: everything passes.
    bool isSet() const { return m_bytes > 0; }
    /// Nothing passes now.
    bool isWaiting() const { return m_timer.isActive(); }
    /// Bytes that may pass at once.
    std::size_t most() const { return isSet() ? static_cast<std::size_t>(m_bytes) : std::numeric_limits<std::size_t>::max(); }
    /// Some passed: the next may once the interval is over.
    void wait(QObject *owner) { m_timer.start(m_intervalMs, Qt::PreciseTimer, owner); }
    /// True where the timer event of this id ends the wait.
    bool isOver(int timerId)
    {
        if (!m_timer.isActive() || timerId != m_timer.timerId())
            return false;
        m_timer.stop();
        return true;
    }
    void stop() { m_timer.stop(); }

private:
    QBasicTimer m_timer;
    qint64 m_bytes = 0;
    int m_intervalMs = 0;
};

} // namespace framescope::network
