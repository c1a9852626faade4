#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/SignalR.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_SignalR : public QObject
{
    Q_OBJECT

private slots:
    void aSession()
    {
        QCOMPARE(linesOf(SignalR::type(), {},
                         {client("{\"protocol\":\"json\",\"version\":1}\x1e"), server("{}\x1e"), client("{\"type\":1,\"invocationId\":\"0\",\"target\":\"Send\",\"arguments\":[42]}\x1e"),
                          server("{\"type\":3,\"invocationId\":\"0\",\"result\":true}\x1e{\"type\":6}\x1e"), client("{\"type\":4,\"invocationId\":\"1\",\"target\":\"Count\",\"arguments\":[]}\x1e"),
                          server("{\"type\":2,\"invocationId\":\"1\",\"item\":1}\x1e"), server("{\"type\":3,\"invocationId\":\"1\",\"error\":\"no\"}\x1e"), server("{\"type\":7}\x1e")}),
                 (texts({"HandshakeRequest {\"protocol\":\"json\",\"version\":1}", "HandshakeResponse {} <1", "Invocation Send [42]", "Completion Send true <3", "Ping~", "StreamInvocation Count []",
                              "StreamItem Count 1 <5", "Completion! Count \"no\" <5", "Close"})));
    }

    void faults()
    {
        QCOMPARE(linesOf(SignalR::type(), {}, {client("{\"protocol\":\"json\",\"version\":1}\x1e"), client("{\"type\":99}\x1e"), client("text"), client("{\"type\":1,\"target\":\"\"}\x1e")}),
                 (texts({"HandshakeRequest {\"protocol\":\"json\",\"version\":1}", "? A message is an object whose “type” is a number from 1 to 9. ?!", "? The byte 1E at the end of a record is missing. ?!", "Invocation ?!"})));
    }

    void recognition()
    {
        QVERIFY(confidenceOf(SignalR::type(), client("{\"protocol\":\"json\",\"version\":1}\x1e")) >= Recognition::kChosen);
        QCOMPARE(confidenceOf(SignalR::type(), client("{\"protocol\":\"json\",\"version\":1}")), 0);
    }
};

FRAMESCOPE_TEST(tst_SignalR);

#include "tst_SignalR.moc"
