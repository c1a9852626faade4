#include "server/MessageRate.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_MessageRate : public QObject
{
    Q_OBJECT

private slots:
    void pausesUntilTheSecondIsOver()
    {
        base::ManualClock clock;
        MessageRate rate;
        QCOMPARE(rate.take(clock.now(), 3), 0);
        clock.advanceMs(100);
        QCOMPARE(rate.take(clock.now(), 3), 0);
        clock.advanceMs(200);
        QCOMPARE(rate.take(clock.now(), 3), 700);
        QVERIFY(rate.isPaused());
        // Messages that were read already.
        QCOMPARE(rate.take(clock.now(), 3), 0);
        rate.resume();
        clock.advanceMs(700);
        QCOMPARE(rate.take(clock.now(), 3), 0);
        QVERIFY(!rate.isPaused());
    }

    void anEvenStreamBelowTheRateIsNeverPaused()
    {
        base::ManualClock clock;
        MessageRate rate;
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(rate.take(clock.now(), 11), 0);
            clock.advanceMs(100);
        }
    }
};

FRAMESCOPE_TEST(tst_MessageRate);
#include "tst_MessageRate.moc"
