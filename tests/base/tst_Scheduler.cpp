#include "base/Scheduler.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::base;

class tst_Scheduler : public QObject
{
    Q_OBJECT

private slots:
    void runsInOrderOfTimeAndNeverEarly()
    {
        base::ManualClock clock;
        Scheduler scheduler(clock);
        QByteArray ran;
        scheduler.after(2'000'000, [&] { ran += 'b'; });
        scheduler.after(1'000'000, [&] { ran += 'a'; });
        scheduler.after(2'000'000, [&] { ran += 'c'; });
        QCOMPARE(scheduler.runDue(), 0);
        QCOMPARE(scheduler.untilNext(), std::int64_t{1'000'000});
        clock.advanceMs(1);
        QCOMPARE(scheduler.runDue(), 1);
        clock.advanceMs(5);
        QCOMPARE(scheduler.runDue(), 2);
        QCOMPARE(ran, QByteArray("abc"));
        QCOMPARE(scheduler.untilNext(), std::int64_t{-1});
    }

    void whatAJobAddsWaitsForTheNextRound()
    {
        base::ManualClock clock;
        Scheduler scheduler(clock);
        int ran = 0;
        std::function<void()> again = [&] {
            ++ran;
            scheduler.after(0, again);
        };
        scheduler.after(0, again);
        QCOMPARE(scheduler.runDue(), 1);
        QCOMPARE(scheduler.runDue(), 1);
        QCOMPARE(ran, 2);
    }

    void aCancelledJobDoesNotRunEvenIfAnotherJobCancelsIt()
    {
        base::ManualClock clock;
        Scheduler scheduler(clock);
        TimerId second = 0;
        bool ran = false;
        scheduler.after(0, [&] { scheduler.cancel(second); });
        second = scheduler.after(0, [&] { ran = true; });
        scheduler.cancel(999);
        scheduler.runDue();
        QVERIFY(!ran);
        QCOMPARE(scheduler.size(), std::size_t{0});
    }
};

FRAMESCOPE_TEST(tst_Scheduler);
#include "tst_Scheduler.moc"
