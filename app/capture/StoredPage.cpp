#include "StoredPage.h"

#include "PageBuffer.h"
#include "PayloadPacker.h"

#include "base/Clock.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>

namespace framescope::capture {

std::shared_ptr<const PageView> StoredPage::load(const PageFile &file, const PageSlot &slot, bool withPayload)
{
    PageHeader header;
    const std::size_t most = withPayload ? slot.length
                                         : sizeof(PageHeader) + slot.entries * sizeof(EntryRecord) + PageBuffer::kExtrasBytes + sizeof(PackedHead);
    const std::size_t wanted = std::min<std::size_t>(most, slot.length);
    std::shared_ptr<std::uint8_t[]> bytes(new (std::nothrow) std::uint8_t[wanted]);
    if (!bytes || file.readAt(slot.offset, {bytes.get(), wanted}) != wanted)
        return nullptr;
    std::memcpy(&header, bytes.get(), sizeof header);
    if (!isSound(header) || header.pageLength() != slot.length || header.entries != slot.entries || header.firstEntry != slot.firstEntry
        || header.extrasLength > wanted - sizeof header - header.recordsLength())
        return nullptr;
    const base::ByteView records(bytes.get() + sizeof header, std::size_t(header.recordsLength()));
    const base::ByteView extras(records.data() + records.size(), header.extrasLength);
    const base::ByteView payload(extras.data() + extras.size(),
                                 std::min<std::size_t>(std::size_t(header.payloadLength), wanted - sizeof header - records.size() - extras.size()));
    if (metaHashOf(header, records, extras, payload) != header.metaHash || (withPayload && pageHash(payload) != header.payloadHash))
        return nullptr;
    PageHeader inMemory = header;
    const std::uint8_t *plain = withPayload ? payload.data() : nullptr;
    if (header.isPacked()) {
        const auto length = PayloadPacker::unpackedLength(payload, header.mostUnpacked());
        if (!length)
            return nullptr;
        inMemory.payloadLength = *length;
        if (withPayload) {
            // Records and extras are included, so that the view needs only one block of memory.
            const std::size_t before = records.size() + extras.size();
            std::shared_ptr<std::uint8_t[]> whole(new (std::nothrow) std::uint8_t[before + std::size_t(*length)]);
            if (!whole || !PayloadPacker::unpack(payload, {whole.get() + before, std::size_t(*length)}))
                return nullptr;
            std::memcpy(whole.get(), records.data(), before);
            const auto *first = reinterpret_cast<const EntryRecord *>(whole.get());
            auto view = std::make_shared<const PageView>(whole, inMemory, first, whole.get() + records.size(), whole.get() + before);
            return view->isConsistent() ? view : nullptr;
        }
    }
    auto view = std::make_shared<const PageView>(bytes, inMemory, reinterpret_cast<const EntryRecord *>(records.data()), extras.data(), plain);
    return view->isConsistent() ? view : nullptr;
}

QByteArray StoredPage::readPayload(const PageFile &file, const PageSlot &slot, const PageView &view, std::uint64_t offset, std::uint64_t length)
{
    QByteArray bytes(qsizetype(length), Qt::Uninitialized);
    const base::MutableBytes into(reinterpret_cast<std::uint8_t *>(bytes.data()), std::size_t(length));
    const std::uint64_t block = slot.offset + sizeof(PageHeader) + view.header().recordsLength() + view.header().extrasLength;
    std::size_t got = 0;
    if (view.header().isPacked()) {
        const auto read = [&](std::uint64_t from, base::MutableBytes part) { return file.readAt(block + from, part) == part.size(); };
        got = PayloadPacker::unpackPart(read, view.header().payloadLength, offset, into);
    } else {
        got = file.readAt(block + offset, into);
    }
    bytes.truncate(qsizetype(got));
    return bytes;
}

base::Result<std::uint64_t> StoredPage::writeRecord(PageFile &file, std::uint64_t offset, const QJsonObject &record, std::uint64_t nextEntry,
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

std::optional<std::vector<QJsonObject>> StoredPage::readRecords(const PageFile &file, std::uint64_t offset, const PageHeader &header)
{
    QByteArray json(qsizetype(header.payloadLength), Qt::Uninitialized);
    const std::uint64_t at = offset + sizeof header + header.recordsLength() + header.extrasLength;
    if (file.readAt(at, {reinterpret_cast<std::uint8_t *>(json.data()), std::size_t(json.size())}) != std::size_t(json.size()))
        return {};
    std::vector<QJsonObject> records;
    for (const QByteArray &line : json.split('\n')) {
        if (const QJsonDocument document = QJsonDocument::fromJson(line); document.isObject())
            records.push_back(document.object());
    }
    return records;
}

} // namespace framescope::capture
