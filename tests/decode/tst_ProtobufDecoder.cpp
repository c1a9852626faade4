#include "support/TestClass.h"

#include "decode/ProtobufDecoder.h"
#include "decode/ProtobufFields.h"

using namespace framescope::decode;
namespace base = framescope::base;

namespace {

// protobufjs 7: {uint64 id=1: 300, string symbol=2: "BTC-EUR", double price=3: 1.5, enum side=4: 1, repeated int32 lots=5: [1,2,150],
// Inner inner=6: {name=1: "x", sint32 delta=2: -3}, bytes raw=7: 00 ff, int64 neg=8: -2, fixed32 f=9: 7, map<string,int32> tags=10: {a: 1}}
const QByteArray kOrder = QByteArray::fromHex("08ac0212074254432d45555219000000000000f83f20012a040102960132050a017810053a0200ff40feffffffffffffffff014d0700000052050a01611001");

QStringList shown(const QByteArray &bytes, Decoded &out, const DecoderOptions &options = {})
{
    auto decoder = ProtobufDecoder::make({}, options);
    decoder.value()->decode({1, 0, Sender::Server, false, base::viewOf(bytes)}, Want::Fields, out);
    QStringList lines;
    for (const Field &field : out.packets.at(0).fields.fields())
        lines += QString(qsizetype(field.depth), u' ') + field.name + QStringLiteral("=") + field.value;
    return lines;
}

} // namespace

class tst_ProtobufDecoder : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldWithItsReadings()
    {
        Decoded out;
        const QStringList lines = shown(kOrder, out);
        const QStringList expected{
            QStringLiteral("1 (varint)=300 (zigzag 150)"),
            QStringLiteral("2 (bytes)=BTC-EUR"),
            QStringLiteral("3 (fixed 64)=4609434218613702656 (1.5)"),
            QStringLiteral("4 (varint)=1 (true, zigzag -1)"),
            QStringLiteral("5 (bytes)=01 02 96 01; packed: 1, 2, 150"),
            QStringLiteral("6 (bytes)=message"),
            QStringLiteral(" 1 (bytes)=x"),
            QStringLiteral(" 2 (varint)=5 (zigzag -3)"),
            QStringLiteral("7 (bytes)=00 ff"),
            QStringLiteral("8 (varint)=18446744073709551614 (-2, zigzag 9223372036854775807)"),
            QStringLiteral("9 (fixed 32)=7 (9.80908925e-45)"),
            QStringLiteral("10 (bytes)=message"),
            QStringLiteral(" 1 (bytes)=a"),
            QStringLiteral(" 2 (varint)=1 (true, zigzag -1)"),
        };
        QCOMPARE(lines, expected);
        const Packet &packet = out.packets[0];
        QCOMPARE(packet.kind, std::string("message"));
        QCOMPARE(packet.faults.size(), std::size_t(0));
        QCOMPARE(packet.fields.fields()[1].range, (ByteRange{3, 9, 0}));
        QCOMPARE(packet.fields.fields()[7].range, (ByteRange{34, 2, 0}));
        QVERIFY(packet.summary.startsWith(QStringLiteral("1: 300, 2: \"BTC-EUR\", 3: ")));
    }

    void lengthsBeforeMessages()
    {
        const QByteArray two = QByteArray::fromHex("020801" "03120161");
        Decoded out;
        shown(two, out, {{QStringLiteral("framing"), QStringLiteral("varint")}});
        QCOMPARE(out.packets.size(), std::size_t(2));
        QCOMPARE(out.packets[1].range, (ByteRange{3, 4, 0}));
        QCOMPARE(out.packets[1].summary, QStringLiteral("2: \"a\""));
        const auto wrong = ProtobufDecoder::make({}, {{QStringLiteral("framing"), QStringLiteral("lines")}});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().id, QStringLiteral("decode.option"));
    }

    void groups()
    {
        Decoded out;
        QCOMPARE(shown(QByteArray::fromHex("0b10010c"), out), (QStringList{QStringLiteral("1 (group)="), QStringLiteral(" 2 (varint)=1 (true, zigzag -1)")}));
        QCOMPARE(out.packets[0].fields.fields()[0].range, (ByteRange{0, 4, 0}));
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<quint64>("begin");
        QTest::newRow("field 0") << QByteArray("08010001") << quint64(2);
        QTest::newRow("wire type 6") << QByteArray("08010e") << quint64(2);
        QTest::newRow("cut bytes") << QByteArray("08011205ff") << quint64(2);
        QTest::newRow("cut varint") << QByteArray("0880") << quint64(0);
        QTest::newRow("a varint of eleven bytes") << QByteArray("08ffffffffffffffffffff01") << quint64(0);
        QTest::newRow("a group's end alone") << QByteArray("0c") << quint64(0);
        QTest::newRow("another group's end") << QByteArray("0b14") << quint64(1);
    }

    void damage()
    {
        QFETCH(QByteArray, hex);
        QFETCH(quint64, begin);
        Decoded out;
        shown(QByteArray::fromHex(hex), out);
        QCOMPARE(out.packets[0].kind, std::string("?"));
        QCOMPARE(out.packets[0].faults.size(), std::size_t(1));
        QCOMPARE(out.packets[0].faults[0].range.begin, std::uint64_t(begin));
        QCOMPARE(out.packets[0].fields.depth(), std::size_t(0));
    }

    void depthHasALimit()
    {
        QByteArray deep;
        for (int i = 0; i < 2000; ++i) {
            QByteArray length;
            for (qsizetype n = deep.size(); length.isEmpty() || n > 0; n >>= 7)
                length += char((n & 0x7f) | (n > 0x7f ? 0x80 : 0));
            deep = QByteArray(1, '\x0a') + length + deep;
        }
        Decoded out;
        shown(deep, out);
        QVERIFY(out.packets[0].fields.fields().size() <= kMostDepth + 2);
        Decoded groups;
        shown(QByteArray(100'000, '\x0b'), groups);
        QVERIFY(groups.packets[0].fields.isCut());
    }

    void isNeverChosenByItself()
    {
        const auto recognition = ProtobufDecoder::type().byContent({1, 0, Sender::Server, false, base::viewOf(kOrder)});
        QVERIFY(recognition.confidence > 0);
        QVERIFY(recognition.confidence < Recognition::kChosen);
    }
};

FRAMESCOPE_TEST(tst_ProtobufDecoder);

#include "tst_ProtobufDecoder.moc"
