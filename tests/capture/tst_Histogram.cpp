#include "capture/Histogram.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_Histogram : public QObject
{
    Q_OBJECT

private slots:
    void bucketsHoldTheirValues();
    void percentiles();
};

void tst_Histogram::bucketsHoldTheirValues()
{
    for (const std::uint64_t value : {0ull, 1ull, 31ull, 32ull, 33ull, 63ull, 64ull, 1000ull, 123456789ull, (1ull << 62) + 12345}) {
        const int bucket = Histogram::bucketOf(value);
        QVERIFY(Histogram::bucketUpperEdge(bucket) >= value);
        QVERIFY(bucket == 0 || Histogram::bucketUpperEdge(bucket - 1) < value);
        QVERIFY(double(Histogram::bucketUpperEdge(bucket)) <= double(value) * 1.033 + 1);
    }
}

void tst_Histogram::percentiles()
{
    Histogram histogram;
    QCOMPARE(histogram.percentile(50), std::uint64_t(0));
    for (std::uint64_t i = 1; i <= 10'000; ++i)
        histogram.add(i);
    Histogram other;
    other.add(1'000'000, 100);
    histogram.merge(other);
    QCOMPARE(histogram.count(), std::uint64_t(10'100));
    QCOMPARE(histogram.minimum(), std::uint64_t(1));
    QCOMPARE(histogram.maximum(), std::uint64_t(1'000'000));
    QVERIFY(histogram.percentile(50) >= 5050 && histogram.percentile(50) <= 5250);
    QCOMPARE(histogram.percentile(100), std::uint64_t(1'000'000));
    QCOMPARE(histogram.percentile(0), std::uint64_t(1));
}

FRAMESCOPE_TEST(tst_Histogram);
#include "tst_Histogram.moc"
