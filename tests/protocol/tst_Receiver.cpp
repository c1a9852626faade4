#include "Conversation.h"

#include "protocol/Receiver.h"

#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::protocol;

Q_DECLARE_METATYPE(framescope::protocol::Role)

namespace {

/// Without frames that were cut short by a failure: how much of them is shown depends on how the bytes came.
QByteArray settled(const std::vector<Seen> &all)
{
    std::vector<Seen> kept;
    for (const Seen &s : all) {
        if (s.kind != Event::Kind::Frame || s.completes || (s.event.lastPiece && !s.header.fin && !s.event.refused))
            kept.push_back(s);
    }
    return lines(kept);
}

} // namespace

/// Every rule about frames, messages and closing that a peer can break, by its section of RFC 6455 or RFC 7692.
class tst_Receiver : public QObject
{
    Q_OBJECT

private slots:
    /// What comes behind a frame that fails the connection is nobody's message, but it came.
    void whatComesBehindARefusedFrameIsHandedOver()
    {
        EngineOptions options;
        options.role = Role::Client;
        Engine engine(options);
        QByteArray bytes("\x83\x01" "a\x81\x01x", 6); // a reserved opcode, and a text behind it
        engine.receive({reinterpret_cast<std::uint8_t *>(bytes.data()), static_cast<std::size_t>(bytes.size())}, {});
        QByteArray frame;
        QByteArray rest;
        while (const Event *event = engine.next()) {
            if (event->kind == Event::Kind::Frame)
                frame = base::toByteArray(event->payload);
            else if (event->kind == Event::Kind::Failed)
                rest = base::toByteArray(event->payload);
        }
        QVERIFY(engine.failed());
        QCOMPARE(frame, QByteArray("a"));
        QCOMPARE(rest, QByteArray("\x81\x01x", 3));
    }

