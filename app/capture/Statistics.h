#pragma once

#include "CaptureReader.h"
#include "Filter.h"
#include "Undecided.h"

#include "base/Histogram.h"

#include <functional>
#include <vector>

namespace framescope::capture {

/// One round trip: the time of the pong and the duration.
struct RoundTrip {
    std::uint64_t entry = 0;
    std::int64_t wallNs = 0;
    std::int64_t rttNs = 0;
};

/// An interval for plotting rates.
struct RateSlice {
    std::int64_t startNs = 0; ///< on Instant::monoNs
    std::uint64_t entries[2] = {0, 0}; ///< frames, by Counters::Side
    std::uint64_t bytes[2] = {0, 0};   ///< payload
};

/// Statistics of a range of entries, or of those that pass a filter. A plain value.
struct Statistics {
    Counters counters;
    std::uint64_t entries = 0;
    Undecided undecided;      ///< not included: the filter reached its step limit
    std::int64_t firstMonoNs = 0;
    std::int64_t lastMonoNs = 0;
    base::Histogram sizes;          ///< payload bytes of data frames
    base::Histogram interArrivalNs; ///< between one data frame and the next in the same direction
    base::Histogram rttNs;
    std::vector<RoundTrip> roundTrips;  ///< at most maxSeries, thinned evenly
    std::vector<RateSlice> rates;       ///< at most maxSeries slices of equal length

    double seconds() const { return double(lastMonoNs - firstMonoNs) * 1e-9; }

    struct Options {
        std::uint64_t first = 1;
        std::uint64_t last = CaptureReader::kAll;
        std::size_t maxSeries = 2000;
        std::function<bool(std::uint64_t done, std::uint64_t total)> progress; ///< false cancels; called once per page
    };
    /// Reads page by page on the calling thread (not the window's). If cancelled, returns the counts so far.
    static Statistics of(const CaptureReader &reader, const Filter &filter, const Options &options);
};

} // namespace framescope::capture
