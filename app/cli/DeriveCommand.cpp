#include "DeriveCommand.h"

#include "DerivedRun.h"
#include "EntryPrinter.h"
#include "FilterOption.h"

#include "base/NativeFile.h"
#include "base/NearName.h"
#include "base/OutputFile.h"
#include "base/Translation.h"
#include "derive/AsyncApiDraft.h"
#include "derive/RulesDraft.h"
#include "derive/ScenarioDraft.h"
#include "server/RuleSet.h"

#include <QFileInfo>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::DeriveCommand")

/// Into --out, whole or not at all, or to standard output.
base::Result<void> put(const QByteArray &text, const ParsedOptions &options, Console &console)
{
    const auto path = options.value(u"out");
    if (!path) {
        console.out() += text;
        console.flush();
        return {};
    }
    base::OutputFile file(*path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    base::Error error;
    error.id = QStringLiteral("file.not-writable");
    error.what = tr("The file %1 cannot be written.").arg(*path);
    error.seen = file.errorString();
    error.remedy = tr("Give another file with --out.");
    error.subject = *path;
    return error;
}

QString fileNameOf(const ParsedOptions &options)
{
    return QFileInfo(options.arguments().first()).fileName();
}

} // namespace

DeriveCommand::DeriveCommand()
{
    m_spec.name = QStringLiteral("derive");
    m_spec.summary = tr("makes a test, a mock server or a description of a capture");
    m_spec.arguments = QStringLiteral("CAPTURE");
    m_spec.minArguments = m_spec.maxArguments = 1;
    m_spec.options = {
        {QStringLiteral("to"), QStringLiteral("scenario|rules|asyncapi"), tr("what to make"), false, QString()},
        {QStringLiteral("out"), QStringLiteral("FILE"), tr("the file to make; without it, standard output"), false, QString()},
        FilterOption::row(),
        {QStringLiteral("no-run"), QString(), tr("scenario: do not try it against the server that was recorded"), false, QString()},
        {QStringLiteral("format"), QStringLiteral("human|jsonl"), tr("errors and notes on standard error: sentences, or JSON objects"), false, QString()},
    };
    m_spec.examples = {QStringLiteral("framescope-cli derive friday.fscope --to scenario --out friday.scenario.yaml"),
                       QStringLiteral("framescope-cli derive friday.fscope --to rules --out friday.rules.json --filter 'conn:1'"),
                       QStringLiteral("framescope-cli derive friday.fscope --to asyncapi --out friday.asyncapi.json")};
    m_spec.notes = tr("scenario: what was sent is sent again, and what came is expected, without heartbeats and secrets. It is run against the server\n"
                      "at once; what is not the same again is loosened or left out, with a comment. Of several connections the first one counts.\n"
                      "rules: a file for “serve --rules”, which then answers as the recorded server did.\n"
                      "asyncapi: an AsyncAPI 3.0 document, with a schema for each kind of message.\n"
                      "Exit status: 1 where the scenario does not pass, 3 where the server could not be reached; the file is written all the same.");
}

base::Result<int> DeriveCommand::run(const ParsedOptions &options, Console &console)
{
    if (const auto said = EntryPrinter::formatFrom(options.value(u"format")); !said)
        return said.error();
    const QStringList kinds{QStringLiteral("scenario"), QStringLiteral("rules"), QStringLiteral("asyncapi")};
    const QString to = options.value(u"to").value_or(QString());
    if (!kinds.contains(to)) {
        const QString near = base::NearName::best(to, kinds);
        return usageError(tr("“derive” needs to know what to make."), base::escapeControls(to),
                          near.isEmpty() ? tr("Name it with --to scenario|rules|asyncapi.") : tr("Did you mean --to %1?").arg(near));
    }
    if (options.has(u"no-run") && to != QLatin1String("scenario"))
        return usageError(tr("--no-run is only for --to scenario."));
    if (const auto out = options.value(u"out"); out && out->isEmpty())
        return usageError(tr("--out needs a file."));
    const auto filter = FilterOption::read(options, console);
    if (!filter)
        return int(ExitUsage);
    const QString source = options.arguments().first();
    const auto reader = capture::CaptureReader::open(source);
    if (!reader)
        return reader.error();
    if (const auto out = options.value(u"out"); out && base::NativeFile::isSame(source, *out))
        return usageError(tr("The file would replace the capture itself."), *out, tr("Give another file with --out."));
    const auto recording = derive::Recording::read(**reader, *filter);
    if (!recording)
        return recording.error();
    for (const QString &note : recording->notes)
        console.note(note);
    if (to == QLatin1String("rules"))
        return rules(*recording, options, console);
    return to == QLatin1String("asyncapi") ? asyncApi(*recording, options, console) : scenario(*recording, options, console);
}

