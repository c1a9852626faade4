#include "support/TestClass.h"

#include "decode/PackedDecoder.h"

#include <random>

using namespace framescope::decode;
namespace base = framescope::base;

namespace {

const QByteArray kText("{\"ping\":1492420473027,\"note\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}");
const QByteArray kGzip = QByteArray::fromHex("1f8b0800000000000203ab562ac8cc4b57b23234b134323132303137363032d751cacb2f4955b2524ac40b946a016075a53e3e000000");
const QByteArray kZlib = QByteArray::fromHex("789cab562ac8cc4b57b23234b134323132303137363032d751cacb2f4955b2524ac40b946a013edd13c4");
const QByteArray kRaw = QByteArray::fromHex("ab562ac8cc4b57b23234b134323132303137363032d751cacb2f4955b2524ac40b946a01");
const QByteArray kStream1 = QByteArray::fromHex("789caa56ca2f50b23234d0514a51b2aa56ca484d2c2a494a4d2c89cfcc2b492d2a4bcc51b23231343235a8d5512a56b2ca2bcdc9d1512a81306a01000000ffff");
const QByteArray kStream2 = QByteArray::fromHex("aa86e83504eb854861a801000000ffff");

MessageView message(const QByteArray &bytes, bool isText = false, Sender from = Sender::Server)
{
    return {1, 0, from, isText, base::viewOf(bytes)};
}

Decoded decoded(Decoder &decoder, const QByteArray &bytes, bool isText = false)
{
    Decoded out;
    decoder.decode(message(bytes, isText), Want::Fields, out);
    return out;
}

std::unique_ptr<Decoder> made(const DecoderOptions &options, const HandshakeFacts &facts = {})
{
    auto decoder = PackedDecoder::make(facts, options);
    return decoder ? std::move(decoder).value() : nullptr;
}

int confidence(const QByteArray &bytes)
{
    return PackedDecoder::type().byContent(message(bytes)).confidence;
}

} // namespace

class tst_PackedDecoder : public QObject
{
    Q_OBJECT

private slots:
    void opensByMark()
    {
        const auto decoder = made({});
        for (const QByteArray &bytes : {kGzip, kZlib}) {
            const Decoded out = decoded(*decoder, bytes);
            QCOMPARE(out.packets.size(), std::size_t(1));
            QCOMPARE(out.layers.size(), std::size_t(1));
            QCOMPARE(out.layers[0].bytes, kText);
            QCOMPARE(out.layers[0].origin, (ByteRange{0, std::uint64_t(bytes.size()), 0}));
            QVERIFY(out.packets[0].inner);
            QVERIFY(out.packets[0].inner->isText);
            QCOMPARE(out.packets[0].inner->range, (ByteRange{0, std::uint64_t(kText.size()), 1}));
            QCOMPARE(out.packets[0].faults.size(), std::size_t(0));
        }
        QCOMPARE(decoded(*decoder, kGzip).packets[0].kind, std::string("gzip"));
    }

    void withoutAMarkByOption()
    {
        const Decoded raw = decoded(*made({{QStringLiteral("packing"), QStringLiteral("deflate")}}), kRaw);
        QCOMPARE(raw.packets.at(0).kind, std::string("deflate"));
        QCOMPARE(raw.layers.at(0).bytes, kText);
    }

    void withoutAMarkByWhatComesOut()
    {
        const Decoded raw = decoded(*made({}), kRaw);
        QCOMPARE(raw.packets.at(0).kind, std::string("deflate"));
        QCOMPARE(raw.layers.at(0).bytes, kText);
    }

    void whatIsNotPackedIsPassedOn()
    {
        const auto decoder = made({});
        const Decoded text = decoded(*decoder, kText, true);
        QCOMPARE(text.packets.at(0).kind, std::string("plain"));
        QCOMPARE(text.packets.at(0).inner->range, (ByteRange{0, std::uint64_t(kText.size()), 0}));
        QVERIFY(text.packets.at(0).inner->isText);
        QVERIFY(!decoded(*decoder, QByteArray("\x01\x02", 2)).packets.at(0).inner->isText);
    }

