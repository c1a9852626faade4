#include "scenario/Outgoing.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::scenario;

class tst_Outgoing : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsKindAndSize()
    {
        QCOMPARE(Outgoing::text("abc").size(), qint64(3));
        QVERIFY(Outgoing::ping().kind == Outgoing::Kind::Ping);
        const Outgoing close = Outgoing::close(1001, "bye");
        QCOMPARE(close.closeCode, std::optional<std::uint16_t>(1001));
        QCOMPARE(close.payload, QByteArray("bye"));
        protocol::RawFrame frame;
        frame.payload = "four";
        QCOMPARE(Outgoing::rawFrame(frame).size(), qint64(4));
        const Outgoing fragment = Outgoing::fragment(protocol::Opcode::Binary, "x", true, false);
        QVERIFY(fragment.first && !fragment.last && fragment.opcode == protocol::Opcode::Binary);
        const std::uint64_t sizes[] = {1, 2};
        const Outgoing message = Outgoing::message(protocol::Opcode::Binary, base::viewOf("abc"), sizes);
        QVERIFY(message.kind == Outgoing::Kind::Binary && message.fragmentSizes.size() == 2);
        QCOMPARE(message.payload, QByteArray("abc"));
    }
};

FRAMESCOPE_TEST(tst_Outgoing);
#include "tst_Outgoing.moc"
