#include "capture/OpenMessages.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_OpenMessages : public QObject
{
    Q_OBJECT

private slots:
    void theLastFrameKnowsTheWhole();
};

void tst_OpenMessages::theLastFrameKnowsTheWhole()
{
    OpenMessages open;
    const auto add = [&open](std::uint64_t number, protocol::Opcode opcode, std::uint32_t flags, std::uint64_t length, std::uint32_t connection = 1) {
        EntryView view;
        view.opcode = opcode;
        view.flags = flags;
        view.payloadLength = length;
        view.connection = connection;
        EntryAdditions additions;
        open.add(view, number, additions);
        return additions;
    };
    using protocol::Opcode;
    QCOMPARE(add(1, Opcode::Text, FlagFin | FlagEndsMessage, 5).messageFirst, std::uint64_t(0)); // not fragmented
    QCOMPARE(add(2, Opcode::Binary, FlagFragmented, 10).messageFirst, std::uint64_t(0));
    QCOMPARE(add(3, Opcode::Text, FlagFragmented, 1, 2).messageFirst, std::uint64_t(0)); // another connection's
    QCOMPARE(add(4, Opcode::Ping, FlagFin, 4).messageFirst, std::uint64_t(0));
    const auto last = add(5, Opcode::Continuation, FlagFragmented | FlagFin | FlagEndsMessage, 20);
    QCOMPARE(last.messageFirst, std::uint64_t(2));
    QCOMPARE(last.messageLength, std::uint64_t(30));
    QCOMPARE(last.messageKind, Opcode::Binary);
    QCOMPARE(add(6, Opcode::Continuation, FlagFragmented | FlagFin | FlagEndsMessage, 2, 2).messageFirst, std::uint64_t(3));
    // One that begins anew is not the rest of one that never ended.
    add(7, Opcode::Text, FlagFragmented, 100);
    add(8, Opcode::Text, FlagFragmented, 1);
    QCOMPARE(add(9, Opcode::Continuation, FlagFragmented | FlagFin | FlagEndsMessage, 1).messageLength, std::uint64_t(2));
}

FRAMESCOPE_TEST(tst_OpenMessages);
#include "tst_OpenMessages.moc"
