#pragma once

#include "CaptureReader.h"
#include "Filter.h"
#include "FilterNode.h"
#include "PageView.h"
#include "Undecided.h"

#include <atomic>
#include <vector>

namespace framescope::capture {

/// A set of a page's entries, one bit each.
class EntryMask
{
public:
    explicit EntryMask(std::uint32_t size, bool all = false);
    std::uint32_t size() const { return m_size; }
    bool test(std::uint32_t i) const { return m_words[i / 64] >> (i % 64) & 1; }
    void set(std::uint32_t i) { m_words[i / 64] |= std::uint64_t{1} << (i % 64); }
    void clear(std::uint32_t i) { m_words[i / 64] &= ~(std::uint64_t{1} << (i % 64)); }
    /// The first one at or after `from`; size() if there is none.
    std::uint32_t next(std::uint32_t from) const;
    bool none() const;
    std::uint32_t count() const;
    void subtract(const EntryMask &other);
    void unite(const EntryMask &other);
    void intersect(const EntryMask &other);

private:
    std::uint32_t m_size;
    std::vector<std::uint64_t> m_words;
};

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
    /// Leaves in `mask` what matches; adds to `undecided`, which is empty before, those of it that may.
    void narrow(const FilterNode &node, Context &context, EntryMask &mask, EntryMask &undecided) const;
    void narrowBytes(const FilterNode &node, Context &context, EntryMask &mask, EntryMask &undecided) const;
    void keepByPayload(const FilterNode &node, Context &context, EntryMask &mask, EntryMask &undecided) const;
    bool metadataMatches(const FilterNode &node, Context &context, std::uint32_t i) const;
    base::TextPattern::Outcome payloadMatches(const FilterNode &node, Context &context, std::uint32_t i) const;

    const CaptureReader &m_reader;
    Filter m_filter;
    bool m_messages;
    std::int64_t m_startMonoNs = 0;
};

/// A close frame's code (1005 for an empty one), or that of a "closed" event; -1 for anything else.
int closeCodeOf(EntryKind kind, protocol::Opcode opcode, base::ByteView payload);

} // namespace framescope::capture
