#include "network/ClosePlan.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::network;

class tst_ClosePlan : public QObject
{
    Q_OBJECT

    using Stage = ClosePlan::Stage;
    using State = Connection::State;

private slots:
    void anOrderlyEnd()
    {
        ClosePlan plan(5'000);
        QCOMPARE(plan.state(), State::Idle);
        plan.opening();
        QCOMPARE(plan.state(), State::Opening);
        plan.opened();
        QVERIFY(plan.isOpen() && plan.delivers());
        QVERIFY(plan.closeSent());
        QCOMPARE(plan.stage(), Stage::Closing);
        QCOMPARE(plan.patienceMs(), 5'000);
        QVERIFY(plan.delivers());
        QVERIFY(plan.finish());
        QVERIFY(plan.discards() && !plan.delivers());
        QCOMPARE(plan.patienceMs(), ClosePlan::kLingerMs);
        QVERIFY(!plan.written(1));
        QCOMPARE(plan.howItEnded(protocol::StreamEnd::Reset), protocol::StreamEnd::Reset);
        QVERIFY(plan.written(0));
        QCOMPARE(plan.stage(), Stage::Draining);
        QCOMPARE(plan.state(), State::Closing);
        QCOMPARE(plan.howItEnded(protocol::StreamEnd::Eof), protocol::StreamEnd::Local);
        QVERIFY(plan.end());
        QCOMPARE(plan.state(), State::Closed);
        QVERIFY(plan.report());
        QCOMPARE(plan.state(), State::Closed);
    }

    void eachStepIsTakenOnce()
    {
        ClosePlan plan(0);
        plan.opened();
        QVERIFY(!plan.report());
        QVERIFY(!plan.written(0));
        QVERIFY(plan.finish());
        QVERIFY(!plan.finish());
        QVERIFY(plan.written(0));
        QVERIFY(!plan.written(0));
        QVERIFY(plan.end());
        QVERIFY(!plan.end());
        QVERIFY(!plan.finish());
        QVERIFY(plan.report());
        QVERIFY(!plan.report());
        QVERIFY(plan.hasEnded() && !plan.discards() && !plan.delivers());
    }

    void theWaitForThePeersClose()
    {
        ClosePlan patient(0);
        patient.opened();
        QVERIFY(!patient.closeSent());
        QCOMPARE(patient.stage(), Stage::Closing);
        ClosePlan plan(100);
        plan.opened();
        plan.closeReceived();
        QCOMPARE(plan.stage(), Stage::Closing);
        QVERIFY(plan.closeSent());
        // A Close that says why the connection failed is not waited for: the stream ends anyway.
        QVERIFY(plan.finish());
        QVERIFY(!plan.closeSent());
        plan.closeReceived();
        QCOMPARE(plan.stage(), Stage::Finishing);
    }

    void whatNeverOpenedHasBeenReported()
    {
        ClosePlan plan(100);
        plan.opening();
        plan.openingFailed();
        QCOMPARE(plan.state(), State::Closed);
        QVERIFY(!plan.end());
        QVERIFY(!plan.report());
    }
};

FRAMESCOPE_TEST(tst_ClosePlan);
#include "tst_ClosePlan.moc"