base::Result<int> DeriveCommand::scenario(const derive::Recording &recording, const ParsedOptions &options, Console &console) const
{
    const derive::RecordedConnection &connection = recording.connections.front();
    if (recording.connections.size() > 1)
        console.note(tr("The capture has %1 conversations. This one is of connection %2; --filter conn:%3 takes another.")
                         .arg(recording.connections.size())
                         .arg(connection.number)
                         .arg(recording.connections[1].number));
    const derive::Dialogue dialogue(connection);
    if (dialogue.heartbeats() > 0)
        console.note(tr("%1 heartbeats were left out.").arg(dialogue.heartbeats()));
    const QString name = QFileInfo(options.arguments().first()).completeBaseName();
    derive::ScenarioDraft draft(dialogue, recording.secrets, name, {tr("Made of the capture %1 by framescope-cli derive.").arg(fileNameOf(options))});
    for (const auto &[secret, value] : draft.secrets())
        console.note(tr("A secret was taken out: {{secret.%1}}.").arg(secret));
    int status = ExitOk;
    if (!options.has(u"no-run")) {
        // What never comes is waited for once for each loosening: not for as long as a test would.
        const qint64 patience = 2'000'000'000 + 3 * dialogue.longestWaitNs();
        const auto outcome = DerivedRun(console).run(draft, options.value(u"out").value_or(QStringLiteral("derived.scenario.yaml")), patience);
        if (!outcome) {
            if (const auto written = put(draft.text(), options, console); !written)
                return written.error();
            return outcome.error();
        }
        for (const QString &change : outcome->changes)
            console.note(change);
        if (outcome->passed) {
            console.note(outcome->runs == 1 ? tr("The scenario passes.") : tr("The scenario passes at run %1.").arg(outcome->runs));
        } else {
            console.note(tr("The scenario does not pass: %1").arg(outcome->problem));
            status = outcome->connected || outcome->runs == 0 ? ExitExpectationFailed : ExitNotConnected;
        }
    }
    if (const auto written = put(draft.text(), options, console); !written)
        return written.error();
    return status;
}

base::Result<int> DeriveCommand::rules(const derive::Recording &recording, const ParsedOptions &options, Console &console) const
{
    derive::RulesDraft draft(recording.secrets);
    for (const derive::RecordedConnection &connection : recording.connections)
        draft.add(derive::Dialogue(connection));
    const QByteArray text = draft.text(tr("Answers as the server in the capture %1 did.").arg(fileNameOf(options)));
    // What the local server would refuse must not be written: the capture has nothing to answer, then.
    if (const auto parsed = server::RuleSet::parse(text, options.value(u"out").value_or(QStringLiteral("rules"))); !parsed)
        return parsed.error();
    for (const QString &note : draft.notes())
        console.note(note);
    if (const auto written = put(text, options, console); !written)
        return written.error();
    return int(ExitOk);
}

base::Result<int> DeriveCommand::asyncApi(const derive::Recording &recording, const ParsedOptions &options, Console &console) const
{
    derive::AsyncApiDraft draft(recording.secrets);
    for (const derive::RecordedConnection &connection : recording.connections)
        draft.add(derive::Dialogue(connection));
    if (const auto written = put(draft.text(QFileInfo(options.arguments().first()).completeBaseName()), options, console); !written)
        return written.error();
    return int(ExitOk);
}

} // namespace framescope::cli
