#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/Phoenix.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_Phoenix : public QObject
{
    Q_OBJECT

private slots:
    void bothSerializers()
    {
        QCOMPARE(linesOf(Phoenix::type(), {},
                         {client("[\"1\",\"1\",\"room:a\",\"phx_join\",{}]"), server("[\"1\",\"1\",\"room:a\",\"phx_reply\",{\"status\":\"ok\",\"response\":{}}]"), server("[null,null,\"room:a\",\"msg\",{\"x\":1}]"),
                          client("{\"topic\":\"phoenix\",\"event\":\"heartbeat\",\"payload\":{},\"ref\":\"2\",\"join_ref\":null}"),
                          server("{\"topic\":\"phoenix\",\"event\":\"phx_reply\",\"payload\":{\"status\":\"ok\"},\"ref\":\"2\"}")}),
                 (texts({"join room:a phx_join {}", "reply room:a phx_join {\"status\":\"ok\",\"response\":{}} <1", "event room:a msg {\"x\":1}", "heartbeat~ phoenix heartbeat {}",
                              "reply~ phoenix heartbeat {\"status\":\"ok\"} <4"})));
    }

    void recognition()
    {
        QVERIFY(Phoenix::type().byHandshake({"h", "/socket/websocket?vsn=2.0.0", {}, {}}).confidence >= Recognition::kChosen);
        QCOMPARE(Phoenix::type().byHandshake({"h", "/socket/websocket", {}, {}}).confidence, 0);
        QVERIFY(confidenceOf(Phoenix::type(), client("[\"1\",\"1\",\"t\",\"phx_join\",{}]")) >= Recognition::kChosen);
    }

    void faults() { QCOMPARE(linesOf(Phoenix::type(), {}, {client("[1,2]"), client("x")}).filter(QStringLiteral("?!")).size(), 2); }
};

FRAMESCOPE_TEST(tst_Phoenix);

#include "tst_Phoenix.moc"
