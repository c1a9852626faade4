#include "KeptEntries.h"

#include "record/ConnectionRecorder.h"

#include "capture/EntryJson.h"

#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::record;
using capture::EntryKind;
using protocol::Opcode;

namespace {

protocol::Event frame(Opcode opcode, QByteArrayView payload, bool fin = true)
{
    protocol::Event event;
    event.header.opcode = opcode;
    event.header.fin = fin;
    event.header.size = 2;
    event.header.payloadLength = static_cast<std::uint64_t>(payload.size());
    event.payload = base::viewOf(std::string_view(payload.data(), static_cast<std::size_t>(payload.size())));
    return event;
}

void complete(protocol::Event &event, const QByteArray &message, std::uint32_t frames = 1, bool compressed = false)
{
    event.completesMessage = true;
    event.message = base::viewOf(message);
    event.messageFrames = frames;
    event.messageCompressed = compressed;
    event.messageWireSize = event.header.payloadLength;
}

} // namespace

class tst_ConnectionRecorder : public QObject
{
    Q_OBJECT

    static network::OpeningFacts agreed(bool deflate)
    {
        network::OpeningFacts facts;
        if (deflate)
            facts.agreement.deflate = protocol::DeflateParameters();
        return facts;
    }

private slots:
    void wholeFrames()
    {
        KeptEntries kept;
        RecordingStatistics statistics;
        ConnectionRecorder recorder(&kept, &statistics, 7);
        recorder.opened(agreed(false), {});
        const QByteArray payload("hello");
        auto event = frame(Opcode::Text, payload);
        event.header.masked = true;
        event.header.maskKey = {0x01, 0x02, 0x03, 0x04};
        event.header.rsv2 = true;
        complete(event, payload);
        recorder.received(event, {5, 6});
        const auto &entry = kept.entries.back();
        QCOMPARE(entry.payload, payload);
        QCOMPARE(entry.view.connection, 7u);
        QCOMPARE(entry.view.maskKey, 0x01020304u);
        QCOMPARE(entry.view.flags, std::uint32_t(capture::FlagFin | capture::FlagRsv2 | capture::FlagMasked | capture::FlagEndsMessage));
        QCOMPARE(entry.view.time, (base::Instant{5, 6}));
        QCOMPARE(statistics.in.messages, std::uint64_t(1));
        QCOMPARE(statistics.in.wireBytes, std::uint64_t(7));
        QCOMPARE(statistics.opened, 1u);
    }

    void aCompressedMessageStandsInItsLastFrame()
    {
        KeptEntries kept;
        ConnectionRecorder recorder(&kept, nullptr, 1);
        recorder.opened(agreed(true), {});
        const QByteArray wire("wi");
        auto first = frame(Opcode::Text, wire, false);
        first.header.rsv1 = true;
        recorder.received(first, {});
        QVERIFY(kept.entries.back().payload.isEmpty());
        QCOMPARE(kept.entries.back().view.payloadLength, std::uint64_t(0));
        QCOMPARE(kept.entries.back().view.wireLength, std::uint64_t(2));
        QVERIFY(kept.entries.back().view.has(capture::FlagCompressed) && kept.entries.back().view.has(capture::FlagFragmented));
        // A ping between the fragments is none of them.
        auto ping = frame(Opcode::Ping, "p");
        ping.completesMessage = true;
        recorder.received(ping, {});
        QVERIFY(!kept.entries.back().view.has(capture::FlagCompressed) && !kept.entries.back().view.has(capture::FlagEndsMessage));
        const QByteArray message("inflated bytes");
        auto last = frame(Opcode::Continuation, wire);
        complete(last, message, 2, true);
        recorder.received(last, {});
        QCOMPARE(kept.entries.back().payload, message);
        QCOMPARE(kept.entries.back().view.payloadLength, std::uint64_t(message.size()));
        QVERIFY(kept.entries.back().view.has(capture::FlagEndsMessage) && kept.entries.back().view.has(capture::FlagCompressed));
        // The next message is not compressed.
        auto plain = frame(Opcode::Text, "x");
        complete(plain, "x");
        recorder.received(plain, {});
        QVERIFY(!kept.entries.back().view.has(capture::FlagCompressed));
    }

