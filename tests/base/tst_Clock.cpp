#include "base/Clock.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::base;

class tst_Clock : public QObject
{
    Q_OBJECT

private slots:
    void systemTimeNeverGoesBack()
    {
        auto last = Clock::system().now();
        for (int i = 0; i < 1000; ++i) {
            const auto now = Clock::system().now();
            QVERIFY(now.monoNs >= last.monoNs);
            last = now;
        }
    }

    void manualTimeStandsStill()
    {
        ManualClock clock;
        const auto start = clock.now();
        QCOMPARE(clock.now(), start);
        clock.advanceMs(2);
        QCOMPARE(clock.now().monoNs - start.monoNs, 2'000'000);
        QCOMPARE(clock.now().wallNs - start.wallNs, 2'000'000);
    }
};

FRAMESCOPE_TEST(tst_Clock);
#include "tst_Clock.moc"
