#include "base/Histogram.h"

#include "support/TestClass.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace framescope::base;

class tst_Histogram : public QObject
{
    Q_OBJECT

    /// The value at the rank of a percentile.
    static std::uint64_t exact(const std::vector<std::uint64_t> &sorted, double percent)
    {
        const auto rank = std::size_t(std::ceil(std::nextafter(percent, 0.0) / 100 * double(sorted.size())));
        return sorted[std::max<std::size_t>(rank, 1) - 1];
    }

private slots:
    void equivalentValuesAreThreeDigitsWide()
    {
        for (const std::uint64_t value : {0ull, 1ull, 1023ull, 1024ull, 2047ull, 2048ull, 2049ull, 4095ull, 4096ull, 123456789ull, (1ull << 62) + 12345, ~0ull}) {
            const std::uint64_t lowest = Histogram::lowestEquivalent(value);
            const std::uint64_t highest = Histogram::highestEquivalent(value);
            QVERIFY(lowest <= value && value <= highest);
            QVERIFY(value < 2048 ? lowest == highest : double(highest - lowest) <= double(value) / 1024);
            QCOMPARE(Histogram::lowestEquivalent(highest), lowest);
            QVERIFY(lowest == 0 || Histogram::highestEquivalent(lowest - 1) == lowest - 1);
            QVERIFY(highest == ~0ull || Histogram::lowestEquivalent(highest + 1) == highest + 1);
        }
    }

    void percentilesAreThoseOfTheSortedValues_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("small") << 0;
        QTest::newRow("evenly spread") << 1;
        QTest::newRow("times with a long tail") << 2;
        QTest::newRow("all magnitudes") << 3;
        QTest::newRow("one value") << 4;
    }
    void percentilesAreThoseOfTheSortedValues()
    {
        QFETCH(int, kind);
        std::mt19937_64 random(7);
        std::lognormal_distribution<double> tail(13, 2);
        std::vector<std::uint64_t> values;
        Histogram histogram;
        double sum = 0;
        for (int i = 0; i < 20'000; ++i) {
            const std::uint64_t value = kind == 0 ? random() % 2000 : kind == 1 ? random() % 10'000'000 : kind == 2 ? std::uint64_t(tail(random)) : kind == 3 ? random() >> (random() % 64) : 77'777;
            values.push_back(value);
            histogram.add(value);
            sum += double(value);
        }
        std::sort(values.begin(), values.end());
        for (const double percent : {0.0, 0.1, 1.0, 10.0, 25.0, 50.0, 75.0, 90.0, 99.0, 99.9, 99.99, 99.999, 100.0}) {
            const std::uint64_t is = histogram.percentile(percent);
            const std::uint64_t should = exact(values, percent);
            QVERIFY2(is >= should && is <= Histogram::highestEquivalent(should), qPrintable(QString::number(percent)));
        }
        for (const std::size_t at : {std::size_t(0), std::size_t(5000), std::size_t(19'999)}) {
            const std::uint64_t limit = Histogram::highestEquivalent(values[at]);
            QCOMPARE(histogram.countUpTo(values[at]), std::uint64_t(std::upper_bound(values.begin(), values.end(), limit) - values.begin()));
        }
        QCOMPARE(histogram.minimum(), values.front());
        QCOMPARE(histogram.maximum(), values.back());
        QCOMPARE(histogram.count(), std::uint64_t(values.size()));
        QVERIFY(std::abs(histogram.mean() - sum / double(values.size())) <= sum / double(values.size()) * 1e-9);
        double squares = 0;
        for (const std::uint64_t value : values)
            squares += (double(value) - histogram.mean()) * (double(value) - histogram.mean());
        QVERIFY(std::abs(histogram.standardDeviation() - std::sqrt(squares / double(values.size()))) <= histogram.standardDeviation() * 0.001 + 77);
    }

    void mergingIsExactInAnyOrder()
    {
        std::mt19937_64 random(8);
        Histogram all;
        std::vector<Histogram> parts(7);
        for (int i = 0; i < 5000; ++i) {
            const std::uint64_t value = random() >> (random() % 64);
            const std::uint64_t times = 1 + random() % 3;
            all.add(value, times);
            parts[random() % parts.size()].add(value, times);
        }
        Histogram forwards;
        Histogram backwards;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            forwards.merge(parts[i]);
            backwards.merge(parts[parts.size() - 1 - i]);
        }
        forwards.merge(Histogram());
        QVERIFY(forwards == all);
        QVERIFY(backwards == all);
        QVERIFY(forwards.buckets() == all.buckets());
    }

    void aPauseCountsForWhatItKeptFromBeingMeasured()
    {
        Histogram histogram;
        histogram.addExpected(10, 10);
        QCOMPARE(histogram.count(), std::uint64_t(1));
        histogram.addExpected(45, 10);
        const std::vector<Histogram::Bucket> expected{{10, 10, 1}, {15, 15, 1}, {25, 25, 1}, {35, 35, 1}, {45, 45, 1}};
        QVERIFY(histogram.buckets() == expected);
        Histogram plain;
        plain.addExpected(45, 0);
        QCOMPARE(plain.count(), std::uint64_t(1));
    }

    void anEmptyOneHasNoValues()
    {
        const Histogram histogram;
        QCOMPARE(histogram.percentile(50), std::uint64_t(0));
        QCOMPARE(histogram.minimum(), std::uint64_t(0));
        QCOMPARE(histogram.mean(), 0.0);
        QCOMPARE(histogram.standardDeviation(), 0.0);
        QVERIFY(histogram.buckets().empty());
    }

    void shares()
    {
        Histogram histogram;
        for (std::uint64_t i = 1; i <= 1000; ++i)
            histogram.add(i);
        QCOMPARE(histogram.percentile(99.9), std::uint64_t(999));
        QCOMPARE(histogram.percentile(50), std::uint64_t(500));
        QCOMPARE(histogram.percentile(0), std::uint64_t(1));
        QCOMPARE(histogram.percentile(100), std::uint64_t(1000));
        histogram.add(1'000'000, 100);
        QCOMPARE(histogram.percentile(100), std::uint64_t(1'000'000));
        QCOMPARE(histogram.count(), std::uint64_t(1100));
    }
};

FRAMESCOPE_TEST(tst_Histogram);
#include "tst_Histogram.moc"
