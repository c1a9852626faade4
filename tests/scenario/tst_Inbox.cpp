#include "support/TestClass.h"

#include "scenario/Inbox.h"

using namespace framescope;
using namespace framescope::scenario;

namespace {

void add(Inbox &inbox, const QByteArray &text, std::int64_t ns)
{
    Message message;
    message.bytes = base::viewOf(text);
    inbox.add(message, base::Instant{ns, ns});
}

} // namespace

class tst_Inbox : public QObject
{
    Q_OBJECT

private slots:
    void whatIsBehindTheMatchStays()
    {
        Inbox inbox;
        add(inbox, "a", 1);
        add(inbox, "b", 5);
        add(inbox, "c", 9);
        inbox.consume(1);
        QCOMPARE(inbox.last()->bytes, QByteArray("b"));
        QCOMPARE(inbox.messages().size(), std::size_t(1));
        QCOMPARE(inbox.messages().front().number, quint64(3));
        QCOMPARE(inbox.messages().front().monoNsBefore, std::int64_t(5));
    }
    void theOldestGoWhereThereAreTooMany()
    {
        Inbox inbox;
        for (std::size_t i = 0; i < Inbox::kMostMessages + 3; ++i)
            add(inbox, "x", std::int64_t(i));
        QCOMPARE(inbox.messages().size(), Inbox::kMostMessages);
        QCOMPARE(inbox.dropped(), quint64(3));
        QCOMPARE(inbox.received(), quint64(Inbox::kMostMessages + 3));
    }
    void filtersSeeItsFacts()
    {
        Inbox inbox;
        add(inbox, "hello", 7);
        const auto subject = inbox.messages().front().subject(2);
        QCOMPARE(subject.info.payloadLength, std::uint64_t(5));
        QCOMPARE(subject.info.direction, capture::Direction::In);
        QCOMPARE(subject.startMonoNs, std::int64_t(2));
        QVERIFY(!subject.monoNsBefore.has_value());
    }
};

FRAMESCOPE_TEST(tst_Inbox);
#include "tst_Inbox.moc"
