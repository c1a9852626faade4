#include "ImportCommand.h"

#include "EntryPrinter.h"
#include "Platform.h"
#include "ProgressLine.h"

#include "capture/Import.h"

#include "base/NativeFile.h"
#include "base/Translation.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace framescope::cli {

namespace {

constexpr std::size_t kPrintedProblems = 20;

FRAMESCOPE_TR("framescope::cli::ImportCommand")

} // namespace

ImportCommand::ImportCommand()
{
    m_spec.name = QStringLiteral("import");
    m_spec.summary = tr("reads HAR or JSON Lines into a capture");
    m_spec.arguments = QStringLiteral("FILE");
    m_spec.minArguments = m_spec.maxArguments = 1;
    m_spec.options = {
        {QStringLiteral("out"), QStringLiteral("CAPTURE"), tr("the capture (.fscope) to create"), false, QString()},
        {QStringLiteral("all-problems"), QString(), tr("print every entry that could not be imported, not only the first 20"), false, QString()},
        {QStringLiteral("format"), QStringLiteral("human|jsonl"), tr("errors and notes on standard error: sentences, or JSON objects"), false, QString()},
    };
    m_spec.examples = {QStringLiteral("framescope-cli import recorded.har --out recorded.fscope")};
    m_spec.notes = tr("HAR: the messages of every WebSocket entry, as Chrome, mitmproxy and others write them. JSON Lines: what “export --to jsonl”\n"
                      "and “--format jsonl” write. What cannot be imported is reported on standard error; the rest is imported.");
}

base::Result<int> ImportCommand::run(const ParsedOptions &options, Console &console)
{
    if (const auto format = EntryPrinter::formatFrom(options.value(u"format")); !format)
        return format.error();
    const auto path = options.value(u"out");
    if (!path || path->isEmpty())
        return usageError(tr("“import” needs a capture to write to."), {}, tr("Name one with --out CAPTURE."));
    capture::ImportOptions importing;
    importing.path = options.arguments().first();
    if (base::NativeFile::isSame(importing.path, *path))
        return usageError(tr("The import would replace its own source."), *path, tr("Give another file with --out."));
    importing.capture.path = *path;
    importing.capture.program = QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion();
    bool stopped = false;
    platform::onInterrupt([&stopped](int) { stopped = true; });
    ProgressLine progress(console);
    importing.progress = [&](std::uint64_t done, std::uint64_t total) {
        QCoreApplication::processEvents();
        progress.show(tr("%1 % read").arg(total > 0 ? done * 100 / total : 100));
        return !stopped;
    };
    const auto report = capture::importCapture(importing);
    progress.clear();
    platform::onInterrupt({});
    if (!report)
        return report.error();
    const std::size_t shown = options.has(u"all-problems") ? report->problems.size() : std::min(report->problems.size(), kPrintedProblems);
    for (std::size_t i = 0; i < shown; ++i)
        console.note((report->problems[i].taken ? tr("Imported differently: %1. %2") : tr("Not imported: %1. %2")).arg(report->problems[i].where, report->problems[i].sentence));
    if (report->problemCount > shown)
        console.note(tr("… and %1 more.").arg(report->problemCount - shown));
    if (report->nothing) {
        console.error(base::Error{QStringLiteral("import.nothing"), tr("Nothing in %1 could be imported: no capture was written.").arg(importing.path), {},
                                  tr("Give a HAR file that contains WebSocket messages, or JSON Lines from Framescope.")}
                          .about(importing.path));
        return int(ExitExpectationFailed);
    }
    console.note(tr("%1 entries imported to %2.").arg(report->entries).arg(*path));
    return int(ExitOk);
}

} // namespace framescope::cli
