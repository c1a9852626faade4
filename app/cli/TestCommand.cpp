#include "TestCommand.h"

#include "EntryPrinter.h"
#include "Platform.h"
#include "ProgressLine.h"
#include "ScenarioAttempts.h"

#include "base/Translation.h"
#include "base/TimerScheduler.h"
#include "base/Units.h"
#include "base/json/OrderedJson.h"
#include "report/Formats.h"
#include "report/ReportText.h"
#include "scenario/Suite.h"
#include "scenario/SuiteRun.h"

#include <QDir>
#include <QEventLoop>
#include <QFileSystemWatcher>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <iterator>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::TestCommand")

/// Everything that the options say, read and checked.
struct Plan {
    scenario::Suite::Choice choice;
    scenario::SuiteRun::Options run;
    std::vector<report::Target> reports;
    bool json = false;
    bool watch = false;
};

base::Result<Plan> planOf(const ParsedOptions &options)
{
    Plan plan;
    if (const auto text = options.value(u"grep")) {
        const QRegularExpression expression(*text);
        if (!expression.isValid())
            return usageError(tr("--grep is not a regular expression."), expression.errorString());
        plan.choice.grep = expression;
    }
    plan.choice.tags = options.values(u"tag");
    if (const auto text = options.value(u"shard")) {
        const QStringList parts = text->split(u'/');
        bool ok = parts.size() == 2;
        plan.choice.shard = ok ? parts[0].toInt(&ok) : 0;
        plan.choice.shards = ok ? parts[1].toInt(&ok) : 0;
        if (!ok || plan.choice.shards < 1 || plan.choice.shard < 1 || plan.choice.shard > plan.choice.shards)
            return usageError(tr("--shard takes which part of how many, from 1."), *text, tr("For example: --shard 1/4."));
    }
    const auto jobs = options.number(u"jobs", 4, 1, 1000);
    if (!jobs)
        return jobs.error();
    plan.run.jobs = static_cast<int>(*jobs);
    const auto retries = options.number(u"retries", 0, 0, 100);
    if (!retries)
        return retries.error();
    plan.run.retries = static_cast<int>(*retries);
    plan.run.bail = options.has(u"bail");
    const auto seed = options.number(u"seed", QRandomGenerator::global()->bounded(1, 1'000'000), 0, std::numeric_limits<qint64>::max());
    if (!seed)
        return seed.error();
    plan.run.seed = static_cast<quint64>(*seed);
    for (const QString &text : options.values(u"report")) {
        const auto target = report::Target::parse(text);
        if (!target)
            return usageError(target.error().what, target.error().seen, target.error().remedy);
        plan.reports.push_back(*target);
    }
    const auto format = EntryPrinter::formatFrom(options.value(u"format"));
    if (!format)
        return format.error();
    plan.json = *format == OutputFormat::JsonLines;
    plan.watch = options.has(u"watch");
    return plan;
}

/// What is printed while scenarios run, and behind them.
class Printer
{
public:
    Printer(Console &console, bool json) : m_console(console), m_json(json), m_progress(console) {}

