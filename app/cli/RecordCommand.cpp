#include "RecordCommand.h"

#include "base/Translation.h"
#include "base/Units.h"
#include "base/json/JsonWriter.h"

#include "CaptureFile.h"
#include "ConnectionFlags.h"
#include "EntryPrinter.h"
#include "Platform.h"
#include "ProgressLine.h"
#include "SessionRunner.h"
#include "TrustOptions.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::RecordCommand")

/// Passes entries to the capture and counts messages for --count. Main thread.
class CountingSink final : public capture::EntrySink
{
public:
    CountingSink(capture::EntrySink &next, std::uint64_t most, std::function<void()> reached) : m_next(next), m_most(most), m_reached(std::move(reached)) {}

    bool append(const capture::EntryView &entry) override
    {
        const bool room = m_next.append(entry);
        if (entry.isFrame() && entry.direction == capture::Direction::In && entry.has(capture::FlagEndsMessage) && !protocol::isControl(entry.opcode)
            && ++m_count == m_most)
            m_reached();
        return room;
    }
    void batchEnded() override { m_next.batchEnded(); }

private:
    capture::EntrySink &m_next;
    std::uint64_t m_most;
    std::uint64_t m_count = 0;
    std::function<void()> m_reached;
};

/// The numbers of a summary, in both formats.
struct Summary {
    QString path;
    capture::Counters counters;
    std::uint64_t fileBytes = 0;
    std::uint64_t notKept = 0;
    std::uint64_t cut = 0;
    std::uint64_t mostPayload = 0;
    double seconds = 0;

    std::uint64_t messages() const { return counters.messages[0] + counters.messages[1]; }
    std::uint64_t bytes() const { return counters.payloadBytes[0] + counters.payloadBytes[1]; }

    QString text() const
    {
        QString text = tr("%1: %2 messages (%3 in, %4 out), %5 of payload in %6 s; the file has %7.")
                           .arg(path)
                           .arg(messages())
                           .arg(counters.messages[capture::Counters::In])
                           .arg(counters.messages[capture::Counters::Out])
                           .arg(base::Units::shortSize(bytes()))
                           .arg(seconds, 0, 'f', 1)
                           .arg(base::Units::shortSize(fileBytes));
        if (notKept > 0)
            text += QLatin1Char(' ') + tr("%1 entries were not recorded.").arg(notKept);
        if (cut > 0)
            text += QLatin1Char(' ') + tr("%2 payloads were recorded only in part: they were larger than %1 or never complete.").arg(base::Units::shortSize(mostPayload)).arg(cut);
        return text;
    }

    void appendJson(QByteArray &out) const
    {
        base::JsonWriter json(out);
        json.beginObject();
        json.field("event", "summary");
        json.field("file", path);
        json.field("entries", counters.entries());
        json.field("messages_in", counters.messages[capture::Counters::In]);
        json.field("messages_out", counters.messages[capture::Counters::Out]);
        json.field("bytes_in", counters.payloadBytes[capture::Counters::In]);
        json.field("bytes_out", counters.payloadBytes[capture::Counters::Out]);
        json.field("wire_in", counters.wireBytes[capture::Counters::In]);
        json.field("wire_out", counters.wireBytes[capture::Counters::Out]);
        json.field("seconds", seconds);
        json.field("file_bytes", fileBytes);
        json.field("not_kept", notKept);
        json.field("cut", cut);
        json.endObject();
        out += '\n';
    }
};

} // namespace

RecordCommand::RecordCommand()
{
    m_spec.name = QStringLiteral("record");
    m_spec.summary = tr("records to a capture without printing entries");
    m_spec.arguments = QStringLiteral("URL|PROFILE");
    m_spec.minArguments = m_spec.maxArguments = 1;
    const auto add = [this](const std::vector<Option> &options) { m_spec.options.insert(m_spec.options.end(), options.begin(), options.end()); };
    const QString group = tr("Recording");
    add({{QStringLiteral("out"), QStringLiteral("FILE"), tr("the capture (.fscope); an existing one is replaced unless --append is given"), false, group},
         {QStringLiteral("count"), QStringLiteral("N"), tr("close after N messages"), false, group},
         {QStringLiteral("timeout"), QStringLiteral("SECONDS"), tr("close after this time"), false, group},
         {QStringLiteral("format"), QStringLiteral("human|jsonl"), tr("the summary: a sentence, or a JSON object"), false, group}});
    add(CaptureFile::limits());
    add(ConnectionFlags::options());
    add(trustoptions::options(tr("Files that were not made here")));
    m_spec.examples = {QStringLiteral("framescope-cli record wss://feed.example/ --out friday.fscope"),
                       QStringLiteral("framescope-cli record ws://127.0.0.1:9001/ --out a.fscope --timeout 60 --format jsonl")};
    m_spec.notes = tr("An interrupt closes the connection with 1001 and finishes the capture. The file can be read while it is being written\n"
                      "(show, export, the window), and also after the program was killed. It contains headers unchanged, including secrets, and\n"
                      "only its owner can read it; show and export redact secrets.");
}

