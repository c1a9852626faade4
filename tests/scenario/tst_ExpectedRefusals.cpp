#include "support/TestClass.h"

#include "scenario/ExpectedRefusals.h"
#include "scenario/ScenarioReader.h"

using namespace framescope::scenario;

class tst_ExpectedRefusals : public QObject
{
    Q_OBJECT

    static std::vector<bool> of(const QByteArray &steps)
    {
        const auto outcome = ScenarioReader::read("format: framescope-scenario/1\nconnect: {alice: {url: 'ws://a/'}, bob: {url: 'ws://b/'}}\nsteps:\n" + steps, QStringLiteral("a"));
        for (const auto &problem : outcome.problems)
            qWarning() << problem.toString();
        return expectedRefusals(outcome.scenario);
    }

private slots:
    void eachConnectionIsAskedForItself()
    {
        QCOMPARE(of("  - send: a\n"), (std::vector<bool>{false, false}));
        QCOMPARE(of("  - expect: {refused: {status: 401}}\n"), (std::vector<bool>{true, false}));
        QCOMPARE(of("  - on: bob\n  - expect: {refused: {status: 401}}\n"), (std::vector<bool>{false, true}));
    }

    void stepsInRoundsCount()
    {
        QCOMPARE(of("  - on: bob\n  - repeat: {times: 2}\n    steps:\n      - expect: {refused: {status: 401}}\n"), (std::vector<bool>{false, true}));
        // The second round begins where the first one ended.
        QCOMPARE(of("  - repeat: {times: 2}\n    steps:\n      - expect: {refused: {status: 401}}\n      - on: bob\n"), (std::vector<bool>{true, true}));
        QCOMPARE(of("  - repeat: {times: 1}\n    steps:\n      - expect: {refused: {status: 401}}\n      - on: bob\n"), (std::vector<bool>{true, false}));
    }
};

FRAMESCOPE_TEST(tst_ExpectedRefusals);
#include "tst_ExpectedRefusals.moc"
