#include "Import.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace framescope::capture {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("framescope::capture", text);
}

/// The first bytes that are not white space or a byte order mark.
base::ByteView withoutMark(base::ByteView bytes)
{
    if (bytes.size() >= 3 && bytes[0] == 0xef && bytes[1] == 0xbb && bytes[2] == 0xbf)
        bytes = bytes.subspan(3);
    return bytes;
}

bool isJsonLines(base::ByteView bytes)
{
    const std::string_view head = base::textOf(bytes.first(std::min<std::size_t>(bytes.size(), 4096)));
    const std::string_view line = head.substr(0, head.find('\n'));
    return line.find("\"framescope-jsonl\"") != std::string_view::npos || line.find("\"wall_ns\"") != std::string_view::npos;
}

} // namespace

void ImportReport::add(const QString &where, const QString &sentence)
{
    ++problemCount;
    if (problems.size() < kMostProblems)
        problems.push_back({where, sentence});
}

void appendImported(CaptureWriter &writer, const EntryView &entry)
{
    if (!writer.append(entry))
        writer.flush();
}

base::Result<ImportReport> importCapture(const ImportOptions &options)
{
    QFile file(options.path);
    const QString shown = QDir::toNativeSeparators(options.path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{QStringLiteral("file.not-readable"), tr("%1 cannot be read.").arg(shown), file.errorString(),
                           tr("Check the path and that you may read the file.")};
    QByteArray owned;
    base::ByteView bytes;
    if (const uchar *mapped = file.size() > 0 ? file.map(0, file.size()) : nullptr) {
        bytes = {mapped, std::size_t(file.size())};
    } else {
        owned = file.readAll(); // a pipe, or a file system that cannot map
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
                           tr("Export HAR from the browser's developer tools, or JSON Lines from Framescope.")};

    CaptureOptions captureOptions = options.capture;
    captureOptions.append = false;
    captureOptions.neverSlowPeer = false;
    captureOptions.keepWireBytes = true;
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
    if (stopped || !read) {
        if (!captureOptions.path.isEmpty())
            QFile::remove(captureOptions.path);
        if (!read)
            return read.error();
        return base::Error{QStringLiteral("import.cancelled"), tr("The import was cancelled; nothing was written."), QString(), QString()};
    }
    if (!finished)
        return finished.error();
    report.entries = (*writer)->entryCount();
    return report;
}

} // namespace framescope::capture
