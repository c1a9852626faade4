#pragma once

#include "BufferPool.h"
#include "CaptureData.h"
#include "OpenMessages.h"

namespace framescope::capture {

/// Puts entries into pages in memory, numbers them and publishes them to the capture's readers. For the appending thread,
/// or with its lock.
class PageFiller
{
public:
    struct Options {
        bool keepWireBytes = false;
        bool mayShare = false;         ///< a repeated payload is not stored again
        std::uint64_t maxPayload = 0;  ///< of one entry; the rest is cut and the entry gets FlagCut
    };
    using Sealed = std::function<void(std::shared_ptr<PageBuffer> page, std::size_t index)>;

    /// Continues the numbering of `data`. `sealed` receives each finished page.
    PageFiller(std::shared_ptr<CaptureData> data, const Options &options, Sealed sealed);

    /// True: it is the first entry of its page.
    bool place(const EntryView &entry);
    /// Finishes the current page, if it has an entry.
    void seal();
    /// Counts an entry that is not recorded.
    void countNotKept(std::uint64_t payloadBytes);

    /// The free end of the current page: see EntrySink::room().
    base::LentBytes lend(base::ByteView kept, std::size_t wanted);
    /// For the appending thread, without the lock.
    void fillLent(std::size_t bytes);

    std::uint64_t bytesInOpenPage() const { return m_current ? m_current->bytesUsed() : 0; }
    /// The number of cut entries. Any thread.
    std::uint64_t cutEntries() const { return m_cut.load(std::memory_order_relaxed); }

private:
    void openPage(const EntryView &entry, std::size_t payloadBytes);
    EntryAdditions additionsFor(const EntryView &entry);

    std::shared_ptr<CaptureData> m_data;
    Options m_options;
    Sealed m_sealed;
    std::shared_ptr<BufferPool> m_pool = std::make_shared<BufferPool>();
    std::shared_ptr<PageBuffer> m_current;
    std::size_t m_currentIndex = 0;
    std::shared_ptr<PageBuffer> m_lent; ///< the page whose end is lent
    std::shared_ptr<PageBuffer> m_next; ///< the page after the current one, lent before it has an entry
    std::uint64_t m_entries;
    std::uint64_t m_rows;
    Counters m_totals;
    OpenMessages m_openMessages;
    std::atomic<std::uint64_t> m_cut = 0;
};

} // namespace framescope::capture
