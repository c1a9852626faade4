#pragma once

#include "CaptureReader.h"
#include "EntryMask.h"
#include "Filter.h"
#include "FilterNode.h"
#include "PageView.h"
#include "Undecided.h"

#include <atomic>

namespace framescope::capture {

/// Decides for whole pages which of their entries a filter lets through. Immutable but for what it looks up; any thread.
class FilterEvaluator
{
public:
    FilterEvaluator(const CaptureReader &reader, const Filter &filter, bool messages);

    /// Leaves in `mask` those of its entries that match, and gives those that could not be decided, which are not in it: to be told.
    /// `cancelled` (may be null) ends it early, with any outcome.
    [[nodiscard]] Undecided evaluate(const PageView &page, EntryMask &mask, const std::atomic<bool> *cancelled = nullptr) const;
    /// Whether one entry matches.
    base::TextPattern::Outcome matches(std::uint64_t entry) const;

private:
    struct Context;
    class PageFacts;
    /// Leaves in `mask` what matches; adds to `undecided`, which is empty before, those of it that may.
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
