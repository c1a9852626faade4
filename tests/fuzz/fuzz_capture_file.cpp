// A capture file of any bytes: whatever it holds, it is read within its bounds, and every entry that it tells of is one.
#include "FuzzInput.h"

#include "capture/CaptureReader.h"
#include "capture/FilterEvaluator.h"
#include "capture/PageFormat.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstring>

using namespace framescope;
using namespace framescope::capture;

namespace {

/// Makes the hashes right, so that the fuzzer gets behind them.
void mend(QByteArray &bytes)
{
    FileHeader header;
    if (std::size_t(bytes.size()) < sizeof header)
        return;
    std::memcpy(&header, bytes.constData(), sizeof header);
    header.magic = kFileMagic;
    header.readable = kFormatVersion;
    header.hash = headerHashOf(header);
    std::memcpy(bytes.data(), &header, sizeof header);
    std::size_t at = sizeof header;
    const auto size = std::size_t(bytes.size());
    while (size - at >= sizeof(PageHeader) + sizeof(PageTrailer)) {
        PageHeader page;
        std::memcpy(&page, bytes.constData() + at, sizeof page);
        page.magic = kPageMagic;
        const std::size_t body = size - at - sizeof page - sizeof(PageTrailer);
        page.entries = std::uint32_t(std::min<std::size_t>(page.entries % 64, body / sizeof(EntryRecord)));
        page.rows = std::min(page.rows, page.entries);
        page.extrasLength = std::uint32_t(std::min<std::size_t>(page.extrasLength % 512, body - page.recordsLength()));
        page.payloadLength = std::min<std::uint64_t>(page.payloadLength % 4096, body - page.recordsLength() - page.extrasLength);
        const auto *const start = reinterpret_cast<const std::uint8_t *>(bytes.constData()) + at + sizeof page;
        const auto *const extras = start + page.recordsLength();
        const base::ByteView payload(extras + page.extrasLength, std::size_t(page.payloadLength));
        page.metaHash = metaHashOf(page, {start, std::size_t(page.recordsLength())}, {extras, page.extrasLength}, payload);
        page.payloadHash = pageHash(payload);
        page.headerHash = headerHashOf(page);
        const PageTrailer trailer{page.pageLength(), kTrailerMagic};
        std::memcpy(bytes.data() + at, &page, sizeof page);
        at += std::size_t(page.pageLength());
        std::memcpy(bytes.data() + at - sizeof trailer, &trailer, sizeof trailer);
    }
}

} // namespace

FUZZ_TARGET(capture_file)
{
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("fuzz.fscope"));
    FuzzInput input(data, size);
    const bool mended = input.byte() & 1;
    QByteArray bytes = base::toByteArray(input.rest());
    if (mended)
        mend(bytes);
    {
        QFile file(path);
        demand(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    const auto opened = CaptureReader::open(path);
    if (!opened) {
        demand(!opened.error().what.isEmpty());
        return 0;
    }
    const CaptureReader &reader = **opened;
    const std::uint64_t count = reader.entryCount();
    const FilterEvaluator evaluator(reader, *Filter::parse(QStringLiteral("a OR size>5 OR code:1000 OR json:a OR delta>1s OR -type:text")), true);
    for (std::size_t index = reader.firstPage(); index < reader.pageCount(); ++index) {
        const auto page = reader.page(index);
        if (!page)
            continue;
        demand(page->lastEntry() <= count);
        EntryMask mask(page->count(), true);
        (void)evaluator.evaluate(*page, mask);
        for (std::uint32_t i = 0; i < page->count(); ++i) {
            const std::uint64_t entry = page->firstEntry() + i;
            const auto info = reader.info(entry);
            demand(info && info->number == entry && info->messageFirst <= entry);
            demand(reader.payload(entry).size() == qsizetype(info->storedLength));
            demand(reader.wireBytes(entry).size() == qsizetype(info->keptWireLength));
            if (entry - info->messageFirst < 1000)
                (void)reader.messagePayload(entry, 1000);
        }
    }
    for (std::uint64_t row = 1; row <= reader.messageCount() && row < 200; ++row)
        demand(reader.entryOfMessage(row) <= count);
    (void)reader.entryAtWallNs(0);
    return 0;
}
