#include "capture/CaptureWriter.h"
#include "capture/Statistics.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_Statistics : public QObject
{
    Q_OBJECT

private slots:
    void numbersOfARange();
};

void tst_Statistics::numbersOfARange()
{
    auto writer = CaptureWriter::create({}).value();
    const QByteArray payload(100, 'x');
    EntryView view;
    view.direction = Direction::In;
    view.flags = FlagFin | FlagEndsMessage;
    view.payload = base::viewOf(payload);
    view.payloadLength = view.wireLength = 100;
    for (int i = 0; i < 10'000; ++i) {
        view.time.monoNs += 1'000'000;
        writer->append(view);
    }
    view.opcode = protocol::Opcode::Pong;
    view.rttNs = 5'000;
    for (int i = 0; i < 5000; ++i)
        writer->append(view);
    const auto reader = writer->reader();
    const Statistics all = Statistics::of(*reader, Filter(), {});
    QCOMPARE(all.entries, std::uint64_t(15'000));
    QCOMPARE(all.sizes.count(), std::uint64_t(10'000));
    QCOMPARE(all.sizes.percentile(50), std::uint64_t(100));
    QCOMPARE(all.interArrivalNs.count(), std::uint64_t(9'999));
    QVERIFY(all.interArrivalNs.percentile(99) >= 1'000'000 && all.interArrivalNs.percentile(99) < 1'040'000);
    QCOMPARE(all.rttNs.count(), std::uint64_t(5000));
    QVERIFY(all.roundTrips.size() <= 2000 && all.roundTrips.size() >= 1000);
    QVERIFY(all.rates.size() <= 2000);
    std::uint64_t sum = 0;
    for (const RateSlice &slice : all.rates)
        sum += slice.entries[Counters::In];
    QCOMPARE(sum, std::uint64_t(15'000));
    Statistics::Options options;
    options.first = 5;
    options.last = 14;
    QCOMPARE(Statistics::of(*reader, Filter(), options).entries, std::uint64_t(10));
    QCOMPARE(Statistics::of(*reader, *Filter::parse(QStringLiteral("type:pong")), {}).entries, std::uint64_t(5000));
    options = {};
    options.progress = [](std::uint64_t, std::uint64_t) { return false; };
    QVERIFY(Statistics::of(*reader, Filter(), options).entries < 15'000);
}

QTEST_GUILESS_MAIN(tst_Statistics)
#include "tst_Statistics.moc"
