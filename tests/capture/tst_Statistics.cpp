#include "capture/CaptureWriter.h"
#include "capture/Statistics.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_Statistics : public QObject
{
    Q_OBJECT

private slots:
    void numbersOfARange();
    void filtersAndRangesGoTogether();
    void roundTripsInOrder();
};

/// A hundred messages in, every tenth of them large and after a pause; each answered by one out, a millisecond later.
void tst_Statistics::filtersAndRangesGoTogether()
{
    auto writer = CaptureWriter::create({}).value();
    EntryView view;
    view.flags = FlagFin | FlagEndsMessage;
    view.headerLength = 2;
    std::int64_t now = 5'000'000'000;
    const QByteArray large(10'000, 'l');
    for (int i = 1; i <= 100; ++i) {
        const bool tenth = i % 10 == 0;
        now += tenth ? 100'000'000 : 10'000'000;
        view.time.monoNs = now;
        view.direction = Direction::In;
        view.payload = tenth ? base::viewOf(large) : base::viewOf("small");
        view.payloadLength = view.wireLength = view.payload.size();
        writer->append(view);
        view.time.monoNs = now + 1'000'000;
        view.direction = Direction::Out;
        view.payload = base::viewOf("ok");
        view.payloadLength = view.wireLength = 2;
        writer->append(view);
    }
    const auto reader = writer->reader();
    const auto of = [&](const char *filter, Statistics::Options options = {}) { return Statistics::of(*reader, *Filter::parse(QString::fromLatin1(filter)), options); };

    const Statistics in = of("dir:in");
    QCOMPARE(in.entries, std::uint64_t(100));
    QCOMPARE(in.counters.payloadBytes[Counters::In], std::uint64_t(10 * 10'000 + 90 * 5));
    QCOMPARE(in.counters.wireBytes[Counters::In], std::uint64_t(10 * 10'000 + 90 * 5 + 100 * 2));
    QCOMPARE(in.counters.payloadBytes[Counters::Out], std::uint64_t(0));
    QCOMPARE(in.sizes.percentile(50), std::uint64_t(5));
    QVERIFY(in.sizes.percentile(99) >= 9'600 && in.sizes.percentile(99) <= 10'400);
    const auto near = [](std::uint64_t value, double expected) { return double(value) > expected * 0.96 && double(value) < expected * 1.04; };
    QVERIFY(near(in.interArrivalNs.percentile(50), 10e6));
    QVERIFY(near(in.interArrivalNs.percentile(95), 100e6));
    QVERIFY(in.seconds() > 1.88 && in.seconds() < 1.9); // 99 gaps: 10 of 100 ms, 89 of 10 ms

    // Gaps are between what the filter lets through.
    const Statistics big = of("dir:in size>1k");
    QCOMPARE(big.entries, std::uint64_t(10));
    QVERIFY(near(big.interArrivalNs.percentile(50), 190e6));
    // Both directions have gaps of their own: the answers do not make the messages look closer together.
    QVERIFY(near(of("").interArrivalNs.percentile(50), 10e6));

    Statistics::Options range;
    range.first = 19;
    range.last = 22;
    const Statistics part = of("dir:in", range);
    QCOMPARE(part.entries, std::uint64_t(2)); // the tenth and the eleventh
    QCOMPARE(part.sizes.count(), std::uint64_t(2));
    QCOMPARE(part.interArrivalNs.count(), std::uint64_t(1));
    QCOMPARE(of("nothing has this").entries, std::uint64_t(0));
    QCOMPARE(of("nothing has this").seconds(), 0.0);
    range.first = 1000;
    range.last = 2000;
    QCOMPARE(of("", range).entries, std::uint64_t(0));

    std::uint64_t bytes = 0;
    for (const RateSlice &slice : in.rates)
        bytes += slice.bytes[Counters::In];
    QCOMPARE(bytes, in.counters.payloadBytes[Counters::In]);
    QCOMPARE(in.rates.front().startNs, in.firstMonoNs);
}

void tst_Statistics::roundTripsInOrder()
{
    auto writer = CaptureWriter::create({}).value();
    EntryView pong;
    pong.opcode = protocol::Opcode::Pong;
    pong.direction = Direction::In;
    for (int i = 1; i <= 300; ++i) {
        pong.time = {i * 1'000'000'000LL, i * 1'000'000'000LL};
        pong.rttNs = i * 1000;
        writer->append(pong);
    }
    Statistics::Options options;
    options.maxSeries = 100;
    const Statistics all = Statistics::of(*writer->reader(), Filter(), options);
    QCOMPARE(all.rttNs.count(), std::uint64_t(300));
    QVERIFY(all.rttNs.percentile(50) >= 144'000 && all.rttNs.percentile(50) <= 156'000);
    QVERIFY(all.roundTrips.size() <= 100 && all.roundTrips.size() >= 50);
    for (std::size_t i = 0; i < all.roundTrips.size(); ++i) {
        const RoundTrip &trip = all.roundTrips[i];
        QCOMPARE(trip.rttNs, std::int64_t(trip.entry) * 1000);
        QCOMPARE(trip.wallNs, std::int64_t(trip.entry) * 1'000'000'000);
        // Evenly thinned
        if (i > 1)
            QCOMPARE(trip.entry - all.roundTrips[i - 1].entry, all.roundTrips[1].entry - all.roundTrips[0].entry);
    }
    options.first = 100;
    options.last = 109;
    QCOMPARE(Statistics::of(*writer->reader(), Filter(), options).roundTrips.size(), std::size_t(10));
}

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

FRAMESCOPE_TEST(tst_Statistics);
#include "tst_Statistics.moc"
