#include "Import.h"

#include "CaptureHeader.h"
#include "PageFile.h"

#include "base/InputFile.h"
#include "base/NativeFile.h"
#include "base/OptionId.h"
#include "base/Translation.h"
#include "base/json/JsonScanner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

namespace framescope::capture {

namespace {

FRAMESCOPE_TR("framescope::capture")

/// The first bytes that are not white space or a byte order mark.
base::ByteView withoutMark(base::ByteView bytes)
{
    if (bytes.size() >= 3 && bytes[0] == 0xef && bytes[1] == 0xbb && bytes[2] == 0xbf)
        bytes = bytes.subspan(3);
    return bytes;
}

/// Whether the first value is an object with the fields of a line; HAR's has only "log", and in JSON Lines it ends with its line.
bool isJsonLines(base::ByteView bytes)
{
    using Token = base::JsonScanner::Token;
    base::JsonScanner json(bytes);
    if (json.next() != Token::ObjectBegin)
        return false;
    while (json.next() == Token::Key) {
        for (const char *field : {"wall_ns", "opcode", "kind", "event"}) {
            if (json.textEquals(field))
                return true;
        }
        const bool names = json.textEquals("format");
        if (json.textEquals("log"))
            return false;
        json.next();
        if (names && json.textEquals("framescope-jsonl"))
            return true;
        if (!json.skipValue())
            return false;
    }
    return false;
}

/// The temporary name of the capture until the import is complete.
QString unfinishedName(const QString &path)
{
    const QFileInfo target(path);
    return target.dir().filePath(QStringLiteral(".%1.import-%2").arg(target.fileName(), QUuid::createUuid().toString(QUuid::Id128).left(8)));
}

} // namespace

void ImportReport::add(const QString &where, const QString &sentence, bool taken)
{
    ++problemCount;
    if (problems.size() < kMostProblems)
        problems.push_back({where, sentence, taken});
}

void appendImported(CaptureWriter &writer, const EntryView &entry)
{
    if (!writer.append(entry))
        writer.flush();
}

base::Result<ImportReport> importCapture(const ImportOptions &options)
{
    base::NativeFile file(options.path);
    const QString shown = QDir::toNativeSeparators(options.path);
    const bool ordinary = QFileInfo(options.path).isFile();
    if (ordinary && !file.open(QIODevice::ReadOnly))
        return base::Error{QStringLiteral("file.not-readable"), tr("%1 cannot be read.").arg(shown), file.errorString(),
                           tr("Check the path and the file's permissions.")}
            .about(options.path);
    QByteArray owned;
    base::ByteView bytes;
    if (const uchar *mapped = ordinary && file.size() > 0 ? file.map(0, file.size()) : nullptr) {
        bytes = {mapped, std::size_t(file.size())};
    } else {
        // A pipe, or a file system that cannot map.
        constexpr qint64 most = qint64(1) << 30;
        auto content = base::InputFile::readNamedByUser(options.path, most);
        const QString id = content ? QString() : content.error().id;
        if (id == QLatin1String("file.not-found") || id == QLatin1String("file.not-readable"))
            return base::Error{QStringLiteral("file.not-readable"), tr("%1 cannot be read.").arg(shown), content.error().seen.isEmpty() ? content.error().what : content.error().seen,
                               tr("Check the path and the file's permissions.")}
                .about(options.path);
        if (!content)
            return content.error();
        owned = std::move(content).value();
        bytes = base::viewOf(owned);
    }
    bytes = withoutMark(bytes);
    std::size_t start = 0;
    while (start < bytes.size() && (bytes[start] == ' ' || bytes[start] == '\n' || bytes[start] == '\r' || bytes[start] == '\t'))
        ++start;
    const bool lines = isJsonLines(bytes.subspan(start));
    if (start == bytes.size() || bytes[start] != '{')
        return base::Error{QStringLiteral("import.unknown-format"), tr("%1 is neither HAR nor JSON Lines.").arg(shown),
                           start == bytes.size() ? tr("It is empty.")
                                                 : tr("It begins with “%1”.").arg(base::escapedPreview(bytes.subspan(start), 40)),
                           tr("Export HAR from the browser's developer tools, or JSON Lines from Framescope.")}
            .about(options.path);

    CaptureOptions captureOptions = options.capture;
    captureOptions.append = false;
    captureOptions.neverSlowPeer = false;
    captureOptions.keepWireBytes = true;
    // An existing file is replaced only at the end, and only if the import succeeds.
    const QString path = captureOptions.path;
    std::unique_ptr<PageFile> replaced; // keeps its lock until then
    if (!path.isEmpty()) {
        if (base::NativeFile::exists(path)) {
            auto there = PageFile::open(path, PageFile::Access::Append);
            if (!there)
                return there.error();
            if (const auto may = mayReplaceByCapture(**there); !may)
                return may.error();
            replaced = std::move(*there);
        }
        captureOptions.path = unfinishedName(path);
    }
    auto writer = CaptureWriter::create(captureOptions);
    if (!writer)
        return writer.error();
    ImportReport report;
    report.format = lines ? QStringLiteral("jsonl") : QStringLiteral("har");
    bool stopped = false;
    const ImportProgress progress = [&](std::uint64_t done) {
        stopped = options.progress && !options.progress(done, bytes.size());
        return !stopped;
    };
    const auto read = lines ? importJsonLines(bytes, **writer, report, progress) : importHar(bytes, **writer, report, progress);
    const auto finished = (*writer)->finish();
    const auto remove = [&captureOptions] {
        if (!captureOptions.path.isEmpty())
            base::NativeFile::remove(captureOptions.path);
    };
    if (stopped || !read || !finished) {
        remove();
        if (!read)
            return read.error();
        if (!stopped)
            return finished.error();
        return base::Error{QStringLiteral("import.cancelled"), tr("The import was cancelled; nothing was written."), QString(), QString()};
    }
    report.entries = (*writer)->entryCount();
    report.nothing = report.nothing || report.entries == 0;
    if (report.nothing) {
        remove();
        return report;
    }
    if (!path.isEmpty()) {
        replaced.reset();
        std::error_code failed;
        if (base::NativeFile::hasRawBytes(path))
            failed = base::NativeFile::replace(captureOptions.path, path) ? std::error_code() : std::error_code(errno, std::generic_category());
        else
            std::filesystem::rename(std::filesystem::path(captureOptions.path.toStdU16String()), std::filesystem::path(path.toStdU16String()), failed);
        if (failed) {
            remove();
            return base::Error{QStringLiteral("file.not-writable"), tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)),
                               QString::fromLocal8Bit(failed.message().c_str()), tr("Check the permissions, or choose another place.")}
                .about(path)
                .mendedBy(base::OptionId::Output);
        }
    }
    return report;
}

} // namespace framescope::capture
