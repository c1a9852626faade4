#include "support/TestClass.h"

#include "FakeLink.h"

#include "scenario/Runner.h"
#include "scenario/ScenarioReader.h"

using namespace framescope;
using namespace framescope::scenario;
using testing::FakeLink;

namespace {

/// A scenario, its fake links and its time, run to the end.
struct Play {
    base::SimulatedScheduler scheduler;
    Scenario scenario;
    std::vector<std::unique_ptr<FakeLink>> prepared;
    std::vector<FakeLink *> links;
    std::unique_ptr<Runner> runner;
    QHash<QString, QByteArray> files;
    bool finished = false;

    explicit Play(const QByteArray &steps, const QByteArray &connect = "ws://127.0.0.1/")
    {
        const auto outcome = ScenarioReader::read("format: framescope-scenario/1\nconnect: " + connect + "\nvariables: {symbol: 'A B'}\nsteps:\n" + steps, QStringLiteral("a"));
        for (const auto &problem : outcome.problems)
            qWarning() << problem.toString();
        scenario = outcome.scenario;
        for (std::size_t i = 0; i < scenario.connections.size(); ++i) {
            prepared.push_back(std::make_unique<FakeLink>(scheduler));
            links.push_back(prepared.back().get());
        }
    }
    /// Echoes every text.
    Play &echo(int afterMs = 1)
    {
        links[0]->answer = [afterMs](FakeLink &link, const Outgoing &outgoing) { link.receive(outgoing.payload, afterMs, outgoing.kind == Outgoing::Kind::Binary ? protocol::Opcode::Binary : protocol::Opcode::Text); };
        return *this;
    }
    const RunResult &run(int ms = 60'000)
    {
        Runner::Setup setup;
        setup.scheduler = &scheduler;
        setup.makeLink = [this](std::size_t index) -> base::Result<std::unique_ptr<Link>> { return std::unique_ptr<Link>(std::move(prepared[index])); };
        setup.readFile = [this](const QString &path) -> base::Result<Outgoing> { return Outgoing::text(files.value(path)); };
        setup.savedMessage = [](const QString &name, std::size_t) -> base::Result<Outgoing> { return Outgoing::text("saved " + name.toUtf8()); };
        setup.finished = [this] { finished = true; };
        runner = std::make_unique<Runner>(scenario, std::move(setup));
        runner->start();
        for (int passed = 0; passed < ms && !finished; passed += 10)
            scheduler.passMs(10);
        return runner->result();
    }
    QString failure(int ms = 60'000)
    {
        const RunResult &result = run(ms);
        return result.failure ? result.failure->what + u'|' + result.failure->seen : QString();
    }
};

} // namespace

class tst_Runner : public QObject
{
    Q_OBJECT

private slots:
    void sendAndExpect()
    {
        Play play("  - send: {json: {op: hello, n: 1.50}}\n  - expect: 'json:op=hello'\n    as: hello\n    save: {n: 'json:n'}\n  - send: 'n is {{n}}'\n  - expect: '\"n is 1.50\"'\n");
        const RunResult &result = play.echo(5).run();
        QVERIFY2(result.passed(), result.failure ? qPrintable(result.failure->what + result.failure->seen) : "");
        QVERIFY(play.finished);
        QCOMPARE(play.links[0]->sent.size(), std::size_t(3)); // and the Close
        QCOMPARE(result.times.at(QStringLiteral("hello")).count(), std::uint64_t(1));
        QVERIFY(result.times.at(QStringLiteral("hello")).maximum() >= 5'000'000u);
        QCOMPARE(result.steps[1].state, StepResult::State::Passed);
    }

    void whatCameEarlierCounts()
    {
        Play play("  - think: 100ms\n  - expect: two\n  - expect: three\n");
        play.links[0]->onOpen = [](FakeLink &link) {
            for (const char *text : {"one", "two", "three"})
                link.receive(text);
        };
        QVERIFY(play.run().passed());
    }

