#include "support/TestClass.h"

#include "decode/MqttDecoder.h"

using namespace framescope::decode;
namespace base = framescope::base;

namespace {

/// A conversation of one connection: every message is given as hexadecimal digits.
class Conversation
{
public:
    explicit Conversation(const char *subprotocol = "mqtt") : m_decoder(facts(subprotocol)) {}

    const Decoded &client(const char *hex) { return decode(Sender::Client, hex); }
    const Decoded &server(const char *hex) { return decode(Sender::Server, hex); }

private:
    static HandshakeFacts facts(const char *subprotocol)
    {
        HandshakeFacts facts;
        facts.subprotocol = subprotocol;
        return facts;
    }

    const Decoded &decode(Sender from, const char *hex)
    {
        m_bytes = QByteArray::fromHex(hex);
        m_out.clear();
        ++m_number;
        m_decoder.decode({m_number, std::int64_t(m_number) * 1000, from, false, base::viewOf(m_bytes)}, Want::Fields, m_out);
        return m_out;
    }

    MqttDecoder m_decoder;
    QByteArray m_bytes;
    Decoded m_out;
    std::uint64_t m_number = 0;
};

std::string attribute(const Decoded &decoded, std::string_view name, std::size_t packet = 0)
{
    const std::string *value = decoded.packets.size() > packet ? decoded.packets[packet].attribute(name) : nullptr;
    return value ? *value : std::string();
}

QString field(const Decoded &decoded, const char *name)
{
    for (const Field &each : decoded.packets.at(0).fields.fields()) {
        if (each.name == QString::fromLatin1(name))
            return each.value;
    }
    return QStringLiteral("missing");
}

} // namespace

// The bytes are those of the npm library mqtt-packet 9, which mqtt.js and aedes use.
class tst_MqttDecoder : public QObject
{
    Q_OBJECT

private slots:
    void connects()
    {
        Conversation talk;
        const Decoded &connect = talk.client("102f00044d51545404ee003c000a6672616d6573636f70650004676f6e6500036279650004757365720006736563726574");
        QCOMPARE(connect.packets.size(), std::size_t(1));
        const Packet &packet = connect.packets[0];
        QCOMPARE(packet.kind, std::string("CONNECT"));
        QCOMPARE(packet.faults.size(), std::size_t(0));
        QCOMPARE(packet.summary, QStringLiteral("framescope as user"));
        QCOMPARE(attribute(connect, "client"), std::string("framescope"));
        QCOMPARE(field(connect, "Will Topic"), QStringLiteral("gone"));
        QCOMPARE(field(connect, "Keep Alive"), QStringLiteral("60 s"));
        for (const Field &each : packet.fields.fields())
            QVERIFY(!each.value.contains(QStringLiteral("secret")));
        const Decoded &accepted = talk.server("20020000");
        QCOMPARE(accepted.packets[0].kind, std::string("CONNACK"));
        QVERIFY(accepted.packets[0].correlation);
        QCOMPARE(accepted.packets[0].correlation->request, std::uint64_t(1));
        QCOMPARE(accepted.packets[0].correlation->latencyNs, std::int64_t(1000));
        QVERIFY(!accepted.packets[0].isError);
        const Decoded &refused = talk.server("20020005");
        QVERIFY(refused.packets[0].isError);
        QCOMPARE(refused.packets[0].summary, QStringLiteral("not authorized"));
        QCOMPARE(attribute(refused, "code"), std::string("5"));
    }

    void publishes()
    {
        Conversation talk;
        const Decoded &publish = talk.client("3317000973656e736f72732f3100027b2274223a32312e357d");
        const Packet &packet = publish.packets.at(0);
        QCOMPARE(packet.kind, std::string("PUBLISH"));
        QCOMPARE(packet.summary, QStringLiteral("sensors/1 {\"t\":21.5}"));
        QCOMPARE(attribute(publish, "topic"), std::string("sensors/1"));
        QCOMPARE(attribute(publish, "qos"), std::string("1"));
        QVERIFY(packet.inner);
        QVERIFY(packet.inner->isText);
        QCOMPARE(packet.inner->range, (ByteRange{15, 10, 0}));
        const Decoded &ack = talk.server("40020002");
        QCOMPARE(ack.packets.at(0).correlation->request, std::uint64_t(1));
        QCOMPARE(attribute(ack, "topic"), std::string("sensors/1"));
        // Another one with this identifier answers nothing.
        QVERIFY(!talk.server("40020002").packets.at(0).correlation);
    }

    void deliversExactlyOnceInFourPackets()
    {
        Conversation talk;
        const Decoded &publish = talk.server("3c0a0003612f620003000102");
        QCOMPARE(publish.packets.at(0).inner->isText, true); // 00 01 02 is UTF-8
        QCOMPARE(talk.client("50020003").packets.at(0).correlation->request, std::uint64_t(1));
        QCOMPARE(talk.server("62020003").packets.at(0).faults.size(), std::size_t(0));
        const Decoded &complete = talk.client("70020003");
        QCOMPARE(complete.packets.at(0).kind, std::string("PUBCOMP"));
        QCOMPARE(complete.packets.at(0).correlation->request, std::uint64_t(3));
    }

