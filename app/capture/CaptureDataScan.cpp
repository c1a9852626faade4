// CaptureData's reading of a file from page to page: what opening and refreshing do.
#include "CaptureData.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>

namespace framescope::capture {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("framescope::capture", text);
}

} // namespace

base::Result<void> CaptureData::attach(std::shared_ptr<PageFile> file)
{
    const QString shown = QDir::toNativeSeparators(file->path());
    FileHeader header;
    std::uint8_t bytes[sizeof header] = {};
    const std::size_t got = file->readAt(0, bytes);
    std::memcpy(&header, bytes, sizeof header);
    if (got < sizeof header.magic || header.magic != kFileMagic)
        return base::Error{QStringLiteral("capture.foreign-file"), tr("%1 is not a Framescope capture.").arg(shown),
                           got == 0 ? tr("The file is empty.") : tr("It begins with %1.").arg(base::hexPreview({bytes, std::min<std::size_t>(got, 8)})),
                           tr("Choose a file that ends in .fscope; HAR and JSON Lines files are read with “import”.")};
    if (got < sizeof header || header.hash != headerHashOf(header))
        return base::Error{QStringLiteral("capture.damaged-header"), tr("The capture %1 is damaged at its very beginning.").arg(shown),
                           tr("The first 256 bytes do not match their check sum."), tr("Restore the file from a copy.")};
    if (header.readable > kFormatVersion)
        return base::Error{QStringLiteral("capture.newer-version"), tr("The capture %1 was made by a newer Framescope.").arg(shown),
                           tr("Its format is version %1; this program reads up to version %2. The file was not changed.")
                               .arg(header.version)
                               .arg(kFormatVersion),
                           tr("Update Framescope.")};
    const std::unique_lock lock(m_mutex);
    m_path = file->path();
    m_file = std::move(file);
    m_header = header;
    m_end = sizeof header;
    return {};
}

base::Result<void> CaptureData::mayReplace(const PageFile &file)
{
    std::uint64_t magic = 0;
    std::uint8_t first[40] = {};
    const std::size_t got = file.readAt(0, first);
    std::memcpy(&magic, first, sizeof magic);
    if (file.size() == 0 || (got >= sizeof magic && magic == kFileMagic))
        return {};
    return base::Error{QStringLiteral("file.exists"), tr("%1 exists already and is no capture: it is not replaced.").arg(QDir::toNativeSeparators(file.path())),
                       tr("It begins with “%1”.").arg(base::escapedPreview({first, got})), tr("another file, or delete this one first.")};
}

bool CaptureData::readHeader(std::uint64_t offset, std::uint64_t size, PageHeader &header) const
{
    if (offset + sizeof header + sizeof(PageTrailer) > size)
        return false;
    const std::shared_ptr<PageFile> file = this->file();
    if (file->readAt(offset, {reinterpret_cast<std::uint8_t *>(&header), sizeof header}) != sizeof header || !isSound(header))
        return false;
    return header.pageLength() <= size - offset && header.pageLength() <= 0xffffffffu;
}

bool CaptureData::verifyPage(std::uint64_t offset, const PageHeader &header) const
{
    const std::shared_ptr<PageFile> file = this->file();
    const std::size_t length = std::size_t(header.pageLength());
    const std::unique_ptr<std::uint8_t[]> bytes(new (std::nothrow) std::uint8_t[length]);
    if (!bytes || file->readAt(offset, {bytes.get(), length}) != length)
        return false;
    PageTrailer trailer;
    std::memcpy(&trailer, bytes.get() + length - sizeof trailer, sizeof trailer);
    const base::ByteView records(bytes.get() + sizeof header, std::size_t(header.recordsLength()));
    const base::ByteView extras(records.data() + records.size(), header.extrasLength);
    const base::ByteView payload(extras.data() + extras.size(), std::size_t(header.payloadLength));
    return trailer.magic == kTrailerMagic && trailer.pageLength == length && metaHashOf(header, records, extras, payload) == header.metaHash
        && pageHash(payload) == header.payloadHash;
}

std::optional<std::uint64_t> CaptureData::findPage(std::uint64_t from, std::uint64_t size) const
{
    const std::shared_ptr<PageFile> file = this->file();
    std::vector<std::uint8_t> block(1 << 20);
    std::uint8_t needle[sizeof kPageMagic];
    std::memcpy(needle, &kPageMagic, sizeof needle);
    for (std::uint64_t at = from; at < size; at += block.size() - sizeof needle) {
        const std::size_t got = file->readAt(at, block);
        if (got < sizeof needle)
            return {};
        const auto end = block.begin() + std::ptrdiff_t(got);
        for (auto hit = block.begin(); (hit = std::search(hit, end, std::begin(needle), std::end(needle))) != end; ++hit) {
            PageHeader header;
            const std::uint64_t offset = at + std::uint64_t(hit - block.begin());
            if (readHeader(offset, size, header) && verifyPage(offset, header))
                return offset;
        }
        if (got < block.size())
            return {};
    }
    return {};
}

/// Adds a page to the directory; false if it contradicts the pages before it.
bool CaptureData::takePage(const PageHeader &header, std::uint64_t offset)
{
    if (header.firstEntry <= published() || header.rowsBefore < rows())
        return false;
    if (header.kind == std::uint16_t(PageKind::Annotations)) {
        QByteArray json(qsizetype(header.payloadLength), Qt::Uninitialized);
        const std::uint64_t at = offset + sizeof header + header.recordsLength() + header.extrasLength;
        if (file()->readAt(at, {reinterpret_cast<std::uint8_t *>(json.data()), std::size_t(json.size())}) != std::size_t(json.size()))
            return false;
        for (const QByteArray &line : json.split('\n')) {
            if (const QJsonDocument document = QJsonDocument::fromJson(line); document.isObject())
                applyRecord(document.object());
        }
    }
    const std::unique_lock lock(m_mutex);
    if (header.kind == std::uint16_t(PageKind::Entries) && header.entries > 0)
        m_slots.push_back({offset, header.firstEntry, header.rowsBefore, header.entries, std::uint32_t(header.pageLength()),
                           std::uint32_t(header.mostUnpacked())});
    std::memcpy(static_cast<void *>(&m_totals), header.totals, sizeof m_totals);
    m_end = offset + header.pageLength();
    return true;
}

bool CaptureData::scan(bool live)
{
    const std::lock_guard one(m_scanMutex);
    const std::uint64_t size = file()->size();
    const std::uint64_t before = published();
    const std::uint64_t revision = annotationsRevision();
    // The last page is taken only when its hashes are right: it may be half written. One before it is whole unless the disk
    // lied, and is checked when it is read.
    for (;;) {
        std::uint64_t offset = end();
        if (offset >= size)
            break;
        PageHeader header;
        bool good = readHeader(offset, size, header);
        if (good && offset + header.pageLength() + sizeof(PageHeader) > size)
            good = verifyPage(offset, header);
        if (!good && !live) {
            if (const auto next = findPage(offset + 1, size)) {
                readHeader(*next, size, header);
                noteDamage(tr("%1 bytes in the middle of the file are damaged: the entries in them are lost.").arg(*next - offset));
                offset = *next;
                good = true;
            }
        }
        if (!good || !takePage(header, offset))
            break;
        if (header.kind == std::uint16_t(PageKind::Entries) && header.entries > 0)
            publish(header.firstEntry + header.entries - 1, header.rowsBefore + header.rows);
    }
    const std::unique_lock lock(m_mutex);
    m_dropped = live ? 0 : size - std::min(size, m_end);
    return published() != before || annotationsRevision() != revision;
}

} // namespace framescope::capture
