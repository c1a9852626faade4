#include "SuiteRun.h"

#include "LimitCheck.h"

#include "base/Translation.h"
#include "base/Units.h"

#include <algorithm>
#include <utility>

namespace framescope::scenario {

namespace {

FRAMESCOPE_TR("Scenario")

} // namespace

report::Case caseOf(const PlannedRun &run, const RunResult &result)
{
    report::Case out;
    out.name = run.name;
    out.group = run.scenario->file;
    out.file = run.scenario->file;
    out.durationNs = result.durationNs;
    switch (result.outcome) {
    case RunResult::Outcome::Passed: out.outcome = report::Case::Outcome::Passed; break;
    case RunResult::Outcome::Failed: out.outcome = report::Case::Outcome::Failed; break;
    case RunResult::Outcome::NotConnected: out.outcome = report::Case::Outcome::Error; break;
    case RunResult::Outcome::Interrupted:
        out.outcome = report::Case::Outcome::Skipped;
        out.what = tr("Interrupted.");
        break;
    }
    if (result.failure) {
        const Failure &failure = *result.failure;
        out.what = failure.connection.isEmpty() ? failure.what : QStringLiteral("%1: %2").arg(failure.connection, failure.what);
        out.seen = failure.seen;
        out.remedy = failure.remedy;
        out.line = failure.place.line;
        out.column = failure.place.column;
    } else if (result.passed() && !run.scenario->limits.empty()) {
        Measured measured;
        measured.add(result);
        if (const auto unmet = unmetLimits(run.scenario->limits, measured); !unmet.empty()) {
            out.outcome = report::Case::Outcome::Failed;
            out.what = tr("A limit does not hold.");
            QStringList sentences;
            for (const UnmetLimit &one : unmet)
                sentences.append(one.sentence);
            out.seen = sentences.join(u' ');
            out.line = unmet.front().limit->place.line;
            out.column = unmet.front().limit->place.column;
        }
    }
    if (result.messagesDropped > 0)
        out.seen += tr(" %1 messages came faster than the steps looked at them, and were dropped.").arg(result.messagesDropped);
    for (const StepResult &step : result.steps) {
        static const QStringList marks{QStringLiteral(" "), QStringLiteral(">"), QStringLiteral("ok"), QStringLiteral("FAILED"), QStringLiteral("-")};
        out.output.append(QStringLiteral("%1 %2 %3 %4%5")
                              .arg(marks.value(static_cast<int>(step.state)), step.path, step.key, step.text,
                                   step.runs > 0 ? QStringLiteral(" (%1)").arg(base::Units::shortDuration(step.durationNs)) : QString()));
    }
    out.properties.emplace_back(QStringLiteral("seed"), QString::number(result.seed));
    for (const auto &[name, times] : result.times) {
        out.properties.emplace_back(name + QStringLiteral(".p50"), base::Units::shortDuration(static_cast<qint64>(times.percentile(50))));
        if (times.count() > 1)
            out.properties.emplace_back(name + QStringLiteral(".p99"), base::Units::shortDuration(static_cast<qint64>(times.percentile(99))));
    }
    return out;
}

struct SuiteRun::Job {
    std::size_t index = 0;
    int attempt = 1;
    std::unique_ptr<Runner> runner;
    std::function<QString(const RunResult &)> ended;
    std::function<QString(const QString &)> masked;
};

SuiteRun::SuiteRun(std::vector<PlannedRun> runs, Options options, base::Scheduler &scheduler, Prepare prepare)
    : m_runs(std::move(runs)), m_options(options), m_scheduler(scheduler), m_prepare(std::move(prepare)), m_cases(m_runs.size())
{
}

SuiteRun::~SuiteRun()
{
    if (m_timer)
        m_scheduler.cancel(m_timer);
}

void SuiteRun::start()
{
    // Deferred: the caller may need to be notified of an immediate end.
    m_timer = m_scheduler.after(0, [this] {
        m_timer = 0;
        fill();
    });
}

void SuiteRun::fill()
{
    while (!m_stop && m_next < m_runs.size() && m_jobs.size() < static_cast<std::size_t>(std::max(m_options.jobs, 1)))
        begin(m_next++, 1);
    if (m_jobs.empty() && !m_finished && (m_stop || m_next >= m_runs.size())) {
        m_finished = true;
        if (finished)
            finished();
    }
}

void SuiteRun::begin(std::size_t index, int attempt)
{
    const PlannedRun &run = m_runs[index];
    ++m_tried;
    auto prepared = m_prepare(run, attempt);
    if (!prepared) {
        RunResult result;
        result.outcome = RunResult::Outcome::NotConnected;
        result.failure = Failure::of(prepared.error());
        conclude(index, caseOf(run, result));
        return;
    }
    auto job = std::make_unique<Job>();
    Job *raw = job.get();
    job->index = index;
    job->attempt = attempt;
    job->ended = std::move(prepared->ended);
    job->masked = std::move(prepared->masked);
    Runner::Setup setup = std::move(prepared->setup);
    setup.scheduler = &m_scheduler;
    setup.row = run.row;
    setup.seed = m_options.seed + index;
    setup.finished = [this, raw] {
        // The runner must not be deleted while it calls.
        m_scheduler.after(0, [this, raw] { end(*raw); });
    };
    job->runner = std::make_unique<Runner>(*run.scenario, std::move(setup));
    m_jobs.push_back(std::move(job));
    raw->runner->start();
}

void SuiteRun::end(Job &job)
{
    const std::size_t index = job.index;
    const int attempt = job.attempt;
    const PlannedRun &run = m_runs[index];
    const RunResult result = job.runner->result();
    if (result.outcome != RunResult::Outcome::NotConnected)
        ++m_connected;
    report::Case done = caseOf(run, result);
    done.attempts = attempt;
    if (job.masked) {
        for (QString *text : {&done.name, &done.what, &done.seen, &done.remedy})
            *text = job.masked(*text);
        for (QString &line : done.output)
            line = job.masked(line);
    }
    const auto ended = std::move(job.ended);
    // Links close their captures before these are examined.
    std::erase_if(m_jobs, [&](const std::unique_ptr<Job> &one) { return one.get() == &job; });
    if (ended)
        done.evidence = ended(result);
    if (done.isBad() && attempt <= m_options.retries && !m_stop) {
        m_cases[index] = std::move(done); // replaced by the next attempt
        begin(index, attempt + 1);
        fill();
        return;
    }
    if (attempt > 1 && done.outcome == report::Case::Outcome::Passed) {
        done.outcome = report::Case::Outcome::Flaky;
        done.what = m_cases[index]->what;
        done.seen = m_cases[index]->seen;
        done.line = m_cases[index]->line;
        done.column = m_cases[index]->column;
        if (done.evidence.isEmpty())
            done.evidence = m_cases[index]->evidence;
    }
    conclude(index, std::move(done));
    fill();
}

void SuiteRun::conclude(std::size_t index, report::Case done)
{
    if (done.isBad() && m_options.bail)
        m_stop = true;
    m_cases[index] = std::move(done);
    if (caseEnded)
        caseEnded(*m_cases[index]);
}

void SuiteRun::interrupt()
{
    m_stop = true;
    m_interrupted = true;
    for (const auto &job : m_jobs)
        job->runner->interrupt();
    if (m_jobs.empty())
        fill();
}

std::vector<report::Case> SuiteRun::cases() const
{
    std::vector<report::Case> out;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (m_cases[i]) {
            out.push_back(*m_cases[i]);
            continue;
        }
        report::Case skipped;
        skipped.name = m_runs[i].name;
        skipped.group = skipped.file = m_runs[i].scenario->file;
        skipped.outcome = report::Case::Outcome::Skipped;
        skipped.what = m_interrupted ? tr("Not run: interrupted before it began.") : tr("Not run: an earlier one failed.");
        out.push_back(std::move(skipped));
    }
    return out;
}

QStringList SuiteRun::running() const
{
    QStringList out;
    for (const auto &job : m_jobs)
        out.append(m_runs[job->index].name);
    return out;
}

} // namespace framescope::scenario
