#include "base/TimerScheduler.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::base;

class tst_TimerScheduler : public QObject
{
    Q_OBJECT

private slots:
    void theTimerDrivesIt()
    {
        TimerScheduler scheduler;
        int ran = 0;
        scheduler.after(1'000'000, [&] {
            ++ran;
            scheduler.after(0, [&] { ++ran; });
        });
        QTRY_COMPARE(ran, 2);
    }
};

FRAMESCOPE_TEST(tst_TimerScheduler);
#include "tst_TimerScheduler.moc"