    void rules_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("deflate");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QByteArray>("observed"); ///< events in observe mode
        const auto c = Role::Client;
        const auto s = Role::Server;
        const auto row = [](const char *name, Role role, bool deflate, const char *hex, const char *rule, const char *observed) {
            QTest::newRow(name) << role << deflate << QByteArray::fromHex(hex) << QByteArray(rule) << QByteArray(observed);
        };
        row("6455 5.1 masked server frame", c, false, "818537fa213d7f9f4d5158", "rfc6455.masked-server-frame",
            "violation rfc6455.masked-server-frame; frame text message 'Hello'");
        row("6455 5.1 unmasked client frame", s, false, "810548656c6c6f", "rfc6455.unmasked-client-frame",
            "violation rfc6455.unmasked-client-frame; frame text message 'Hello'");
        row("6455 5.2 RSV1 without deflate", c, false, "c10161", "rfc6455.reserved-bit", "violation rfc6455.reserved-bit; frame text message 'a'");
        row("6455 5.2 RSV2", c, false, "a10161", "rfc6455.reserved-bit", "violation rfc6455.reserved-bit; frame text message 'a'");
        row("6455 5.2 RSV3 with deflate", c, true, "910161", "rfc6455.reserved-bit", "violation rfc6455.reserved-bit; frame text message 'a'");
        row("6455 5.2 RSV on a ping", c, false, "990161", "rfc6455.reserved-bit", "violation rfc6455.reserved-bit; frame ping 'a'; sent pong 'a'");
        for (int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
            const QByteArray hex = QByteArray::number(0x80 + opcode, 16) + "0161810162";
            QTest::addRow("6455 5.2 opcode %d", opcode) << c << false << QByteArray::fromHex(hex) << QByteArray("rfc6455.reserved-opcode")
                << QByteArray("violation rfc6455.reserved-opcode; frame reserved-" + QByteArray::number(opcode) + " 'a'; frame text message 'b'");
        }
        row("6455 5.2 16-bit length of 125 or less", c, false, "817e000161", "rfc6455.length-not-minimal",
            "violation rfc6455.length-not-minimal; frame text message 'a'");
        row("6455 5.2 64-bit length of 65535 or less", c, false, "817f000000000000000161", "rfc6455.length-not-minimal",
            "violation rfc6455.length-not-minimal; frame text message 'a'");
        row("6455 5.2 highest bit of the length", c, false, "817f8000000000000001", "rfc6455.length-too-large",
            "violation rfc6455.length-too-large; violation limit.frame-too-big");
        row("6455 5.5 fragmented ping", c, false, "090161", "rfc6455.fragmented-control",
            "violation rfc6455.fragmented-control; frame ping part 'a'; sent pong 'a'");
        row("6455 5.4 continuation of nothing", c, false, "800161", "rfc6455.unexpected-continuation",
            "violation rfc6455.unexpected-continuation; frame continuation 'a'");
        row("6455 5.4 continuation after a whole message", c, false, "810161800162", "rfc6455.unexpected-continuation",
            "frame text message 'a'; violation rfc6455.unexpected-continuation; frame continuation 'b'");
        row("6455 5.4 new message inside another", c, false, "010161810162800163", "rfc6455.expected-continuation",
            "frame text part 'a'; violation rfc6455.expected-continuation; frame text message 'b'; violation rfc6455.unexpected-continuation; frame continuation 'c'");
        row("6455 8.1 invalid UTF-8", c, false, "8103616263810361ff62", "rfc6455.invalid-utf8",
            "frame text message 'abc'; violation rfc6455.invalid-utf8; frame text message 'a\xff"
            "b'");
        row("6455 8.1 invalid UTF-8, masked", s, false, "81830000000061ff62", "rfc6455.invalid-utf8",
            "violation rfc6455.invalid-utf8; frame text message 'a\xff"
            "b'");
        row("6455 8.1 text ends inside a character", c, false, "8102c3bc8101c3", "rfc6455.invalid-utf8",
            "frame text message '\xc3\xbc'; violation rfc6455.invalid-utf8; frame text message '\xc3'");
        row("6455 8.1 text of many bytes ends inside a character", c, false, "8110616161616161616161616161616161c3810161", "rfc6455.invalid-utf8",
            "violation rfc6455.invalid-utf8; frame text message 'aaaaaaaaaaaaaaa\xc3'; frame text message 'a'");
        row("6455 8.1 in the second fragment", c, false, "0102616180026180", "rfc6455.invalid-utf8",
            "frame text part 'aa'; violation rfc6455.invalid-utf8; frame continuation message 'aaa\x80'");
        row("6455 8.1 a character over two fragments that breaks", c, false, "0101c3800161", "rfc6455.invalid-utf8",
            "frame text part '\xc3'; violation rfc6455.invalid-utf8; frame continuation message '\xc3"
            "a'");
        row("6455 5.5.1 close body of one byte", c, false, "880103", "rfc6455.close-body-one-byte",
            "violation rfc6455.close-body-one-byte; frame close '\x03'; sent close '\x03\xea'; close-done");
        for (int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535}) {
            QByteArray body(1, static_cast<char>(code >> 8));
            body += static_cast<char>(code & 0xff);
            QTest::addRow("6455 7.4 close code %d", code) << c << false << QByteArray(QByteArray::fromHex("8802") + body) << QByteArray("rfc6455.close-code-invalid")
                << QByteArray("violation rfc6455.close-code-invalid; frame close '" + body + "'; sent close '\x03\xea'; close-done");
        }
        row("6455 5.5.1 reason that is not UTF-8", c, false, "880303e8ff", "rfc6455.close-reason-utf8",
            "violation rfc6455.close-reason-utf8; frame close '\x03\xe8\xff'; sent close '\x03\xef'; close-done");
        row("6455 5.5.1 data after Close", c, false, "880203e8810161", "rfc6455.data-after-close",
            "frame close '\x03\xe8'; sent close '\x03\xe8'; close-done; violation rfc6455.data-after-close; frame text message 'a'");
        row("6455 5.5.1 ping after Close", c, false, "8800890161", "rfc6455.data-after-close",
            "frame close ''; sent close ''; close-done; violation rfc6455.data-after-close; frame ping 'a'");
        row("7692 6 RSV1 on a ping", c, true, "c90161", "rfc7692.control-compressed", "violation rfc7692.control-compressed; frame ping 'a'; sent pong 'a'");
        row("7692 6 RSV1 on a continuation", c, true, "4103f248cdc004c9c90700", "rfc7692.rsv1-on-continuation",
            "frame text part '\xf2H\xcd'; violation rfc7692.rsv1-on-continuation; frame continuation message 'Hello'");
        row("7692 6.2 not DEFLATE", c, true, "c103ffffff810161", "rfc7692.invalid-data",
            "violation rfc7692.invalid-data; frame text message '\xff\xff\xff'; frame text message 'a'");
        row("7692 7.2.1 ends inside a block", c, true, "c103f248cd810161", "rfc7692.truncated-data",
            "violation rfc7692.truncated-data; frame text message '\xf2H\xcd'; frame text message 'a'");
        row("7692 6.2 not DEFLATE, in fragments", c, true, "4102ffff8002ffff810161", "rfc7692.invalid-data",
            "violation rfc7692.invalid-data; frame text part '\xff\xff'; frame continuation message '\xff\xff\xff\xff'; frame text message 'a'");
        row("6455 8.1 invalid UTF-8 inflated", c, true, "c10700010001feffff00", "rfc6455.invalid-utf8", nullptr);
    }

    void rules()
    {
        QFETCH(Role, role);
        QFETCH(bool, deflate);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, rule);
        QFETCH(QByteArray, observed);
        if (observed.isNull()) {
            // A stored block with the byte ff in it: made here rather than by hand.
            bytes = QByteArray::fromHex("c107000100feffff00");
            observed = "violation rfc6455.invalid-utf8; frame text message '\xff'";
        }
        const auto with = [&](Mode mode) { return deflate ? withDeflate(options(role, mode)) : options(role, mode); };
        const ViolationRule *const broken = violationRule(std::string_view(rule.constData(), std::size_t(rule.size())));
        QVERIFY(broken);

        QByteArray strictly;
        for (qsizetype step = 0; step <= bytes.size(); ++step) {
            Engine observing(with(Mode::Observe));
            QCOMPARE(lines(feed(observing, bytes, step)), observed);
            QVERIFY(!observing.failed());

            Engine strict(with(Mode::Strict));
            const auto events = feed(strict, bytes + "more that is not read", step);
            QVERIFY(strict.failed());
            QVERIFY(!events.empty());
            QCOMPARE(events.back().kind, Event::Kind::Failed);
            QCOMPARE(events.back().violation, rule);
            const auto count = std::count_if(events.begin(), events.end(), [](const Seen &e) { return e.kind == Event::Kind::Violation; });
            QCOMPARE(count, 1);
            // Section 7.1.7: a Close with the code that fits goes out, unless one was sent.
            if (rule != "rfc6455.data-after-close") {
                QVERIFY(strict.close().sent);
                QCOMPARE(strict.close().sent->code, std::optional<std::uint16_t>(broken->closeCode));
            }
            QVERIFY(!strict.mayStillSend());
            if (step == 0)
                strictly = settled(events);
            QCOMPARE(settled(events), strictly);
        }
    }

    /// The violation tells where the bytes stood in the stream.
    void violationsHaveOffsetAndBytes()
    {
        Engine engine(options(Role::Client));
        const auto events = feed(engine, QByteArray::fromHex("810161" "8103" "6162ff"));
        const Seen *violation = nullptr;
        for (const Seen &s : events) {
            if (s.kind == Event::Kind::Violation)
                violation = &s;
        }
        QVERIFY(violation);
        QCOMPARE(violation->violationCopy.offset, std::uint64_t(7));
        QVERIFY(violation->violationCopy.bytes.contains('\xff'));
        Engine other(options(Role::Client));
        const auto headers = feed(other, QByteArray::fromHex("810161" "830161"), 1);
        QCOMPARE(headers[1].violationCopy.offset, std::uint64_t(3));
        QCOMPARE(headers[1].violationCopy.bytes.toHex(), QByteArray("8301"));
    }

    /// RFC 6455 section 5.5: 125 bytes are allowed, 126 are not.
    void controlFramesOf125And126Bytes()
    {
        const QByteArray allowed(125, 'p');
        for (const qsizetype step : {0, 1, 50}) {
            Engine strict(options(Role::Client));
            QCOMPARE(feed(strict, frame(Opcode::Ping, allowed), step).at(0).message, allowed);
            QVERIFY(!strict.failed());
            feed(strict, frame(Opcode::Ping, allowed + 'x'), step);
            QCOMPARE(strict.close().sent->code, std::optional<std::uint16_t>(1002));

            Engine observing(options(Role::Client, Mode::Observe));
            const auto events = feed(observing, frame(Opcode::Ping, allowed + 'x'), step);
            QCOMPARE(events.size(), std::size_t(2)); // no pong can answer it
            QCOMPARE(events[0].violation, QByteArray("rfc6455.control-too-long"));
            QCOMPARE(events[1].message, allowed + 'x');
        }
    }

    /// Section 5.4: control frames may stand between fragments; section 5.5.2: a ping is answered there.
    void controlFramesBetweenFragments()
    {
        const QByteArray bytes = frame(Opcode::Text, "a", false, false) + frame(Opcode::Ping, "p") + frame(Opcode::Continuation, "", false, false)
            + frame(Opcode::Pong, "q") + frame(Opcode::Continuation, "b");
        for (qsizetype step = 0; step <= bytes.size(); ++step) {
            Engine engine(options(Role::Client));
            const auto events = feed(engine, bytes, step);
            QCOMPARE(lines(events), "frame text part 'a'; frame ping 'p'; sent pong 'p'; frame continuation part ''; frame pong 'q'; frame continuation message 'ab'");
            QCOMPARE(events.back().event.messageFrames, 3u);
            QCOMPARE(events.back().event.messageWireSize, std::uint64_t(2));
            QCOMPARE(events.back().messageKind, Opcode::Text);
        }
    }

    /// Section 8.1: the first impossible byte fails it, though the rest of the frame has not come.
    void failsFastInsideAFrame()
    {
        Engine engine(options(Role::Client));
        const QByteArray start = QByteArray::fromHex("8115") + "abc\xf4";
        QVERIFY(feed(engine, start).empty());
        const auto events = feed(engine, QByteArray("\x90"));
        QCOMPARE(lines(events), "violation rfc6455.invalid-utf8; frame text piece< 'abc\xf4\x90'; sent close '\x03\xefrfc6455.invalid-utf8'; failed rfc6455.invalid-utf8");
        QCOMPARE(events[0].violationCopy.offset, std::uint64_t(6));
    }

    /// A frame that fails the connection comes with the bytes that are there, before the Close that answers it.
    void aRefusedFrameKeepsItsBytes_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QByteArray>("payload");
        const auto row = [](const char *name, Role role, const char *hex, const char *rule, const char *payload) {
            QTest::newRow(name) << role << QByteArray::fromHex(hex) << QByteArray(rule) << QByteArray(payload);
        };
        const auto c = Role::Client;
        row("reserved bit", c, "c10548656c6c6f", "rfc6455.reserved-bit", "Hello");
        row("reserved opcode", c, "830548656c6c6f", "rfc6455.reserved-opcode", "Hello");
        row("reserved control opcode, part of it", c, "8b0548656c", "rfc6455.reserved-opcode", "Hel");
        row("masked from a server", c, "818537fa213d7f9f4d5158", "rfc6455.masked-server-frame", "Hello");
        row("unmasked from a client", Role::Server, "810548656c6c6f", "rfc6455.unmasked-client-frame", "Hello");
        row("not minimal", c, "817e000548656c6c6f", "rfc6455.length-not-minimal", "Hello");
        row("length too large", c, "817f800000000000000048656c", "rfc6455.length-too-large", "Hel");
        row("fragmented ping", c, "090548656c6c6f", "rfc6455.fragmented-control", "Hello");
        row("continuation of nothing", c, "800548656c6c6f", "rfc6455.unexpected-continuation", "Hello");
        row("new message inside one", c, "010161810548656c6c6f", "rfc6455.expected-continuation", "Hello");
        row("bad UTF-8", c, "810548656cff6f", "rfc6455.invalid-utf8", "Hel\xffo");
        row("bad UTF-8 at the end of fragments", c, "0101618002c3c3", "rfc6455.invalid-utf8", "\xc3\xc3");
        row("half a character at the end", c, "8103616bc3", "rfc6455.invalid-utf8", "ak\xc3");
        row("Close of one byte", c, "880178", "rfc6455.close-body-one-byte", "x");
        row("Close with a code that may not be sent", c, "880503ed627965", "rfc6455.close-code-invalid", "\x03\xed" "bye");
        row("Close whose reason is not UTF-8", c, "880403e8ff78", "rfc6455.close-reason-utf8", "\x03\xe8\xffx");
    }
    void aRefusedFrameKeepsItsBytes()
    {
        QFETCH(Role, role);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, rule);
        Engine engine(options(role));
        const auto events = feed(engine, bytes);
        qsizetype violation = -1;
        qsizetype refused = -1;
        qsizetype sent = -1;
        for (qsizetype i = 0; i < qsizetype(events.size()); ++i) {
            const Seen &s = events[std::size_t(i)];
            if (s.kind == Event::Kind::Violation && violation < 0) {
                violation = i;
                QCOMPARE(s.violation, rule);
            }
            if (s.kind == Event::Kind::Frame && s.event.refused)
                refused = i;
            if (s.kind == Event::Kind::FrameSent)
                sent = i;
        }
        QVERIFY2(violation >= 0 && refused > violation && sent > refused, lines(events).constData());
        QTEST(events[std::size_t(refused)].payload, "payload");
    }

    /// Large ones come in pieces: what came of the frame is at hand when it fails.
    void aRefusedFrameInPieces()
    {
        const QByteArray good(100'000, 'x');
        const QByteArray head = good + '\xff';
        const QByteArray payload = head + good;
        Engine engine(options(Role::Client));
        const auto events = feed(engine, frame(Opcode::Text, payload), 30'000);
        for (const Seen &s : events) {
            if (s.kind == Event::Kind::Frame && s.event.refused) {
                QVERIFY(s.message.startsWith(head));
                QVERIFY(s.message.size() < 2 * good.size());
                return;
            }
        }
        QFAIL("no refused frame");
    }

    /// Of a compressed message, what was inflated of it, unless the data is what is wrong.
    void aRefusedFrameThatIsCompressed()
    {
        Engine maker([] {
            EngineOptions o = withDeflate(options(Role::Server));
            o.checkUtf8 = false;
            return o;
        }());
        RawFrame raw;
        raw.header.opcode = Opcode::Text;
        raw.header.rsv1 = true;
        raw.payload = QByteArray::fromHex("000500faff") + "ab\xff" "cd" + QByteArray::fromHex("00");
        maker.sendRaw(raw);
        Engine engine(withDeflate(options(Role::Client)));
        auto events = feed(engine, takeOutput(maker));
        const auto refused = [](const std::vector<Seen> &all) { return std::find_if(all.begin(), all.end(), [](const Seen &s) { return s.event.refused; }); };
        auto found = refused(events);
        QVERIFY(found != events.end());
        QVERIFY(found->event.messageCompressed);
        QCOMPARE(found->message, QByteArray("ab\xff" "cd"));
        raw.payload = "\xff\xff\xff";
        maker.sendRaw(raw);
        Engine other(withDeflate(options(Role::Client)));
        events = feed(other, takeOutput(maker));
        found = refused(events);
        QVERIFY(found != events.end());
        QCOMPARE(found->payload, QByteArray("\xff\xff\xff"));
        QVERIFY(found->message.isEmpty());
    }

    void uncheckedText()
    {
        EngineOptions o = options(Role::Client);
        o.checkUtf8 = false;
        Engine engine(o);
        QCOMPARE(lines(feed(engine, QByteArray::fromHex("8101ff" "0101ff" "8001ff"))), "frame text message '\xff'; frame text part '\xff'; frame continuation message '\xff\xff'");
    }

    /// Section 5.5.3: a pong answers the ping with its payload and all earlier ones; unasked pongs are no fault.
    void roundTripsByPayload()
    {
        Engine engine(options(Role::Client));
        QVERIFY(engine.sendPing(base::viewOf("1"), {0, 100}));
        QVERIFY(engine.sendPing(base::viewOf("2"), {0, 200}));
        QVERIFY(engine.sendPing(base::viewOf("3"), {0, 300}));
        const auto rtt = [&](const char *payload, std::int64_t now) { return feed(engine, frame(Opcode::Pong, payload), 0, {0, now}).at(0).event.rttNs; };
        QCOMPARE(rtt("x", 1000), -1);
        QCOMPARE(rtt("2", 1000), 800);
        QCOMPARE(rtt("1", 1000), -1);
        QCOMPARE(rtt("3", 1000), 700);
        QCOMPARE(rtt("3", 1000), -1);
        QVERIFY(!engine.failed());
    }

    void automaticAnswersCanBeOff()
    {
        EngineOptions o = options(Role::Server);
        o.autoPong = o.autoClose = false;
        Engine engine(o);
        QCOMPARE(lines(feed(engine, frame(Opcode::Ping, "p", true) + frame(Opcode::Close, "\x03\xe9", true))), "frame ping 'p'; frame close '\x03\xe9'");
        QVERIFY(engine.output().empty());
        QVERIFY(engine.mayStillSend());
        QVERIFY(engine.sendClose(1001, {}));
        QCOMPARE(lines(drain(engine)), "close-done");
        engine.setAutoPong(true);
    }

    /// Section 5.5.2 lets us answer the latest ping only: a peer that pings and does not read cannot fill our memory.
    void pingFloodDoesNotGrowTheOutput()
    {
        Engine engine(options(Role::Server));
        const QByteArray ping = frame(Opcode::Ping, QByteArray(125, 'p'), true);
        for (int i = 0; i < 10'000; ++i)
            feed(engine, ping);
        QVERIFY(engine.output().size() < 70'000);
        engine.consumeOutput(engine.output().size());
        QCOMPARE(feed(engine, ping).size(), std::size_t(2));
    }

    /// Section 7.1.1 and 7.1.5: how the stream ended is a fact.
    void streamEnds()
    {
        {
            Engine engine(options(Role::Client));
            engine.receiveEnd(StreamEnd::Eof);
            QCOMPARE(lines(drain(engine)), "violation rfc6455.stream-ended-without-close");
            QCOMPARE(engine.close().shownCode(), 1006);
            QCOMPARE(engine.close().streamEnd, StreamEnd::Eof);
        }
        for (const char *hex : {"81", "817e", "8105", "81056162"}) {
            Engine engine(options(Role::Client));
            feed(engine, QByteArray::fromHex(hex));
            engine.receiveEnd(StreamEnd::Eof);
            QCOMPARE(lines(drain(engine)), "violation rfc6455.stream-ended-inside-frame");
            QVERIFY(engine.close().insideFrame);
        }
        {
            Engine engine(options(Role::Client));
            feed(engine, "\x81");
            engine.receiveEnd(StreamEnd::Reset);
            QVERIFY(drain(engine).empty());
            QVERIFY(engine.close().insideFrame);
            engine.receiveEnd(StreamEnd::Local); // the first end counts
            QCOMPARE(engine.close().streamEnd, StreamEnd::Reset);
        }
        {
            Engine engine(options(Role::Client));
            feed(engine, frame(Opcode::Close, "\x03\xe8"));
            engine.receiveEnd(StreamEnd::Eof);
            QVERIFY(drain(engine).empty());
            QVERIFY(engine.close().clean());
        }
        {
            Engine engine(options(Role::Client));
            QVERIFY(engine.sendClose(1000, {}));
            engine.receiveEnd(StreamEnd::Eof);
            QCOMPARE(lines(drain(engine)), "violation rfc6455.stream-ended-without-close");
        }
    }

    /// Frames larger than what is there come in pieces; the message is assembled all the same.
    void largeFramesComeInPieces()
    {
        QByteArray payload(200'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < payload.size(); ++i)
            payload[i] = static_cast<char>('a' + i % 23);
        for (const bool masked : {false, true}) {
            const QByteArray bytes = frame(Opcode::Text, payload, masked);
            for (const qsizetype step : {0, 1000, 4093, 70'000, 199'999}) {
                Engine engine(options(masked ? Role::Server : Role::Client));
                const auto events = feed(engine, bytes, step);
                QByteArray pieces;
                for (const Seen &s : events) {
                    QCOMPARE(s.event.payloadOffset, std::uint64_t(pieces.size()));
                    QCOMPARE(s.event.firstPiece, pieces.isEmpty());
                    pieces += s.payload;
                    QCOMPARE(s.event.lastPiece, pieces.size() == payload.size());
                    QCOMPARE(s.completes, s.event.lastPiece);
                }
                QCOMPARE(pieces, payload);
                QCOMPARE(events.back().message, payload);
            }
        }
    }

    /// A message that came whole is handed on without a copy: its view is in the caller's bytes.
    void wholeMessagesAreNotCopied()
    {
        for (const std::size_t size : {10u, 1000u, 100'000u}) {
            const QByteArray bytes = frame(Opcode::Binary, QByteArray(static_cast<qsizetype>(size), 'x'), true);
            std::vector<std::uint8_t> input(bytes.begin(), bytes.end());
            Engine engine(options(Role::Server));
            engine.receive(input, {});
            const Event *event = engine.next();
            QVERIFY(event && event->completesMessage);
            QCOMPARE(event->message.data(), input.data() + input.size() - size);
            QCOMPARE(event->payload.data(), event->message.data());
        }
    }

    void theRestOfALargeFrameIsReadToItsPlace()
    {
        for (const bool masked : {false, true}) {
            Engine engine(options(masked ? Role::Server : Role::Client));
            QCOMPARE(engine.room().size(), 0u);
            const QByteArray payload = QByteArray(60'000, 'x') + "end";
            QByteArray bytes = frame(Opcode::Text, payload, masked);
            const QByteArray begin = bytes.left(1'000);
            QCOMPARE(lines(feed(engine, begin)), QByteArray());
            const auto room = engine.room();
            QCOMPARE(static_cast<qsizetype>(room.size()), bytes.size() - begin.size());
            std::copy(bytes.cbegin() + begin.size(), bytes.cend(), room.begin());
            engine.receive(room, {});
            const Event *event = engine.next();
            QVERIFY(event && event->completesMessage);
            QCOMPARE(event->message.data() + event->message.size(), room.data() + room.size());
            QCOMPARE(base::toByteArray(event->message), payload);
            QVERIFY(!engine.next());
            QCOMPARE(engine.room().size(), 0u);
            QCOMPARE(engine.bytesReceived(), static_cast<std::uint64_t>(bytes.size()));
        }
    }

    void framesOnlyWhereAskedFor()
    {
        EngineOptions o = withDeflate(options(Role::Client));
        o.assembleMessages = false;
        Engine engine(o);
        for (const qsizetype step : {0, 1}) {
            QCOMPARE(lines(feed(engine, QByteArray::fromHex("c107f248cdc9c90700" "010161" "800162"), step)),
                     "frame text message ''; frame text part 'a'; frame continuation message ''");
        }
    }

    void modeMayChangeAtAnyTime()
    {
        Engine engine(options(Role::Client, Mode::Observe));
        feed(engine, QByteArray::fromHex("a10161"));
        engine.setMode(Mode::Strict);
        QCOMPARE(feed(engine, QByteArray::fromHex("a10161")).back().kind, Event::Kind::Failed);
    }

    void nothingIsReadAfterFailure()
    {
        Engine engine(options(Role::Client));
        feed(engine, QByteArray::fromHex("830161"));
        QVERIFY(feed(engine, frame(Opcode::Text, "late")).empty());
        QCOMPARE(engine.bytesReceived(), std::uint64_t(9));
        engine.receiveEnd(StreamEnd::Eof);
        QVERIFY(drain(engine).empty());
    }
};

FRAMESCOPE_TEST(tst_Receiver);
#include "tst_Receiver.moc"
