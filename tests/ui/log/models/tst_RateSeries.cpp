#include "ui/log/models/RateSeries.h"

#include "ui/support/UiFixture.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace framescope;
using ui::log::RateSeries;

class tst_RateSeries : public QObject
{
    Q_OBJECT

    static std::uint64_t sum(const RateSeries &series, int side)
    {
        return std::accumulate(series.slices().begin(), series.slices().end(), std::uint64_t{0},
                               [side](std::uint64_t before, const capture::RateSlice &slice) { return before + slice.entries[side]; });
    }

private slots:
    void countsEveryEntryOnceWhileTheLogGrows()
    {
        uitest::Log log;
        for (int i = 0; i < 300; ++i)
            log.add("x", protocol::Opcode::Text, i % 3 == 0 ? capture::Direction::Out : capture::Direction::In);
        RateSeries series;
        series.setReader(log.reader);
        series.setActive(true);
        QTRY_COMPARE(sum(series, capture::Counters::In), 200u);
        QCOMPARE(sum(series, capture::Counters::Out), 100u);
        // Minutes later: the slices become longer, nothing is lost.
        log.clock.advanceMs(3'600'000);
        for (int i = 0; i < 50; ++i)
            log.add("y");
        QTRY_COMPARE(sum(series, capture::Counters::In), 250u);
        QVERIFY(series.slices().size() <= RateSeries::kMost);
        QCOMPARE(series.startWallNs(), log.reader->info(1)->time.wallNs);
    }

    void anotherCaptureBeginsAnew()
    {
        uitest::Log one, two;
        for (int i = 0; i < 10; ++i)
            one.add("x");
        two.event(capture::EntryKind::Connecting, "{}"); // nothing was received with it
        two.add("y");
        RateSeries series;
        series.setActive(true);
        series.setReader(one.reader);
        series.setReader(two.reader);
        QTRY_COMPARE(sum(series, capture::Counters::In), 1u);
    }
};

FRAMESCOPE_TEST(tst_RateSeries);
#include "tst_RateSeries.moc"
