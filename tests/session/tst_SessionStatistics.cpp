#include "session/SessionStatistics.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::session;

class tst_SessionStatistics : public QObject
{
    Q_OBJECT

private slots:
    void rates()
    {
        SessionStatistics before;
        SessionStatistics now;
        now.in.messages = 50;
        now.out.wireBytes = 100;
        now.setRates(before, 500'000'000);
        QCOMPARE(now.messagesInPerSecond, 100.0);
        QCOMPARE(now.bytesOutPerSecond, 200.0);
        now.setRates(before, 0); // no time has passed: nothing changes
        QCOMPARE(now.messagesInPerSecond, 100.0);
    }
};

FRAMESCOPE_TEST(tst_SessionStatistics);
#include "tst_SessionStatistics.moc"
