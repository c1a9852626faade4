#include "protocol/Mask.h"

#include "support/TestClass.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace framescope;
using namespace framescope::protocol;

class tst_Mask : public QObject
{
    Q_OBJECT

private slots:
    /// RFC 6455 section 5.3 says what each byte becomes; here that is done byte by byte for every alignment, offset and small size.
    void everyAlignmentOffsetAndSize()
    {
        const MaskKey key{0x37, 0xfa, 0x21, 0x3d};
        for (std::size_t start = 0; start < 9; ++start) {
            for (std::uint64_t offset = 0; offset < 9; ++offset) {
                for (std::size_t size = 0; size < 150; ++size) {
                    std::vector<std::uint8_t> bytes(start + size + 9, 0x5a);
                    std::vector<std::uint8_t> expected = bytes;
                    for (std::size_t i = 0; i < size; ++i)
                        expected[start + i] ^= key[(offset + i) % 4];
                    std::vector<std::uint8_t> copy = bytes;
                    copyMasked(copy.data() + start, base::ByteView(bytes).subspan(start, size), key, offset);
                    applyMask(base::MutableBytes(bytes).subspan(start, size), key, offset);
                    QVERIFY2(bytes == expected, qPrintable(QStringLiteral("start %1 offset %2 size %3").arg(start).arg(offset).arg(size)));
                    QVERIFY(copy == expected);
                }
            }
        }
    }

    void piecesEqualTheWhole()
    {
        QRandomGenerator random(1);
        std::vector<std::uint8_t> bytes(10'000);
        for (auto &byte : bytes)
            byte = static_cast<std::uint8_t>(random.generate());
        const MaskKey key{1, 2, 3, 4};
        auto whole = bytes;
        applyMask(whole, key);
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t size = std::min<std::size_t>(bytes.size() - at, random.bounded(1, 40));
            applyMask(base::MutableBytes(bytes).subspan(at, size), key, at);
            at += size;
        }
        QVERIFY(bytes == whole);
        applyMask(bytes, key);
        applyMask(whole, key);
        QVERIFY(bytes == whole);
    }
};

FRAMESCOPE_TEST(tst_Mask);
#include "tst_Mask.moc"