    void anExpectationLooksBehindTheLastMatchOnly()
    {
        Play play("  - expect: two\n  - expect: one\n    within: 50ms\n");
        play.links[0]->onOpen = [](FakeLink &link) {
            link.receive("one");
            link.receive("two");
        };
        const RunResult &result = play.run();
        QCOMPARE(result.outcome, RunResult::Outcome::Failed);
        QCOMPARE(result.failure->step, QStringLiteral("steps[2]"));
    }

    void theNearestMessageIsTold()
    {
        Play play("  - expect: 'json:op=trade json:price>0'\n    within: 50ms\n");
        play.links[0]->onOpen = [](FakeLink &link) {
            link.receive(R"({"op":"other"})");
            link.receive(R"({"op":"trade","price":-1})", 20);
            link.receive("noise", 30);
        };
        const QString failure = play.failure();
        QVERIFY2(failure.contains(QStringLiteral("json:price>0")) && failure.contains(QStringLiteral("-1")), qPrintable(failure));
        QVERIFY2(!failure.contains(QStringLiteral("noise")), qPrintable(failure));
    }

    void strictWantsTheNextOne()
    {
        Play play("  - expect: b\n    strict: true\n");
        play.links[0]->onOpen = [](FakeLink &link) {
            link.receive("a");
            link.receive("b");
        };
        QVERIFY(play.failure().contains(QStringLiteral("next message")));
    }

    void countsAreCounted()
    {
        Play enough("  - expect: a\n    count: 3\n");
        enough.links[0]->onOpen = [](FakeLink &link) {
            for (int i = 0; i < 3; ++i)
                link.receive("a", i * 10);
        };
        QVERIFY(enough.run().passed());
        Play few("  - expect: a\n    count: 3\n    within: 1s\n");
        few.links[0]->onOpen = [](FakeLink &link) {
            link.receive("a");
            link.receive("a");
        };
        QVERIFY(few.failure().startsWith(QStringLiteral("2 of 3")));
    }

    void neverMeansNever()
    {
        Play good("  - never: error\n    for: 1s\n");
        good.links[0]->onOpen = [](FakeLink &link) { link.receive("fine", 10); };
        QVERIFY(good.run().passed());
        Play bad("  - never: error\n    for: 1s\n");
        bad.links[0]->onOpen = [](FakeLink &link) { link.receive("an error", 500); };
        QVERIFY(bad.failure().contains(QStringLiteral("an error")));
    }

    void valuesStayValuesInFilters()
    {
        Play play("  - send: {json: {s: '{{symbol}}'}}\n  - expect: 'json:s={{symbol}}'\n");
        QVERIFY(play.echo().run().passed());
    }

    void pingsAreMeasured()
    {
        Play play("  - ping: {as: rtt}\n");
        const RunResult &result = play.run();
        QVERIFY(result.passed());
        QVERIFY(result.times.at(QStringLiteral("rtt")).maximum() >= 2'000'000u);
        Play dead("  - ping: {within: 100ms}\n");
        dead.links[0]->pongs = false;
        QVERIFY(dead.failure().contains(QStringLiteral("not answered in 100ms")));
    }

    void repeatCountsAndKeepsItsRhythm()
    {
        Play play("  - repeat: {times: 3, every: 100ms}\n    steps:\n      - send: 'tick {{n}}'\n      - expect: '\"tick {{n}}\"'\n");
        const RunResult &result = play.echo(30).run();
        QVERIFY(result.passed());
        QCOMPARE(play.links[0]->sent[2].payload, QByteArray("tick 3"));
        QVERIFY(result.durationNs >= 230'000'000);
        QVERIFY(result.durationNs < 290'000'000);
        QCOMPARE(result.steps[1].runs, 3);
    }

