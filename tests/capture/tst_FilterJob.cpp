#include "RandomEntries.h"

#include "capture/CaptureWriter.h"
#include "capture/FilterJob.h"
#include "capture/Statistics.h"

#include "support/TestClass.h"

#include <QThreadPool>

using namespace framescope;
using namespace framescope::capture;
using namespace framescope::capture::fixtures;

class tst_FilterJob : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatAPlainLoopFinds_data();
    void findsWhatAPlainLoopFinds();
    void takesUpWhatIsAppended();
    void cancels();
    void newerJobsHaveLargerIds();
};

void tst_FilterJob::findsWhatAPlainLoopFinds_data()
{
    QTest::addColumn<bool>("messages");
    QTest::newRow("entries") << false;
    QTest::newRow("messages") << true;
}

void tst_FilterJob::findsWhatAPlainLoopFinds()
{
    QFETCH(bool, messages);
    auto writer = CaptureWriter::create({}).value();
    EntryMaker maker(11, 60);
    std::vector<std::uint64_t> expected;
    for (std::uint64_t i = 1; i <= 20'000; ++i) {
        const MadeEntry made = maker.next();
        writer->append(made.view);
        if (made.payload.contains("ab") && made.view.direction == Direction::In)
            expected.push_back(i);
    }
    QVERIFY(expected.size() > 100);
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    FilterScope scope;
    scope.messages = messages;
    FilterJob job(writer->reader(), *Filter::parse(QStringLiteral("ab dir:in")), scope, &pool);
    std::atomic<int> woken = 0;
    job.setWakeCallback([&woken] { ++woken; });
    job.catchUp();
    job.waitForDone();
    std::vector<std::uint64_t> found;
    job.takeResults(found);
    QCOMPARE(found, expected);
    QCOMPARE(job.resultCount(), std::uint64_t(expected.size()));
    QCOMPARE(job.scannedEntries(), std::uint64_t(20'000));
    QVERIFY(woken > 0);
    QVERIFY(job.isIdle());
}

void tst_FilterJob::takesUpWhatIsAppended()
{
    auto writer = CaptureWriter::create({}).value();
    EntryMaker maker(12, 60);
    FilterJob job(writer->reader(), *Filter::parse(QStringLiteral("dir:out")));
    std::vector<std::uint64_t> expected;
    std::vector<std::uint64_t> found;
    for (int round = 0; round < 50; ++round) {
        for (int i = 0; i < 333; ++i) {
            const MadeEntry made = maker.next();
            writer->append(made.view);
            if (made.view.direction == Direction::Out)
                expected.push_back(writer->entryCount());
        }
        job.catchUp();
        job.waitForDone();
        job.takeResults(found);
        QCOMPARE(found, expected);
    }
    job.catchUp();
    QVERIFY(job.isIdle());
}

void tst_FilterJob::cancels()
{
    auto writer = CaptureWriter::create({}).value();
    EntryMaker maker(13, 2000);
    for (int i = 0; i < 20'000; ++i)
        writer->append(maker.next().view);
    FilterJob job(writer->reader(), *Filter::parse(QStringLiteral("/(a|b).*(c|d).*never/")));
    job.catchUp();
    job.cancel();
    job.waitForDone();
    QVERIFY(job.isCancelled());
    QVERIFY(job.scannedEntries() < 20'000);
    job.catchUp();
    QVERIFY(job.isIdle());
}

void tst_FilterJob::newerJobsHaveLargerIds()
{
    auto writer = CaptureWriter::create({}).value();
    const FilterJob first(writer->reader(), Filter());
    const FilterJob second(writer->reader(), Filter());
    QVERIFY(second.id() > first.id());
}

FRAMESCOPE_TEST(tst_FilterJob);
#include "tst_FilterJob.moc"
