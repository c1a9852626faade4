#pragma once

#include "BufferPool.h"
#include "CaptureData.h"
#include "OpenMessages.h"

namespace framescope::capture {

/// Puts entries into pages in memory, numbers them and publishes them to the capture's readers. Belongs to the thread that appends,
/// or to whoever has its lock.
class PageFiller
{
public:
    struct Options {
        bool keepWireBytes = false;
        bool mayShare = false;         ///< the same payload once more is not stored once more
        std::uint64_t maxPayload = 0;  ///< of one entry; more is cut and labelled FlagCut
    };
    using Sealed = std::function<void(std::shared_ptr<PageBuffer> page, std::size_t index)>;

    /// Goes on with the numbers of what is in `data`. `sealed` takes each page that nothing is added to any more.
    PageFiller(std::shared_ptr<CaptureData> data, const Options &options, Sealed sealed);

    /// True: it is the first one of its page.
    bool place(const EntryView &entry);
    /// Ends the page that is being filled, if it has an entry.
    void seal();
    /// An entry that is not kept counts among the totals.
    void countNotKept(std::uint64_t payloadBytes);

    /// The free end of the page that is being filled: see EntrySink::room().
    base::LentBytes lend(base::ByteView kept, std::size_t wanted);
    /// By the thread that appends, without the lock.
    void fillLent(std::size_t bytes);

    std::uint64_t bytesInOpenPage() const { return m_current ? m_current->bytesUsed() : 0; }
    /// Entries that were cut. Any thread.
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
    std::shared_ptr<PageBuffer> m_next; ///< it was lent before it has an entry: the page after the current one
    std::uint64_t m_entries;
    std::uint64_t m_rows;
    Counters m_totals;
    OpenMessages m_openMessages;
    std::atomic<std::uint64_t> m_cut = 0;
};

} // namespace framescope::capture
