#include "protocol/FrameReader.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::protocol;

class tst_FrameReader : public QObject
{
    Q_OBJECT

private slots:
    /// RFC 6455 section 5.2: what encodeHeader() writes is read again, split at every byte.
    void everyHeaderSplitAtEveryByte()
    {
        for (const std::uint64_t length : {0ULL, 1ULL, 125ULL, 126ULL, 127ULL, 65535ULL, 65536ULL, ~0ULL >> 1, ~0ULL}) {
            for (int first = 0; first < 256; ++first) {
                for (const bool masked : {false, true}) {
                    FrameHeader header;
                    header.fin = first & 0x80;
                    header.rsv1 = first & 0x40;
                    header.rsv2 = first & 0x20;
                    header.rsv3 = first & 0x10;
                    header.opcode = static_cast<Opcode>(first & 0xf);
                    header.masked = masked;
                    if (masked)
                        header.maskKey = {9, 8, 7, 6};
                    header.payloadLength = length;
                    encodeHeader(header);
                    for (std::size_t split = 0; split <= header.size; ++split) {
                        FrameReader reader;
                        FrameHeader read;
                        const std::uint8_t *at = header.bytes.data();
                        const std::uint8_t *const end = at + header.size;
                        const bool early = reader.read(at, at + split, read);
                        QCOMPARE(early, split == header.size);
                        QCOMPARE(reader.insideHeader(), split > 0 && !early);
                        QVERIFY(early || reader.read(at, end, read));
                        QCOMPARE(at, end);
                        QCOMPARE(describe(read), describe(header));
                        QCOMPARE(read.bytes, header.bytes);
                        QCOMPARE(read.size, header.size);
                        QVERIFY(FrameReader::isMinimal(read));
                        QCOMPARE(FrameReader::isTooLarge(read), length >> 63 != 0);
                    }
                }
            }
        }
    }

    void stopsBehindTheHeader()
    {
        const QByteArray bytes = QByteArray::fromHex("810568656c6c6f");
        FrameReader reader;
        FrameHeader header;
        const auto view = base::viewOf(bytes);
        const std::uint8_t *at = view.data();
        QVERIFY(reader.read(at, view.data() + view.size(), header));
        QCOMPARE(at - view.data(), 2);
    }

    void knowsLongFormsOfShortLengths()
    {
        for (const auto &[hex, minimal] : std::initializer_list<std::pair<const char *, bool>>{
                 {"817e007d", false}, {"817e007e", true}, {"817f000000000000ffff", false}, {"817f0000000000010000", true}}) {
            const QByteArray bytes = QByteArray::fromHex(hex);
            FrameReader reader;
            FrameHeader header;
            const auto view = base::viewOf(bytes);
            const std::uint8_t *at = view.data();
            QVERIFY(reader.read(at, view.data() + view.size(), header));
            QCOMPARE(FrameReader::isMinimal(header), minimal);
        }
    }
};

FRAMESCOPE_TEST(tst_FrameReader);
#include "tst_FrameReader.moc"
