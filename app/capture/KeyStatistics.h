#pragma once

#include "CaptureReader.h"
#include "Filter.h"
#include "Undecided.h"

#include "base/Histogram.h"
#include "base/json/JsonPath.h"

#include <functional>
#include <vector>

namespace framescope::capture {

/// What one value inside of JSON messages says about a range of entries, or those of them that a filter lets through: how often each value
/// occurs, which numbers of a sequence are missing, and how long it took until the other side sent the same value. A plain value.
struct KeyStatistics {
    struct Value {
        QByteArray json;             ///< as it stood in the first message that had it, at most kLongest bytes
        std::uint64_t count = 0;
        std::uint64_t firstEntry = 0;
        bool operator==(const Value &) const = default;
    };
    /// Numbers that did not come: after `before` came `next`.
    struct Gap {
        std::int64_t before = 0;
        std::int64_t next = 0;
        std::uint64_t entry = 0;     ///< of `next`
        bool operator==(const Gap &) const = default;
    };
    /// Whole numbers in one direction. Each connection begins anew.
    struct Sequence {
        std::uint64_t numbers = 0;
        std::uint64_t missing = 0;   ///< in the gaps; stops at the largest number there is
        std::uint64_t repeated = 0;  ///< the same as the one before
        std::uint64_t backwards = 0; ///< smaller than the one before
        std::uint64_t gapCount = 0;
        std::vector<Gap> gaps;       ///< the first kMostGaps
    };

    std::uint64_t messages = 0;      ///< data messages that were looked at
    std::uint64_t withValue = 0;     ///< of these, those whose path leads to a text, a number, true, false or null
    std::vector<Value> values;       ///< the most frequent first; at most kMostValues different ones are told apart
    std::uint64_t otherValues = 0;   ///< messages with values beyond these
    Sequence sequences[2];           ///< by Counters::Side
    base::Histogram answerNs[2];     ///< by the side that answered: from the first message with a value to the next of the other side with it
    std::uint64_t unanswered[2] = {0, 0}; ///< by the side that asked
    Undecided undecided;             ///< not among them: the filter reached a limit

    struct Options {
        std::uint64_t first = 1;
        std::uint64_t last = CaptureReader::kAll;
        std::function<bool(std::uint64_t done, std::uint64_t total)> progress = {}; ///< false cancels; called once a page
    };
    /// Reads page by page on the calling thread (not the window's). Cancelled: what was counted so far. Of a message with several such
    /// values the first one counts.
    static KeyStatistics of(const CaptureReader &reader, const Filter &filter, const base::JsonPath &path, const Options &options);

    static constexpr std::size_t kMostValues = 10'000;
    static constexpr std::size_t kMostGaps = 100;
    static constexpr std::size_t kMostWaiting = 10'000; ///< messages of one side that wait for an answer; later ones are not followed
    static constexpr std::size_t kLongest = 200;
    static constexpr std::uint64_t kMostBytes = 1 << 20; ///< of a message that are looked at
};

} // namespace framescope::capture
