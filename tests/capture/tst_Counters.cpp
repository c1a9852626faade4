#include "capture/Counters.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_Counters : public QObject
{
    Q_OBJECT

private slots:
    void countsKindsAndSides();
};

void tst_Counters::countsKindsAndSides()
{
    Counters counters;
    EntryView view;
    view.direction = Direction::Out;
    view.flags = FlagFin | FlagEndsMessage;
    view.payloadLength = 10;
    view.wireLength = 4;
    view.headerLength = 6;
    counters.add(view);
    view.opcode = protocol::Opcode::Ping;
    view.direction = Direction::In;
    counters.add(view);
    view.opcode = protocol::Opcode(5);
    counters.add(view);
    view.kind = EntryKind::Violation;
    counters.add(view);
    QCOMPARE(counters.frames[Counters::Out][Counters::Text], std::uint64_t(1));
    QCOMPARE(counters.frames[Counters::In][Counters::Ping], std::uint64_t(1));
    QCOMPARE(counters.frames[Counters::In][Counters::Reserved], std::uint64_t(1));
    QCOMPARE(counters.messages[Counters::Out], std::uint64_t(1));
    QCOMPARE(counters.payloadBytes[Counters::Out], std::uint64_t(10));
    QCOMPARE(counters.wireBytes[Counters::Out], std::uint64_t(10));
    QCOMPARE(counters.events, std::uint64_t(1));
    QCOMPARE(counters.violations, std::uint64_t(1));
    QCOMPARE(counters.entries(), std::uint64_t(4));
}

FRAMESCOPE_TEST(tst_Counters);
#include "tst_Counters.moc"