    void problems(const std::vector<profiles::Problem> &problems)
    {
        for (const profiles::Problem &problem : problems)
            m_console.errLine(base::escapeControls(problem.toString()));
    }
    void running(const QStringList &names, std::size_t done, std::size_t all)
    {
        if (!names.isEmpty())
            m_progress.show(tr("%1 of %2 · %3").arg(done).arg(all).arg(names.join(QStringLiteral(", "))));
    }
    void ended(const report::Case &one)
    {
        m_progress.clear();
        if (m_json) {
            event("test", report::caseToJson(one));
            return;
        }
        const QString mark = one.isBad() ? coloured(QStringLiteral("✗"), 31) : one.outcome == report::Case::Outcome::Passed ? coloured(QStringLiteral("✓"), 32) : coloured(QStringLiteral("≈"), 33);
        m_console.line(QStringLiteral("%1 %2 (%3)").arg(mark, base::escapeControls(one.name), base::Units::shortDuration(one.durationNs)));
        const auto detail = [this](const QString &name, const QString &text) {
            if (!text.isEmpty())
                m_console.line(QStringLiteral("    %1%2").arg(name, base::escapeControls(text)));
        };
        if (one.outcome == report::Case::Outcome::Flaky)
            detail(tr("flaky: passed on attempt %1; before that: ").arg(one.attempts), one.what);
        if (!one.isBad())
            return;
        detail({}, one.line > 0 ? QStringLiteral("%1:%2:%3").arg(one.file).arg(one.line).arg(one.column) : one.file);
        detail({}, one.what);
        detail(tr("seen: "), one.seen);
        detail(tr("try: "), one.remedy);
        detail(tr("capture: "), one.evidence);
    }
    void summary(const report::Report &report, quint64 seed)
    {
        m_progress.clear();
        if (m_json) {
            base::OrderedJson sums = report::countsToJson(report);
            sums.set(QStringLiteral("duration_ms"), base::OrderedJson::number(QString::number(static_cast<double>(report.durationNs) / 1e6, 'f', 3)));
            sums.set(QStringLiteral("seed"), base::OrderedJson(static_cast<qint64>(seed)));
            event("summary", std::move(sums));
            return;
        }
        const report::Report::Counts counts = report.counts();
        QStringList parts;
        const auto part = [&](int count, const QString &word) {
            if (count > 0)
                parts.append(QStringLiteral("%1 %2").arg(count).arg(word));
        };
        part(counts.passed, tr("passed"));
        part(counts.failed, tr("failed"));
        part(counts.errors, tr("not connected"));
        part(counts.flaky, tr("flaky"));
        part(counts.skipped, tr("skipped"));
        m_console.line(QString());
        m_console.line(QStringLiteral("%1 · %2 · %3").arg(parts.join(QStringLiteral(", ")), base::Units::shortDuration(report.durationNs), tr("seed %1").arg(seed)));
    }

private:
    QString coloured(const QString &text, int colour) const { return m_console.colour() ? QStringLiteral("\033[%1m%2\033[0m").arg(colour).arg(text) : text; }
    /// One line of JSON: which event it is, and its facts.
    void event(const char *name, base::OrderedJson facts)
    {
        facts.members().insert(facts.members().begin(), {QStringLiteral("event"), base::OrderedJson(QLatin1String(name))});
        m_console.line(QString::fromUtf8(facts.toCompact()));
    }

    Console &m_console;
    bool m_json;
    ProgressLine m_progress;
};

/// One round: everything that was chosen, once.
class Round
{
public:
    Round(const ParsedOptions &options, const Plan &plan, Console &console, Printer &printer) : m_options(options), m_plan(plan), m_console(console), m_printer(printer) {}

    /// The exit status.
    base::Result<int> run(QStringList *files)
    {
        QStringList paths = m_options.arguments();
        auto attempts = ScenarioAttempts::from(m_options, m_console);
        if (!attempts)
            return attempts.error();
        if (paths.isEmpty())
            paths.append(m_options.value(u"workspace").value_or(QDir::currentPath()));
        auto suite = scenario::Suite::load(paths);
        if (!suite)
            return suite.error();
        if (files) {
            *files = suite->files();
            std::copy_if(paths.begin(), paths.end(), std::back_inserter(*files), [](const QString &path) { return QFileInfo(path).isDir(); });
        }
        std::vector<profiles::Problem> problems = suite->problems();
        if (suite->isRunnable()) {
            if (const auto checked = (*attempts)->check(suite->scenarios(), problems); !checked)
                return checked.error();
        }
        m_printer.problems(problems);
        if (!problems.empty())
            return int(ExitUsage);
        const auto runs = suite->runs(m_plan.choice);
        if (runs.empty())
            return usageError(suite->scenarios().empty() ? tr("No scenario was found.") : tr("No scenario matches."), paths.join(u' '),
                              suite->scenarios().empty() ? tr("The name of a scenario file ends in .scenario.yaml; see the manual, Tests.") : tr("Check --grep, --tag and --shard."));

        base::TimerScheduler scheduler;
        scenario::SuiteRun run(runs, m_plan.run, scheduler, [&](const scenario::PlannedRun &planned, int attempt) { return (*attempts)->prepare(planned, attempt); });
        QEventLoop loop;
        std::size_t done = 0;
        run.caseEnded = [&](const report::Case &one) {
            ++done;
            m_printer.ended(one);
        };
        run.finished = [&loop] { loop.quit(); };
        QTimer progress;
        QObject::connect(&progress, &QTimer::timeout, &loop, [&] { m_printer.running(run.running(), done, runs.size()); });
        progress.start(200);
        const auto stop = [&run] { run.interrupt(); };
        platform::onInterrupt([&](int) { stop(); });
        m_console.setOutClosedHandler([&] { QTimer::singleShot(0, &loop, stop); });
        report::Report report;
        report.title = QStringLiteral("framescope-cli test");
        report.started = QDateTime::currentDateTimeUtc();
        const base::Instant begin = base::Clock::system().now();
        run.start();
        loop.exec();
        platform::onInterrupt({});
        m_console.setOutClosedHandler({});
        report.durationNs = base::Clock::system().now().monoNs - begin.monoNs;
        report.cases = run.cases();
        report.properties.emplace_back(QStringLiteral("seed"), QString::number(m_plan.run.seed));
        m_printer.summary(report, m_plan.run.seed);
        m_console.flush();

        int status = ExitOk;
        const report::Report::Counts counts = report.counts();
        if (counts.failed + counts.errors > 0)
            status = run.nothingConnected() && counts.passed + counts.flaky == 0 ? ExitNotConnected : ExitExpectationFailed;
        for (const report::Target &target : m_plan.reports) {
            if (const auto written = report::write(report, target); !written) {
                m_console.error(written.error());
                status = status == ExitOk ? int(ExitFile) : status;
            }
        }
        interrupted = run.wasInterrupted();
        return status;
    }