    void damageIsAFault()
    {
        const auto decoder = made({});
        const Decoded cut = decoded(*decoder, kGzip.left(30));
        QCOMPARE(cut.packets.at(0).faults.size(), std::size_t(1));
        QVERIFY(!cut.packets.at(0).inner);
        const Decoded more = decoded(*decoder, kGzip + "zz");
        QCOMPARE(more.packets.at(0).faults.size(), std::size_t(1));
        QCOMPARE(more.packets.at(0).faults[0].range, (ByteRange{std::uint64_t(kGzip.size()), 2, 0}));
        QVERIFY(more.packets.at(0).inner);
        QByteArray broken = kGzip;
        broken[12] = '\xff';
        QVERIFY(!decoded(*decoder, broken).packets.at(0).faults.empty());
        QVERIFY(!decoded(*decoder, broken).packets.at(0).inner);
    }

    void aBombIsStopped()
    {
        // 64 KiB of zeros in each of the streams that qCompress makes: a ratio of about a thousand, and beyond the limit of 64 MiB.
        const QByteArray zeros(qsizetype(kMostInflated) + 1000, '\0');
        const QByteArray bomb = qCompress(zeros, 9).mid(4);
        const Decoded out = decoded(*made({}), bomb);
        QCOMPARE(out.packets.at(0).faults.size(), std::size_t(1));
        QVERIFY(!out.packets.at(0).inner);
        QVERIFY(std::uint64_t(out.layers.at(0).bytes.size()) <= kMostInflated);
    }

    void oneStreamOverAllMessages()
    {
        HandshakeFacts facts;
        facts.target = "/?v=10&encoding=json&compress=zlib-stream";
        QVERIFY(PackedDecoder::type().byHandshake(facts).confidence >= Recognition::kChosen);
        const auto decoder = made({}, facts);
        QCOMPARE(decoded(*decoder, kStream1).layers.at(0).bytes, QByteArray("{\"op\":10,\"d\":{\"heartbeat_interval\":41250},\"s\":null,\"t\":null}"));
        const auto checkpoint = decoder->clone();
        QCOMPARE(decoded(*decoder, kStream2).layers.at(0).bytes, QByteArray("{\"op\":11,\"d\":null,\"s\":null,\"t\":null}"));
        // From the checkpoint the same comes out; and a message may come in parts.
        const Decoded begin = decoded(*checkpoint, kStream2.left(6));
        QCOMPARE(begin.packets.size(), std::size_t(1));
        QVERIFY(!begin.packets[0].inner);
        QCOMPARE(decoded(*checkpoint, kStream2.mid(6)).layers.at(0).bytes, QByteArray("{\"op\":11,\"d\":null,\"s\":null,\"t\":null}"));
    }

    void behindDamageAStreamIsLost()
    {
        const auto decoder = made({{QStringLiteral("shared"), QStringLiteral("yes")}});
        decoded(*decoder, kStream1);
        QVERIFY(!decoded(*decoder, QByteArray(20, '\xff')).packets.at(0).faults.empty());
        const Decoded lost = decoded(*decoder, kStream2);
        QCOMPARE(lost.packets.at(0).faults.size(), std::size_t(1));
        QVERIFY(lost.layers.empty());
    }

    void optionsAreChecked()
    {
        const auto error = [](const DecoderOptions &options) { return PackedDecoder::make({}, options).ok() ? QString() : PackedDecoder::make({}, options).error().id; };
        QCOMPARE(error({{QStringLiteral("packing"), QStringLiteral("rar")}}), QStringLiteral("decode.option"));
        QCOMPARE(error({{QStringLiteral("shared"), QStringLiteral("perhaps")}}), QStringLiteral("decode.option"));
        QCOMPARE(error({{QStringLiteral("shared"), QStringLiteral("yes")}, {QStringLiteral("packing"), QStringLiteral("gzip")}}), QStringLiteral("decode.option"));
        QCOMPARE(error({{QStringLiteral("shared"), QStringLiteral("yes")}}), QString());
    }

    void recognition()
    {
        QVERIFY(confidence(kGzip) >= Recognition::kChosen);
        QVERIFY(confidence(kZlib) >= Recognition::kChosen);
        QVERIFY(confidence(kRaw) >= Recognition::kChosen);
        QCOMPARE(confidence(kText), 0);
        std::mt19937 random(3);
        for (int i = 0; i < 5'000; ++i) {
            QByteArray bytes(qsizetype(random() % 60), '\0');
            for (char &c : bytes)
                c = char(random());
            QVERIFY2(confidence(bytes) < Recognition::kChosen, bytes.toHex().constData());
            bytes.prepend("\x78\x9c");
            QVERIFY2(confidence(bytes) < Recognition::kChosen || !decoded(*made({}), bytes).layers.empty(), bytes.toHex().constData());
        }
    }
};

FRAMESCOPE_TEST(tst_PackedDecoder);

#include "tst_PackedDecoder.moc"
