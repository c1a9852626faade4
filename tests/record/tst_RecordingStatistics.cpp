#include "record/RecordingStatistics.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::record;

class tst_RecordingStatistics : public QObject
{
    Q_OBJECT

private slots:
    void roundTrips()
    {
        RecordingStatistics statistics;
        QCOMPARE(statistics.rttAverageNs(), std::int64_t(-1));
        statistics.addRtt(30);
        statistics.addRtt(10);
        statistics.addRtt(20);
        QCOMPARE(statistics.rttLastNs, std::int64_t(20));
        QCOMPARE(statistics.rttMinNs, std::int64_t(10));
        QCOMPARE(statistics.rttAverageNs(), std::int64_t(20));
    }

    void ratios()
    {
        DirectionStatistics direction;
        QCOMPARE(direction.compressionRatio(), 0.0);
        direction.messages = 1;
        QCOMPARE(direction.compressionRatio(), 1.0);
        direction.messageBytes = 300;
        direction.messageWireBytes = 100;
        QCOMPARE(direction.compressionRatio(), 3.0);
        direction.frames[1] = 2;
        direction.frames[9] = 1;
        QCOMPARE(direction.frameCount(), std::uint64_t(3));
        QCOMPARE(direction.framesOf(protocol::Opcode::Ping), std::uint64_t(1));
    }
};

FRAMESCOPE_TEST(tst_RecordingStatistics);
#include "tst_RecordingStatistics.moc"
