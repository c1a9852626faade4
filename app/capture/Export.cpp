#include "Export.h"

#include "ExportWriter.h"
#include "FilterEvaluator.h"
#include "PagesInOrder.h"

#include "base/NativeFile.h"
#include "base/NativeFolder.h"
#include "base/OptionId.h"
#include "base/OutputFile.h"
#include "base/Translation.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace framescope::capture {

namespace {

constexpr qsizetype kFlushFrom = 1 << 20;

FRAMESCOPE_TR("framescope::capture")

base::Error cancelled()
{
    return {QStringLiteral("export.cancelled"), tr("The export was cancelled; nothing was written."), QString(), QString()};
}

/// What is missing from the export compared with the capture, for every format.
void noteRest(ExportReport &report, const CaptureReader &reader)
{
    if (report.undecided)
        report.notes += report.undecided.sentence();
    report.notes += reader.damage();
}

/// Page by page on all processors: for formats with independent entries.
bool writeOnAllProcessors(const CaptureReader &reader, const ExportOptions &options, ExportWriter &writer, QByteArray &out, const std::function<bool()> &flush,
                          ExportReport &report)
{
    const EntryWalk walk(reader, options, writer.wantsMessages());
    const FilterEvaluator evaluator(reader, options.filter, writer.wantsMessages());
    std::size_t end = reader.pageAtOrAfter(walk.last() + 1);
    if (const std::size_t last = reader.pageOfEntry(walk.last()); last < reader.pageCount())
        end = std::max(end, last + 1);
    const auto make = [&](std::size_t index, PagesInOrder::Made &into) {
        (void)walk.onPage(
            evaluator, index, walk.first(), walk.last(), 0, true,
            [&](const PageView &page, std::uint32_t i) {
                const EntryInfo info = page.info(i);
                writer.entry(info, info.view(page.payload(i), page.wire(i)), into.bytes);
                ++into.entries;
                return true;
            },
            &into.last);
    };
    const auto take = [&](PagesInOrder::Made &made) {
        report.entries += made.entries;
        out.swap(made.bytes);
        const bool good = flush();
        out.swap(made.bytes);
        return good && (made.last == 0 || !options.progress || options.progress(std::min(walk.last(), made.last) - walk.first() + 1, walk.last() - walk.first() + 1));
    };
    const bool done = flush() && PagesInOrder::run(reader.pageAtOrAfter(walk.first()), end, make, take);
    report.undecided = walk.undecided();
    return done;
}

bool runWriter(const CaptureReader &reader, const ExportOptions &options, ExportWriter &writer, QByteArray &out, const std::function<bool()> &flush,
               ExportReport &report)
{
    writer.begin(out);
    bool done = false;
    std::uint64_t cut = 0; // for formats without a field for it
    if (writer.isStateless()) {
        done = writeOnAllProcessors(reader, options, writer, out, flush, report);
    } else {
        const EntryWalk walk(reader, options);
        done = walk.run(walk.first(), walk.last(), 0, true, [&](const PageView &page, std::uint32_t i) {
            const EntryInfo info = page.info(i);
            writer.entry(info, info.view(page.payload(i), page.wire(i)), out);
            ++report.entries;
            cut += info.has(FlagCut) ? 1 : 0;
            return (out.size() < kFlushFrom || flush()) && !writer.error();
        });
        report.undecided = walk.undecided();
    }
    if (!done)
        return false;
    writer.end(report.undecided, out);
    if (const auto written = writer.written())
        report.entries = *written;
    report.notes += writer.notes();
    notePartial(report, cut);
    return flush() && !writer.error();
}

base::Result<ExportReport> exportPayloads(const CaptureReader &reader, const ExportOptions &options)
{
    // The names of both folders may contain any bytes.
    const bool there = base::NativeFile::exists(options.path);
    const auto folder = base::NativeFolder::open(options.path);
    if (there && (!folder || !QDir(folder->path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)))
        return base::Error{QStringLiteral("file.exists"), tr("%1 exists already and is not an empty folder.").arg(QDir::toNativeSeparators(options.path)),
                           QString(), tr("Choose a folder that does not exist yet.")}
            .about(options.path)
            .mendedBy(base::OptionId::Output);
    // Beside the target, so that the last step is a rename.
    const auto parent = base::NativeFolder::open(QFileInfo(options.path).absolutePath());
    if (!parent)
        return targetNotWritable(options.path, tr("There is no folder %1.").arg(QDir::toNativeSeparators(QFileInfo(options.path).absolutePath())));
    QTemporaryDir temporary(parent->path() + QStringLiteral("/.framescope-export-XXXXXX"));
    if (!temporary.isValid())
        return targetNotWritable(options.path, temporary.errorString());
    const auto writer = makePayloadsWriter(reader, temporary.path());
    ExportReport report;
    QByteArray out;
    const bool done = runWriter(reader, options, *writer, out, [] { return true; }, report);
    if (writer->error())
        return *writer->error();
    if (!done)
        return cancelled();
    if (!base::NativeFile::replaceFolder(temporary.path(), options.path))
        return targetNotWritable(options.path, tr("The folder could not be renamed."));
    temporary.setAutoRemove(false);
    noteRest(report, reader);
    return report;
}

} // namespace

