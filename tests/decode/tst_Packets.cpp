#include "support/TestClass.h"

#include "decode/Packets.h"

using namespace framescope;
using namespace framescope::decode;

class tst_Packets : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoPacketSaysWhy()
    {
        Decoded out;
        const QByteArray bytes("{");
        QVERIFY(!readJson(out, "x", {base::viewOf(bytes), {0, 1, 0}}));
        QCOMPARE(out.packets.size(), std::size_t(1));
        QCOMPARE(out.packets[0].kind, std::string(kUnknownKind));
        QCOMPARE(out.packets[0].faults.size(), std::size_t(1));
        QCOMPARE(out.packets[0].faults[0].section, QStringLiteral("RFC 8259"));
        addAttribute(out.packets[0], "empty", {});
        QVERIFY(out.packets[0].attributes.empty());
    }
};

FRAMESCOPE_TEST(tst_Packets);

#include "tst_Packets.moc"
