#pragma once

#include "Runner.h"
#include "Suite.h"

#include "report/Report.h"

#include <functional>
#include <memory>

namespace framescope::scenario {

/// Executes the runs of a suite: several at a time, with retries, until all are done or (with bail) one fails. Lives on one thread, that of its
/// scheduler and its links.
class SuiteRun
{
public:
    struct Options {
        int jobs = 4;
        int retries = 0;
        bool bail = false;       ///< start nothing new after a failure
        quint64 seed = 1;
    };
    /// The start of an attempt: the setup for its runner, with evidence that may be dropped. Errors are those of the run.
    struct Attempt {
        Runner::Setup setup;
        /// Called when the attempt has ended; returns the path of the capture if one was kept.
        std::function<QString(const RunResult &)> ended;
        /// Masks secrets in reported text; may be empty.
        std::function<QString(const QString &)> masked;
    };
    using Prepare = std::function<base::Result<Attempt>(const PlannedRun &run, int attempt)>;

    SuiteRun(std::vector<PlannedRun> runs, Options options, base::Scheduler &scheduler, Prepare prepare);
    ~SuiteRun();

    /// Called when each run has finally ended, in that order.
    std::function<void(const report::Case &)> caseEnded;
    /// Called once, when all have ended. Not inside start().
    std::function<void()> finished;

    void start();
    /// Current runs close with 1001; no others start.
    void interrupt();

    bool isFinished() const { return m_finished; }
    bool wasInterrupted() const { return m_interrupted; }
    /// Whether no attempt connected at all.
    bool nothingConnected() const { return m_tried > 0 && m_connected == 0; }
    /// The cases in the order of the runs.
    std::vector<report::Case> cases() const;
    /// The current runs, for a progress line.
    QStringList running() const;

private:
    struct Job;
    void fill();
    void begin(std::size_t index, int attempt);
    void end(Job &job);
    void conclude(std::size_t index, report::Case done);

    std::vector<PlannedRun> m_runs;
    Options m_options;
    base::Scheduler &m_scheduler;
    Prepare m_prepare;
    std::vector<std::optional<report::Case>> m_cases;
    std::vector<std::unique_ptr<Job>> m_jobs;
    std::size_t m_next = 0;
    int m_tried = 0;
    int m_connected = 0;
    bool m_stop = false;
    bool m_interrupted = false;
    bool m_finished = false;
    base::TimerId m_timer = 0;
};

/// Converts a run's result to a case of a report.
report::Case caseOf(const PlannedRun &run, const RunResult &result);

} // namespace framescope::scenario
