#include "support/TestClass.h"

#include "decode/SignalRMessagePack.h"

#include <random>

using namespace framescope::decode;
namespace base = framescope::base;

namespace {

class Conversation
{
public:
    const Decoded &client(const QByteArray &hex) { return decode(Sender::Client, QByteArray::fromHex(hex), false); }
    const Decoded &server(const QByteArray &hex) { return decode(Sender::Server, QByteArray::fromHex(hex), false); }
    const Decoded &decode(Sender from, const QByteArray &bytes, bool isText)
    {
        m_bytes = bytes;
        m_out.clear();
        ++m_number;
        m_decoder.decode({m_number, std::int64_t(m_number) * 1000, from, isText, base::viewOf(m_bytes)}, Want::Fields, m_out);
        return m_out;
    }

private:
    SignalRMessagePack m_decoder{HandshakeFacts()};
    QByteArray m_bytes;
    Decoded m_out;
    std::uint64_t m_number = 0;
};

std::string attribute(const Decoded &decoded, std::string_view name, std::size_t packet = 0)
{
    const std::string *value = decoded.packets.at(packet).attribute(name);
    return value ? *value : std::string();
}

} // namespace

// The bytes are those of @microsoft/signalr-protocol-msgpack 10.
class tst_SignalRMessagePack : public QObject
{
    Q_OBJECT

private slots:
    void handshake()
    {
        Conversation talk;
        const Decoded &asked = talk.decode(Sender::Client, "{\"protocol\":\"messagepack\",\"version\":1}\x1e", true);
        QCOMPARE(asked.packets.at(0).kind, std::string("HandshakeRequest"));
        const Decoded &answer = talk.server("7b7d1e");
        QCOMPARE(answer.packets.at(0).kind, std::string("HandshakeResponse"));
        QCOMPARE(answer.packets.at(0).correlation->request, std::uint64_t(1));
        QVERIFY(!answer.packets.at(0).isError);
        const Decoded &refused = talk.decode(Sender::Server, "{\"error\":\"no such protocol\"}\x1e", true);
        QVERIFY(refused.packets.at(0).isError);
    }

    void invocationAndCompletion()
    {
        Conversation talk;
        const Decoded &call = talk.client("13960180a131a453656e6492a568656c6c6f2a90");
        QCOMPARE(call.packets.size(), std::size_t(1));
        QCOMPARE(call.packets[0].kind, std::string("Invocation"));
        QCOMPARE(call.packets[0].summary, QStringLiteral("Send [\"hello\",42]"));
        QCOMPARE(call.packets[0].faults.size(), std::size_t(0));
        QCOMPARE(call.packets[0].range, (ByteRange{0, 20, 0}));
        QCOMPARE(attribute(call, "target"), std::string("Send"));
        QCOMPARE(attribute(call, "id"), std::string("1"));
        QStringList names;
        for (const Field &field : call.packets[0].fields.fields()) {
            if (field.depth == 0)
                names += field.name;
            if (field.name == QStringLiteral("target"))
                QCOMPARE(field.range, (ByteRange{6, 5, 0}));
        }
        QCOMPARE(names.join(u','), QStringLiteral("type,headers,invocationId,target,arguments,streamIds"));
        const Decoded &result = talk.server("07950380a1310307");
        QCOMPARE(result.packets[0].kind, std::string("Completion"));
        QCOMPARE(result.packets[0].correlation->latencyNs, std::int64_t(1000));
        QCOMPARE(result.packets[0].summary, QStringLiteral("Send 7"));
    }

    void failure()
    {
        Conversation talk;
        talk.client("13960180a131a453656e6492a568656c6c6f2a90");
        const Decoded &failed = talk.server("15950380a13101ae6e6f2073756368206d6574686f64");
        QVERIFY(failed.packets[0].isError);
        QCOMPARE(attribute(failed, "error"), std::string("no such method"));
        QCOMPARE(attribute(failed, "target"), std::string("Send"));
        QCOMPARE(talk.server("06940380a13302").packets[0].faults.size(), std::size_t(0));
    }

    void streams()
    {
        Conversation talk;
        QCOMPARE(talk.client("10960480a132a7436f756e746572910a90").packets[0].kind, std::string("StreamInvocation"));
        for (int i = 0; i < 2; ++i) {
            const Decoded &item = talk.server("0b940280a132a57069656365");
            QCOMPARE(item.packets[0].kind, std::string("StreamItem"));
            QCOMPARE(item.packets[0].summary, QStringLiteral("Counter \"piece\""));
            QCOMPARE(item.packets[0].correlation->request, std::uint64_t(1));
        }
        QCOMPARE(talk.client("05930580a132").packets[0].kind, std::string("CancelInvocation"));
    }

    void pingCloseAndSequence()
    {
        Conversation talk;
        const Decoded &several = talk.server("029106" "039207c0" "03920805" "03920901");
        QCOMPARE(several.packets.size(), std::size_t(4));
        QVERIFY(several.packets[0].heartbeat);
        QCOMPARE(several.packets[1].kind, std::string("Close"));
        QVERIFY(!several.packets[1].isError);
        QCOMPARE(several.packets[2].kind, std::string("Ack"));
        QCOMPARE(several.packets[2].summary, QStringLiteral("5"));
        QCOMPARE(several.packets[3].range, (ByteRange{11, 4, 0}));
        for (const Packet &packet : several.packets)
            QCOMPARE(packet.faults.size(), std::size_t(0));
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("a length of six bytes") << QByteArray("808080808001");
        QTest::newRow("a record that is cut") << QByteArray("0591");
        QTest::newRow("no array") << QByteArray("0106");
        QTest::newRow("an empty record") << QByteArray("00");
        QTest::newRow("an unknown type") << QByteArray("02910a");
        QTest::newRow("damaged values") << QByteArray("0291c1");
        QTest::newRow("too few items") << QByteArray("03920180");
        QTest::newRow("more than the array") << QByteArray("03910600");
        QTest::newRow("a result of kind 4") << QByteArray("06940380a13304");
        QTest::newRow("an error without its text") << QByteArray("06940380a13301");
    }

    void damage()
    {
        QFETCH(QByteArray, hex);
        Conversation talk;
        const Decoded &decoded = talk.server(hex);
        QCOMPARE(decoded.packets.size(), std::size_t(1));
        QVERIFY(!decoded.packets[0].faults.empty());
        // The next message is read as if nothing had happened.
        QCOMPARE(talk.server("029106").packets.at(0).kind, std::string("Ping"));
    }

    void recognition()
    {
        const auto confidence = [](const QByteArray &bytes, bool isText) {
            return SignalRMessagePack::type().byContent({1, 0, Sender::Client, isText, base::viewOf(bytes)}).confidence;
        };
        QVERIFY(confidence("{\"protocol\":\"messagepack\",\"version\":1}\x1e", true) > 90);
        QCOMPARE(confidence("{\"protocol\":\"json\",\"version\":1}\x1e", true), 0);
        QVERIFY(confidence(QByteArray::fromHex("13960180a131a453656e6492a568656c6c6f2a90"), false) >= Recognition::kChosen);
        std::mt19937 random(11);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes(qsizetype(random() % 30), '\0');
            for (char &c : bytes)
                c = char(random());
            QVERIFY2(confidence(bytes, false) < Recognition::kChosen, bytes.toHex().constData());
        }
    }
};

FRAMESCOPE_TEST(tst_SignalRMessagePack);

#include "tst_SignalRMessagePack.moc"
