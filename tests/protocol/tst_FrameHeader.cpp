#include "protocol/FrameHeader.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::protocol;

class tst_FrameHeader : public QObject
{
    Q_OBJECT

    static QByteArray encoded(FrameHeader header, int lengthBytes = -1)
    {
        encodeHeader(header, lengthBytes);
        return base::toByteArray(header.raw()).toHex();
    }

private slots:
    /// RFC 6455 section 5.2: the shortest form of each length.
    void lengthsInTheirShortestForm()
    {
        FrameHeader header;
        const auto with = [&](std::uint64_t length) {
            header.payloadLength = length;
            return encoded(header);
        };
        QCOMPARE(with(0), "8100");
        QCOMPARE(with(125), "817d");
        QCOMPARE(with(126), "817e007e");
        QCOMPARE(with(65535), "817effff");
        QCOMPARE(with(65536), "817f0000000000010000");
        QCOMPARE(with(~0ULL >> 1), "817f7fffffffffffffff");
    }

    void bitsMaskAndDeliberatelyWrongLengths()
    {
        FrameHeader header;
        header.fin = false;
        header.rsv1 = header.rsv3 = true;
        header.opcode = static_cast<Opcode>(0xf);
        header.masked = true;
        header.maskKey = {1, 2, 3, 4};
        header.payloadLength = 5;
        QCOMPARE(encoded(header), "5f8501020304");
        QCOMPARE(encoded(header, 2), "5ffe000501020304");
        QCOMPARE(encoded(header, 8), "5fff000000000000000501020304");
        header.payloadLength = 300;
        QCOMPARE(encoded(header, 0), "5fac01020304");
    }

    void describesInOneLine()
    {
        FrameHeader header;
        header.rsv1 = true;
        header.masked = true;
        header.maskKey = {0x37, 0xfa, 0x21, 0x3d};
        header.payloadLength = 5;
        QCOMPARE(describe(header), QStringLiteral("FIN RSV1 text masked 37fa213d len=5"));
        header = {};
        header.fin = false;
        header.rsv2 = header.rsv3 = true;
        header.opcode = static_cast<Opcode>(0xb);
        QCOMPARE(describe(header), QStringLiteral("RSV2 RSV3 reserved-11 len=0"));
    }
};

FRAMESCOPE_TEST(tst_FrameHeader);
#include "tst_FrameHeader.moc"
