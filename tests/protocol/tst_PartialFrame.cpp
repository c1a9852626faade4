#include "Conversation.h"

#include "protocol/PartialFrame.h"

#include "support/TestClass.h"

#include <random>

using namespace framescope;
using namespace framescope::protocol;

class tst_PartialFrame : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWorthLeaving()
    {
        PartialFrame partial;
        const PartialFrame::Expected fromServer{0, 1 << 20, false};
        FrameHeader before;
        before.size = 4;
        before.payloadLength = 5'000;
        const auto take = [&](const QByteArray &bytes, const PartialFrame::Expected &expected) {
            partial.clear();
            return partial.take(base::viewOf(bytes), before, expected);
        };
        QVERIFY(!take({}, fromServer));
        // One byte: the frame is taken to be like the one before.
        QVERIFY(take(QByteArray("\x82"), fromServer));
        QCOMPARE(partial.size(), std::size_t(1));
        QCOMPARE(partial.frameLength(), std::uint64_t(5'004));
        QVERIFY(take(QByteArray::fromHex("827e2000") + QByteArray(10, 'x'), fromServer));
        QCOMPARE(partial.size(), std::size_t(14));
        QCOMPARE(partial.frameLength(), std::uint64_t(0x2004));
        QVERIFY(!take(QByteArray::fromHex("817e2000"), fromServer)); // a text
        QVERIFY(take(QByteArray::fromHex("817e2000"), {0, 1 << 20, true}));
        QVERIFY(!take(QByteArray::fromHex("827e2000"), {0x80, 1 << 20, false})); // not masked
        QVERIFY(!take(QByteArray::fromHex("827e2000"), {0, 0x1fff, false}));     // a limit
        QVERIFY(!take(QByteArray::fromHex("827e0fff"), fromServer));             // small
        QVERIFY(!take(QByteArray::fromHex("827f0000000000002000"), fromServer)); // not in its shortest form
        QVERIFY(!take(QByteArray::fromHex("827f0000000000010001"), fromServer)); // comes in pieces
        QVERIFY(!take(QByteArray::fromHex("c27e2000"), fromServer));             // compressed
        QVERIFY(!take(QByteArray::fromHex("827e1000") + QByteArray(0x1000, 'x'), fromServer)); // it is whole
        QCOMPARE(partial.size(), std::size_t(0));
    }

    /// Whatever the sizes of frames and pieces: with the partial frame given again the messages are the same, and those that are
    /// large enough come without a copy.
    void aLargeFrameAtTheEndIsLeftAlone()
    {
        std::mt19937 random(11);
        for (const bool masked : {false, true}) {
            QByteArray stream;
            QByteArrayList payloads;
            const std::size_t sizes[] = {0, 1, 125, 126, 4095, 4096, 5000, 65535, 65536, 65537, 100'000};
            for (int i = 0; i < 120; ++i) {
                payloads += QByteArray(static_cast<qsizetype>(sizes[random() % std::size(sizes)]), static_cast<char>('a' + i % 26));
                stream += frame(random() % 2 ? Opcode::Text : Opcode::Binary, payloads.back(), masked);
            }
            for (const auto hold : {Engine::Hold::Binary, Engine::Hold::All}) {
                Engine engine(options(masked ? Role::Server : Role::Client));
                QByteArrayList seen;
                std::vector<std::uint8_t> bytes;
                std::size_t left = 0;
                bool everPartial = false;
                for (qsizetype at = 0; at < stream.size();) {
                    const auto size = std::min<qsizetype>(stream.size() - at, 1 + random() % (random() % 4 ? 150'000 : 20));
                    std::vector<std::uint8_t> next(bytes.end() - static_cast<std::ptrdiff_t>(left), bytes.end());
                    next.insert(next.end(), stream.cbegin() + at, stream.cbegin() + at + size);
                    bytes = std::move(next);
                    at += size;
                    engine.receiveHolding(bytes, {}, hold);
                    while (const Event *event = engine.next()) {
                        QCOMPARE(event->kind, Event::Kind::Frame);
                        if (event->completesMessage)
                            seen += base::toByteArray(event->message);
                    }
                    left = engine.held();
                    QVERIFY(left <= bytes.size());
                    QCOMPARE(engine.bytesReceived() + left, static_cast<std::uint64_t>(at));
                    if (left > 0) {
                        everPartial = true;
                        QVERIFY(engine.frameLength() > left && engine.frameLength() <= 65536 + 14);
                        const auto *const rest = bytes.data() + bytes.size() - left;
                        QCOMPARE(*rest & 0x80, 0x80);
                        QVERIFY(hold == Engine::Hold::All || *rest == 0x82);
                    }
                }
                QVERIFY(everPartial && left == 0);
                QVERIFY(seen == payloads);
            }
        }
    }

    /// A frame that would break a rule is not left alone, and one that is left counts as unfinished when the stream ends.
    void aPartialFrameIsNeverLost()
    {
        Engine engine(options(Role::Client));
        QByteArray bytes = frame(Opcode::Binary, QByteArray(50'000, 'x')).left(30'000);
        std::vector<std::uint8_t> input(bytes.begin(), bytes.end());
        engine.receiveHolding(input, {}, Engine::Hold::All);
        QVERIFY(!engine.next());
        QCOMPARE(engine.held(), input.size());
        QCOMPARE(engine.frameLength(), std::uint64_t(50'004));
        engine.receiveEnd(StreamEnd::Local);
        QVERIFY(engine.close().insideFrame);

        Engine strict(options(Role::Client));
        bytes = frame(Opcode::Binary, QByteArray(50'000, 'x'), true).left(30'000); // masked: a server must not
        input.assign(bytes.begin(), bytes.end());
        strict.receiveHolding(input, {}, Engine::Hold::All);
        bool failed = false;
        while (const Event *event = strict.next())
            failed = failed || event->kind == Event::Kind::Failed;
        QVERIFY(failed);
        QCOMPARE(strict.held(), std::size_t(0));
    }
};

FRAMESCOPE_TEST(tst_PartialFrame);
#include "tst_PartialFrame.moc"
