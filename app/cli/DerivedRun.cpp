#include "DerivedRun.h"

#include "ScenarioAttempts.h"

#include "base/TimerScheduler.h"
#include "base/Translation.h"
#include "scenario/ScenarioReader.h"

#include <QEventLoop>

#include <algorithm>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::DeriveCommand")

/// How one attempt ended, without secrets. An error where it could not even begin.
base::Result<scenario::RunResult> runOnce(const std::shared_ptr<const scenario::Scenario> &scenario, ScenarioAttempts &attempts, qint64 patienceNs)
{
    const scenario::PlannedRun planned{scenario, {}, 0, scenario->name};
    scenario::RunResult result;
    std::optional<base::Error> refused;
    base::TimerScheduler scheduler;
    scenario::SuiteRun run({planned}, {}, scheduler, [&](const scenario::PlannedRun &one, int attempt) {
        auto prepared = attempts.prepare(one, attempt);
        if (!prepared) {
            refused = prepared.error();
            return prepared;
        }
        prepared->setup.stepLimitNs = patienceNs;
        prepared->ended = [&result, ended = std::move(prepared->ended), masked = prepared->masked](const scenario::RunResult &done) {
            result = done;
            if (result.failure && masked) {
                result.failure->what = masked(result.failure->what);
                result.failure->seen = masked(result.failure->seen);
            }
            return ended(done);
        };
        return prepared;
    });
    QEventLoop loop;
    run.finished = [&loop] { loop.quit(); };
    run.start();
    loop.exec();
    if (refused)
        return *refused;
    return result;
}

/// The place of a step among those of the file: "steps[3]" is 2.
std::optional<std::size_t> numberOf(const scenario::RunResult &result)
{
    const auto &steps = result.steps;
    const auto failed = std::find_if(steps.begin(), steps.end(), [&](const scenario::StepResult &step) { return step.path == result.failure->step; });
    if (failed == steps.end())
        return {};
    return static_cast<std::size_t>(failed - steps.begin());
}

} // namespace

base::Result<DerivedRun::Outcome> DerivedRun::run(derive::ScenarioDraft &draft, const QString &file, qint64 patienceNs)
{
    ParsedOptions options;
    options.add(QStringLiteral("keep-captures"), QStringLiteral("none"));
    auto attempts = ScenarioAttempts::from(options, m_console);
    if (!attempts)
        return attempts.error();
    if (const auto given = (*attempts)->giveSecrets(draft.secrets()); !given)
        return given.error();

    Outcome out;
    while (out.runs < kMostRuns) {
        auto read = scenario::ScenarioReader::read(draft.text(), file);
        if (!read.ok()) {
            out.problem = read.problems.front().toString();
            return out;
        }
        ++out.runs;
        const auto result = runOnce(std::make_shared<const scenario::Scenario>(std::move(read.scenario)), **attempts, patienceNs);
        if (!result)
            return result.error();
        out.connected = out.connected || result->outcome != scenario::RunResult::Outcome::NotConnected;
        if (result->passed()) {
            out.passed = true;
            return out;
        }
        if (!result->failure) {
            out.problem = tr("It was interrupted.");
            return out;
        }
        const scenario::Failure &failure = *result->failure;
        const auto number = out.connected ? numberOf(*result) : std::nullopt;
        const QString change = number ? draft.loosen(*number, failure.unmet, failure.what) : QString();
        if (change.isEmpty()) {
            out.problem = failure.what + (failure.seen.isEmpty() ? QString() : QString(u' ' + failure.seen));
            return out;
        }
        out.changes.append(change);
    }
    out.problem = tr("It did not pass in %1 runs.").arg(kMostRuns);
    return out;
}

} // namespace framescope::cli
