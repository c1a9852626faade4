#include "support/TestClass.h"

#include "decode/ValueDecoder.h"

#include <random>

using namespace framescope::decode;
namespace base = framescope::base;

namespace {

MessageView binary(const QByteArray &bytes)
{
    return {1, 0, Sender::Client, false, base::viewOf(bytes)};
}

} // namespace

class tst_ValueDecoder : public QObject
{
    Q_OBJECT

private slots:
    void recognisesWhatItsLibrariesWrite()
    {
        const QByteArray pack = QByteArray::fromHex("82a16101a16281a16392c3c0");
        const QByteArray cbor = QByteArray::fromHex("b900026161016162b90001616382f5f6");
        QVERIFY(ValueDecoder::messagePackType().byContent(binary(pack)).confidence >= Recognition::kChosen);
        QVERIFY(ValueDecoder::cborType().byContent(binary(cbor)).confidence >= Recognition::kChosen);
        QVERIFY(ValueDecoder::messagePackType().byContent(binary(cbor)).confidence < Recognition::kChosen);
        QVERIFY(ValueDecoder::cborType().byContent(binary(pack)).confidence < Recognition::kChosen);
        const QByteArray marked = QByteArray::fromHex("d9d9f701");
        QVERIFY(ValueDecoder::cborType().byContent(binary(marked)).confidence > 90);
    }

    void noiseAndTextAreNotClaimed()
    {
        std::mt19937 random(7);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes(qsizetype(random() % 40), '\0');
            for (char &c : bytes)
                c = char(random());
            QVERIFY2(ValueDecoder::messagePackType().byContent(binary(bytes)).confidence < Recognition::kChosen, bytes.toHex().constData());
            QVERIFY2(ValueDecoder::cborType().byContent(binary(bytes)).confidence < Recognition::kChosen, bytes.toHex().constData());
        }
        for (const char *text : {"{\"a\":1}", "hello", "[1,2,3]", "42[\"x\"]"}) {
            const QByteArray bytes(text);
            MessageView message = binary(bytes);
            QVERIFY(ValueDecoder::messagePackType().byContent(message).confidence < Recognition::kChosen);
            QVERIFY(ValueDecoder::cborType().byContent(message).confidence < Recognition::kChosen);
            message.isText = true;
            QCOMPARE(ValueDecoder::messagePackType().byContent(message).confidence, 0);
        }
    }

    void severalValuesAreSeveralPackets()
    {
        const QByteArray bytes = QByteArray::fromHex("81a1610105c1");
        ValueDecoder decoder(ValueDecoder::Format::MessagePack);
        Decoded out;
        decoder.decode(binary(bytes), Want::Fields, out);
        QCOMPARE(out.packets.size(), std::size_t(3));
        QCOMPARE(out.packets[0].kind, std::string("map"));
        QCOMPARE(out.packets[0].by, std::string_view("msgpack"));
        QCOMPARE(out.packets[0].summary, QStringLiteral("{\"a\":1}"));
        QCOMPARE(out.packets[1].kind, std::string("number"));
        QCOMPARE(out.packets[1].range, (ByteRange{4, 1, 0}));
        QCOMPARE(out.packets[2].kind, std::string("?"));
        QCOMPARE(out.packets[2].faults.size(), std::size_t(1));
        QCOMPARE(out.packets[2].faults[0].range, (ByteRange{5, 1, 0}));
    }

    void packetsHaveALimit()
    {
        const QByteArray bytes(20'000, '\x01');
        ValueDecoder decoder(ValueDecoder::Format::Cbor);
        Decoded out;
        decoder.decode(binary(bytes), Want::Facts, out);
        QCOMPARE(out.packets.size(), kMostPackets);
        QVERIFY(out.isCut);
        QVERIFY(out.packets[0].fields.isEmpty());
    }

    void textMessagesAreLeftAlone()
    {
        const QByteArray bytes("{}");
        MessageView message = binary(bytes);
        message.isText = true;
        ValueDecoder decoder(ValueDecoder::Format::Cbor);
        Decoded out;
        decoder.clone()->decode(message, Want::Fields, out);
        QVERIFY(out.packets.empty());
    }
};

FRAMESCOPE_TEST(tst_ValueDecoder);

#include "tst_ValueDecoder.moc"
