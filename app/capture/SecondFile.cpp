#include "SecondFile.h"

#include "base/Translation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace framescope::capture {

namespace {

FRAMESCOPE_TR("framescope::capture")

QString freeNameBeside(const QString &path)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    for (int number = 2;; ++number) {
        const QString name = info.absoluteDir().filePath(QStringLiteral("%1-%2%3").arg(info.completeBaseName()).arg(number).arg(suffix));
        if (!QFileInfo::exists(name))
            return name;
    }
}

base::Result<void> copy(const PageFile &from, const FileHeader &header, std::uint64_t end, PageFile &to)
{
    const base::ByteView head = bytesOf(header);
    if (const auto put = to.writeAt(0, {&head, 1}); !put)
        return put.error();
    std::vector<std::uint8_t> block(1 << 20);
    for (std::uint64_t at = sizeof header; at < end;) {
        const std::size_t got = from.readAt(at, {block.data(), std::size_t(std::min<std::uint64_t>(block.size(), end - at))});
        if (got == 0)
            break;
        const base::ByteView bytes(block.data(), got);
        if (const auto put = to.writeAt(at, {&bytes, 1}); !put)
            return put.error();
        at += got;
    }
    return {};
}

} // namespace

bool SecondFile::isNeeded(const PageFile &first, std::uint64_t end)
{
    return first.size() < end || first.place() == PageFile::Place::Gone;
}

base::Result<SecondFile::Made> SecondFile::make(const PageFile &first, const FileHeader &header, std::uint64_t end, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(first.path());
    const std::uint64_t left = std::min(first.size(), end);
    const bool whole = left == end;
    base::Error told;
    told.id = whole ? QStringLiteral("capture.deleted") : QStringLiteral("capture.truncated");
    told.what = whole ? tr("The capture %1 was deleted while it was being recorded.").arg(shown)
                      : tr("The capture %1 was cut to %2 of its %3 bytes while it was being recorded.").arg(shown).arg(left).arg(end);
    told.remedy = tr("Do not touch a capture before its recording has ended.");

    const QString name = freeNameBeside(path);
    auto opened = PageFile::open(name, PageFile::Access::Create);
    if (!opened) {
        told.seen = opened.error().toString();
        return told;
    }
    std::shared_ptr<PageFile> file = std::move(*opened);
    if (const auto copied = copy(first, header, left, *file); !copied) {
        file.reset();
        QFile::remove(name);
        told.seen = copied.error().toString();
        return told;
    }
    const QString now = QDir::toNativeSeparators(name);
    told.seen = whole ? tr("Everything that was recorded is in %1, and the recording goes on there.").arg(now)
                      : tr("What was cut off is lost; the rest is in %1, and the recording goes on there.").arg(now);
    return Made{std::move(file), std::move(told)};
}

} // namespace framescope::capture
