#include "support/TestClass.h"

#include "decode/MqttPacket.h"

using namespace framescope::decode;
namespace base = framescope::base;

namespace {

MqttPacket read(const QByteArray &bytes, std::uint8_t level)
{
    return MqttPacket::read(LayerSpan{base::viewOf(bytes), {0, std::uint64_t(bytes.size()), 0}}, level, true);
}

} // namespace

class tst_MqttPacket : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldHasItsBytes()
    {
        const MqttPacket packet = read(QByteArray::fromHex("3020000a6c6f6e672f746f7069631223000103000a746578742f706c61696e010178"), 5);
        QCOMPARE(packet.topic, std::string("long/topic"));
        QCOMPARE(packet.alias, std::optional<std::uint16_t>(1));
        QCOMPARE(packet.faults.size(), std::size_t(0));
        QCOMPARE(packet.payload, std::optional<ByteRange>(ByteRange{33, 1, 0}));
        int seen = 0;
        for (const Field &field : packet.fields.fields()) {
            if (field.name == QStringLiteral("Topic Name")) {
                QCOMPARE(field.range, (ByteRange{2, 12, 0}));
                ++seen;
            } else if (field.name == QStringLiteral("Content Type")) {
                QCOMPARE(field.value, QStringLiteral("text/plain"));
                QCOMPARE(field.range, (ByteRange{18, 13, 0}));
                QCOMPARE(field.depth, std::uint16_t(1));
                ++seen;
            }
        }
        QCOMPARE(seen, 2);
    }

    void theVersionDecidesHowAPacketIsRead()
    {
        const QByteArray ack = QByteArray::fromHex("400400021000");
        QCOMPARE(read(ack, 5).faults.size(), std::size_t(0));
        QCOMPARE(read(ack, 5).code, std::optional<std::uint8_t>(0x10));
        QCOMPARE(read(ack, 4).faults.size(), std::size_t(1));
    }

    void fieldsOnlyWhereTheyAreWanted()
    {
        const QByteArray ack = QByteArray::fromHex("40020002");
        const MqttPacket packet = MqttPacket::read(LayerSpan{base::viewOf(ack), {0, 4, 0}}, 4, false);
        QVERIFY(packet.fields.isEmpty());
        QCOMPARE(packet.id, std::optional<std::uint16_t>(2));
    }

    void propertiesEndWhereTheySay()
    {
        QVERIFY(!read(QByteArray::fromHex("e00400030400"), 5).faults.empty());       // longer than the packet
        QVERIFY(!read(QByteArray::fromHex("e0058e0304aabb"), 5).faults.empty());     // no such property
        QVERIFY(!read(QByteArray::fromHex("e0078e021f0002" "6162"), 5).faults.empty()); // a text reaches beyond them
    }
};

FRAMESCOPE_TEST(tst_MqttPacket);

#include "tst_MqttPacket.moc"
