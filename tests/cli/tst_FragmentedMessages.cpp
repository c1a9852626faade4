#include "cli/FragmentedMessages.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::cli;
using capture::EntryView;
using protocol::Opcode;

class tst_FragmentedMessages : public QObject
{
    Q_OBJECT

    static EntryView fragment(Opcode opcode, std::string_view payload, std::uint32_t flags = 0, std::uint32_t connection = 1, capture::Direction direction = capture::Direction::In)
    {
        EntryView entry;
        entry.opcode = opcode;
        entry.direction = direction;
        entry.connection = connection;
        entry.flags = capture::FlagFragmented | flags;
        entry.payload = base::viewOf(payload);
        entry.payloadLength = entry.wireLength = payload.size();
        return entry;
    }

private slots:
    void whatIsAFragment()
    {
        QVERIFY(FragmentedMessages::isFragment(fragment(Opcode::Continuation, "x")));
        EntryView whole = fragment(Opcode::Text, "x");
        whole.flags = capture::FlagFin | capture::FlagEndsMessage;
        QVERIFY(!FragmentedMessages::isFragment(whole));
        EntryView event = fragment(Opcode::Text, "{}");
        event.kind = capture::EntryKind::Note;
        QVERIFY(!FragmentedMessages::isFragment(event));
    }

    void theWhole()
    {
        FragmentedMessages messages;
        QVERIFY(messages.add(fragment(Opcode::Binary, "ab", capture::FlagRsv1 | capture::FlagDeliberate)).empty());
        QVERIFY(messages.add(fragment(Opcode::Text, "other side", 0, 1, capture::Direction::Out)).empty());
        QVERIFY(messages.add(fragment(Opcode::Continuation, "")).empty());
        const auto done = messages.add(fragment(Opcode::Continuation, "cd", capture::FlagFin | capture::FlagEndsMessage));
        QCOMPARE(done.size(), std::size_t(1));
        QCOMPARE(done[0].begin, QByteArray("abcd"));
        QCOMPARE(done[0].frames, 3u);
        QVERIFY(done[0].finished);
        QVERIFY(done[0].entry.opcode == Opcode::Binary && done[0].entry.payloadLength == 4 && done[0].entry.wireLength == 4);
        QVERIFY(done[0].entry.has(capture::FlagRsv1) && done[0].entry.has(capture::FlagDeliberate) && done[0].entry.has(capture::FlagFin));
        QCOMPARE(messages.takeUnfinished().size(), std::size_t(1));
        QVERIFY(messages.takeUnfinished().empty());
    }

    void whatIsGivenUp()
    {
        FragmentedMessages messages;
        messages.add(fragment(Opcode::Text, "first"));
        const auto given = messages.add(fragment(Opcode::Text, "second"));
        QCOMPARE(given.size(), std::size_t(1));
        QCOMPARE(given[0].begin, QByteArray("first"));
        QVERIFY(!given[0].finished);
        messages.add(fragment(Opcode::Text, "third", 0, 3));
        QCOMPARE(messages.takeUnfinished(1).size(), std::size_t(1));
        QCOMPARE(messages.takeUnfinished(3, capture::Direction::In).at(0).begin, QByteArray("third"));
    }

    void onlyTheBeginningIsKept()
    {
        FragmentedMessages messages;
        messages.setKept(5);
        messages.add(fragment(Opcode::Text, "1234"));
        const auto done = messages.add(fragment(Opcode::Continuation, "5678", capture::FlagFin | capture::FlagEndsMessage));
        QCOMPARE(done.at(0).begin, QByteArray("12345"));
        QCOMPARE(done.at(0).entry.payloadLength, std::uint64_t(8));
    }
};

FRAMESCOPE_TEST(tst_FragmentedMessages);
#include "tst_FragmentedMessages.moc"
