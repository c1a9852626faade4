#include "network/ReceiveBuffer.h"

#include "support/RecordingSink.h"
#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::network;

namespace {

/// Lends one buffer of its own.
class LendingSink : public tests::RecordingSink
{
public:
    std::vector<std::uint8_t> lent;
    std::size_t wanted = 0;

    base::LentBytes room(base::ByteView partial, std::size_t more) override
    {
        wanted = more;
        if (lent.empty())
            return {};
        std::copy(partial.begin(), partial.end(), lent.begin());
        return {lent, {}};
    }
};

} // namespace

class tst_ReceiveBuffer : public QObject
{
    Q_OBJECT

    using Hold = protocol::Engine::Hold;

    std::vector<std::uint8_t> m_frame;

    /// An engine whose last frame had 8,000 bytes of payload, and 8,004 on the wire.
    void giveLargeFrame(protocol::Engine &engine)
    {
        m_frame.assign(8'004, 'x');
        m_frame[0] = 0x82;
        m_frame[1] = 126;
        m_frame[2] = 8'000 >> 8;
        m_frame[3] = 8'000 & 0xff;
        engine.receive(m_frame, {});
        while (engine.next()) { }
    }

private slots:
    void smallFramesAreNotLentFor()
    {
        protocol::Engine engine({});
        LendingSink sink;
        sink.lent.resize(100'000);
        ReceiveBuffer buffer;
        QVERIFY(buffer.borrow(engine, sink).empty());
        QCOMPARE(sink.wanted, std::size_t(0));
        QCOMPARE(ReceiveBuffer::mayLeave(engine, false, true), Hold::None);
    }

    void wholeFramesAreBorrowedFor()
    {
        protocol::Engine engine({});
        giveLargeFrame(engine);
        LendingSink sink;
        ReceiveBuffer buffer;
        QVERIFY(buffer.borrow(engine, sink).empty());
        QCOMPARE(sink.wanted, std::size_t(8'004));
        sink.lent.resize(3 * 8'004 + 100);
        QCOMPARE(buffer.borrow(engine, sink).size(), std::size_t(3 * 8'004));
        QCOMPARE(ReceiveBuffer::mayLeave(engine, true, true), Hold::All);
        QCOMPARE(ReceiveBuffer::mayLeave(engine, false, false), Hold::Binary);
    }

    void aPartialFrameMovesToWhatIsLent()
    {
        protocol::Engine engine({});
        giveLargeFrame(engine);
        LendingSink sink;
        sink.lent.resize(20'000);
        ReceiveBuffer buffer;
        auto own = ReceiveBuffer::ofThread();
        QCOMPARE(own.size(), ReceiveBuffer::kThreadBuffer);
        std::copy_n(m_frame.begin(), 100, own.begin());
        engine.receiveHolding(own.first(100), {}, Hold::Binary);
        QVERIFY(!engine.next());
        QCOMPARE(engine.held(), std::size_t(100));
        buffer.setPartial(own.first(100));
        const auto borrowed = buffer.borrow(engine, sink);
        QCOMPARE(sink.wanted, std::size_t(8'004 - 100));
        QCOMPARE(borrowed.data(), sink.lent.data());
        QCOMPARE(buffer.partial().data(), sink.lent.data());
        QCOMPARE(buffer.partial().size(), std::size_t(100));
        QCOMPARE(buffer.partial()[3], std::uint8_t(8'000 & 0xff));
        // Nothing more is lent: the partial frame stays where it is, to be taken.
        sink.lent.clear();
        QVERIFY(buffer.borrow(engine, sink).empty());
        QCOMPARE(buffer.takePartial().size(), std::size_t(100));
        QVERIFY(buffer.partial().empty());
    }

    void anEnginesBufferHasToBeWorthACall()
    {
        std::vector<std::uint8_t> own(10);
        std::vector<std::uint8_t> ofMessage(8 << 10);
        QCOMPARE(ReceiveBuffer::unborrowed(ofMessage, own).data(), ofMessage.data());
        ofMessage.pop_back();
        QCOMPARE(ReceiveBuffer::unborrowed(ofMessage, own).data(), own.data());
        QCOMPARE(ReceiveBuffer::unborrowed({}, own).data(), own.data());
    }
};

FRAMESCOPE_TEST(tst_ReceiveBuffer);
#include "tst_ReceiveBuffer.moc"
