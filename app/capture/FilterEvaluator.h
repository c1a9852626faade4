#pragma once

#include "CaptureReader.h"
#include "EntryMask.h"
#include "Filter.h"
#include "FilterNode.h"
#include "PageView.h"
#include "Undecided.h"

#include <atomic>

namespace framescope::capture {

/// Evaluates a filter for whole pages. Immutable except for caches; any thread.
class FilterEvaluator
{
public:
    FilterEvaluator(const CaptureReader &reader, const Filter &filter, bool messages);

    /// Leaves in `mask` the entries that match. Returns the undecided ones, which are not in `mask`, to be reported.
    /// `cancelled` (may be null) ends it early, with an arbitrary result.
    [[nodiscard]] Undecided evaluate(const PageView &page, EntryMask &mask, const std::atomic<bool> *cancelled = nullptr) const;
    /// Whether one entry matches.
    base::TextPattern::Outcome matches(std::uint64_t entry) const;

private:
    struct Context;
    class PageFacts;
    /// Leaves in `mask` the entries that match; adds those that may match to `undecided`, which must be empty before.
    void narrow(const FilterNode &node, Context &context, EntryMask &mask, EntryMask &undecided) const;
    void narrowBytes(const FilterNode &node, Context &context, EntryMask &mask, EntryMask &undecided) const;
    void keepByPayload(const FilterNode &node, Context &context, EntryMask &mask, EntryMask &undecided) const;
    bool propertyMatches(const FilterNode &node, Context &context, std::uint32_t i) const;
    base::TextPattern::Outcome payloadMatches(const FilterNode &node, Context &context, std::uint32_t i) const;

    const CaptureReader &m_reader;
    Filter m_filter;
    bool m_messages;
    std::int64_t m_startMonoNs = 0;
};

} // namespace framescope::capture
