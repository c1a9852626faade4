#include "support/TestClass.h"

#include "scenario/ScenarioReader.h"
#include "scenario/StepWalk.h"

using namespace framescope::scenario;

class tst_StepWalk : public QObject
{
    Q_OBJECT

private slots:
    void roundsComeInTheirRhythm()
    {
        const auto read = ScenarioReader::read("format: framescope-scenario/1\nconnect: ws://h/\nsteps:\n  - send: a\n  - repeat: {times: 2, every: 100ns}\n    steps: [{send: b}]\n  - send: c\n", QStringLiteral("a"));
        QVERIFY(read.ok());
        StepWalk walk(read.scenario.steps);
        using Kind = StepWalk::Next::Kind;
        QCOMPARE(walk.next(0).kind, Kind::Step);
        const auto repeat = walk.next(0);
        QCOMPARE(repeat.step->key(), QStringLiteral("repeat"));
        walk.enter(*repeat.step, 10);
        QCOMPARE(walk.next(20).kind, Kind::Step);
        const auto round = walk.next(40);
        QCOMPARE(round.kind, Kind::Round);
        QCOMPARE(round.round, 2);
        QCOMPARE(round.waitNs, qint64(70));
        QCOMPARE(walk.next(115).kind, Kind::Step);
        const auto ended = walk.next(130);
        QCOMPARE(ended.kind, Kind::RepeatEnded);
        QCOMPARE(ended.tookNs, qint64(120));
        QCOMPARE(walk.next(130).step->key(), QStringLiteral("send"));
        QCOMPARE(walk.next(130).kind, Kind::End);
        QCOMPARE(walk.next(130).kind, Kind::End);
    }
};

FRAMESCOPE_TEST(tst_StepWalk);
#include "tst_StepWalk.moc"