    void streamsAreJudged_data()
    {
        QTest::addColumn<QByteArray>("listen");
        QTest::addColumn<QList<int>>("times");
        QTest::addColumn<QString>("failure");
        QTest::newRow("fine") << QByteArray("{for: 1s, min-rate: 3/s, max-silence: 400ms, sequence: {field: 'json:seq'}}") << QList<int>{100, 400, 700, 950} << QString();
        QTest::newRow("too slow") << QByteArray("{for: 1s, min-rate: 5/s}") << QList<int>{100, 400} << QStringLiteral("at least 5/s");
        QTest::newRow("silent") << QByteArray("{for: 2s, max-silence: 500ms}") << QList<int>{100, 400, 1500} << QStringLiteral("Nothing came");
        QTest::newRow("silent at the end") << QByteArray("{for: 2s, max-silence: 500ms}") << QList<int>{100, 400, 800, 1200} << QStringLiteral("Nothing came");
    }
    void streamsAreJudged()
    {
        QFETCH(QByteArray, listen);
        QFETCH(QList<int>, times);
        QFETCH(QString, failure);
        Play play("  - listen: " + listen + "\n");
        play.links[0]->onOpen = [times](FakeLink &link) {
            int seq = 0;
            for (int time : times)
                link.receive("{\"seq\":" + QByteArray::number(++seq) + "}", time);
        };
        const QString seen = play.failure();
        QVERIFY2(failure.isEmpty() ? seen.isEmpty() : seen.contains(failure), qPrintable(seen));
    }

    void aGapInASequenceIsFound()
    {
        Play play("  - listen: {for: 1s, sequence: {field: 'json:seq', per: 'json:s'}}\n");
        play.links[0]->onOpen = [](FakeLink &link) {
            link.receive(R"({"s":"A","seq":1})", 10);
            link.receive(R"({"s":"B","seq":7})", 20);
            link.receive(R"({"s":"A","seq":2})", 30);
            link.receive(R"({"s":"B","seq":9})", 40);
        };
        const QString failure = play.failure();
        QVERIFY2(failure.contains(QStringLiteral("B has a gap: 9 came after 7")), qPrintable(failure));
    }

    void severalConnectionsSpeakInTurn()
    {
        Play play("  - on: alice\n  - send: hello\n  - on: bob\n  - expect: hello\n", "{alice: 'ws://a/', bob: 'ws://b/'}");
        FakeLink *bob = play.links[1];
        play.links[0]->answer = [bob](FakeLink &, const Outgoing &outgoing) { bob->receive(outgoing.payload, 3); };
        QVERIFY(play.run().passed());
    }

    void refusalsCanBeExpected()
    {
        Play wanted("  - expect: {refused: {status: 403}}\n");
        wanted.links[0]->refuses = true;
        wanted.links[0]->facts.response.status = 403;
        QVERIFY(wanted.run().passed());
        Play wrong("  - expect: {refused: {status: 401}}\n");
        wrong.links[0]->refuses = true;
        wrong.links[0]->facts.response.status = 403;
        QVERIFY(wrong.failure().contains(QStringLiteral("Status 401 was expected, and 403 came.")));
        Play unwanted("  - send: a\n");
        unwanted.links[0]->refuses = true;
        QCOMPARE(unwanted.run().outcome, RunResult::Outcome::NotConnected);
        Play open("  - expect: {refused: {}}\n");
        QCOMPARE(open.run().outcome, RunResult::Outcome::Failed);
    }

    void aRefusalThatAnotherConnectionExpectsIsNone()
    {
        Play play("  - on: bob\n  - expect: {refused: {status: 403}}\n", "{alice: {url: 'ws://a/'}, bob: {url: 'ws://b/'}}");
        play.links[0]->refuses = true;
        play.links[0]->facts.response.status = play.links[1]->facts.response.status = 403;
        const RunResult &result = play.run();
        QCOMPARE(result.outcome, RunResult::Outcome::NotConnected);
        QCOMPARE(result.failure->connection, QStringLiteral("alice"));
    }

