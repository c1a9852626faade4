#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/GraphQl.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_GraphQl : public QObject
{
    Q_OBJECT

private slots:
    void aSubscription()
    {
        QCOMPARE(linesOf(GraphQl::transportWs(), {},
                         {client("{\"type\":\"connection_init\"}"), server("{\"type\":\"connection_ack\"}"),
                          client("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"operationName\":\"OnTick\",\"query\":\"subscription OnTick { tick }\"}}"),
                          server("{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"tick\":1}}}"), server("{\"id\":\"1\",\"type\":\"complete\"}"), server("{\"type\":\"ping\"}"), client("{\"type\":\"pong\"}"),
                          server("{\"id\":\"2\",\"type\":\"error\",\"payload\":[{\"message\":\"m\"}]}")}),
                 (texts({"connection_init", "connection_ack <1", "subscribe OnTick", "next OnTick {\"data\":{\"tick\":1}} <3", "complete OnTick <3", "ping~", "pong~ <6", "error! [{\"message\":\"m\"}]"})));
    }

    void theOtherDialectIsNamed()
    {
        const auto type = [](const DecoderType &dialect, const Turn &turn) {
            auto made = dialect.make({}, {});
            Decoded decoded;
            (*made)->decode({1, 0, turn.from, true, base::viewOf(turn.bytes)}, Want::Facts, decoded);
            return decoded.packets.front().faults.empty() ? QString() : decoded.packets.front().faults.front().what;
        };
        QVERIFY(type(GraphQl::transportWs(), server("{\"type\":\"ka\"}")).contains(QStringLiteral("subscriptions-transport-ws")));
        QVERIFY(type(GraphQl::subscriptionsTransportWs(), client("{\"type\":\"subscribe\",\"id\":\"1\"}")).contains(QStringLiteral("graphql-transport-ws")));
        QVERIFY(type(GraphQl::transportWs(), server("{\"type\":\"subscribe\",\"id\":\"1\"}")).contains(QStringLiteral("Only a client")));
        QVERIFY(type(GraphQl::transportWs(), server("{\"type\":\"next\"}")).contains(QStringLiteral("needs an id")));
    }

    void theOlderDialect()
    {
        QCOMPARE(linesOf(GraphQl::subscriptionsTransportWs(), {},
                         {client("{\"type\":\"start\",\"id\":\"1\",\"payload\":{\"query\":\"subscription { a }\"}}"), server("{\"type\":\"ka\"}"), server("{\"type\":\"data\",\"id\":\"1\",\"payload\":{}}")}),
                 (texts({"start subscription { a }", "ka~", "data subscription { a } {} <1"})));
    }

    void closeCodes()
    {
        auto made = GraphQl::transportWs().make({}, {});
        QVERIFY(!(*made)->closeMeaning(4409).isEmpty());
        QVERIFY((*made)->closeMeaning(4999).isEmpty());
    }
};

FRAMESCOPE_TEST(tst_GraphQl);

#include "tst_GraphQl.moc"
