#include "support/TestClass.h"

#include "decode/CborReader.h"
#include "decode/JsonFields.h"
#include "decode/MessagePackReader.h"
#include "decode/ValueJson.h"

using namespace framescope::decode;
namespace base = framescope::base;

namespace {

QByteArray jsonOf(const QByteArray &hex, bool isCbor)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    ValueTree tree(base::viewOf(bytes));
    if (isCbor)
        CborReader::read(tree, 0);
    else
        MessagePackReader::read(tree, 0);
    return tree.size() > 0 ? ValueJson::of(tree, 0).json() : QByteArray();
}

/// Reads JSON and shows all of it.
class Shower : public Decoder
{
public:
    void decode(const MessageView &message, Want, Decoded &out) override
    {
        const LayerSpan span = LayerSpan::of(message);
        const std::uint32_t layer = out.addLayer(QStringLiteral("inside"), QByteArray("x"), span.part(1, 2).range);
        Packet *packet = out.add("test", message.isText ? "text" : "binary", span.range);
        addJsonContent(packet->fields, span);
        // A place inside a value is that value.
        packet->faults.push_back({QStringLiteral("odd"), {}, span.part(5, 1).range});
        packet->faults.push_back({QStringLiteral("in the layer"), {}, {0, 1, layer}});
    }
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<Shower>(*this); }
};

} // namespace

class tst_ValueJson : public QObject
{
    Q_OBJECT

private slots:
    void writes_data()
    {
        QTest::addColumn<bool>("isCbor");
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("map") << false << QByteArray("82a16101a16281a16392c3c0") << QByteArray("{\"a\":1,\"b\":{\"c\":[true,null]}}");
        QTest::newRow("escapes") << false << QByteArray("a3220a01") << QByteArray("\"\\\"\\n\\u0001\"");
        QTest::newRow("bytes") << false << QByteArray("91c40200ff") << QByteArray("[\"h'00ff'\"]");
        QTest::newRow("key of a number") << false << QByteArray("8101c2") << QByteArray("{\"1\":false}");
        QTest::newRow("large") << false << QByteArray("cfffffffffffffffff") << QByteArray("18446744073709551615");
        QTest::newRow("infinity") << true << QByteArray("82f97c00f97e00") << QByteArray("[\"Infinity\",\"NaN\"]");
        QTest::newRow("tag") << true << QByteArray("82c10102") << QByteArray("[1,2]");
        QTest::newRow("undefined") << true << QByteArray("f7") << QByteArray("null");
        QTest::newRow("simple") << true << QByteArray("f0") << QByteArray("\"simple(16)\"");
        QTest::newRow("cut behind a key") << false << QByteArray("82010203c1") << QByteArray("{\"1\":2,\"3\":null}");
        QTest::newRow("a tag of nothing") << true << QByteArray("82c1") << QByteArray("[null]");
    }

    void writes()
    {
        QFETCH(bool, isCbor);
        QFETCH(QByteArray, hex);
        QTEST(jsonOf(hex, isCbor), "json");
    }

    void rangesGoBackToTheBytes()
    {
        const QByteArray bytes = QByteArray::fromHex("82a16101a16281a16392c3c0");
        ValueTree tree(base::viewOf(bytes));
        QVERIFY(MessagePackReader::read(tree, 0));
        Decoded out;
        out.addLayer(QStringLiteral("earlier"), "abc", {});
        Shower shower;
        ValueJson::of(tree, 0).decodeBy(shower, {1, 0, Sender::Client, false, base::viewOf(bytes)}, Want::Fields, out);
        const Packet &packet = out.packets.at(0);
        QCOMPARE(packet.kind, std::string("text"));
        QCOMPARE(packet.range, (ByteRange{0, 12, 0}));
        int seen = 0;
        for (const Field &field : packet.fields.fields()) {
            QCOMPARE(field.range.layer, std::uint32_t(0));
            if (field.name == QStringLiteral("c")) {
                QCOMPARE(field.range, (ByteRange{9, 3, 0}));
                ++seen;
            }
            if (field.name == QStringLiteral("a")) {
                QCOMPARE(field.range, (ByteRange{3, 1, 0}));
                ++seen;
            }
        }
        QCOMPARE(seen, 2);
        QCOMPARE(packet.faults[0].range, (ByteRange{3, 1, 0}));
        QCOMPARE(packet.faults[1].range, (ByteRange{0, 1, 2}));
        QCOMPARE(out.layers[1].origin, (ByteRange{0, 12, 0}));
    }

    void textInFrontStandsForTheWhole()
    {
        const QByteArray bytes = QByteArray::fromHex("0081a16101");
        ValueTree tree(base::viewOf(bytes));
        QVERIFY(MessagePackReader::read(tree, 1));
        ValueJson made = ValueJson::of(tree, 0);
        made.prepend("12", {0, 5, 0});
        QCOMPARE(made.json(), QByteArray("12{\"a\":1}"));
    }
};

FRAMESCOPE_TEST(tst_ValueJson);

#include "tst_ValueJson.moc"
