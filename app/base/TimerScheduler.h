#pragma once

#include "Scheduler.h"

#include <QObject>
#include <QTimer>

namespace framescope::base {

/// A scheduler driven by one QTimer. Lives on the thread that created it.
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

} // namespace framescope::base
