#include "capture/FilterTerm.h"

#include "support/TestClass.h"

#include <QDateTime>
#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_FilterTerm : public QObject
{
    Q_OBJECT

private slots:
    void theOffsetFromUtcIsThatOfTheMoment()
    {
        UtcOffset offset;
        for (const qint64 seconds : {qint64(0), qint64(899), qint64(900), qint64(1'711'846'799), qint64(1'711'846'800), qint64(1'729'990'800), qint64(-1), qint64(-900)})
            QCOMPARE(offset.ns(seconds * 1'000'000'000), QDateTime::fromSecsSinceEpoch(seconds).offsetFromUtc() * 1'000'000'000LL);
    }

    void timesOfDayAreLocal()
    {
        constexpr std::int64_t hour = 3'600'000'000'000;
        QCOMPARE(timeOfDayNs(25 * hour, 0), hour);
        QCOMPARE(timeOfDayNs(-hour, 0), 23 * hour);
        QCOMPARE(timeOfDayNs(hour, -2 * hour), 23 * hour);
        QCOMPARE(timeOfDayNs(23 * hour, 14 * hour), 13 * hour);
        (void)timeOfDayNs(std::numeric_limits<std::int64_t>::max(), 14 * hour);
        (void)timeOfDayNs(std::numeric_limits<std::int64_t>::min(), -12 * hour);
        QCOMPARE(timeBetween(std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()), std::int64_t(1));
    }

    void payloadTerms()
    {
        using Outcome = base::TextPattern::Outcome;
        FilterNode node;
        node.kind = FilterNode::Kind::Bytes;
        node.search = ByteSearch::forText(QStringLiteral("needle"), true);
        QCOMPARE(payloadHolds(node, EntryKind::Frame, protocol::Opcode::Text, base::viewOf("a Needle")), Outcome::Yes);
        QCOMPARE(payloadHolds(node, EntryKind::Frame, protocol::Opcode::Text, base::viewOf("hay")), Outcome::No);
        node = FilterNode();
        node.kind = FilterNode::Kind::Code;
        node.ranges = {{4000, 4999}};
        QCOMPARE(payloadHolds(node, EntryKind::Frame, protocol::Opcode::Close, base::viewOf("\x0f\xa1")), Outcome::Yes);
        QCOMPARE(payloadHolds(node, EntryKind::Frame, protocol::Opcode::Close, {}), Outcome::No);
        node.kind = FilterNode::Kind::Size;
        QCOMPARE(payloadHolds(node, EntryKind::Frame, protocol::Opcode::Text, {}), Outcome::No);
    }
};

FRAMESCOPE_TEST(tst_FilterTerm);
#include "tst_FilterTerm.moc"
