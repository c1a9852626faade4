#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/Centrifugo.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_Centrifugo : public QObject
{
    Q_OBJECT

private slots:
    void aSession()
    {
        QCOMPARE(linesOf(Centrifugo::type(), {},
                         {client("{\"id\":1,\"connect\":{}}\n{\"id\":2,\"subscribe\":{\"channel\":\"n\"}}"), server("{\"id\":1,\"connect\":{\"client\":\"x\"}}\n{\"id\":2,\"error\":{\"code\":103,\"message\":\"denied\"}}"),
                          server("{\"push\":{\"channel\":\"n\",\"pub\":{\"data\":1}}}"), server("{}"), client("{}")}),
                 (texts({"command connect {}", "command subscribe n {\"channel\":\"n\"}", "reply connect {\"client\":\"x\"} <1", "error! subscribe n {\"code\":103,\"message\":\"denied\"} <1", "push pub n {\"data\":1}",
                              "ping~", "pong~ <4"})));
    }

    void recognition()
    {
        QVERIFY(Centrifugo::type().byHandshake({"h", "/connection/websocket", {}, {}}).confidence >= Recognition::kChosen);
        QCOMPARE(Centrifugo::type().byHandshake({"h", "/connection/websocket?format=protobuf", {}, {}}).confidence, 0);
    }

    void faults() { QCOMPARE(linesOf(Centrifugo::type(), {}, {client("{\"id\":1,\"dance\":{}}"), client("[]"), server("x")}).filter(QStringLiteral("?!")).size(), 3); }
};

FRAMESCOPE_TEST(tst_Centrifugo);

#include "tst_Centrifugo.moc"
