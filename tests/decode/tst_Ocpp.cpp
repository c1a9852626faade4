#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/Ocpp.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_Ocpp : public QObject
{
    Q_OBJECT

private slots:
    void resultsKnowTheirAction()
    {
        QCOMPARE(linesOf(Ocpp::type(), {},
                         {client("[2,\"19\",\"BootNotification\",{\"reason\":\"PowerUp\"}]"), server("[3,\"19\",{\"status\":\"Accepted\"}]"), server("[2,\"s1\",\"Reset\",{}]"),
                          client("[4,\"s1\",\"NotSupported\",\"no\",{}]"), client("[2,\"20\",\"Heartbeat\",{}]")}),
                 (texts({"CALL BootNotification {\"reason\":\"PowerUp\"}", "CALLRESULT BootNotification {\"status\":\"Accepted\"} <1", "CALL Reset {}", "CALLERROR! Reset NotSupported: no <3", "CALL~ Heartbeat {}"})));
    }

    void typesOfVersion21()
    {
        HandshakeFacts facts;
        facts.subprotocol = "ocpp2.1";
        QCOMPARE(linesOf(Ocpp::type(), facts, {client("[6,\"1\",\"NotifyPeriodicEventStream\",{}]")}), (texts({"SEND NotifyPeriodicEventStream {}"})));
        QCOMPARE(linesOf(Ocpp::type(), {}, {client("[6,\"1\",\"A\",{}]")}).size(), 1);
        QVERIFY(linesOf(Ocpp::type(), {}, {client("[6,\"1\",\"A\",{}]")}).front().startsWith(QStringLiteral("?")));
    }

    void faults()
    {
        QCOMPARE(linesOf(Ocpp::type(), {}, {client("[2,\"1\",\"A\"]"), client("[2,1,\"A\",{}]"), client("[2,\"1\",\"A\",[]]")}), (texts({"CALL A ?!", "CALL A {} ?!", "CALL A [] ?!"})));
    }
};

FRAMESCOPE_TEST(tst_Ocpp);

#include "tst_Ocpp.moc"
