#include "capture/PayloadPacker.h"

#include "support/TestClass.h"

#include <QtTest>

#include <random>

using namespace framescope;
using namespace framescope::capture;

namespace {

/// `alike` of 256: how much of it repeats.
base::ByteBuffer made(std::size_t size, unsigned alike, unsigned seed)
{
    std::mt19937 random(seed);
    base::ByteBuffer bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = random() % 256 < alike ? std::uint8_t(i % 7) : std::uint8_t(random());
    return bytes;
}

} // namespace

class tst_PayloadPacker : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItGot_data();
    void givesBackWhatItGot();
    void noiseIsLeftAlone();
    void inAHurryTheFasterWayIsTaken();
    void damageIsNoticedOrHarmless();
};

void tst_PayloadPacker::givesBackWhatItGot_data()
{
    QTest::addColumn<std::size_t>("size");
    for (const std::size_t size : {std::size_t{4096}, std::size_t{65536}, kPackedChunk - 1, kPackedChunk, kPackedChunk + 1, 3 * kPackedChunk, std::size_t{5'000'000}})
        QTest::newRow(QByteArray::number(qulonglong(size)).constData()) << size;
}

void tst_PayloadPacker::givesBackWhatItGot()
{
    QFETCH(std::size_t, size);
    PayloadPacker packer;
    for (const unsigned alike : {256u, 250u, 230u}) {
        const auto bytes = made(size, alike, unsigned(size) + alike);
        const auto block = packer.pack(bytes, false);
        QVERIFY(block);
        QVERIFY(block->size() < bytes.size());
        QCOMPARE(PayloadPacker::unpackedLength(*block, size), std::optional<std::uint64_t>(size));
        QVERIFY(!PayloadPacker::unpackedLength(*block, size - 1));
        base::ByteBuffer back(size);
        QVERIFY(PayloadPacker::unpack(*block, back));
        QVERIFY(back == bytes);
        const auto read = [&](std::uint64_t offset, base::MutableBytes into) {
            if (offset > block->size() || into.size() > block->size() - offset)
                return false;
            std::copy_n(block->begin() + std::ptrdiff_t(offset), into.size(), into.begin());
            return true;
        };
        std::mt19937 random(3);
        for (int i = 0; i < 30; ++i) {
            const std::size_t from = random() % size;
            base::ByteBuffer part(1 + random() % (size - from));
            QCOMPARE(PayloadPacker::unpackPart(read, size, from, part), part.size());
            QVERIFY(std::equal(part.begin(), part.end(), bytes.begin() + std::ptrdiff_t(from)));
        }
        base::ByteBuffer beyond(2);
        QCOMPARE(PayloadPacker::unpackPart(read, size, size - 1, beyond), std::size_t(0));
    }
}

void tst_PayloadPacker::noiseIsLeftAlone()
{
    PayloadPacker packer;
    QVERIFY(!packer.pack(made(200'000, 0, 1), false));
    QVERIFY(!packer.pack(made(100, 256, 1), false));
    QVERIFY(!packer.pack(made(0, 256, 1), false));
    QVERIFY(packer.pack(made(200'000, 256, 1), false));
    QVERIFY(!packer.pack(made(200'000, 0, 1), false)); // also right after one that packed
    QVERIFY(packer.pack(made(kPackedChunk + 40, 256, 1), false));
    QVERIFY(!packer.pack(made(kPackedChunk + 40, 0, 1), false));
    QVERIFY(!packer.pack(made(kPackedChunk + 40, 0, 1), false));
}

void tst_PayloadPacker::inAHurryTheFasterWayIsTaken()
{
    using namespace std::chrono_literals;
    const auto bytes = made(200'000, 256, 1);
    PayloadPacker fastDisk;
    QVERIFY(fastDisk.pack(bytes, false));
    fastDisk.wrote(1'000'000'000, 1ns);
    int packed = 0;
    for (int i = 0; i < 100; ++i)
        packed += fastDisk.pack(bytes, true) ? 1 : 0;
    QVERIFY(packed > 0 && packed < 10); // now and then it looks again
    QVERIFY(fastDisk.pack(bytes, false));
    PayloadPacker slowDisk;
    QVERIFY(slowDisk.pack(bytes, false));
    slowDisk.wrote(1, 1s);
    for (int i = 0; i < 100; ++i)
        QVERIFY(slowDisk.pack(bytes, true));
}

void tst_PayloadPacker::damageIsNoticedOrHarmless()
{
    const auto bytes = made(600'000, 250, 9);
    PayloadPacker packer;
    const auto view = packer.pack(bytes, false).value();
    const base::ByteBuffer block(view.begin(), view.end());
    std::mt19937 random(11);
    base::ByteBuffer back(bytes.size());
    for (int i = 0; i < 300; ++i) {
        base::ByteBuffer damaged = block;
        const std::size_t at = random() % (i % 2 ? 40 : damaged.size());
        damaged[at] = std::uint8_t(damaged[at] + 1 + random() % 255);
        (void)PayloadPacker::unpack(damaged, back);
        QVERIFY(!PayloadPacker::unpack(base::ByteView(block).first(random() % block.size()), back));
    }
    base::ByteBuffer longer(bytes.size() + kPackedChunk);
    QVERIFY(!PayloadPacker::unpack(block, longer));
}

FRAMESCOPE_TEST(tst_PayloadPacker);
#include "tst_PayloadPacker.moc"
