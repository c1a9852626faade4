#include "EntryWalk.h"

#include "FilterEvaluator.h"

#include <algorithm>
#include <unordered_map>

namespace framescope::capture {

namespace {

/// The messages that are still open at the end, by connection and direction, and those that another message interrupted.
std::vector<std::uint64_t> unfinishedFragments(const CaptureReader &reader, std::uint64_t first, std::uint64_t last)
{
    std::vector<std::uint64_t> unfinished;
    std::unordered_map<std::uint64_t, std::vector<std::uint64_t>> open;
    for (std::size_t index = reader.pageAtOrAfter(first); index < reader.pageCount() && reader.firstEntryOfPage(index) <= last; ++index) {
        const auto page = reader.page(index, false);
        for (std::uint32_t i = 0; page && i < page->count(); ++i) {
            const EntryRecord &record = page->record(i);
            if (!record.isFrame() || (record.flags & FlagFragmented) == 0 || protocol::isControl(record.opcode()))
                continue;
            auto &frames = open[(std::uint64_t(record.connection) << 1) | (record.direction() == Direction::Out ? 1 : 0)];
            if (record.opcode() != protocol::Opcode::Continuation) {
                unfinished.insert(unfinished.end(), frames.begin(), frames.end());
                frames.clear();
            }
            if ((record.flags & FlagEndsMessage) != 0)
                frames.clear();
            else
                frames.push_back(page->firstEntry() + i);
        }
    }
    for (const auto &[key, frames] : open)
        unfinished.insert(unfinished.end(), frames.begin(), frames.end());
    std::sort(unfinished.begin(), unfinished.end());
    return unfinished;
}

} // namespace

EntryWalk::EntryWalk(const CaptureReader &reader, const ExportOptions &options, bool messages)
    : m_reader(reader), m_options(options), m_first(std::max(options.first, reader.firstEntry())), m_last(std::min(options.last, reader.entryCount())),
      m_messages(messages)
{
    if (messages)
        m_unfinished = unfinishedFragments(reader, m_first, m_last);
}

bool EntryWalk::onPage(const FilterEvaluator &evaluator, std::size_t index, std::uint64_t first, std::uint64_t last, std::uint32_t connection, bool payloads,
                       const std::function<bool(const PageView &page, std::uint32_t i)> &each, std::uint64_t *lastEntry) const
{
    const auto page = m_reader.page(index, payloads || m_options.filter.needsPayload());
    if (!page || page->count() == 0)
        return true;
    EntryMask mask(page->count());
    for (std::uint64_t entry = std::max(first, page->firstEntry()); entry <= std::min(last, page->lastEntry()); ++entry) {
        const auto i = std::uint32_t(entry - page->firstEntry());
        if (connection == 0 || page->record(i).connection == connection)
            mask.set(i);
    }
    EntryMask unfinished(page->count());
    for (auto at = std::lower_bound(m_unfinished.begin(), m_unfinished.end(), page->firstEntry()); at != m_unfinished.end() && *at <= page->lastEntry(); ++at) {
        const auto i = std::uint32_t(*at - page->firstEntry());
        if (mask.test(i))
            unfinished.set(i);
    }
    Undecided undecided = evaluator.evaluate(*page, mask);
    if (!unfinished.none()) {
        undecided.add(FilterEvaluator(m_reader, m_options.filter, false).evaluate(*page, unfinished));
        mask.unite(unfinished);
    }
    if (undecided) {
        const std::lock_guard lock(m_mutex);
        m_undecided.add(undecided);
    }
    for (std::uint32_t i = mask.next(0); i < mask.size(); i = mask.next(i + 1)) {
        if (!each(*page, i))
            return false;
    }
    if (lastEntry)
        *lastEntry = page->lastEntry();
    return true;
}

Undecided EntryWalk::undecided() const
{
    const std::lock_guard lock(m_mutex);
    return m_undecided;
}

bool EntryWalk::run(std::uint64_t first, std::uint64_t last, std::uint32_t connection, bool payloads,
                    const std::function<bool(const PageView &page, std::uint32_t i)> &each) const
{
    const FilterEvaluator evaluator(m_reader, m_options.filter, false);
    const std::size_t end = m_reader.pageCount();
    for (std::size_t index = m_reader.pageAtOrAfter(first); index < end && m_reader.firstEntryOfPage(index) <= last; ++index) {
        std::uint64_t lastEntry = 0;
        if (!onPage(evaluator, index, first, last, connection, payloads, each, &lastEntry))
            return false;
        if (lastEntry != 0 && m_options.progress && !m_options.progress(std::min(m_last, lastEntry) - m_first + 1, m_last - m_first + 1))
            return false;
    }
    return true;
}

} // namespace framescope::capture