base::Result<int> RecordCommand::run(const ParsedOptions &options, Console &console)
{
    const auto path = options.value(u"out");
    if (!path || path->isEmpty())
        return usageError(tr("“record” needs a file to write to."), {}, tr("Name one with --out FILE."));
    ConnectionFlags flags;
    flags.askPassword = platform::askSecret;
    auto settings = flags.settings(options.arguments().first(), options);
    if (!settings)
        return settings.error();
    const auto format = EntryPrinter::formatFrom(options.value(u"format"));
    if (!format)
        return format.error();
    const auto count = options.number(u"count", 0, 1, qint64(1) << 60);
    if (!count)
        return count.error();
    const auto timeout = SessionRunner::timeoutFrom(options);
    if (!timeout)
        return timeout.error();
    settings->recordSecrets = true;
    settings->keepWireBytes = options.has(u"keep-wire-bytes");

    auto file = CaptureFile::create(*path, {{QStringLiteral("url"), settings->connection.allSecrets().textOf(settings->connection.url.toString())}}, options, console);
    if (!file)
        return file.error();
    capture::CaptureWriter &writer = *(*file)->sink();
    const auto reader = writer.reader();
    const capture::Counters stoodThere = reader->counters(); // with --append
    settings->connectionsBefore = reader->lastConnection();

    session::Session session(*settings);
    SessionRunner runner(session, console);
    CountingSink sink(writer, std::uint64_t(*count), [&runner] { QMetaObject::invokeMethod(&runner, [&runner] { runner.finishWell(); }, Qt::QueuedConnection); });
    // Every step costs time in a flood: without --count, skip counting.
    capture::EntrySink *const into = *count > 0 ? static_cast<capture::EntrySink *>(&sink) : &writer;
    session.addSink(into);
    QObject::connect(file->get(), &CaptureFile::ready, &session, [&session, into] { session.sinkReady(into); });
    if (*timeout > 0)
        QTimer::singleShot(*timeout, &runner, [&runner] { runner.finishWell(); });

    QElapsedTimer clock;
    clock.start();
    ProgressLine progress(console);
    QTimer tick;
    std::uint64_t before = writer.entryCount();
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        const std::uint64_t now = writer.entryCount();
        QString line = tr("%1 entries · %2/s · %3").arg(now).arg((now - before) * 2).arg(base::Units::shortSize(writer.bytesWritten()));
        if (writer.notKeptEntries() > 0)
            line += QStringLiteral(" · ") + tr("%1 not kept").arg(writer.notKeptEntries());
        before = now;
        progress.show(line);
    });
    if (console.errIsTerminal())
        tick.start(500);
    const int status = runner.run();
    session.removeSink(into);
    tick.stop();
    progress.clear();

    const bool kept = (*file)->finish();
    Summary summary;
    summary.path = *path;
    summary.counters = reader->counters().since(stoodThere);
    summary.fileBytes = reader->sizeInBytes();
    summary.notKept = writer.notKeptEntries();
    summary.cut = writer.cutEntries();
    summary.mostPayload = std::uint64_t(settings->keepPayload);
    summary.seconds = double(clock.nsecsElapsed()) * 1e-9;
    if (*format == OutputFormat::JsonLines) {
        summary.appendJson(console.out());
        console.flush();
    } else {
        console.line(base::escapeControls(summary.text()));
    }
    if (!kept)
        return status == ExitOk || status == ExitClosedAbnormally ? int(ExitFile) : status; // of an endless feed --timeout is the end
    return status;
}

} // namespace framescope::cli
