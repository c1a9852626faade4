#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/JsonRpc.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_JsonRpc : public QObject
{
    Q_OBJECT

private slots:
    void pairsAndNamesErrors()
    {
        QCOMPARE(linesOf(JsonRpc::type(), {},
                         {client("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"sum\",\"params\":[1,2]}"), server("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":3}"),
                          client("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"no\"}"), server("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"error\":{\"code\":-32601,\"message\":\"Nope\"}}"),
                          server("{\"jsonrpc\":\"2.0\",\"method\":\"tick\"}")}),
                 (texts({"request sum [1,2]", "result sum 3 <1", "request no", "error! no -32601 (method not found) Nope <3", "notification tick"})));
    }

    void batches()
    {
        QCOMPARE(linesOf(JsonRpc::type(), {},
                         {client("[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\"},{\"jsonrpc\":\"2.0\",\"method\":\"b\"}]"), server("[{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":true}]"), client("[]")}),
                 (texts({"request a", "notification b", "result a true <1", "? A message is an object or an array of them, not empty. ?!"})));
    }

    void subscriptionsSayWhatTheyAreOf()
    {
        QCOMPARE(linesOf(JsonRpc::type(), {},
                         {client("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"eth_subscribe\",\"params\":[\"newHeads\"]}"), server("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":\"0x9c\"}"),
                          server("{\"jsonrpc\":\"2.0\",\"method\":\"eth_subscription\",\"params\":{\"subscription\":\"0x9c\",\"result\":{}}}")}),
                 (texts({"request eth_subscribe [\"newHeads\"]", "result eth_subscribe \"0x9c\" <1", "notification eth_subscription (newHeads) {\"subscription\":\"0x9c\",\"result\":{}}"})));
    }

    void faults()
    {
        QCOMPARE(linesOf(JsonRpc::type(), {}, {client("{\"id\":1,\"method\":\"a\"}"), client("{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"a\"}")}), (texts({"request a ?!", "request a ?!"})));
        QVERIFY(linesOf(JsonRpc::type(), {}, {client("{")}).front().startsWith(QStringLiteral("? This is not JSON")));
    }

    void recognition()
    {
        QVERIFY(confidenceOf(JsonRpc::type(), client("{\"jsonrpc\":\"2.0\",\"method\":\"a\"}")) >= Recognition::kChosen);
        QCOMPARE(confidenceOf(JsonRpc::type(), client("{\"method\":\"a\",\"text\":\"\\\"jsonrpc\\\":\\\"2.0\\\"\"}")), 0);
    }
};

FRAMESCOPE_TEST(tst_JsonRpc);

#include "tst_JsonRpc.moc"
