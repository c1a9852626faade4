#include "CaptureData.h"

#include "CaptureHeader.h"
#include "PageScan.h"

#include "base/Translation.h"

#include <algorithm>
#include <cstring>

namespace framescope::capture {

namespace {

constexpr std::uint64_t kLargePage = 1 << 20; // such pages are read in parts
constexpr int kMostDamageSentences = 100;

FRAMESCOPE_TR("framescope::capture")

} // namespace

void CaptureData::startEmpty(std::shared_ptr<PageFile> file, std::uint64_t end)
{
    const std::unique_lock lock(m_mutex);
    m_path = file ? file->path() : QString();
    m_file = std::move(file);
    m_end = end;
}

base::Result<void> CaptureData::attach(std::shared_ptr<PageFile> file)
{
    const auto header = readCaptureHeader(*file);
    if (!header)
        return header.error();
    const std::unique_lock lock(m_mutex);
    m_path = file->path();
    m_file = std::move(file);
    m_header = *header;
    m_end = sizeof(FileHeader);
    return {};
}

bool CaptureData::takePage(const PageHeader &header, std::uint64_t offset)
{
    if (header.firstEntry <= published() || header.rowsBefore < rows())
        return false;
    const bool hasEntries = header.kind == std::uint16_t(PageKind::Entries) && header.entries > 0;
    if (header.kind == std::uint16_t(PageKind::Annotations)) {
        const auto records = StoredPage::readRecords(*file(), offset, header);
        if (!records)
            return false;
        for (const QJsonObject &record : *records)
            applyRecord(record);
    }
    {
        const std::unique_lock lock(m_mutex);
        std::memcpy(static_cast<void *>(&m_totals), header.totals, sizeof m_totals);
        if (hasEntries)
            m_slots.push_back({offset, header.firstEntry, header.rowsBefore, header.entries, std::uint32_t(header.pageLength()),
                               std::uint32_t(header.mostUnpacked()), m_totals.events});
        m_end = offset + header.pageLength();
    }
    if (hasEntries)
        publish(header.firstEntry + header.entries - 1, header.rowsBefore + header.rows);
    return true;
}

bool CaptureData::scan(bool live)
{
    const std::lock_guard one(m_scanMutex);
    const PageScan pages(file(), live);
    const std::uint64_t before = published();
    const std::uint64_t revision = annotationsRevision();
    while (const auto page = pages.at(end())) {
        if (page->skipped > 0)
            noteDamage(tr("%1 bytes in the middle of the file are damaged: the entries in them are lost.").arg(page->skipped));
        if (!takePage(page->header, page->offset))
            break;
    }
    const std::unique_lock lock(m_mutex);
    m_dropped = live ? 0 : pages.size() - std::min(pages.size(), m_end);
    return published() != before || annotationsRevision() != revision;
}

// The writer's side

std::size_t CaptureData::openPage(std::shared_ptr<const PageBuffer> buffer)
{
    const std::unique_lock lock(m_mutex);
    m_slots.push_back({0, buffer->firstEntry(), buffer->header().rowsBefore, 0, 0, 0, 0});
    const std::size_t index = m_firstPage + m_slots.size() - 1;
    m_buffers.emplace(index, std::move(buffer));
    return index;
}

void CaptureData::closePage(std::size_t index, const PageBuffer &buffer, const Counters &totals)
{
    const std::unique_lock lock(m_mutex);
    m_slots[index - m_firstPage].entries = buffer.entries();
    m_slots[index - m_firstPage].events = totals.events;
    m_totals = totals;
}

void CaptureData::storedPage(std::size_t index, std::uint64_t offset, const PageHeader &header)
{
    const std::unique_lock lock(m_mutex);
    PageSlot &slot = m_slots[index - m_firstPage];
    slot.offset = offset;
    slot.length = std::uint32_t(header.pageLength());
    slot.payload = std::uint32_t(header.mostUnpacked());
    m_end = std::max(m_end, offset + slot.length);
    m_buffers.erase(index);
}

void CaptureData::dropFirstPages(std::uint64_t untilBytesInMemory)
{
    const std::unique_lock lock(m_mutex);
    std::uint64_t bytes = 0;
    for (const auto &[index, buffer] : m_buffers)
        bytes += buffer->bytesInMemory();
    while (bytes > untilBytesInMemory && m_slots.size() > 2) {
        bytes -= m_buffers.begin()->second->bytesInMemory();
        m_first.store(m_slots[1].firstEntry, std::memory_order_release);
        m_buffers.erase(m_buffers.begin());
        m_slots.pop_front();
        ++m_firstPage;
    }
}

void CaptureData::publish(std::uint64_t entries, std::uint64_t rows)
{
    // In this order: a reader that sees a row can read its entry.
    m_published.store(entries, std::memory_order_release);
    m_rows.store(rows, std::memory_order_release);
}

void CaptureData::replaceFile(std::shared_ptr<PageFile> file, std::uint64_t end)
{
    const std::unique_lock lock(m_mutex);
    if (file)
        m_path = file->path(); // it may be a second file
    m_file = std::move(file);
    m_end = std::max(m_end, end);
}

void CaptureData::applyRecord(const QJsonObject &record)
{
    const std::unique_lock lock(m_mutex);
    m_annotations.apply(record);
    m_annotationsRevision.fetch_add(1, std::memory_order_release);
}

void CaptureData::setAnnotator(std::function<void(const QJsonObject &)> annotator)
{
    const std::unique_lock lock(m_mutex);
    m_annotator = std::move(annotator);
}

// Reading

std::size_t CaptureData::firstPage() const
{
    const std::shared_lock lock(m_mutex);
    return m_firstPage;
}

std::size_t CaptureData::pageCount() const
{
    const std::shared_lock lock(m_mutex);
    return m_firstPage + m_slots.size();
}

std::size_t CaptureData::pageOfEntry(std::uint64_t entry) const
{
    const std::shared_lock lock(m_mutex);
    const std::size_t none = m_firstPage + m_slots.size();
    const auto next = std::upper_bound(m_slots.begin(), m_slots.end(), entry,
                                       [](std::uint64_t number, const PageSlot &slot) { return number < slot.firstEntry; });
    if (next == m_slots.begin() || entry > published())
        return none;
    const PageSlot &slot = *std::prev(next);
    if (slot.entries != 0 && entry >= slot.firstEntry + slot.entries)
        return none; // lost with a damaged page
    return m_firstPage + std::size_t(std::prev(next) - m_slots.begin());
}

std::size_t CaptureData::pageAtOrAfter(std::uint64_t entry) const
{
    const std::shared_lock lock(m_mutex);
    auto next = std::upper_bound(m_slots.begin(), m_slots.end(), entry,
                                 [](std::uint64_t number, const PageSlot &slot) { return number < slot.firstEntry; });
    if (next != m_slots.begin()) {
        const PageSlot &before = *std::prev(next);
        if (before.entries == 0 ? entry <= published() : entry < before.firstEntry + before.entries)
            --next;
    }
    return m_firstPage + std::size_t(next - m_slots.begin());
}

std::size_t CaptureData::pageOfRow(std::uint64_t row) const
{
    const std::shared_lock lock(m_mutex);
    const auto next = std::lower_bound(m_slots.begin(), m_slots.end(), row,
                                       [](const PageSlot &slot, std::uint64_t number) { return slot.rowsBefore < number; });
    if (next == m_slots.begin())
        return m_firstPage + m_slots.size();
    return m_firstPage + std::size_t(std::prev(next) - m_slots.begin());
}

std::optional<PageSlot> CaptureData::slot(std::size_t index) const
{
    const std::shared_lock lock(m_mutex);
    if (index < m_firstPage || index - m_firstPage >= m_slots.size())
        return {};
    return m_slots[index - m_firstPage];
}

bool CaptureData::mayHaveEvents(std::size_t index) const
{
    const std::shared_lock lock(m_mutex);
    if (index < m_firstPage || index - m_firstPage >= m_slots.size())
        return false;
    const PageSlot &slot = m_slots[index - m_firstPage];
    if (slot.entries == 0 || (index == m_firstPage && m_firstPage > 0))
        return true;
    return slot.events != (index == m_firstPage ? 0 : m_slots[index - m_firstPage - 1].events);
}

std::shared_ptr<const PageView> CaptureData::page(std::size_t index, bool withPayload)
{
    PageSlot slot;
    {
        const std::shared_lock lock(m_mutex);
        if (index < m_firstPage || index - m_firstPage >= m_slots.size())
            return {};
        slot = m_slots[index - m_firstPage];
        if (const auto buffer = m_buffers.find(index); buffer != m_buffers.end()) {
            const std::uint64_t published = this->published();
            const std::uint64_t visible = published < slot.firstEntry ? 0 : published - slot.firstEntry + 1;
            return buffer->second->view(std::uint32_t(slot.entries != 0 ? std::min<std::uint64_t>(visible, slot.entries) : visible));
        }
    }
    return load(slot, withPayload);
}

std::shared_ptr<const PageView> CaptureData::cachedPage(std::size_t index)
{
    if (auto cached = m_cache.find(index))
        return cached;
    const auto slot = this->slot(index);
    if (!slot)
        return {};
    auto view = page(index, slot->payload <= kLargePage);
    bool inMemory = false;
    {
        const std::shared_lock lock(m_mutex);
        inMemory = m_buffers.contains(index) || slot->entries == 0;
    }
    // Pages in memory need no cache, and a page that is being filled must not be cached.
    if (view && !inMemory)
        m_cache.put(index, view);
    return view;
}

std::shared_ptr<const PageView> CaptureData::load(const PageSlot &slot, bool withPayload)
{
    const std::shared_ptr<PageFile> file = this->file();
    auto view = file ? StoredPage::load(*file, slot, withPayload) : nullptr;
    if (!view)
        noteDamage(tr("Entries %1 to %2 cannot be read: their page in the file is damaged.").arg(slot.firstEntry).arg(slot.firstEntry + slot.entries - 1));
    return view;
}

QByteArray CaptureData::readPayload(const PageSlot &slot, const PageView &view, std::uint64_t offset, std::uint64_t length) const
{
    const std::shared_ptr<PageFile> file = this->file();
    return file ? StoredPage::readPayload(*file, slot, view, offset, length) : QByteArray();
}

Counters CaptureData::counters() const
{
    const std::shared_lock lock(m_mutex);
    return m_totals;
}

Annotations CaptureData::annotations() const
{
    const std::shared_lock lock(m_mutex);
    return m_annotations;
}

bool CaptureData::isBookmarked(std::uint64_t entry) const
{
    const std::shared_lock lock(m_mutex);
    return m_annotations.bookmarks.contains(entry);
}

base::Result<void> CaptureData::annotate(const QJsonObject &record)
{
    {
        std::unique_lock lock(m_mutex);
        if (m_annotator) {
            const auto annotator = m_annotator;
            lock.unlock();
            annotator(record);
            return {};
        }
        if (!m_file) {
            lock.unlock();
            applyRecord(record);
            return {};
        }
    }
    auto file = PageFile::open(m_path, PageFile::Access::Append);
    if (!file)
        return file.error();
    scan(false); // nobody else writes while we have the lock: data behind the last complete page is torn
    std::uint64_t end = 0;
    Counters totals;
    {
        const std::shared_lock lock(m_mutex);
        end = m_end;
        totals = m_totals;
    }
    if ((*file)->size() > end)
        (*file)->truncate(end);
    const auto newEnd = StoredPage::writeRecord(**file, end, record, published() + 1, rows(), totals);
    if (!newEnd)
        return newEnd.error();
    {
        const std::unique_lock lock(m_mutex);
        m_end = *newEnd;
        m_dropped = 0;
    }
    applyRecord(record);
    return {};
}

bool CaptureData::hasWriter() const
{
    const std::shared_lock lock(m_mutex);
    return bool(m_annotator);
}

std::shared_ptr<PageFile> CaptureData::file() const
{
    const std::shared_lock lock(m_mutex);
    return m_file;
}

std::uint64_t CaptureData::end() const
{
    const std::shared_lock lock(m_mutex);
    return m_end;
}

std::uint64_t CaptureData::dropped() const
{
    const std::shared_lock lock(m_mutex);
    return m_dropped;
}

QStringList CaptureData::damage() const
{
    const std::shared_lock lock(m_mutex);
    return m_damage;
}

void CaptureData::noteDamage(const QString &sentence)
{
    const std::unique_lock lock(m_mutex);
    if (m_damage.size() < kMostDamageSentences && !m_damage.contains(sentence))
        m_damage.append(sentence);
}

std::uint64_t CaptureData::bytesInMemory() const
{
    const std::shared_lock lock(m_mutex);
    std::uint64_t bytes = 0;
    for (const auto &[index, buffer] : m_buffers)
        bytes += buffer->bytesInMemory();
    return bytes;
}

FileHeader CaptureData::fileHeader() const
{
    const std::shared_lock lock(m_mutex);
    return m_header;
}

} // namespace framescope::capture