base::Error targetNotWritable(const QString &path, const QString &seen)
{
    return base::Error{QStringLiteral("file.not-writable"), tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)), seen,
                       tr("Check that the folder exists, its permissions and the free space, or choose another place.")}
        .about(path)
        .mendedBy(base::OptionId::Output);
}

void notePartial(ExportReport &report, std::uint64_t payloads)
{
    if (payloads > 0)
        report.notes += tr("Payloads that are not whole in the capture, and so not in what was exported: %1.").arg(payloads);
}

std::optional<ExportFormat> exportFormatOf(const QString &name)
{
    static const std::pair<const char *, ExportFormat> formats[] = {{"har", ExportFormat::Har},
                                                                    {"jsonl", ExportFormat::JsonLines},
                                                                    {"csv", ExportFormat::Csv},
                                                                    {"pcapng", ExportFormat::Pcapng},
                                                                    {"payloads", ExportFormat::Payloads}};
    for (const auto &[known, format] : formats) {
        if (name == QLatin1String(known))
            return format;
    }
    return {};
}

base::Result<ExportReport> exportCapture(const CaptureReader &reader, const ExportOptions &given)
{
    if (given.format == ExportFormat::Payloads)
        return exportPayloads(reader, given);
    ExportOptions options = given;
    if (options.format != ExportFormat::Pcapng)
        options.redaction.learn(reader);
    base::OutputFile file(options.path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return targetNotWritable(options.path, file.errorString());
    // A log may contain data that other users of the machine must not see.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    ExportReport report;
    QByteArray out;
    out.reserve(kFlushFrom * 2);
    bool failed = false;
    const auto flush = [&] {
        failed = failed || file.write(out) != out.size();
        report.bytes += std::uint64_t(out.size());
        out.resize(0); // keeps its capacity
        return !failed;
    };
    bool done = false;
    if (options.format == ExportFormat::Har) {
        const auto written = writeHar(reader, options, out, flush, report);
        if (!written) {
            file.cancel();
            return written.error();
        }
        done = *written && flush();
    } else {
        const auto writer = options.format == ExportFormat::JsonLines ? makeJsonLinesWriter(reader, options)
            : options.format == ExportFormat::Csv                     ? makeCsvWriter(reader, options)
                                                                      : makePcapngWriter(reader, options);
        done = runWriter(reader, options, *writer, out, flush, report);
    }
    if (failed) {
        file.cancel();
        return targetNotWritable(options.path, file.errorString());
    }
    if (!done) {
        file.cancel();
        return cancelled();
    }
    if (!file.commit())
        return targetNotWritable(options.path, file.errorString());
    noteRest(report, reader);
    return report;
}

} // namespace framescope::capture
