#include "support/TestClass.h"

#include "decode/Decoded.h"

using namespace framescope;
using namespace framescope::decode;

class tst_Decoded : public QObject
{
    Q_OBJECT

private slots:
    void packetsHaveALimit()
    {
        Decoded decoded;
        for (std::size_t i = 0; i < kMostPackets; ++i)
            QVERIFY(decoded.add("x", "y", {}));
        QVERIFY(!decoded.isCut);
        QVERIFY(!decoded.add("x", "y", {}));
        QVERIFY(decoded.isCut);
        decoded.clear();
        QVERIFY(decoded.packets.empty() && !decoded.isCut);
    }

    void theFirstAttributeOfAName()
    {
        Packet packet;
        packet.attributes = {{"a", "1"}, {"a", "2"}};
        QCOMPARE(*packet.attribute("a"), std::string("1"));
        QVERIFY(!packet.attribute("b"));
    }
};

FRAMESCOPE_TEST(tst_Decoded);

#include "tst_Decoded.moc"
