#include "Conversation.h"

#include "protocol/HeaderRules.h"

#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::protocol;

/// Which frames are refused by their headers; the rules one by one are in tst_Receiver.
class tst_HeaderRules : public QObject
{
    Q_OBJECT

private slots:
    void verdictsInBothModes()
    {
        EngineState state;
        state.options.limits.maxFrame = 100;
        ViolationQueue violations(state);
        MessageAssembly message(state, violations);
        const auto judge = [&](Opcode opcode, std::uint64_t length, bool fin = true) {
            FrameHeader header;
            header.opcode = opcode;
            header.fin = fin;
            header.payloadLength = length;
            header.size = 2;
            return HeaderRules::judge(header, 7, state, message, violations);
        };
        state.options.mode = Mode::Observe;
        QVERIFY(judge(Opcode::Text, 10).part == HeaderRules::Part::Message);
        QVERIFY(judge(Opcode::Ping, 10).part == HeaderRules::Part::Control);
        QVERIFY(violations.isEmpty());
        auto verdict = judge(Opcode::Continuation, 10);
        QVERIFY(verdict.part == HeaderRules::Part::Stray && !verdict.refused);
        QCOMPARE(QByteArray(violations.next()->rule->id), QByteArray("rfc6455.unexpected-continuation"));
        verdict = judge(Opcode::Binary, 101);
        QVERIFY(verdict.cut && !verdict.refused);
        QCOMPARE(violations.next()->offset, std::uint64_t(7));
        FrameHeader first;
        first.opcode = Opcode::Text;
        message.beginFrame(first, false);
        QVERIFY(judge(Opcode::Continuation, 10).part == HeaderRules::Part::Message);
        QVERIFY(violations.isEmpty());
        QVERIFY(judge(Opcode::Text, 10).part == HeaderRules::Part::Message);
        QCOMPARE(QByteArray(violations.next()->rule->id), QByteArray("rfc6455.expected-continuation"));
        state.options.mode = Mode::Strict;
        QVERIFY(judge(Opcode::Ping, 10, false).refused);
        QVERIFY(violations.failing());
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QByteArray>("observed");
        const QByteArray five(5, 'a');
        const QByteArray after = frame(Opcode::Text, "ok");
        QTest::newRow("frame") << frame(Opcode::Text, QByteArray(21, 'a')) + after << QByteArray("limit.frame-too-big")
                               << QByteArray("violation limit.frame-too-big; frame text message ''; frame text message 'ok'");
        QTest::newRow("whole message") << frame(Opcode::Text, QByteArray(17, 'a')) + after << QByteArray("limit.message-too-big")
                                       << QByteArray("violation limit.message-too-big; frame text message ''; frame text message 'ok'");
        QTest::newRow("fragments' sum") << frame(Opcode::Text, QByteArray(10, 'a'), false, false) + frame(Opcode::Continuation, QByteArray(7, 'b')) + after
                                        << QByteArray("limit.message-too-big")
                                        << QByteArray("frame text part 'aaaaaaaaaa'; violation limit.message-too-big; frame continuation message 'aaaaaaaaaa'; frame text message 'ok'");
        QByteArray many = frame(Opcode::Text, "a", false, false);
        for (int i = 0; i < 3; ++i)
            many += frame(Opcode::Continuation, "b", false, i == 2);
        QTest::newRow("fragments' number") << many + after << QByteArray("limit.too-many-fragments")
                                           << QByteArray("frame text part 'a'; frame continuation part 'b'; frame continuation part 'b'; violation limit.too-many-fragments; frame continuation message 'abb'; frame text message 'ok'");
    }

    /// RFC 6455 section 10.4: limits bite with 1009; in observe mode the rest of the message is skipped.
    void limits()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, rule);
        QFETCH(QByteArray, observed);
        EngineOptions o = options(Role::Client);
        o.limits.maxMessage = 16;
        o.limits.maxFrame = 20;
        o.limits.maxFragments = 3;
        for (qsizetype step = 0; step <= bytes.size(); ++step) {
            o.mode = Mode::Strict;
            Engine strict(o);
            QCOMPARE(feed(strict, bytes, step).back().violation, rule);
            QCOMPARE(strict.close().sent->code, std::optional<std::uint16_t>(1009));
            o.mode = Mode::Observe;
            Engine observing(o);
            const auto events = feed(observing, bytes, step);
            QCOMPARE(lines(events), observed);
            QVERIFY(events[events.size() - 2].event.messageCut);
            QVERIFY(!events.back().event.messageCut);
        }
        o.limits.maxMessage = 17;
        o.limits.maxFrame = 21;
        o.limits.maxFragments = 4;
        Engine enough(o);
        feed(enough, bytes);
        QVERIFY(!enough.failed());
    }

    /// RFC 1951 section 3.2.4: what cannot be made smaller is stored, and the frame is larger than its message.
    void aStoredMessageOfTheLargestSize()
    {
        const QByteArray stored = QByteArray::fromHex("001000efff") + QByteArray(16, 'a') + QByteArray(1, '\0');
        QByteArray bytes = frame(Opcode::Text, stored);
        bytes[0] = static_cast<char>(bytes[0] | 0x40);
        EngineOptions o = withDeflate(options(Role::Client));
        o.limits.maxMessage = o.limits.maxFrame = 16;
        Engine engine(o);
        QCOMPARE(lines(feed(engine, bytes)), "frame text message 'aaaaaaaaaaaaaaaa'");
    }

    /// A declared length of 2^63-1 bytes is refused from its header alone, and costs no memory in observe mode either.
    void hugeDeclaredLength()
    {
        const QByteArray header = QByteArray::fromHex("827f7fffffffffffffff");
        Engine strict(options(Role::Client));
        QCOMPARE(lines(feed(strict, header)), "violation limit.frame-too-big; frame binary piece< ''; sent close '\x03\xf1limit.frame-too-big'; failed limit.frame-too-big");
        EngineOptions o = options(Role::Client, Mode::Observe);
        o.limits.maxMessage = o.limits.maxFrame = ~0ULL;
        Engine trusting(o);
        QCOMPARE(feed(trusting, header + "some").size(), std::size_t(1));
    }
};

FRAMESCOPE_TEST(tst_HeaderRules);
#include "tst_HeaderRules.moc"