    void aPingThatWaitsSaysNothingOfAnEarlierExpectation()
    {
        Play play("  - expect: one\n  - ping\n");
        play.links[0]->pongs = false;
        play.links[0]->onOpen = [](FakeLink &link) {
            link.receive("one");
            link.receive("two", 5);
            link.end(1001, {}, 20);
        };
        const QString failure = play.failure();
        QVERIFY2(failure.contains(QStringLiteral("1001")) && !failure.contains(QStringLiteral("two")), qPrintable(failure));
    }

    void closesAreJudged()
    {
        Play play("  - send: a\n  - expect-close: {code: 4001, reason: 'go away'}\n");
        play.links[0]->answer = [](FakeLink &link, const Outgoing &) { link.end(4001, "please go away now", 5); };
        QVERIFY(play.run().passed());
        Play other("  - send: a\n  - expect-close: 1000\n");
        other.links[0]->answer = [](FakeLink &link, const Outgoing &) { link.end(4001, {}, 5); };
        QVERIFY(other.failure().contains(QStringLiteral("4001")));
        Play own("  - close: {code: 3000, reason: bye}\n  - expect-close: 3000\n");
        QVERIFY(own.run().passed());
        Play never("  - expect-close: {within: 1s}\n");
        QVERIFY(never.failure().contains(QStringLiteral("not closed")));
    }

    void anEndInTheMiddleIsTold()
    {
        Play play("  - expect: a\n    within: 5s\n");
        play.links[0]->onOpen = [](FakeLink &link) { link.end(1011, "oops", 100); };
        const RunResult &result = play.run();
        QCOMPARE(result.outcome, RunResult::Outcome::Failed);
        QVERIFY2(result.failure->what.contains(QStringLiteral("1011 oops")), qPrintable(result.failure->what));
        QVERIFY(result.durationNs < 1'000'000'000); // not the five seconds
    }

    void schemasAreChecked()
    {
        Play play("  - send: {json: {price: -1}}\n  - expect: 'json:price'\n  - schema: trade.json\n");
        play.files.insert(QStringLiteral("trade.json"), R"({"properties":{"price":{"minimum":0}}})");
        const QString failure = play.echo().failure();
        QVERIFY2(failure.contains(QStringLiteral("/price must be at least 0")), qPrintable(failure));
    }

    void anInterruptClosesWith1001()
    {
        Play play("  - think: 1h\n");
        play.run(50);
        QVERIFY(!play.finished);
        play.runner->interrupt();
        play.scheduler.passMs(100);
        QVERIFY(play.finished);
        QCOMPARE(play.runner->result().outcome, RunResult::Outcome::Interrupted);
        QCOMPARE(play.links[0]->sent.back().closeCode.value_or(0), std::uint16_t(1001));
    }

    void anExpressionThatGivesUpIsAnError()
    {
        Play play("  - expect: '/^(a+)+$/'\n    within: 1s\n");
        play.links[0]->onOpen = [](FakeLink &link) { link.receive(QByteArray(5000, 'a') + "!"); };
        QCOMPARE(play.run().outcome, RunResult::Outcome::Failed);
        QVERIFY2(play.runner->result().failure->what.contains(QStringLiteral("limit")), qPrintable(play.runner->result().failure->what));
    }

    void theSameSeedThinksTheSame()
    {
        const auto duration = [](quint64 seed) {
            Play play("  - think: {from: 1ms, to: 10s}\n");
            Runner::Setup setup;
            setup.scheduler = &play.scheduler;
            setup.seed = seed;
            setup.makeLink = [&play](std::size_t index) -> base::Result<std::unique_ptr<Link>> { return std::unique_ptr<Link>(std::move(play.prepared[index])); };
            Runner runner(play.scenario, std::move(setup));
            runner.start();
            while (!runner.isFinished())
                play.scheduler.passMs(10);
            return runner.result().durationNs;
        };
        QCOMPARE(duration(7), duration(7));
        QVERIFY(duration(7) != duration(8));
    }
};

FRAMESCOPE_TEST(tst_Runner);
#include "tst_Runner.moc"
