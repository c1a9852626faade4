#include "CaptureStore.h"

#include "CaptureData.h"

#include "base/Translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace framescope::capture {

namespace {

constexpr std::uint64_t kPageToRead = 4 << 20; // larger annotation pages are not read for a list

FRAMESCOPE_TR("framescope::capture")

bool readPage(const PageFile &file, std::uint64_t offset, PageHeader &header)
{
    return file.readAt(offset, {reinterpret_cast<std::uint8_t *>(&header), sizeof header}) == sizeof header && isSound(header);
}

void applyPage(const PageFile &file, std::uint64_t offset, const PageHeader &header, Annotations &annotations)
{
    if (header.kind != std::uint16_t(PageKind::Annotations) || header.payloadLength > kPageToRead)
        return;
    QByteArray json(qsizetype(header.payloadLength), Qt::Uninitialized);
    file.readAt(offset + sizeof header + header.recordsLength() + header.extrasLength,
                {reinterpret_cast<std::uint8_t *>(json.data()), std::size_t(json.size())});
    for (const QByteArray &line : json.split('\n'))
        annotations.apply(QJsonDocument::fromJson(line).object());
}

} // namespace

CaptureSummary CaptureSummary::read(const QString &path)
{
    CaptureSummary summary;
    summary.path = path;
    auto opened = PageFile::open(path, PageFile::Access::Read);
    if (!opened) {
        summary.problem = opened.error().toString();
        return summary;
    }
    const std::shared_ptr<PageFile> file(std::move(*opened));
    CaptureData data;
    if (const auto attached = data.attach(file); !attached) {
        summary.problem = attached.error().toString();
        return summary;
    }
    summary.live = file->isBeingWritten();
    summary.fileBytes = file->size();
    summary.started = QDateTime::fromMSecsSinceEpoch(data.fileHeader().createdWallNs / 1'000'000).toUTC();
    Annotations annotations;
    PageHeader first;
    if (readPage(*file, sizeof(FileHeader), first))
        applyPage(*file, sizeof(FileHeader), first, annotations);

    // Backwards from the end: the trailer of each page gives its start. A torn end needs a full scan.
    std::uint64_t end = summary.fileBytes;
    std::vector<std::pair<std::uint64_t, PageHeader>> notes;
    PageHeader last;
    bool found = false;
    while (end > sizeof(FileHeader) + sizeof(PageTrailer)) {
        PageTrailer trailer;
        PageHeader header;
        file->readAt(end - sizeof trailer, {reinterpret_cast<std::uint8_t *>(&trailer), sizeof trailer});
        if (trailer.magic != kTrailerMagic || trailer.pageLength > end - sizeof(FileHeader)
            || !readPage(*file, end - trailer.pageLength, header) || header.pageLength() != trailer.pageLength)
            break;
        end -= trailer.pageLength;
        if (!found)
            last = header;
        found = true;
        if (header.kind != std::uint16_t(PageKind::Annotations)) {
            summary.durationNs = header.lastMonoNs;
            break;
        }
        notes.emplace_back(end, header);
    }
    if (found) {
        for (auto note = notes.rbegin(); note != notes.rend(); ++note)
            applyPage(*file, note->first, note->second, annotations);
        summary.entries = last.firstEntry + last.entries - 1;
        std::memcpy(static_cast<void *>(&summary.counters), last.totals, sizeof last.totals);
    } else if (summary.fileBytes > sizeof(FileHeader)) {
        data.scan(summary.live);
        annotations = data.annotations();
        summary.entries = data.published();
        summary.counters = data.counters();
    }
    summary.name = annotations.name;
    summary.session = annotations.session;
    summary.durationNs = std::max<std::int64_t>(0, summary.durationNs - first.firstMonoNs);
    return summary;
}

CaptureStore::CaptureStore(QString folder, RetentionRules rules) : m_folder(std::move(folder)), m_rules(rules) {}

base::Result<CaptureOptions> CaptureStore::optionsForNew(const QString &title) const
{
    CaptureOptions options;
    options.program = QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion();
    if (m_rules.memoryOnly)
        return options;
    if (!QDir().mkpath(m_folder))
        return base::Error{QStringLiteral("file.not-writable"), tr("The folder %1 for captures cannot be made.").arg(QDir::toNativeSeparators(m_folder)),
                           QString(), tr("Check the path, or choose another folder for captures.")}
            .about(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N}._-]+"));
    QString safe = QString(title).replace(unsafe, QStringLiteral("-")).left(60);
    while (safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char('-')))
        safe.remove(0, 1);
    const QString stem = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")) + (safe.isEmpty() ? QString() : QLatin1Char(' ') + safe);
    const QDir folder(m_folder);
    QString name = stem + QStringLiteral(".fscope");
    for (int i = 2; folder.exists(name); ++i)
        name = QStringLiteral("%1 (%2).fscope").arg(stem).arg(i);
    options.path = folder.filePath(name);
    return options;
}

std::vector<CaptureSummary> CaptureStore::list() const
{
    std::vector<CaptureSummary> captures;
    const auto files = QDir(m_folder).entryInfoList({QStringLiteral("*.fscope")}, QDir::Files);
    captures.reserve(std::size_t(files.size()));
    for (const QFileInfo &file : files)
        captures.push_back(CaptureSummary::read(file.filePath()));
    std::stable_sort(captures.begin(), captures.end(), [](const CaptureSummary &a, const CaptureSummary &b) { return a.started > b.started; });
    return captures;
}

QStringList CaptureStore::tidy() const
{
    QStringList removed;
    const auto captures = list();
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-m_rules.maxAgeDays);
    int count = 0;
    std::uint64_t bytes = 0;
    for (const CaptureSummary &capture : captures) {
        ++count;
        bytes += capture.fileBytes;
        const bool tooMany = m_rules.maxCount > 0 && count > m_rules.maxCount;
        const bool tooOld = m_rules.maxAgeDays > 0 && capture.started.isValid() && capture.started < oldest;
        // The last session's capture is kept even if it alone exceeds the total limit.
        const bool tooMuch = m_rules.maxTotalBytes > 0 && bytes > m_rules.maxTotalBytes && bytes != capture.fileBytes;
        if (!tooMany && !tooOld && !tooMuch)
            continue;
        // An unreadable file may be from a newer version: do not remove it.
        if (capture.live || !capture.name.isEmpty() || !capture.problem.isEmpty())
            continue;
        const auto reader = CaptureReader::open(capture.path);
        if (!reader || !(*reader)->annotations().bookmarks.empty() || !(*reader)->annotations().notes.empty() || !remove(capture.path))
            continue;
        removed.append(capture.path);
        --count;
        bytes -= capture.fileBytes;
    }
    return removed;
}

base::Result<void> CaptureStore::remove(const QString &path) const
{
    QFile file(path);
    if (file.remove())
        return {};
    return base::Error{QStringLiteral("file.not-writable"), tr("The capture %1 cannot be removed.").arg(QDir::toNativeSeparators(path)), file.errorString(),
                       tr("Check that nothing else uses it, and the permissions of its folder.")}
        .about(path);
}

} // namespace framescope::capture