    void subscribes()
    {
        Conversation talk;
        const Decoded &subscribe = talk.client("82140001000973656e736f72732f23010003612f6202");
        QCOMPARE(subscribe.packets.at(0).summary, QStringLiteral("#1 sensors/#, a/b"));
        QCOMPARE(subscribe.packets.at(0).faults.size(), std::size_t(0));
        const Decoded &granted = talk.server("900400010180");
        QCOMPARE(granted.packets.at(0).summary, QStringLiteral("#1 Granted QoS 1 Failure"));
        QVERIFY(granted.packets.at(0).isError);
        QCOMPARE(attribute(granted, "topic"), std::string("sensors/#"));
        talk.client("a20700040003612f62");
        QCOMPARE(talk.server("b0020004").packets.at(0).correlation->request, std::uint64_t(3));
    }

    void pingsAreHeartbeats()
    {
        Conversation talk;
        QVERIFY(talk.client("c000").packets.at(0).heartbeat);
        const Decoded &pong = talk.server("d000");
        QVERIFY(pong.packets.at(0).heartbeat);
        QCOMPARE(pong.packets.at(0).correlation->latencyNs, std::int64_t(1000));
    }

    void readsVersionFive()
    {
        Conversation talk;
        const Decoded &connect = talk.client("102300044d5154540502000012110000000a2100142200052600016b000176000466697665");
        QCOMPARE(connect.packets.at(0).faults.size(), std::size_t(0));
        QCOMPARE(field(connect, "Session Expiry Interval"), QStringLiteral("10"));
        QCOMPARE(field(connect, "User Property"), QStringLiteral("k: v"));
        const Decoded &accepted = talk.server("200d00000a22000a1200046175746f");
        QCOMPARE(field(accepted, "Assigned Client Identifier"), QStringLiteral("auto"));
        QCOMPARE(field(accepted, "Reason Code"), QStringLiteral("0x00 Success"));
        const Decoded &publish = talk.client("3020000a6c6f6e672f746f7069631223000103000a746578742f706c61696e010178");
        // The property's number is 0x23, so the properties above it are read to their end.
        QCOMPARE(attribute(publish, "topic"), std::string("long/topic"));
        const Decoded &alias = talk.client("300700000323000179");
        QCOMPARE(attribute(alias, "topic"), std::string("long/topic"));
        QCOMPARE(alias.packets.at(0).summary, QStringLiteral("long/topic y"));
        QCOMPARE(alias.packets.at(0).faults.size(), std::size_t(0));
        // Aliases of one direction are not those of the other.
        QCOMPARE(talk.server("300700000323000179").packets.at(0).faults.size(), std::size_t(1));
        QCOMPARE(talk.client("820a0001030b91010001611d").packets.at(0).faults.size(), std::size_t(0));
        const Decoded &refused = talk.server("90090001051f00026e6f87");
        QVERIFY(refused.packets.at(0).isError);
        QCOMPARE(field(refused, "Reason String"), QStringLiteral("no"));
        QCOMPARE(talk.server("400400021000").packets.at(0).summary, QStringLiteral("#2 No matching subscribers"));
        const Decoded &ended = talk.server("e00f8e0d1f000a74616b656e206f766572");
        QCOMPARE(ended.packets.at(0).summary, QStringLiteral("Session taken over"));
        QVERIFY(ended.packets.at(0).isError);
        const Decoded &auth = talk.client("f00a18081500016d16000164");
        QCOMPARE(field(auth, "Authentication Method"), QStringLiteral("m"));
        QCOMPARE(field(auth, "Authentication Data"), QStringLiteral("1 byte(s), not shown"));
    }

    void packetsDoNotEndWithMessages()
    {
        Conversation talk;
        const Decoded &two = talk.client("c000" "3317000973656e");
        QCOMPARE(two.packets.size(), std::size_t(1));
        QCOMPARE(talk.client("736f7273").packets.size(), std::size_t(0));
        QCOMPARE(talk.server("d000").packets.size(), std::size_t(1));
        const Decoded &rest = talk.client("2f3100027b2274223a32312e357d" "e000");
        QCOMPARE(rest.packets.size(), std::size_t(2));
        QCOMPARE(rest.layers.size(), std::size_t(1));
        QVERIFY(rest.layers[0].name.contains(u'3'));
        QCOMPARE(rest.packets[0].kind, std::string("PUBLISH"));
        QCOMPARE(rest.packets[0].range, (ByteRange{0, 25, 1}));
        QCOMPARE(rest.packets[1].kind, std::string("DISCONNECT"));
        QCOMPARE(rest.packets[1].range, (ByteRange{25, 2, 1}));
        QVERIFY(talk.client("c000").layers.empty());
    }