    void aRefusedFrameIsRecordedAsFarAsItCameAndAtOnce()
    {
        KeptEntries kept;
        ConnectionRecorder recorder(&kept, nullptr, 1);
        recorder.opened(agreed(false), {});
        auto event = frame(Opcode::Text, "Hel");
        event.header.payloadLength = 5;
        event.header.rsv2 = true;
        event.lastPiece = false;
        event.refused = true;
        recorder.received(event, {});
        QCOMPARE(kept.entries.back().payload, QByteArray("Hel"));
        QCOMPARE(kept.entries.back().view.payloadLength, std::uint64_t(5));
        QVERIFY(kept.entries.back().view.has(capture::FlagCut));
        const auto count = kept.entries.size();
        protocol::SentFrame close;
        close.header.opcode = Opcode::Close;
        recorder.sent(close, true, {});
        recorder.closed({}, {}, {});
        QCOMPARE(kept.entries.size(), count + 2); // and not once more at the end
        QVERIFY(kept.entries[count].view.opcode == Opcode::Close);

        // In pieces: the engine has all of it.
        auto piece = frame(Opcode::Text, "abc");
        piece.header.payloadLength = 100;
        piece.lastPiece = false;
        recorder.received(piece, {});
        auto last = frame(Opcode::Text, "\xff");
        last.header.payloadLength = 100;
        last.firstPiece = last.lastPiece = false;
        last.refused = true;
        const QByteArray came("abc\xff");
        last.message = base::viewOf(came);
        recorder.received(last, {});
        QCOMPARE(kept.entries.back().payload, came);

        // One of several fragments stands for itself: its message has no end.
        auto fragment = frame(Opcode::Continuation, "lo\xff");
        fragment.refused = true;
        recorder.received(fragment, {});
        QCOMPARE(kept.entries.back().payload, QByteArray("lo\xff"));
        QVERIFY(!kept.entries.back().view.has(capture::FlagFragmented) && !kept.entries.back().view.has(capture::FlagCut));
    }

    void aReasonThatTellsASecretIsMarked()
    {
        KeptEntries kept;
        ConnectionRecorder recorder(&kept, nullptr, 1);
        base::Secrets secrets;
        secrets.addValue("hunter2hunter2");
        recorder.setSecrets(secrets);
        recorder.opened(agreed(false), {});
        recorder.received(frame(Opcode::Close, "\x03\xf0" "no: hunter2hunter2"), {});
        QVERIFY(kept.entries.back().view.has(capture::FlagSecretReason));
        QVERIFY(kept.entries.back().payload.contains("hunter2hunter2")); // the capture keeps the bytes
        const QByteArray answer("\x03\xf0" "hunter2hunter2");
        protocol::SentFrame sent;
        sent.header.opcode = Opcode::Close;
        sent.payload = base::viewOf(answer);
        recorder.sent(sent, true, {});
        QVERIFY(kept.entries.back().view.has(capture::FlagSecretReason));
        recorder.received(frame(Opcode::Close, "\x03\xf0" "no"), {});
        QVERIFY(!kept.entries.back().view.has(capture::FlagSecretReason));
        recorder.setRecordSecrets(true);
        recorder.received(frame(Opcode::Close, "\x03\xf0" "no: hunter2hunter2"), {});
        QVERIFY(!kept.entries.back().view.has(capture::FlagSecretReason));
    }

    void whatCannotBeInflatedIsShownAsItCame()
    {
        KeptEntries kept;
        ConnectionRecorder recorder(&kept, nullptr, 1);
        recorder.opened(agreed(true), {});
        auto event = frame(Opcode::Binary, "\xff\xff");
        event.header.rsv1 = true;
        recorder.received(event, {});
        QVERIFY(kept.entries.back().view.has(capture::FlagNotInflated));
        QCOMPARE(kept.entries.back().payload, QByteArray("\xff\xff"));
    }

    void piecesBecomeOneEntry()
    {
        KeptEntries kept;
        RecordingStatistics statistics;
        ConnectionRecorder recorder(&kept, &statistics, 1);
        recorder.opened(agreed(false), {});
        const QByteArray whole("0123456789");
        const auto piece = [&](int at, int size, bool fin) {
            auto event = frame(Opcode::Binary, whole, fin);
            event.payload = base::viewOf(whole).subspan(static_cast<std::size_t>(at), static_cast<std::size_t>(size));
            event.payloadOffset = static_cast<std::uint64_t>(at);
            event.firstPiece = at == 0;
            event.lastPiece = at + size == whole.size();
            return event;
        };
        // A fragment: its pieces are put together here.
        recorder.received(piece(0, 4, false), {});
        QCOMPARE(kept.count(EntryKind::Frame), 0);
        recorder.received(piece(4, 6, false), {});
        QCOMPARE(kept.count(EntryKind::Frame), 1);
        QCOMPARE(kept.entries.back().payload, whole);
        QVERIFY(!kept.entries.back().view.has(capture::FlagCut));
        // A message of one frame: the engine has put it together.
        recorder.received(piece(0, 4, true), {});
        auto last = piece(4, 6, true);
        complete(last, whole);
        recorder.received(last, {});
        QCOMPARE(kept.entries.back().payload, whole);
        QCOMPARE(statistics.in.framesOf(Opcode::Binary), std::uint64_t(2));
    }

