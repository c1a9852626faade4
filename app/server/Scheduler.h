#pragma once

#include "base/Clock.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace framescope::server {

using TimerId = std::uint64_t;
using Job = std::function<void()>;

/// Runs jobs later, in order of their time; many cheap ones share whatever really waits. Lives on the server's thread.
class Scheduler
{
public:
    explicit Scheduler(const base::Clock &clock = base::Clock::system()) : m_clock(clock) {}
    virtual ~Scheduler() = default;
    Scheduler(const Scheduler &) = delete;
    Scheduler &operator=(const Scheduler &) = delete;

    /// Never 0.
    TimerId after(std::int64_t nanoseconds, Job job);
    void cancel(TimerId timer);

    /// Runs what is due now (not what these jobs add); returns how many jobs ran.
    int runDue();
    /// Nanoseconds until the next job, 0 if one is due, -1 if there is none.
    std::int64_t untilNext() const;
    std::size_t size() const { return m_jobs.size(); }
    const base::Clock &clock() const { return m_clock; }

protected:
    /// The first job's time may have changed.
    virtual void rearm() {}

private:
    using Key = std::pair<std::int64_t, TimerId>;

    const base::Clock &m_clock;
    std::map<Key, Job> m_jobs;
    std::map<TimerId, std::int64_t> m_due;
    TimerId m_last = 0;
};

/// A scheduler that one QTimer drives. Lives on the thread that made it.
class TimerScheduler final : public QObject, public Scheduler
{
    Q_OBJECT

public:
    explicit TimerScheduler(QObject *parent = nullptr);

protected:
    void rearm() override;

private:
    QTimer m_timer;
    bool m_running = false;
};

} // namespace framescope::server
