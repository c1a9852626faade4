#include "Histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace framescope::base {

void Histogram::Sum::add(std::uint64_t value, std::uint64_t times)
{
    // Multiplied in halves: no standard integer type is wide enough.
    constexpr std::uint64_t half = 0xffffffffULL;
    const std::uint64_t lowLow = (value & half) * (times & half);
    const std::uint64_t highLow = (value >> 32) * (times & half);
    const std::uint64_t lowHigh = (value & half) * (times >> 32);
    const std::uint64_t middle = (lowLow >> 32) + (highLow & half) + (lowHigh & half);
    add({(value >> 32) * (times >> 32) + (highLow >> 32) + (lowHigh >> 32) + (middle >> 32), (lowLow & half) | (middle << 32)});
}

void Histogram::Sum::add(const Sum &other)
{
    low += other.low;
    high += other.high + (low < other.low ? 1 : 0);
}

double Histogram::Sum::toDouble() const
{
    return std::ldexp(double(high), 64) + double(low);
}

std::size_t Histogram::magnitudeOf(std::uint64_t value)
{
    return value < kSubBuckets ? 0 : std::size_t(64 - kSubBits - std::countl_zero(value));
}

std::size_t Histogram::subBucketOf(std::uint64_t value, std::size_t magnitude)
{
    return std::size_t(value >> shiftOf(magnitude)) - (magnitude == 0 ? 0 : kSubBuckets);
}

std::uint64_t Histogram::lowestOf(std::size_t magnitude, std::size_t subBucket)
{
    return std::uint64_t(subBucket + (magnitude == 0 ? 0 : kSubBuckets)) << shiftOf(magnitude);
}

std::uint64_t Histogram::highestOf(std::size_t magnitude, std::size_t subBucket)
{
    return lowestOf(magnitude, subBucket) + ((std::uint64_t{1} << shiftOf(magnitude)) - 1);
}

std::uint64_t Histogram::lowestEquivalent(std::uint64_t value)
{
    const std::size_t magnitude = magnitudeOf(value);
    return lowestOf(magnitude, subBucketOf(value, magnitude));
}

std::uint64_t Histogram::highestEquivalent(std::uint64_t value)
{
    const std::size_t magnitude = magnitudeOf(value);
    return highestOf(magnitude, subBucketOf(value, magnitude));
}

void Histogram::add(std::uint64_t value, std::uint64_t times)
{
    if (times == 0)
        return;
    const std::size_t magnitude = magnitudeOf(value);
    if (magnitude >= m_magnitudes.size())
        m_magnitudes.resize(magnitude + 1);
    std::vector<std::uint64_t> &counts = m_magnitudes[magnitude];
    if (counts.empty())
        counts.resize(kSubBuckets);
    counts[subBucketOf(value, magnitude)] += times;
    m_count += times;
    m_minimum = std::min(m_minimum, value);
    m_maximum = std::max(m_maximum, value);
    m_sum.add(value, times);
}

void Histogram::addExpected(std::uint64_t value, std::uint64_t interval)
{
    add(value);
    if (interval == 0)
        return;
    for (std::uint64_t missed = value; missed > interval && missed - interval >= interval;) {
        missed -= interval;
        add(missed);
    }
}

void Histogram::merge(const Histogram &other)
{
    if (other.m_magnitudes.size() > m_magnitudes.size())
        m_magnitudes.resize(other.m_magnitudes.size());
    for (std::size_t i = 0; i < other.m_magnitudes.size(); ++i) {
        const std::vector<std::uint64_t> &from = other.m_magnitudes[i];
        if (from.empty())
            continue;
        std::vector<std::uint64_t> &into = m_magnitudes[i];
        into.resize(kSubBuckets);
        std::transform(into.begin(), into.end(), from.begin(), into.begin(), [](std::uint64_t a, std::uint64_t b) { return a + b; });
    }
    m_count += other.m_count;
    m_minimum = std::min(m_minimum, other.m_minimum);
    m_maximum = std::max(m_maximum, other.m_maximum);
    m_sum.add(other.m_sum);
}

double Histogram::mean() const
{
    return m_count ? m_sum.toDouble() / double(m_count) : 0;
}

double Histogram::standardDeviation() const
{
    if (m_count == 0)
        return 0;
    const double centre = mean();
    double squares = 0;
    for (const Bucket &bucket : buckets()) {
        const double distance = double(bucket.lowest) + double(bucket.highest - bucket.lowest) / 2 - centre;
        squares += distance * distance * double(bucket.count);
    }
    return std::sqrt(squares / double(m_count));
}

std::uint64_t Histogram::percentile(double percent) const
{
    if (percent <= 0)
        return minimum();
    if (percent >= 100 || m_count == 0)
        return m_maximum;
    // Slightly less than requested: 99.9 % of 1000 are 999, and a rounding error must not make that 1000.
    const double share = std::nextafter(percent, 0.0) / 100;
    const auto wanted = std::clamp<std::uint64_t>(std::uint64_t(std::ceil(share * double(m_count))), 1, m_count);
    std::uint64_t seen = 0;
    for (std::size_t magnitude = 0; magnitude < m_magnitudes.size(); ++magnitude) {
        for (std::size_t i = 0; i < m_magnitudes[magnitude].size(); ++i) {
            seen += m_magnitudes[magnitude][i];
            if (seen >= wanted)
                return std::clamp(highestOf(magnitude, i), m_minimum, m_maximum);
        }
    }
    return m_maximum;
}

std::uint64_t Histogram::countUpTo(std::uint64_t value) const
{
    const std::size_t last = magnitudeOf(value);
    std::uint64_t sum = 0;
    for (std::size_t magnitude = 0; magnitude < std::min(last + 1, m_magnitudes.size()); ++magnitude) {
        const auto &counts = m_magnitudes[magnitude];
        const std::size_t end = magnitude == last ? std::min(subBucketOf(value, magnitude) + 1, counts.size()) : counts.size();
        for (std::size_t i = 0; i < end; ++i)
            sum += counts[i];
    }
    return sum;
}

std::vector<Histogram::Bucket> Histogram::buckets() const
{
    std::vector<Bucket> all;
    for (std::size_t magnitude = 0; magnitude < m_magnitudes.size(); ++magnitude) {
        for (std::size_t i = 0; i < m_magnitudes[magnitude].size(); ++i) {
            if (const std::uint64_t count = m_magnitudes[magnitude][i]; count != 0)
                all.push_back({lowestOf(magnitude, i), highestOf(magnitude, i), count});
        }
    }
    return all;
}

} // namespace framescope::base