    void tooMuchIsCutAndSaid()
    {
        KeptEntries kept;
        ConnectionRecorder recorder(&kept, nullptr, 1);
        recorder.setKeepPayload(3);
        recorder.opened(agreed(false), {});
        auto event = frame(Opcode::Text, "abcdef");
        complete(event, "abcdef");
        recorder.received(event, {});
        QCOMPARE(kept.entries.back().payload, QByteArray("abc"));
        QCOMPARE(kept.entries.back().view.payloadLength, std::uint64_t(6));
        QVERIFY(kept.entries.back().view.has(capture::FlagCut));
    }

    void aFrameThatNeverEndsIsNotLost()
    {
        KeptEntries kept;
        ConnectionRecorder recorder(&kept, nullptr, 1);
        recorder.opened(agreed(false), {});
        auto event = frame(Opcode::Text, "start");
        event.header.payloadLength = 1000;
        event.lastPiece = false;
        recorder.received(event, {});
        protocol::CloseFacts facts;
        facts.insideFrame = true;
        recorder.closed(facts, std::nullopt, {});
        QCOMPARE(kept.entries[1].payload, QByteArray("start"));
        QVERIFY(kept.entries[1].view.has(capture::FlagCut));
        QCOMPARE(kept.entries[1].view.payloadLength, std::uint64_t(1000));
        QVERIFY(kept.last(EntryKind::Closed)->payload.contains("\"inside_frame\":true"));
    }

    void sentFrames()
    {
        KeptEntries kept;
        RecordingStatistics statistics;
        ConnectionRecorder recorder(&kept, &statistics, 1);
        recorder.opened(agreed(true), {});
        const QByteArray wire("wire");
        const QByteArray message("the whole message");
        protocol::SentFrame sent;
        sent.header.payloadLength = 4;
        sent.header.rsv1 = true;
        sent.payload = base::viewOf(wire);
        sent.message = base::viewOf(message);
        sent.completesMessage = true;
        sent.messageCompressed = true;
        sent.messageSize = static_cast<std::uint64_t>(message.size());
        sent.messageWireSize = 4;
        recorder.setDeliberate(true);
        recorder.sent(sent, true, {});
        const auto &entry = kept.entries.back();
        QCOMPARE(entry.payload, message);
        QVERIFY(entry.view.direction == capture::Direction::Out);
        QVERIFY(entry.view.has(capture::FlagAutomatic) && entry.view.has(capture::FlagDeliberate) && entry.view.has(capture::FlagCompressed));
        QCOMPARE(statistics.out.compressionRatio(), double(message.size()) / 4);
    }

    void wireBytesOnRequest()
    {
        KeptEntries kept;
        ConnectionRecorder recorder(&kept, nullptr, 1);
        recorder.setKeepWire(true);
        recorder.opened(agreed(false), {});
        auto event = frame(Opcode::Text, "ab");
        event.header.masked = true;
        event.header.maskKey = {1, 2, 3, 4};
        protocol::encodeHeader(event.header);
        complete(event, "ab");
        recorder.received(event, {});
        QCOMPARE(kept.entries.back().wire, QByteArray("\x81\x82\x01\x02\x03\x04\x60\x60", 8));
    }

    void countsWithoutRecording()
    {
        KeptEntries kept;
        RecordingStatistics statistics;
        ConnectionRecorder recorder(&kept, &statistics, 1);
        recorder.setRecording(false);
        recorder.opened(agreed(false), {});
        auto event = frame(Opcode::Text, "x");
        complete(event, "x");
        recorder.received(event, {});
        QVERIFY(kept.entries.empty());
        QCOMPARE(statistics.in.messages, std::uint64_t(1));
    }

    void violationsAndPhases()
    {
        KeptEntries kept;
        RecordingStatistics statistics;
        ConnectionRecorder recorder(&kept, &statistics, 1);
        recorder.phaseChanged(network::Phase::Tcp, {1, -1}, {});
        QVERIFY(kept.entries.empty());
        recorder.phaseChanged(network::Phase::Tcp, {1, 2'500'000}, {});
        QCOMPARE(kept.entries.back().payload, QByteArray("{\"phase\":\"tcp\",\"ms\":2.5}"));
        protocol::Violation violation;
        violation.rule = protocol::violationRule("rfc6455.reserved-bit");
        recorder.violated(violation, {});
        QVERIFY(kept.entries.back().view.has(capture::FlagViolation));
        QCOMPARE(statistics.violations, std::uint64_t(1));
    }
};

FRAMESCOPE_TEST(tst_ConnectionRecorder);
#include "tst_ConnectionRecorder.moc"
