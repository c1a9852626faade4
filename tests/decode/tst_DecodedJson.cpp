#include "support/TestClass.h"

#include "decode/DecodedJson.h"

using namespace framescope::decode;

class tst_DecodedJson : public QObject
{
    Q_OBJECT

private slots:
    void anObjectForTheFirstPacket()
    {
        Decoded decoded;
        QByteArray out;
        QVERIFY(!appendDecodedJson(decoded, out));
        Packet *packet = decoded.add("socket.io", "EVENT", {});
        packet->summary = QStringLiteral("hey 1");
        packet->attributes = {{"event", "hey"}};
        packet->correlation = Correlation{5, 1200};
        packet->faults.push_back({QStringLiteral("Wrong."), QStringLiteral("S 1"), {3, 2, 0}});
        QVERIFY(appendDecodedJson(decoded, out));
        QCOMPARE(out, QByteArray("{\"by\":\"socket.io\",\"kind\":\"EVENT\",\"summary\":\"hey 1\",\"reply_to\":5,\"rtt_ns\":1200,\"attributes\":{\"event\":\"hey\"},"
                                 "\"faults\":[{\"what\":\"Wrong.\",\"section\":\"S 1\",\"layer\":0,\"offset\":3,\"length\":2}]}"));
    }

    void theOthersStandBehind()
    {
        Decoded decoded;
        decoded.add("sockjs", "message", {});
        Packet *inner = decoded.add("stomp", "SEND", {});
        inner->outer = 0;
        inner->heartbeat = true;
        QByteArray out;
        QVERIFY(appendDecodedJson(decoded, out));
        QCOMPARE(out, QByteArray("{\"by\":\"sockjs\",\"kind\":\"message\",\"summary\":\"\",\"more\":[{\"by\":\"stomp\",\"kind\":\"SEND\",\"summary\":\"\",\"inside\":0,\"heartbeat\":true}]}"));
    }
};

FRAMESCOPE_TEST(tst_DecodedJson);

#include "tst_DecodedJson.moc"