    void aHeaderMayBeCutAnywhere()
    {
        Conversation talk;
        QCOMPARE(talk.client("30").packets.size(), std::size_t(0));
        QCOMPARE(talk.client("8101").packets.size(), std::size_t(0));
        QByteArray rest("000161");
        rest += QByteArray(126 * 2, '0');
        const Decoded &publish = talk.client(rest.constData());
        QCOMPARE(publish.packets.size(), std::size_t(1));
        QCOMPARE(publish.packets[0].faults.size(), std::size_t(0));
        QCOMPARE(publish.packets[0].range.length, std::uint64_t(132));
    }

    void packetsThatAreTooLargeArePassedOver()
    {
        Conversation talk;
        const Decoded &large = talk.client("30ffffff7f" "0001");
        QCOMPARE(large.packets.at(0).kind, std::string("?"));
        QCOMPARE(large.packets.at(0).faults.size(), std::size_t(1));
        QCOMPARE(talk.client("c000").packets.size(), std::size_t(0)); // still the same packet
        QCOMPARE(talk.server("d000").packets.size(), std::size_t(1));
    }

    void faultsNameTheirSection_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QString>("section");
        QTest::newRow("a length of five bytes") << QByteArray("30ffffffff7f") << QStringLiteral("MQTT 5.0, 1.5.5");
        QTest::newRow("type 0") << QByteArray("0000") << QStringLiteral("MQTT 3.1.1, 2.2.1");
        QTest::newRow("flags") << QByteArray("c100") << QStringLiteral("MQTT 3.1.1, 2.2.2");
        QTest::newRow("QoS 3") << QByteArray("3605000161" "0001") << QStringLiteral("MQTT 3.1.1, 3.3.1.2");
        QTest::newRow("identifier 0") << QByteArray("3205000161" "0000") << QStringLiteral("MQTT 3.1.1, 2.3.1");
        QTest::newRow("a wildcard in a topic") << QByteArray("3003000123") << QStringLiteral("MQTT 3.1.1, 3.3.2.1");
        QTest::newRow("no topic") << QByteArray("30020000") << QStringLiteral("MQTT 3.1.1, 4.7.3");
        QTest::newRow("a topic that is cut") << QByteArray("30020005") << QStringLiteral("MQTT 3.1.1, 2.2.3");
        QTest::newRow("more than there is to say") << QByteArray("c00100") << QStringLiteral("MQTT 3.1.1, 2.2.3");
        QTest::newRow("a server's packet from a client") << QByteArray("d000") << QStringLiteral("MQTT 5.0, 2.1.2");
        QTest::newRow("text that is not UTF-8") << QByteArray("30030001ff") << QStringLiteral("MQTT 3.1.1, 1.5.3");
    }

    void faultsNameTheirSection()
    {
        QFETCH(QByteArray, hex);
        QFETCH(QString, section);
        Conversation talk;
        const Decoded &decoded = talk.client(hex.constData());
        QCOMPARE(decoded.packets.size(), std::size_t(1));
        QVERIFY(!decoded.packets[0].faults.empty());
        QCOMPARE(decoded.packets[0].faults[0].section, section);
    }

    void isRecognised()
    {
        HandshakeFacts facts;
        QCOMPARE(MqttDecoder::type().byHandshake(facts).confidence, 0);
        facts.subprotocol = "mqtt";
        QCOMPARE(MqttDecoder::type().byHandshake(facts).confidence, 100);
        const QByteArray connect = QByteArray::fromHex("102300044d5154540502");
        QVERIFY(MqttDecoder::type().byContent({1, 0, Sender::Client, false, base::viewOf(connect)}).confidence >= Recognition::kChosen);
        QCOMPARE(MqttDecoder::type().byContent({1, 0, Sender::Client, true, base::viewOf(connect)}).confidence, 0);
    }

    void aCopyGoesOnByItself()
    {
        MqttDecoder decoder{HandshakeFacts()};
        const QByteArray begin = QByteArray::fromHex("331700097365");
        const QByteArray rest = QByteArray::fromHex("6e736f72732f3100027b2274223a32312e357d");
        Decoded out;
        decoder.decode({1, 0, Sender::Client, false, base::viewOf(begin)}, Want::Facts, out);
        const auto copy = decoder.clone();
        for (Decoder *each : {static_cast<Decoder *>(&decoder), copy.get()}) {
            out.clear();
            each->decode({2, 0, Sender::Client, false, base::viewOf(rest)}, Want::Summary, out);
            QCOMPARE(out.packets.size(), std::size_t(1));
            QCOMPARE(out.packets[0].summary, QStringLiteral("sensors/1 {\"t\":21.5}"));
        }
    }
};

FRAMESCOPE_TEST(tst_MqttDecoder);

#include "tst_MqttDecoder.moc"
