#include "PageFiller.h"

#include <algorithm>

namespace framescope::capture {

PageFiller::PageFiller(std::shared_ptr<CaptureData> data, const Options &options, Sealed sealed)
    : m_data(std::move(data)), m_options(options), m_sealed(std::move(sealed)), m_entries(m_data->published()), m_rows(m_data->rows()), m_totals(m_data->counters())
{
}

EntryAdditions PageFiller::additionsFor(const EntryView &entry)
{
    EntryAdditions additions;
    additions.keepWire = m_options.keepWireBytes;
    additions.mayShare = m_options.mayShare;
    additions.maxPayload = std::min<std::uint64_t>(m_options.maxPayload, std::uint64_t{1} << 31);
    m_openMessages.add(entry, m_entries + 1, additions);
    return additions;
}

void PageFiller::openPage(const EntryView &entry, std::size_t payloadBytes)
{
    m_current = std::exchange(m_next, nullptr);
    if (!m_current || !m_current->hasRoomFor(entry, payloadBytes))
        m_current = BufferPool::take(m_pool, payloadBytes);
    m_current->begin(m_entries + 1, m_rows);
    m_currentIndex = m_data->openPage(m_current);
}

void PageFiller::seal()
{
    if (!m_current || m_current->isEmpty())
        return;
    m_current->seal(m_totals);
    m_data->closePage(m_currentIndex, *m_current, m_totals);
    m_sealed(std::exchange(m_current, nullptr), m_currentIndex);
}

bool PageFiller::place(const EntryView &entry)
{
    const EntryAdditions additions = additionsFor(entry);
    const std::size_t bytes = entry.payload.size() + (additions.keepWire ? entry.wire.size() : 0);
    if (!m_current)
        openPage(entry, bytes);
    if (!m_current->append(entry, additions)) {
        seal();
        openPage(entry, bytes);
        m_current->append(entry, additions);
    }
    const bool isFirst = m_current->entries() == 1;
    ++m_entries;
    if ((entry.flags & FlagCut) != 0 || entry.payload.size() > additions.maxPayload)
        m_cut.fetch_add(1, std::memory_order_relaxed);
    const bool isRow = !entry.isFrame() || (entry.flags & (FlagFragmented | FlagEndsMessage)) != FlagFragmented;
    m_rows += isRow ? 1 : 0;
    m_totals.add(entry);
    m_data->publish(m_entries, m_rows);
    return isFirst;
}

void PageFiller::countNotKept(std::uint64_t payloadBytes)
{
    ++m_totals.notKeptEntries;
    m_totals.notKeptBytes += payloadBytes;
}

base::LentBytes PageFiller::lend(base::ByteView kept, std::size_t wanted)
{
    if (kept.size() + wanted > PageBuffer::kPayloadBytes)
        return {};
    PageBuffer *const page = m_current ? m_current.get() : m_next.get();
    if (const auto bytes = page ? page->lend(kept, wanted) : base::MutableBytes(); !bytes.empty()) {
        m_lent = m_current ? m_current : m_next;
        return {bytes, m_lent};
    }
    seal();
    m_next = BufferPool::take(m_pool, 0);
    const auto bytes = m_next->lendFromStart(kept);
    m_lent = m_next; // only now: `kept` may be in the page that was lent before
    return {bytes, m_lent};
}

void PageFiller::fillLent(std::size_t bytes)
{
    if (m_lent)
        m_lent->fillLent(bytes);
}

} // namespace framescope::capture
