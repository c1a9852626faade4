#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/Wamp.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_Wamp : public QObject
{
    Q_OBJECT

private slots:
    void aSession()
    {
        QCOMPARE(linesOf(Wamp::type(), {},
                         {client("[1,\"realm1\",{}]"), server("[2,9,{}]"), client("[32,1,{},\"com.topic\"]"), server("[33,1,77]"), server("[36,77,5,{},[\"x\"]]"), client("[48,2,{},\"com.add\",[1,2]]"),
                          server("[50,2,{},[3]]"), client("[48,3,{},\"com.no\"]"), server("[8,48,3,{},\"wamp.error.no_such_procedure\"]")}),
                 (texts({"HELLO realm1 {}", "WELCOME realm1 {} <1", "SUBSCRIBE com.topic", "SUBSCRIBED com.topic <3", "EVENT com.topic [\"x\"]", "CALL com.add [1,2]", "RESULT com.add [3] <6", "CALL com.no",
                              "ERROR! com.no: wamp.error.no_such_procedure <8"})));
    }

    void batches()
    {
        HandshakeFacts facts;
        facts.subprotocol = "wamp.2.json.batched";
        QCOMPARE(linesOf(Wamp::type(), facts, {client("[35,1]\x1e[67,2]\x18[17,3,4]\x1e")}), (texts({"UNSUBSCRIBED", "UNREGISTERED", "PUBLISHED"})));
    }

    void faults()
    {
        QCOMPARE(linesOf(Wamp::type(), {}, {client("[99]"), client("[48,1]"), client("{}")}).filter(QStringLiteral("?")).size(), 3);
    }
};

FRAMESCOPE_TEST(tst_Wamp);

#include "tst_Wamp.moc"
