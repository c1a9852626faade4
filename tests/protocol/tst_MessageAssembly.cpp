#include "Conversation.h"

#include "protocol/MessageAssembly.h"

#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::protocol;

class tst_MessageAssembly : public QObject
{
    Q_OBJECT

private slots:
    void piecesAreNotCopiedFromTheFreeEnd()
    {
        EngineState state;
        ViolationQueue violations(state);
        MessageAssembly message(state, violations);
        FrameHeader header;
        header.opcode = Opcode::Text;
        header.payloadLength = 3;
        message.beginFrame(header, false);
        QVERIFY(message.isOpen() && message.keepsPayloads() && !message.mayInflate());
        message.add(base::viewOf("ab"), 0);
        const auto end = message.freeEnd(10);
        QCOMPARE(end.size(), std::size_t(10));
        end[0] = 'c';
        message.add(end.first(1), 2);
        QCOMPARE(base::toByteArray(message.from(0)), QByteArray("abc"));
        QCOMPARE(message.from(2).data(), static_cast<const std::uint8_t *>(end.data()));
        Event event;
        event.firstPiece = false;
        message.finish(event, message.from(2), 3);
        QVERIFY(!message.isOpen());
        QVERIFY(event.completesMessage);
        QCOMPARE(base::toByteArray(event.message), QByteArray("abc"));
        QVERIFY(violations.isEmpty());
    }

    void aCutMessageKeepsNothingMore()
    {
        EngineState state;
        ViolationQueue violations(state);
        MessageAssembly message(state, violations);
        FrameHeader header;
        message.beginFrame(header, false);
        header.opcode = Opcode::Continuation;
        message.beginFrame(header, true);
        QVERIFY(message.isCut() && !message.keepsPayloads());
        QCOMPARE(message.frames(), 2u);
        header.opcode = Opcode::Binary;
        message.beginFrame(header, false);
        QVERIFY(!message.isCut());
        QCOMPARE(message.frames(), 1u);
    }

    void whyAWholeTextIsBad()
    {
        EngineState state;
        ViolationQueue violations(state);
        MessageAssembly message(state, violations);
        message.reportBadText(base::viewOf("ab\xff"), 10);
        QCOMPARE(violations.next()->offset, std::uint64_t(12));
        message.reportBadText(base::viewOf("ab\xc3"), 10);
        QCOMPARE(violations.next()->offset, std::uint64_t(13));
        QVERIFY(violations.isEmpty());
    }

    /// Section 8.1: a character may be split over fragments.
    void charactersOverFragments()
    {
        Engine engine(options(Role::Client));
        QCOMPARE(lines(feed(engine, QByteArray::fromHex("0101f0" "00019f" "000198" "800180"))),
                 "frame text part '\xf0'; frame continuation part '\x9f'; frame continuation part '\x98'; frame continuation message '\xf0\x9f\x98\x80'");
    }

    /// A decompression bomb stops at the limit while it inflates.
    void bombs()
    {
        Engine maker(withDeflate(options(Role::Server)));
        QVERIFY(maker.sendMessage(Opcode::Binary, base::viewOf(QByteArray(64 << 20, '\0'))));
        const QByteArray bomb = takeOutput(maker);
        QVERIFY(bomb.size() < 400'000);
        EngineOptions o = withDeflate(options(Role::Client));
        o.limits.maxMessage = 1 << 20;
        Engine strict(o);
        QCOMPARE(feed(strict, bomb, 5000).back().violation, QByteArray("limit.message-too-big"));
        o.mode = Mode::Observe;
        Engine observing(o);
        const auto events = feed(observing, bomb + frame(Opcode::Text, "after"), 5000);
        const auto cut = events[events.size() - 2];
        QVERIFY(cut.completes && cut.event.messageCut);
        QCOMPARE(cut.message, QByteArray(1 << 20, '\0'));
        QCOMPARE(events.back().message, QByteArray("after"));
        // Exactly at the limit nothing bites.
        o.limits.maxMessage = 64 << 20;
        o.mode = Mode::Strict;
        Engine enough(o);
        QCOMPARE(feed(enough, bomb).back().message.size(), 64 << 20);
    }

    /// Observe mode: what could not be inflated is shown as on the wire, and says so.
    void notInflatedIsMarked()
    {
        Engine engine(withDeflate(options(Role::Client, Mode::Observe)));
        const auto events = feed(engine, QByteArray::fromHex("c103ffffff"));
        QVERIFY(events.back().event.messageNotInflated);
        QVERIFY(events.back().event.messageCompressed);
        const auto fine = feed(engine, QByteArray::fromHex("c107f248cdc9c90700"));
        QCOMPARE(fine.back().message, QByteArray("Hello"));
        QVERIFY(!fine.back().event.messageNotInflated);
        QCOMPARE(fine.back().event.messageWireSize, std::uint64_t(7));
    }
};

FRAMESCOPE_TEST(tst_MessageAssembly);
#include "tst_MessageAssembly.moc"
