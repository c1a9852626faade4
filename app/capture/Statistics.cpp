#include "Statistics.h"

#include "FilterEvaluator.h"

#include <algorithm>

namespace framescope::capture {

namespace {

constexpr std::int64_t kFirstSliceNs = 10'000'000;

/// Slices of equal length from the first entry on; if there are too many, pairs are merged.
class Rates
{
public:
    explicit Rates(std::size_t most) : m_most(std::max<std::size_t>(most, 2)) {}

    void add(std::int64_t monoNs, int side, std::uint64_t frames, std::uint64_t bytes)
    {
        if (m_slices.empty())
            m_start = monoNs;
        auto index = std::size_t(std::max<std::int64_t>(0, monoNs - m_start) / m_length);
        while (index >= m_most) {
            halve();
            index = std::size_t(std::max<std::int64_t>(0, monoNs - m_start) / m_length);
        }
        if (index >= m_slices.size())
            m_slices.resize(index + 1);
        m_slices[index].entries[side] += frames;
        m_slices[index].bytes[side] += bytes;
    }

    std::vector<RateSlice> take()
    {
        for (std::size_t i = 0; i < m_slices.size(); ++i)
            m_slices[i].startNs = m_start + std::int64_t(i) * m_length;
        return std::move(m_slices);
    }

private:
    void halve()
    {
        for (std::size_t i = 0; i < m_slices.size(); ++i) {
            RateSlice slice = m_slices[i];
            m_slices[i] = {};
            for (int side = 0; side < 2; ++side) {
                m_slices[i / 2].entries[side] += slice.entries[side];
                m_slices[i / 2].bytes[side] += slice.bytes[side];
            }
        }
        m_slices.resize((m_slices.size() + 1) / 2);
        m_length *= 2;
    }

    std::size_t m_most;
    std::int64_t m_start = 0;
    std::int64_t m_length = kFirstSliceNs;
    std::vector<RateSlice> m_slices;
};

/// Keeps every n-th value; n doubles when the series is full.
class RoundTrips
{
public:
    explicit RoundTrips(std::size_t most) : m_most(std::max<std::size_t>(most, 2)) {}

    void add(const RoundTrip &trip)
    {
        if (m_seen++ % m_every != 0)
            return;
        if (m_series.size() == m_most) {
            for (std::size_t i = 0; i < m_series.size() / 2; ++i)
                m_series[i] = m_series[2 * i];
            m_series.resize(m_series.size() / 2);
            m_every *= 2;
            if ((m_seen - 1) % m_every != 0)
                return;
        }
        m_series.push_back(trip);
    }
    std::vector<RoundTrip> take() { return std::move(m_series); }

private:
    std::size_t m_most;
    std::uint64_t m_seen = 0;
    std::uint64_t m_every = 1;
    std::vector<RoundTrip> m_series;
};

} // namespace

Statistics Statistics::of(const CaptureReader &reader, const Filter &filter, const Options &options)
{
    Statistics result;
    const std::uint64_t first = std::max(options.first, reader.firstEntry());
    const std::uint64_t last = std::min(options.last, reader.entryCount());
    const FilterEvaluator evaluator(reader, filter, false);
    Rates rates(options.maxSeries);
    RoundTrips roundTrips(options.maxSeries);
    std::int64_t lastOfSide[2] = {-1, -1};
    const std::size_t end = reader.pageCount();
    for (std::size_t index = reader.pageAtOrAfter(first); index < end; ++index) {
        const auto page = reader.page(index, filter.needsPayload());
        if (!page || page->count() == 0)
            continue;
        if (page->firstEntry() > last)
            break;
        EntryMask mask(page->count());
        for (std::uint64_t entry = std::max(first, page->firstEntry()); entry <= std::min(last, page->lastEntry()); ++entry)
            mask.set(std::uint32_t(entry - page->firstEntry()));
        result.undecided.add(evaluator.evaluate(*page, mask));
        for (std::uint32_t i = mask.next(0); i < mask.size(); i = mask.next(i + 1)) {
            const EntryInfo info = page->info(i);
            result.counters.add(info.view({}));
            if (result.entries++ == 0)
                result.firstMonoNs = info.time.monoNs;
            result.lastMonoNs = info.time.monoNs;
            const int side = info.direction == Direction::Out ? Counters::Out : Counters::In;
            // Events count only for the time: they carry no data.
            rates.add(info.time.monoNs, side, info.isFrame() ? 1 : 0, info.isFrame() ? info.payloadLength : 0);
            if (info.rttNs >= 0) {
                result.rttNs.add(std::uint64_t(info.rttNs));
                roundTrips.add({info.number, info.time.wallNs, info.rttNs});
            }
            if (!info.isFrame() || protocol::isControl(info.opcode))
                continue;
            result.sizes.add(info.payloadLength);
            if (lastOfSide[side] >= 0)
                result.interArrivalNs.add(std::uint64_t(std::max<std::int64_t>(0, info.time.monoNs - lastOfSide[side])));
            lastOfSide[side] = info.time.monoNs;
        }
        if (options.progress && !options.progress(std::min(last, page->lastEntry()) - first + 1, last - first + 1))
            break;
    }
    result.rates = rates.take();
    result.roundTrips = roundTrips.take();
    return result;
}

} // namespace framescope::capture
