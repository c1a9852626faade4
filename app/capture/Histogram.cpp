#include "Histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace framescope::capture {

int Histogram::bucketOf(std::uint64_t value)
{
    if (value < (1u << kSubBits))
        return int(value);
    const int magnitude = 63 - std::countl_zero(value); // at least kSubBits
    const int shift = magnitude - kSubBits;
    const int bucket = ((shift + 1) << kSubBits) + int((value >> shift) - (1u << kSubBits));
    return std::min(bucket, kBuckets - 1);
}

std::uint64_t Histogram::bucketUpperEdge(int bucket)
{
    if (bucket < (1 << kSubBits))
        return std::uint64_t(bucket);
    const int shift = (bucket >> kSubBits) - 1;
    const std::uint64_t sub = std::uint64_t(bucket & ((1 << kSubBits) - 1)) + (1u << kSubBits);
    return ((sub + 1) << shift) - 1;
}

void Histogram::add(std::uint64_t value, std::uint64_t times)
{
    m_buckets[std::size_t(bucketOf(value))] += times;
    m_count += times;
    m_minimum = std::min(m_minimum, value);
    m_maximum = std::max(m_maximum, value);
    m_sum += double(value) * double(times);
}

void Histogram::merge(const Histogram &other)
{
    for (std::size_t i = 0; i < m_buckets.size(); ++i)
        m_buckets[i] += other.m_buckets[i];
    m_count += other.m_count;
    m_minimum = std::min(m_minimum, other.m_minimum);
    m_maximum = std::max(m_maximum, other.m_maximum);
    m_sum += other.m_sum;
}

double Histogram::mean() const
{
    return m_count ? m_sum / double(m_count) : 0;
}

std::uint64_t Histogram::percentile(double percent) const
{
    if (m_count == 0)
        return 0;
    const auto wanted = std::max<std::uint64_t>(1, std::uint64_t(std::ceil(std::clamp(percent, 0.0, 100.0) / 100 * double(m_count))));
    std::uint64_t seen = 0;
    for (int i = 0; i < kBuckets; ++i) {
        seen += m_buckets[std::size_t(i)];
        if (seen >= wanted)
            return std::clamp(bucketUpperEdge(i), m_minimum, m_maximum);
    }
    return m_maximum;
}

} // namespace framescope::capture
