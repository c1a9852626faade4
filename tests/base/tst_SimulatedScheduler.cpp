#include "base/SimulatedScheduler.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::base;

class tst_SimulatedScheduler : public QObject
{
    Q_OBJECT

private slots:
    void timePassesOnlyWhenItIsTold()
    {
        SimulatedScheduler scheduler;
        const auto start = scheduler.clock().now();
        QList<qint64> ran;
        std::function<void()> tick = [&] {
            ran << (scheduler.clock().now().monoNs - start.monoNs) / 1'000'000;
            if (ran.size() < 3)
                scheduler.after(2'000'000, tick);
        };
        scheduler.after(0, tick);
        QVERIFY(ran.isEmpty());
        scheduler.passMs(0);
        QCOMPARE(ran, QList<qint64>{0});
        scheduler.passMs(10);
        QCOMPARE(ran, (QList<qint64>{0, 2, 4}));
        QCOMPARE(scheduler.clock().now().monoNs - start.monoNs, std::int64_t{10'000'000});
    }
};

FRAMESCOPE_TEST(tst_SimulatedScheduler);
#include "tst_SimulatedScheduler.moc"
