#include "ExportCommand.h"

#include "EntryPrinter.h"
#include "FilterOption.h"
#include "Platform.h"
#include "ProgressLine.h"

#include "capture/Export.h"

#include "base/NativeFile.h"
#include "base/Translation.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::ExportCommand")

} // namespace

ExportCommand::ExportCommand()
{
    m_spec.name = QStringLiteral("export");
    m_spec.summary = tr("converts a capture; secrets are redacted");
    m_spec.arguments = QStringLiteral("FILE");
    m_spec.minArguments = m_spec.maxArguments = 1;
    m_spec.options = {
        {QStringLiteral("to"), QStringLiteral("har|jsonl|csv|pcapng|payloads"), tr("the format"), false, QString()},
        {QStringLiteral("out"), QStringLiteral("OUT"), tr("the file to create, or for payloads the folder"), false, QString()},
        FilterOption::row(),
        {QStringLiteral("from"), QStringLiteral("N"), tr("start at entry N"), false, QString()},
        {QStringLiteral("frames"), QString(), tr("csv: one row per frame instead of one per message"), false, QString()},
        {QStringLiteral("with-secrets"), QString(), tr("keep Authorization, Cookie and the like, and parameters that look like secrets"), false, QString()},
        {QStringLiteral("secret-header"), QStringLiteral("NAME"), tr("also redact headers, address parameters and cookies with this name"), true, QString()},
        {QStringLiteral("secret-parameter"), QStringLiteral("NAME"), tr("the same as --secret-header"), true, QString()},
        {QStringLiteral("not-secret"), QStringLiteral("NAME"), tr("do not redact values with this name, or with this word in their name"), true, QString()},
        {QStringLiteral("format"), QStringLiteral("human|jsonl"), tr("errors and notes on standard error: sentences, or JSON objects"), false, QString()},
    };
    m_spec.examples = {QStringLiteral("framescope-cli export friday.fscope --to har --out friday.har"),
                       QStringLiteral("framescope-cli export friday.fscope --to pcapng --out friday.pcapng --filter 'conn:1 -type:ping,pong'")};
    m_spec.notes = tr("har: the format of Chrome, for browsers' developer tools and HAR tools. jsonl: lossless, “import” restores every entry.\n"
                      "csv: for spreadsheets; a cell that begins with = + - @ (also after blanks and line breaks), a tab, a line break or an\n"
                      "apostrophe gets a leading apostrophe, so that it is not a formula: remove one apostrophe to get the payload.\n"
                      "pcapng: for Wireshark. payloads: each data message as a file. An export is written completely or not at all.");
}

base::Result<int> ExportCommand::run(const ParsedOptions &options, Console &console)
{
    if (const auto said = EntryPrinter::formatFrom(options.value(u"format")); !said)
        return said.error();
    capture::ExportOptions exporting;
    const auto format = capture::exportFormatOf(options.value(u"to").value_or(QString()));
    if (!format)
        return usageError(tr("“export” needs a format."), options.value(u"to") ? base::escapeControls(*options.value(u"to")) : QString(),
                          tr("Name one with --to har|jsonl|csv|pcapng|payloads."));
    const auto path = options.value(u"out");
    if (!path || path->isEmpty())
        return usageError(tr("“export” needs a file or a folder to write to."), {}, tr("Name one with --out OUT."));
    if (options.has(u"frames") && *format != capture::ExportFormat::Csv)
        return usageError(tr("--frames is only for csv; the other formats always contain frames, or always messages."));
    const auto from = options.number(u"from", 1, 1, qint64(1) << 60);
    if (!from)
        return from.error();
    const auto filter = FilterOption::read(options, console);
    if (!filter)
        return int(ExitUsage);
    const QString source = options.arguments().first();
    const auto reader = capture::CaptureReader::open(source);
    if (!reader)
        return reader.error();
    if (base::NativeFile::isSame(source, *path))
        return usageError(tr("The export would replace the capture itself."), *path, tr("Give another file with --out."));

    exporting.format = *format;
    exporting.path = *path;
    exporting.filter = *filter;
    exporting.first = std::uint64_t(*from);
    exporting.program = QStringLiteral("Framescope");
    exporting.programVersion = QCoreApplication::applicationVersion();
    exporting.frames = options.has(u"frames");
    exporting.redaction.enabled = !options.has(u"with-secrets");
    for (const QString &name : options.values(u"secret-header") + options.values(u"secret-parameter"))
        exporting.redaction.secrets.addName(name.toUtf8());
    for (const QString &name : options.values(u"not-secret"))
        exporting.redaction.secrets.exemptName(name.toUtf8());
    bool stopped = false;
    platform::onInterrupt([&stopped](int) { stopped = true; });
    ProgressLine progress(console);
    exporting.progress = [&](std::uint64_t done, std::uint64_t total) {
        QCoreApplication::processEvents();
        progress.show(tr("%1 of %2 entries").arg(done).arg(total));
        return !stopped;
    };
    const auto report = capture::exportCapture(**reader, exporting);
    progress.clear();
    platform::onInterrupt({});
    if (!report)
        return report.error();
    for (const QString &note : report->notes)
        console.note(note);
    if ((*reader)->droppedBytes() > 0)
        console.note(tr("The last %1 bytes of the capture are incomplete and were skipped.").arg((*reader)->droppedBytes()));
    console.note(tr("%1 entries exported to %2.").arg(report->entries).arg(*path));
    return int((*reader)->damage().isEmpty() && !report->undecided ? ExitOk : ExitFile);
}

} // namespace framescope::cli
