#include "CaptureReader.h"

#include "CaptureData.h"

#include <algorithm>

namespace framescope::capture {

base::Result<std::shared_ptr<CaptureReader>> CaptureReader::open(const QString &path)
{
    auto file = PageFile::open(path, PageFile::Access::Read);
    if (!file)
        return file.error();
    auto data = std::make_shared<CaptureData>();
    const bool live = (*file)->isBeingWritten();
    if (const auto attached = data->attach(std::shared_ptr<PageFile>(std::move(*file))); !attached)
        return attached.error();
    data->scan(live);
    return std::make_shared<CaptureReader>(std::move(data));
}

CaptureReader::CaptureReader(std::shared_ptr<CaptureData> data) : d(std::move(data)) {}
CaptureReader::~CaptureReader() = default;

QString CaptureReader::path() const { return d->path(); }
std::uint64_t CaptureReader::entryCount() const { return d->published(); }
std::uint64_t CaptureReader::firstEntry() const { return d->first(); }
std::uint64_t CaptureReader::messageCount() const { return d->rows(); }

std::uint64_t CaptureReader::entryOfMessage(std::uint64_t message) const
{
    if (message == 0 || message > d->rows())
        return 0;
    const std::size_t index = d->pageOfRow(message);
    const auto slot = d->slot(index);
    if (!slot)
        return 0;
    const auto view = d->cachedPage(index);
    if (!view)
        return 0;
    std::uint64_t left = message - slot->rowsBefore;
    if (view->header().rows == view->count() && left <= view->count())
        return slot->firstEntry + left - 1;
    for (std::uint32_t i = 0; i < view->count(); ++i) {
        if (view->record(i).isRow() && --left == 0)
            return slot->firstEntry + i;
    }
    return 0;
}

std::uint64_t CaptureReader::messageOfEntry(std::uint64_t entry) const
{
    const std::size_t index = d->pageOfEntry(entry);
    const auto slot = d->slot(index);
    const auto view = slot ? d->cachedPage(index) : nullptr;
    if (!view || entry < slot->firstEntry || entry - slot->firstEntry >= view->count())
        return 0;
    const auto position = std::uint32_t(entry - slot->firstEntry);
    if (view->header().rows == view->count())
        return slot->rowsBefore + position + 1;
    std::uint64_t row = slot->rowsBefore + 1;
    for (std::uint32_t i = 0; i < position; ++i)
        row += view->record(i).isRow() ? 1 : 0;
    return row;
}

std::optional<EntryInfo> CaptureReader::info(std::uint64_t entry) const
{
    EntryInfo info;
    if (infos(entry, {&info, 1}) == 0 || info.number != entry)
        return {};
    return info;
}

std::size_t CaptureReader::infos(std::uint64_t first, std::span<EntryInfo> into) const
{
    std::size_t filled = 0;
    while (filled < into.size()) {
        const std::uint64_t entry = first + filled;
        const auto view = d->cachedPage(d->pageOfEntry(entry));
        if (!view || entry < view->firstEntry() || entry - view->firstEntry() >= view->count())
            break;
        for (auto i = std::uint32_t(entry - view->firstEntry()); i < view->count() && filled < into.size(); ++i)
            into[filled++] = view->info(i);
    }
    return filled;
}

QByteArray CaptureReader::payload(std::uint64_t entry, std::uint64_t most) const
{
    const std::size_t index = d->pageOfEntry(entry);
    const auto view = d->cachedPage(index);
    if (!view || entry < view->firstEntry() || entry - view->firstEntry() >= view->count())
        return {};
    const auto i = std::uint32_t(entry - view->firstEntry());
    const std::uint64_t length = std::min<std::uint64_t>(view->storedLength(i), most);
    if (view->hasPayload())
        return base::toByteArray(view->payload(i).first(std::size_t(length)));
    const auto slot = d->slot(index);
    return slot ? d->readPayload(*slot, *view, view->payloadOffset(i), length) : QByteArray();
}

QByteArray CaptureReader::messagePayload(std::uint64_t entry, std::uint64_t most) const
{
    const auto last = info(entry);
    if (!last || last->messageFirst == entry || last->messageFirst == 0)
        return last ? payload(entry, most) : QByteArray();
    QByteArray message;
    for (std::uint64_t number = last->messageFirst; number <= entry && std::uint64_t(message.size()) < most; ++number) {
        const auto part = info(number);
        if (part && part->isFrame() && part->connection == last->connection && part->direction == last->direction
            && !protocol::isControl(part->opcode))
            message += payload(number, most - std::uint64_t(message.size()));
    }
    return message;
}

QByteArray CaptureReader::wireBytes(std::uint64_t entry) const
{
    const std::size_t index = d->pageOfEntry(entry);
    const auto view = d->cachedPage(index);
    if (!view || entry < view->firstEntry() || entry - view->firstEntry() >= view->count())
        return {};
    const auto i = std::uint32_t(entry - view->firstEntry());
    if (view->hasPayload())
        return base::toByteArray(view->wire(i));
    const EntryInfo info = view->info(i);
    const auto slot = d->slot(index);
    if (!slot || info.keptWireLength == 0)
        return {};
    return d->readPayload(*slot, *view, view->payloadOffset(i) + view->storedLength(i), info.keptWireLength);
}

std::uint64_t CaptureReader::entryAtWallNs(std::int64_t wallNs) const
{
    std::size_t low = d->firstPage();
    std::size_t high = d->pageCount();
    while (low < high) { // the first page whose last entry is not earlier
        const std::size_t middle = low + (high - low) / 2;
        const auto view = d->cachedPage(middle);
        if (view && view->count() > 0 && view->wallNs(view->count() - 1) < wallNs)
            low = middle + 1;
        else
            high = middle;
    }
    if (const auto view = d->cachedPage(low)) {
        for (std::uint32_t i = 0; i < view->count(); ++i) {
            if (view->wallNs(i) >= wallNs)
                return view->firstEntry() + i;
        }
    }
    return entryCount() + 1;
}

Counters CaptureReader::counters() const { return d->counters(); }
Annotations CaptureReader::annotations() const { return d->annotations(); }
bool CaptureReader::isBookmarked(std::uint64_t entry) const { return d->isBookmarked(entry); }
std::uint64_t CaptureReader::annotationsRevision() const { return d->annotationsRevision(); }
base::Result<void> CaptureReader::annotate(const QJsonObject &record) { return d->annotate(record); }

bool CaptureReader::refresh()
{
    if (d->hasWriter() || !d->file())
        return false;
    return d->scan(d->file()->isBeingWritten());
}

bool CaptureReader::isLive() const
{
    if (d->hasWriter())
        return true;
    const auto file = d->file();
    return file && file->isBeingWritten();
}

std::uint64_t CaptureReader::droppedBytes() const { return d->dropped(); }
QStringList CaptureReader::damage() const { return d->damage(); }

std::uint64_t CaptureReader::sizeInBytes() const
{
    return d->file() ? d->end() : d->bytesInMemory();
}

std::size_t CaptureReader::firstPage() const { return d->firstPage(); }
std::size_t CaptureReader::pageCount() const { return d->pageCount(); }
std::size_t CaptureReader::pageOfEntry(std::uint64_t entry) const { return d->pageOfEntry(entry); }
std::size_t CaptureReader::pageAtOrAfter(std::uint64_t entry) const { return d->pageAtOrAfter(entry); }

std::uint64_t CaptureReader::firstEntryOfPage(std::size_t index) const
{
    const auto slot = d->slot(index);
    return slot ? slot->firstEntry : 0;
}

std::uint32_t CaptureReader::lastConnection() const
{
    // A session's connections follow one another, but only the entry itself says which one it belongs to.
    for (std::size_t index = pageCount(); index > firstPage(); --index) {
        const auto last = page(index - 1, false);
        if (!last || last->count() == 0)
            continue;
        std::uint32_t highest = 0;
        for (std::uint32_t i = 0; i < last->count(); ++i)
            highest = std::max(highest, last->record(i).connection);
        return highest;
    }
    return 0;
}

bool CaptureReader::mayHaveEvents(std::size_t index) const { return d->mayHaveEvents(index); }
std::shared_ptr<const PageView> CaptureReader::page(std::size_t index, bool withPayload) const { return d->page(index, withPayload); }

} // namespace framescope::capture
