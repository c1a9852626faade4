#include "support/TestClass.h"

#include "scenario/ScenarioReader.h"
#include "scenario/StepResults.h"

using namespace framescope::scenario;

class tst_StepResults : public QObject
{
    Q_OBJECT

private slots:
    void everyStepHasItsPlaceAndState()
    {
        const auto read = ScenarioReader::read("format: framescope-scenario/1\nconnect: ws://h/\nsteps:\n  - repeat: 2\n    steps: [{send: b}]\n  - expect: c\n  - close\n", QStringLiteral("a"));
        int changes = 0;
        StepResults results(read.scenario.steps, [&](const StepResult &) { ++changes; });
        const Step &send = std::get<RepeatStep>(read.scenario.steps[0].what).steps[0];
        results.begin(send, 5);
        results.end(send, true, 7);
        results.begin(send, 20);
        results.end(send, true, 3);
        results.begin(read.scenario.steps[1], 30);
        QCOMPARE(changes, 5);
        const auto all = results.finished(false);
        QCOMPARE(all.size(), std::size_t(4));
        QCOMPARE(all[1].path, QStringLiteral("steps[1].steps[1]"));
        QCOMPARE(all[1].runs, 2);
        QCOMPARE(all[1].startNs, qint64(5));
        QCOMPARE(all[1].durationNs, qint64(10));
        QCOMPARE(all[2].state, StepResult::State::Failed);
        QCOMPARE(all[2].text, QStringLiteral("c"));
        QCOMPARE(all[3].state, StepResult::State::NotReached);
    }
};

FRAMESCOPE_TEST(tst_StepResults);
#include "tst_StepResults.moc"
