#include "support/TestClass.h"

#include "FakeLink.h"

#include "scenario/ScenarioReader.h"
#include "scenario/SuiteRun.h"

using namespace framescope;
using namespace framescope::scenario;
using testing::FakeLink;

namespace {

std::vector<PlannedRun> planned(int count)
{
    const auto outcome = ScenarioReader::read("format: framescope-scenario/1\nconnect: ws://h/\nsteps:\n  - send: hello\n  - expect: hello\n    within: 100ms\n    as: echo\n", QStringLiteral("a"));
    const auto scenario = std::make_shared<const Scenario>(outcome.scenario);
    std::vector<PlannedRun> out;
    for (int i = 0; i < count; ++i)
        out.push_back({scenario, {}, 0, QString::number(i)});
    return out;
}

/// Plays runs; `answers` says whether the server answers this run's attempt.
struct SuitePlay {
    base::SimulatedScheduler scheduler;
    int most = 0;
    int now = 0;
    std::vector<report::Case> ended;

    std::vector<report::Case> play(int count, SuiteRun::Options options, const std::function<bool(const PlannedRun &, int)> &answers, bool refuses = false)
    {
        SuiteRun run(planned(count), options, scheduler, [&](const PlannedRun &one, int attempt) -> base::Result<SuiteRun::Attempt> {
            SuiteRun::Attempt out;
            most = std::max(most, ++now);
            const bool answer = answers(one, attempt);
            out.setup.makeLink = [this, answer, refuses](std::size_t) -> base::Result<std::unique_ptr<Link>> {
                auto link = std::make_unique<FakeLink>(scheduler);
                link->refuses = refuses;
                if (answer)
                    link->answer = [](FakeLink &self, const Outgoing &outgoing) { self.receive(outgoing.payload, 1); };
                return std::unique_ptr<Link>(std::move(link));
            };
            out.ended = [this](const RunResult &result) {
                --now;
                return result.passed() ? QString() : QStringLiteral("a.fscope");
            };
            return out;
        });
        bool finished = false;
        run.finished = [&] { finished = true; };
        run.caseEnded = [&](const report::Case &one) { ended.push_back(one); };
        run.start();
        while (!finished)
            scheduler.passMs(10);
        nothing = run.nothingConnected();
        return run.cases();
    }
    bool nothing = false;
};

} // namespace

class tst_SuiteRun : public QObject
{
    Q_OBJECT

private slots:
    void severalAtATime()
    {
        SuitePlay play;
        SuiteRun::Options options;
        options.jobs = 3;
        const auto cases = play.play(10, options, [](const PlannedRun &, int) { return true; });
        QCOMPARE(play.most, 3);
        QCOMPARE(play.ended.size(), std::size_t(10));
        for (const report::Case &one : cases)
            QVERIFY2(one.outcome == report::Case::Outcome::Passed, qPrintable(one.what));
        QVERIFY(std::any_of(cases[0].properties.begin(), cases[0].properties.end(), [](const auto &one) { return one.first == QLatin1String("echo.p50"); }));
    }
    void whatPassesOnlyAgainIsFlaky()
    {
        SuitePlay play;
        SuiteRun::Options options;
        options.retries = 2;
        const auto cases = play.play(3, options, [](const PlannedRun &run, int attempt) { return run.name == QLatin1String("0") || (run.name == QLatin1String("1") && attempt == 2); });
        QCOMPARE(cases[0].outcome, report::Case::Outcome::Passed);
        QCOMPARE(cases[1].outcome, report::Case::Outcome::Flaky);
        QCOMPARE(cases[1].attempts, 2);
        QVERIFY(!cases[1].what.isEmpty());
        QCOMPARE(cases[2].outcome, report::Case::Outcome::Failed);
        QCOMPARE(cases[2].attempts, 3);
        QCOMPARE(cases[2].line, 5);
        QCOMPARE(cases[2].evidence, QStringLiteral("a.fscope"));
    }
    void bailBeginsNothingNew()
    {
        SuitePlay play;
        SuiteRun::Options options;
        options.jobs = 1;
        options.bail = true;
        const auto cases = play.play(5, options, [](const PlannedRun &run, int) { return run.name != QLatin1String("1"); });
        QCOMPARE(cases[1].outcome, report::Case::Outcome::Failed);
        QCOMPARE(cases[4].outcome, report::Case::Outcome::Skipped);
    }
    void nothingConnectedIsKnown()
    {
        SuitePlay play;
        const auto cases = play.play(2, {}, [](const PlannedRun &, int) { return true; }, true);
        QVERIFY(play.nothing);
        QCOMPARE(cases[0].outcome, report::Case::Outcome::Error);
    }
};

FRAMESCOPE_TEST(tst_SuiteRun);
#include "tst_SuiteRun.moc"
