#pragma once

#include <cstdint>
#include <vector>

namespace framescope::base {

/// Counts values from 0 to 2^64 - 1 with three significant digits, like HdrHistogram: exactly below 2048, above that in
/// buckets of at most 1/1024 of their value. Memory grows with the magnitudes that occur: 8 KiB for each power of two.
/// Histograms merge exactly, in any order. A plain value.
class Histogram
{
public:
    /// Values that are counted together.
    struct Bucket {
        std::uint64_t lowest = 0;
        std::uint64_t highest = 0;
        std::uint64_t count = 0;
        bool operator==(const Bucket &) const = default;
    };

    void add(std::uint64_t value, std::uint64_t times = 1);
    /// A value from a measurement that was due every `interval`. The measurements that it delayed are counted too (value - interval,
    /// value - 2 × interval, … down to the interval), so that a pause does not count as one slow value (coordinated omission). 0: as add().
    void addExpected(std::uint64_t value, std::uint64_t interval);
    void merge(const Histogram &other);

    std::uint64_t count() const { return m_count; }
    std::uint64_t minimum() const { return m_count ? m_minimum : 0; }
    std::uint64_t maximum() const { return m_maximum; }
    /// Of the values themselves, not of their buckets; 0 if there are none.
    double mean() const;
    double standardDeviation() const;
    /// The smallest value that `percent` (0 to 100) of the values do not exceed, up to 0.1 % too large; 0: the minimum, 100: the maximum.
    std::uint64_t percentile(double percent) const;
    /// The number of values that are not larger, including those in the bucket of `value`.
    std::uint64_t countUpTo(std::uint64_t value) const;
    /// The non-empty buckets, in rising order.
    std::vector<Bucket> buckets() const;

    bool operator==(const Histogram &) const = default;

    /// The bounds of the bucket of `value`.
    static std::uint64_t lowestEquivalent(std::uint64_t value);
    static std::uint64_t highestEquivalent(std::uint64_t value);

private:
    static constexpr int kSubBits = 10;
    static constexpr std::size_t kSubBuckets = std::size_t{1} << kSubBits;

    /// 128 bits, so that a sum does not depend on the order of its values.
    struct Sum {
        std::uint64_t high = 0;
        std::uint64_t low = 0;
        void add(std::uint64_t value, std::uint64_t times);
        void add(const Sum &other);
        double toDouble() const;
        bool operator==(const Sum &) const = default;
    };

    /// 0 for values below 1024, else their power of two less 9.
    static std::size_t magnitudeOf(std::uint64_t value);
    static int shiftOf(std::size_t magnitude) { return magnitude == 0 ? 0 : int(magnitude) - 1; }
    static std::size_t subBucketOf(std::uint64_t value, std::size_t magnitude);
    static std::uint64_t lowestOf(std::size_t magnitude, std::size_t subBucket);
    static std::uint64_t highestOf(std::size_t magnitude, std::size_t subBucket);

    std::vector<std::vector<std::uint64_t>> m_magnitudes; ///< each empty or kSubBuckets long
    std::uint64_t m_count = 0;
    std::uint64_t m_minimum = ~std::uint64_t{0};
    std::uint64_t m_maximum = 0;
    Sum m_sum;
};

} // namespace framescope::base
