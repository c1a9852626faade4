#include "network/SendLevel.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::network;

class tst_SendLevel : public QObject
{
    Q_OBJECT

private slots:
    void fullAboveTheLimitUntilHalfOfIt()
    {
        SendLevel level(100);
        QVERIFY(!level.update(100) && !level.isFull());
        QVERIFY(!level.update(101) && level.isFull());
        QVERIFY(!level.update(51) && level.isFull());
        QVERIFY(level.update(50) && !level.isFull());
        QVERIFY(!level.update(0));
    }

    void drainedIsToldOnceAndInASocketTurnOnly()
    {
        SendLevel level(100);
        level.setWantsDrained(true);
        QVERIFY(!level.update(0));
        level.setSocketTurn(true);
        QVERIFY(!level.update(1));
        QVERIFY(level.update(0));
        // What the sender sends now, and asks for again, waits for the next turn.
        level.setWantsDrained(true);
        QVERIFY(!level.update(0));
        level.setSocketTurn(false);
        QVERIFY(!level.update(0));
        level.setSocketTurn(true);
        QVERIFY(level.update(0));
    }

    void oneCallForBothReasons()
    {
        SendLevel level(100);
        level.update(200);
        level.setWantsDrained(true);
        level.setSocketTurn(true);
        QVERIFY(level.update(0));
        QVERIFY(!level.update(0));
    }
};

FRAMESCOPE_TEST(tst_SendLevel);
#include "tst_SendLevel.moc"