    bool interrupted = false;

private:
    const ParsedOptions &m_options;
    const Plan &m_plan;
    Console &m_console;
    Printer &m_printer;
};

} // namespace

TestCommand::TestCommand()
{
    m_spec.name = QStringLiteral("test");
    m_spec.summary = tr("runs scenarios as tests");
    m_spec.arguments = QStringLiteral("[FILE|FOLDER]…");
    m_spec.minArguments = 0;
    m_spec.maxArguments = -1;
    const QString choice = tr("Which scenarios");
    const QString how = tr("Running");
    m_spec.options = {
        {QStringLiteral("grep"), QStringLiteral("RE"), tr("only scenarios whose name or path matches this regular expression"), false, choice},
        {QStringLiteral("tag"), QStringLiteral("TAG"), tr("only scenarios with this tag; with several, any of them"), true, choice},
        {QStringLiteral("shard"), QStringLiteral("PART/ALL"), tr("only this part of the scenarios: 1/4 is the first of four"), false, choice},
        {QStringLiteral("jobs"), QStringLiteral("N"), tr("run N scenarios at a time (default 4)"), false, how},
        {QStringLiteral("retries"), QStringLiteral("N"), tr("repeat a failed scenario up to N times; if it then passes, it is reported as flaky"), false, how},
        {QStringLiteral("bail"), QString(), tr("start no new scenario after the first failure"), false, how},
        {QStringLiteral("seed"), QStringLiteral("N"), tr("repeat the random choices of an earlier run"), false, how},
        {QStringLiteral("watch"), QString(), tr("run again whenever one of the files changes"), false, how},
        {QStringLiteral("report"), QStringLiteral("KIND=FILE"), tr("write a report: junit, tap, json, html, md; or github, without a file"), true, tr("Output")},
        {QStringLiteral("format"), QStringLiteral("human|jsonl"), tr("output: lines for people, or one JSON object per test"), false, tr("Output")},
    };
    const auto attempts = ScenarioAttempts::options();
    m_spec.options.insert(m_spec.options.end(), attempts.begin(), attempts.end());
    m_spec.examples = {
        QStringLiteral("framescope-cli test"),
        QStringLiteral("framescope-cli test tests/smoke.scenario.yaml --env Staging"),
        QStringLiteral("framescope-cli test tests --tag smoke --jobs 16 --retries 1 --report junit=report.xml --report html=report.html"),
    };
    m_spec.notes = tr("A scenario is a file that ends in .scenario.yaml and says what is sent and what must be received; the manual's page Tests\n"
                      "describes it. Exit status: 0 all passed, 1 some failed, 2 a scenario is invalid or none matches, 3 nothing connected,\n"
                      "6 a file could not be read or written.");
}

base::Result<int> TestCommand::run(const ParsedOptions &options, Console &console)
{
    const auto plan = planOf(options);
    if (!plan)
        return plan.error();
    Printer printer(console, plan->json);
    Round round(options, *plan, console, printer);
    QStringList files;
    auto status = round.run(&files);
    while (plan->watch && !round.interrupted && (status || !files.isEmpty())) {
        if (!status)
            console.error(status.error());
        console.errLine(tr("Waiting for a change; press Ctrl+C to quit."));
        QFileSystemWatcher watcher(files);
        QEventLoop loop;
        bool ended = false;
        QTimer calm; // an editor writes in several steps
        calm.setSingleShot(true);
        calm.setInterval(100);
        QObject::connect(&watcher, &QFileSystemWatcher::fileChanged, &calm, qOverload<>(&QTimer::start));
        QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &calm, qOverload<>(&QTimer::start));
        QObject::connect(&calm, &QTimer::timeout, &loop, &QEventLoop::quit);
        platform::onInterrupt([&](int) {
            ended = true;
            loop.quit();
        });
        loop.exec();
        platform::onInterrupt({});
        if (ended)
            break;
        status = round.run(&files);
    }
    return status;
}

} // namespace framescope::cli
