#include "support/TestClass.h"

#include "protocol/Unpacker.h"

using namespace framescope::protocol;
namespace base = framescope::base;

namespace {

const QByteArray kText("{\"ping\":1492420473027,\"note\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}");

} // namespace

Q_DECLARE_METATYPE(framescope::protocol::Packing)

// The bytes are those of Python's zlib and of the commands brotli and zstd.
class tst_Unpacker : public QObject
{
    Q_OBJECT

private slots:
    void unpacks_data()
    {
        QTest::addColumn<Packing>("packing");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("gzip") << Packing::Gzip << QByteArray("1f8b0800000000000203ab562ac8cc4b57b23234b134323132303137363032d751cacb2f4955b2524ac40b946a016075a53e3e000000");
        QTest::newRow("zlib") << Packing::Zlib << QByteArray("789cab562ac8cc4b57b23234b134323132303137363032d751cacb2f4955b2524ac40b946a013edd13c4");
        QTest::newRow("raw deflate") << Packing::RawDeflate << QByteArray("ab562ac8cc4b57b23234b134323132303137363032d751cacb2f4955b2524ac40b946a01");
        QTest::newRow("brotli") << Packing::Brotli << QByteArray("1f3d00f89d0776c356e3b5b012371c518bc49ceded301137b8a993d607ceb1580cb20fe4498724120524f7de463e5277655106d4");
        QTest::newRow("zstd") << Packing::Zstd << QByteArray("28b52ffd045845010014027b2270696e67223a313439323432303437333032372c226e6f7465223a2261227d0100dfc00932f0e118");
    }

    void unpacks()
    {
        QFETCH(Packing, packing);
        QFETCH(QByteArray, hex);
        const QByteArray packed = QByteArray::fromHex(hex);
        if (!Unpacker::knows(packing)) {
            GrowBuffer out;
            QCOMPARE(Unpacker::unpack(packing, base::viewOf(packed), out, 1000), UnpackEnding::Unknown);
            return;
        }
        std::size_t used = 0;
        GrowBuffer out;
        QCOMPARE(Unpacker::unpack(packing, base::viewOf(packed), out, 1000, &used), UnpackEnding::Complete);
        QCOMPARE(base::toByteArray(out.view()), kText);
        QCOMPARE(used, std::size_t(packed.size()));
        // Exactly as much as is allowed.
        GrowBuffer exact;
        QCOMPARE(Unpacker::unpack(packing, base::viewOf(packed), exact, std::uint64_t(kText.size())), UnpackEnding::Complete);
        GrowBuffer less;
        QCOMPARE(Unpacker::unpack(packing, base::viewOf(packed), less, 20), UnpackEnding::Limit);
        QVERIFY(less.size() <= 20);
        GrowBuffer early;
        QCOMPARE(Unpacker::unpack(packing, base::viewOf(packed).first(std::size_t(packed.size()) - 3), early, 1000), UnpackEnding::Early);
        const QByteArray more = packed + "xx";
        GrowBuffer all;
        QCOMPARE(Unpacker::unpack(packing, base::viewOf(more), all, 1000, &used), UnpackEnding::Complete);
        QCOMPARE(used, std::size_t(packed.size()));
    }

    void framesBehindOneAnotherAreOneContent()
    {
        if (!Unpacker::knows(Packing::Zstd))
            QSKIP("FRAMESCOPE-SKIPPED this build has no Zstandard");
        const QByteArray one = QByteArray::fromHex("28b52ffd045845010014027b2270696e67223a313439323432303437333032372c226e6f7465223a2261227d0100dfc00932f0e118");
        const QByteArray two = one + one;
        GrowBuffer out;
        QCOMPARE(Unpacker::unpack(Packing::Zstd, base::viewOf(two), out, 1000), UnpackEnding::Complete);
        QCOMPARE(base::toByteArray(out.view()), QByteArray(kText + kText));
    }

    void aWindowThatIsTooLargeIsRefused()
    {
        if (!Unpacker::knows(Packing::Zstd))
            QSKIP("FRAMESCOPE-SKIPPED this build has no Zstandard");
        // A frame's header that asks for a window of 2^30 bytes (RFC 8878, section 3.1.1.1.2).
        const QByteArray huge = QByteArray::fromHex("28b52ffd00a0090000410000");
        GrowBuffer out;
        QCOMPARE(Unpacker::unpack(Packing::Zstd, base::viewOf(huge), out, 1000), UnpackEnding::Bad);
    }

    void noiseIsBad()
    {
        const QByteArray noise = QByteArray::fromHex("ffffffffffffffffffffffff");
        for (const Packing packing : {Packing::Gzip, Packing::Zlib, Packing::RawDeflate}) {
            GrowBuffer out;
            QCOMPARE(Unpacker::unpack(packing, base::viewOf(noise), out, 1000), UnpackEnding::Bad);
        }
    }
};

FRAMESCOPE_TEST(tst_Unpacker);

#include "tst_Unpacker.moc"
