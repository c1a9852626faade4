#include "CaptureData.h"

#include "PayloadPacker.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>

namespace framescope::capture {

namespace {

constexpr std::size_t kCachedPages = 32;
constexpr std::uint64_t kLargePage = 1 << 20; // such pages are read in parts
constexpr int kMostDamageSentences = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("framescope::capture", text);
}

} // namespace

void CaptureData::startEmpty(std::shared_ptr<PageFile> file, std::uint64_t end)
{
    const std::unique_lock lock(m_mutex);
    m_path = file ? file->path() : QString();
    m_file = std::move(file);
    m_end = end;
}

// The writer's side

std::size_t CaptureData::openPage(std::shared_ptr<const PageBuffer> buffer)
{
    const std::unique_lock lock(m_mutex);
    m_slots.push_back({0, buffer->firstEntry(), buffer->header().rowsBefore, 0, 0, 0});
    const std::size_t index = m_firstPage + m_slots.size() - 1;
    m_buffers.emplace(index, std::move(buffer));
    return index;
}

void CaptureData::closePage(std::size_t index, const PageBuffer &buffer, const Counters &totals)
{
    const std::unique_lock lock(m_mutex);
    m_slots[index - m_firstPage].entries = buffer.entries();
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
    // In this order: who sees a row can read its entry.
    m_published.store(entries, std::memory_order_release);
    m_rows.store(rows, std::memory_order_release);
}

void CaptureData::replaceFile(std::shared_ptr<PageFile> file, std::uint64_t end)
{
    const std::unique_lock lock(m_mutex);
    if (file)
        m_path = file->path(); // it may be a second one
    m_file = std::move(file);
    m_end = std::max(m_end, end);
}

void CaptureData::applyRecord(const QJsonObject &record)
{
    const std::unique_lock lock(m_mutex);
    m_annotations.apply(record);
    m_annotationsRevision.fetch_add(1, std::memory_order_release);
}

base::Result<std::uint64_t> CaptureData::writeRecord(PageFile &file, std::uint64_t offset, const QJsonObject &record, std::uint64_t nextEntry,
                                                     std::uint64_t rows, const Counters &totals)
{
    const QByteArray json = QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
    const base::Instant now = base::Clock::system().now();
    PageHeader header;
    header.kind = std::uint16_t(PageKind::Annotations);
    header.payloadLength = std::uint64_t(json.size());
    header.firstEntry = nextEntry;
    header.rowsBefore = rows;
    header.firstWallNs = header.lastWallNs = now.wallNs;
    header.firstMonoNs = header.lastMonoNs = now.monoNs;
    std::memcpy(header.totals, &totals, sizeof totals);
    header.metaHash = metaHashOf(header, {}, {}, {});
    header.payloadHash = pageHash(base::viewOf(json));
    header.headerHash = headerHashOf(header);
    const PageTrailer trailer{header.pageLength(), kTrailerMagic};
    const base::ByteView blocks[] = {{reinterpret_cast<const std::uint8_t *>(&header), sizeof header},
                                     base::viewOf(json),
                                     {reinterpret_cast<const std::uint8_t *>(&trailer), sizeof trailer}};
    if (const auto written = file.writeAt(offset, blocks); !written) {
        file.truncate(offset);
        return written.error();
    }
    return offset + header.pageLength();
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
    {
        const std::lock_guard lock(m_cacheMutex);
        for (Cached &cached : m_cache) {
            if (cached.index == index) {
                cached.used = ++m_cacheClock;
                return cached.view;
            }
        }
    }
    const auto slot = this->slot(index);
    if (!slot)
        return {};
    auto view = page(index, slot->payload <= kLargePage);
    bool inMemory = false;
    {
        const std::shared_lock lock(m_mutex);
        inMemory = m_buffers.contains(index) || slot->entries == 0;
    }
    if (!view || inMemory)
        return view; // memory needs no cache, and a page that is being filled must not be remembered
    const std::lock_guard lock(m_cacheMutex);
    if (m_cache.size() < kCachedPages) {
        m_cache.push_back({index, ++m_cacheClock, view});
    } else {
        const auto oldest = std::min_element(m_cache.begin(), m_cache.end(), [](const Cached &a, const Cached &b) { return a.used < b.used; });
        *oldest = {index, ++m_cacheClock, view};
    }
    return view;
}

