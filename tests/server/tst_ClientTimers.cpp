#include "server/ClientTimers.h"

#include "base/SimulatedScheduler.h"
#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_ClientTimers : public QObject
{
    Q_OBJECT

private slots:
    void runAndCancel()
    {
        base::SimulatedScheduler scheduler;
        ClientTimers timers(scheduler);
        QByteArray ran;
        timers.after(2, [&] { ran += 'b'; });
        const auto cancelled = timers.after(1, [&] { ran += 'x'; });
        timers.after(1, [&] {
            ran += 'a';
            timers.after(5, [&] { ran += 'c'; });
        });
        timers.cancel(cancelled);
        timers.cancel(cancelled);
        scheduler.passMs(10);
        QCOMPARE(ran, QByteArray("abc"));
        QCOMPARE(timers.size(), std::size_t{0});
    }

    void noneRunsOnceTheyAreGone()
    {
        base::SimulatedScheduler scheduler;
        bool ran = false;
        {
            ClientTimers timers(scheduler);
            timers.after(1, [&] { ran = true; });
        }
        scheduler.passMs(5);
        QVERIFY(!ran);
        QCOMPARE(scheduler.size(), std::size_t{0});
    }
};

FRAMESCOPE_TEST(tst_ClientTimers);
#include "tst_ClientTimers.moc"
