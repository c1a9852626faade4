#pragma once

#include "Annotations.h"
#include "PageBuffer.h"
#include "PageCache.h"
#include "PageFile.h"
#include "StoredPage.h"

#include <QStringList>

#include <atomic>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <shared_mutex>
#include <vector>

namespace framescope::capture {

/// Shared by the writer and the readers of one capture: the directory of its pages, the pages in memory, and the
/// annotations. Any thread; the functions named "…Page" and publish() are the writer's.
class CaptureData
{
public:
    CaptureData() = default;

    /// A new and empty capture in this file (null: in memory only).
    void startEmpty(std::shared_ptr<PageFile> file, std::uint64_t end);
    /// Reads an existing file's header; then scan().
    base::Result<void> attach(std::shared_ptr<PageFile> file);
    /// Reads the pages behind the last known one. `live`: the file is being written, so an incomplete end is not damage.
    bool scan(bool live);

    // The writer's side
    std::size_t openPage(std::shared_ptr<const PageBuffer> buffer);
    void closePage(std::size_t index, const PageBuffer &buffer, const Counters &totals);
    void storedPage(std::size_t index, std::uint64_t offset, const PageHeader &header);
    void dropFirstPages(std::uint64_t untilBytesInMemory);
    void publish(std::uint64_t entries, std::uint64_t rows);
    void replaceFile(std::shared_ptr<PageFile> file, std::uint64_t end);
    void applyRecord(const QJsonObject &record);
    void setAnnotator(std::function<void(const QJsonObject &)> annotator);

    // Reading
    std::uint64_t published() const { return m_published.load(std::memory_order_acquire); }
    std::uint64_t rows() const { return m_rows.load(std::memory_order_acquire); }
    std::uint64_t first() const { return m_first.load(std::memory_order_acquire); }
    std::size_t firstPage() const;
    std::size_t pageCount() const;
    std::size_t pageOfEntry(std::uint64_t entry) const;
    std::size_t pageAtOrAfter(std::uint64_t entry) const;
    std::size_t pageOfRow(std::uint64_t row) const;
    std::optional<PageSlot> slot(std::size_t index) const;
    /// False: all its entries are frames. True also if that is unknown.
    bool mayHaveEvents(std::size_t index) const;
    /// A page in its current state; null if it is damaged or gone.
    std::shared_ptr<const PageView> page(std::size_t index, bool withPayload);
    /// The same with caching, for random access. Large pages come without payload.
    std::shared_ptr<const PageView> cachedPage(std::size_t index);
    /// Part of the payload block of a page in the file.
    QByteArray readPayload(const PageSlot &slot, const PageView &view, std::uint64_t offset, std::uint64_t length) const;

    Counters counters() const;
    Annotations annotations() const;
    bool isBookmarked(std::uint64_t entry) const;
    std::uint64_t annotationsRevision() const { return m_annotationsRevision.load(std::memory_order_acquire); }
    base::Result<void> annotate(const QJsonObject &record);
    bool hasWriter() const;

    std::shared_ptr<PageFile> file() const;
    QString path() const
    {
        const std::shared_lock lock(m_mutex);
        return m_path;
    }
    std::uint64_t end() const;
    std::uint64_t dropped() const;
    QStringList damage() const;
    std::uint64_t bytesInMemory() const;
    FileHeader fileHeader() const;
    /// Whether readers of the file's format version support packed pages.
    bool mayPack() const { return fileHeader().readable >= 2; }
    bool mayShare() const { return fileHeader().readable >= 3; }

private:
    std::shared_ptr<const PageView> load(const PageSlot &slot, bool withPayload);
    bool takePage(const PageHeader &header, std::uint64_t offset);
    void noteDamage(const QString &sentence);

    std::atomic<std::uint64_t> m_published = 0;
    std::atomic<std::uint64_t> m_rows = 0;
    std::atomic<std::uint64_t> m_first = 1;
    std::atomic<std::uint64_t> m_annotationsRevision = 0;

    mutable std::shared_mutex m_mutex; // guards everything below
    QString m_path;
    std::shared_ptr<PageFile> m_file;
    FileHeader m_header;
    std::uint64_t m_end = 0;           // behind the last whole page
    std::uint64_t m_dropped = 0;
    std::size_t m_firstPage = 0;       // pages before it were released (memory only)
    std::deque<PageSlot> m_slots;
    std::map<std::size_t, std::shared_ptr<const PageBuffer>> m_buffers; // by page index: not in the file (yet)
    Counters m_totals;
    Annotations m_annotations;
    QStringList m_damage;
    std::function<void(const QJsonObject &)> m_annotator;

    std::mutex m_scanMutex;            // one scan at a time

    PageCache m_cache;
};

} // namespace framescope::capture
