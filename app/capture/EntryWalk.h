#pragma once

#include "Export.h"
#include "PageView.h"

#include <mutex>
#include <vector>

namespace framescope::capture {

class FilterEvaluator;

/// The entries of a range that pass a filter, page by page. Any thread may request pages.
class EntryWalk
{
public:
    EntryWalk(const CaptureReader &reader, const ExportOptions &options, bool messages = false);
    /// Calls `each` for every entry; false if `progress` cancelled or `each` returned false. `connection` 0: all.
    bool run(std::uint64_t first, std::uint64_t last, std::uint32_t connection, bool payloads,
             const std::function<bool(const PageView &page, std::uint32_t i)> &each) const;
    /// The same for one page, any thread; does not call `progress`. False if `each` returned false.
    bool onPage(const FilterEvaluator &evaluator, std::size_t index, std::uint64_t first, std::uint64_t last, std::uint32_t connection, bool payloads,
                const std::function<bool(const PageView &page, std::uint32_t i)> &each, std::uint64_t *lastEntry = nullptr) const;
    /// The entries that the filter could not decide so far. Any thread.
    Undecided undecided() const;
    std::uint64_t first() const { return m_first; }
    std::uint64_t last() const { return m_last; }

private:
    const CaptureReader &m_reader;
    const ExportOptions &m_options;
    std::uint64_t m_first;
    std::uint64_t m_last;
    mutable std::mutex m_mutex;
    mutable Undecided m_undecided;
    bool m_messages;
    std::vector<std::uint64_t> m_unfinished; ///< frames of messages that never ended, in order
};

} // namespace framescope::capture
