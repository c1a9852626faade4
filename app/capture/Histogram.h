#pragma once

#include <array>
#include <cstdint>

namespace framescope::capture {

/// Counts of values from 0 to 2^63 in buckets that are at most 1/32 of the value wide: percentiles of sizes and times in a
/// fixed few KiB, mergeable. A plain value.
class Histogram
{
public:
    void add(std::uint64_t value, std::uint64_t times = 1);
    void merge(const Histogram &other);

    std::uint64_t count() const { return m_count; }
    std::uint64_t minimum() const { return m_count ? m_minimum : 0; }
    std::uint64_t maximum() const { return m_maximum; }
    double mean() const;
    /// The value that `percent` (0 to 100) of the values do not exceed, at most 3.2 % too large.
    std::uint64_t percentile(double percent) const;

    static constexpr int kSubBits = 5;
    static constexpr int kBuckets = (64 - kSubBits) << kSubBits;
    std::uint64_t bucketCount(int bucket) const { return m_buckets[static_cast<std::size_t>(bucket)]; }
    static int bucketOf(std::uint64_t value);
    static std::uint64_t bucketUpperEdge(int bucket); ///< the largest value in it

private:
    std::array<std::uint64_t, kBuckets> m_buckets{};
    std::uint64_t m_count = 0;
    std::uint64_t m_minimum = ~std::uint64_t{0};
    std::uint64_t m_maximum = 0;
    double m_sum = 0;
};

} // namespace framescope::capture