std::shared_ptr<const PageView> CaptureData::load(const PageSlot &slot, bool withPayload)
{
    const std::shared_ptr<PageFile> file = this->file();
    PageHeader header;
    const std::size_t most = withPayload ? slot.length
                                         : sizeof(PageHeader) + slot.entries * sizeof(EntryRecord) + PageBuffer::kExtrasBytes + sizeof(PackedHead);
    const std::size_t wanted = std::min<std::size_t>(most, slot.length);
    std::shared_ptr<std::uint8_t[]> bytes(new (std::nothrow) std::uint8_t[wanted]);
    const auto damaged = [&]() -> std::shared_ptr<const PageView> {
        noteDamage(tr("Entries %1 to %2 cannot be read: their page in the file is damaged.")
                       .arg(slot.firstEntry)
                       .arg(slot.firstEntry + slot.entries - 1));
        return nullptr;
    };
    if (!file || !bytes || file->readAt(slot.offset, {bytes.get(), wanted}) != wanted)
        return damaged();
    std::memcpy(&header, bytes.get(), sizeof header);
    if (!isSound(header) || header.pageLength() != slot.length || header.entries != slot.entries || header.firstEntry != slot.firstEntry
        || header.extrasLength > wanted - sizeof header - header.recordsLength())
        return damaged();
    const base::ByteView records(bytes.get() + sizeof header, std::size_t(header.recordsLength()));
    const base::ByteView extras(records.data() + records.size(), header.extrasLength);
    const base::ByteView payload(extras.data() + extras.size(),
                                 std::min<std::size_t>(std::size_t(header.payloadLength), wanted - sizeof header - records.size() - extras.size()));
    if (metaHashOf(header, records, extras, payload) != header.metaHash || (withPayload && pageHash(payload) != header.payloadHash))
        return damaged();
    PageHeader inMemory = header;
    const std::uint8_t *plain = withPayload ? payload.data() : nullptr;
    if (header.isPacked()) {
        const auto length = PayloadPacker::unpackedLength(payload, header.mostUnpacked());
        if (!length)
            return damaged();
        inMemory.payloadLength = *length;
        if (withPayload) {
            // Records and extras go along, so that one piece of memory holds what the view shows.
            const std::size_t before = records.size() + extras.size();
            std::shared_ptr<std::uint8_t[]> whole(new (std::nothrow) std::uint8_t[before + std::size_t(*length)]);
            if (!whole || !PayloadPacker::unpack(payload, {whole.get() + before, std::size_t(*length)}))
                return damaged();
            std::memcpy(whole.get(), records.data(), before);
            const auto *first = reinterpret_cast<const EntryRecord *>(whole.get());
            auto view = std::make_shared<const PageView>(whole, inMemory, first, whole.get() + records.size(), whole.get() + before);
            return view->isConsistent() ? view : damaged();
        }
    }
    auto view = std::make_shared<const PageView>(bytes, inMemory, reinterpret_cast<const EntryRecord *>(records.data()), extras.data(), plain);
    return view->isConsistent() ? view : damaged();
}

QByteArray CaptureData::readPayload(const PageSlot &slot, const PageView &view, std::uint64_t offset, std::uint64_t length) const
{
    const std::shared_ptr<PageFile> file = this->file();
    QByteArray bytes(qsizetype(length), Qt::Uninitialized);
    const base::MutableBytes into(reinterpret_cast<std::uint8_t *>(bytes.data()), std::size_t(length));
    const std::uint64_t block = slot.offset + sizeof(PageHeader) + view.header().recordsLength() + view.header().extrasLength;
    std::size_t got = 0;
    if (file && view.header().isPacked()) {
        const auto read = [&](std::uint64_t from, base::MutableBytes part) { return file->readAt(block + from, part) == part.size(); };
        got = PayloadPacker::unpackPart(read, view.header().payloadLength, offset, into);
    } else if (file) {
        got = file->readAt(block + offset, into);
    }
    bytes.truncate(qsizetype(got));
    return bytes;
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
    scan(false); // with the lock held nobody else writes: what is behind the last whole page is torn
    std::uint64_t end = 0;
    Counters totals;
    {
        const std::shared_lock lock(m_mutex);
        end = m_end;
        totals = m_totals;
    }
    if ((*file)->size() > end)
        (*file)->truncate(end);
    const auto newEnd = writeRecord(**file, end, record, published() + 1, rows(), totals);
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
