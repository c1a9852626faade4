#include "support/TestClass.h"

#include "scenario/ScenarioReader.h"

using namespace framescope;
using namespace framescope::scenario;

namespace {

const QByteArray kHead = "format: framescope-scenario/1\nname: x\nconnect: ws://127.0.0.1/\n";

/// "line:column id" of each problem.
QStringList problemsOf(const QByteArray &text)
{
    QStringList out;
    for (const profiles::Problem &problem : ScenarioReader::read(text, QStringLiteral("a.scenario.yaml")).problems)
        out.append(QStringLiteral("%1:%2 %3").arg(problem.line).arg(problem.column).arg(problem.id));
    return out;
}

QStringList problemsOfSteps(const QByteArray &steps)
{
    return problemsOf(kHead + "steps:\n" + steps);
}

} // namespace

class tst_ScenarioReader : public QObject
{
    Q_OBJECT

private slots:
    void theContractsExample()
    {
        const QByteArray text = "format: framescope-scenario/1\n"
            "name: A subscription is confirmed and the feed is alive\n"
            "connect: {alice: chat, bob: {url: \"ws://h/\", headers: {X-A: b}, protocols: [v1], deflate: off, tls: {verify: false}}}\n"
            "tags: [smoke]\n"
            "variables: {symbol: ABCD}\n"
            "data: symbols.csv\n"
            "steps:\n"
            "  - send: {json: {op: subscribe, symbol: \"{{symbol}}\", n: 1.50}, fragments: [3, 5]}\n"
            "  - expect: 'json:op=subscribed'\n"
            "    within: 2s\n"
            "    as: subscribe\n"
            "    save: {id: 'json:id', token: 'header:X-Token', tail: 'id=([0-9]+)'}\n"
            "  - expect: 'json:symbol={{symbol}} json:price>0'\n"
            "    count: 3\n"
            "    within: 5s\n"
            "  - never: 'json:op=error'\n"
            "    for: 1s\n"
            "  - ping: {as: rtt}\n"
            "  - think: {from: 200ms, to: 1s}\n"
            "  - repeat: {times: 10, every: 100ms}\n"
            "    steps:\n"
            "      - send: {text: \"tick {{n}}\"}\n"
            "      - expect: '\"tick {{n}}\"'\n"
            "        as: tick\n"
            "  - listen: {for: 5s, min-rate: 1/s, max-silence: 3s, sequence: {field: 'json:seq', per: 'json:symbol'}}\n"
            "  - on: bob\n"
            "  - schema: {message: last, file: trade.schema.json}\n"
            "  - close: {code: 1000}\n"
            "  - expect-close: {code: 1000, within: 2s}\n"
            "limits: [\"connect < 1s\", \"subscribe.p99 < 250ms\", \"tick.p95 < 50ms\", \"failed < 1%\"]\n"
            "load: {arrive: [{over: 30s, to: 20/s}, {over: 5m, to: 20/s}], at-most: 2000}\n";
        const auto outcome = ScenarioReader::read(text, QStringLiteral("a"));
        QStringList problems;
        for (const auto &problem : outcome.problems)
            problems.append(problem.toString());
        QCOMPARE(problems, QStringList());
        const Scenario &scenario = outcome.scenario;
        QCOMPARE(scenario.connections.size(), std::size_t(2));
        QCOMPARE(scenario.connections[0].profile, QStringLiteral("chat"));
        QCOMPARE(scenario.connections[1].url, QStringLiteral("ws://h/"));
        QCOMPARE(scenario.connections[1].checkCertificate, false);
        QCOMPARE(scenario.steps.size(), std::size_t(12));
        const auto &send = std::get<SendStep>(scenario.steps[0].what);
        QCOMPARE(send.value, QStringLiteral("{\"op\":\"subscribe\",\"symbol\":\"{{symbol}}\",\"n\":1.50}"));
        QCOMPARE(send.fragments, (std::vector<quint64>{3, 5}));
        const auto &expect = std::get<ExpectStep>(scenario.steps[1].what);
        QCOMPARE(expect.within.value_or(0), qint64(2'000'000'000));
        QCOMPARE(expect.save.size(), std::size_t(3));
        QCOMPARE(std::get<RepeatStep>(scenario.steps[6].what).steps.size(), std::size_t(2));
        QCOMPARE(std::get<ListenStep>(scenario.steps[7].what).sequence->per, QStringLiteral("symbol"));
        QCOMPARE(scenario.limits.size(), std::size_t(4));
        QCOMPARE(scenario.limits[1].percentile, 99.0);
        QCOMPARE(scenario.limits[3].bound, 0.01);
        QCOMPARE(scenario.load->arrive.size(), std::size_t(2));
        QCOMPARE(scenario.steps[1].place.line, 9);
        QCOMPARE(scenario.steps[11].key(), QStringLiteral("expect-close"));
    }

    void whatIsWrongIsFoundAtOnceWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const char *steps, const char *problems) { QTest::newRow(name) << QByteArray(steps) << QString::fromLatin1(problems).split(QStringLiteral(", ")); };
        row("an unknown step", "  - sned: x\n", "5:5 scenario.unknown-key");
        row("an unknown key beside it", "  - expect: a\n    witin: 2s\n", "6:5 scenario.unknown-key");
        row("an unknown key inside", "  - send: {txt: a}\n", "5:12 scenario.unknown-key");
        row("two steps in one", "  - send: a\n    expect: b\n", "6:5 scenario.unknown-key");
        row("a duration without a unit", "  - expect: a\n    within: 2\n", "6:14 scenario.bad-value");
        row("a list for a text", "  - send: {text: [a]}\n", "5:18 scenario.wrong-type");
        row("a text for a number", "  - expect: a\n    count: many\n", "6:12 scenario.wrong-type");
        row("a number out of range", "  - expect: a\n    count: 0\n", "6:12 scenario.bad-value");
        row("a filter that is wrong", "  - expect: 'size>'\n", "5:19 scenario.filter");
        row("an empty filter", "  - expect: ''\n", "5:13 scenario.missing");
        row("never without for", "  - never: a\n", "5:12 scenario.missing");
        row("repeat without steps", "  - repeat: 3\n", "5:13 scenario.missing");
        row("an unknown connection", "  - on: bob\n", "5:9 scenario.unknown-connection");
        row("JSON that is none", "  - send: {json: '{\"a\":}'}\n", "5:18 scenario.bad-value");
        row("a group too few", "  - expect: a\n    save: {x: 'id=[0-9]+'}\n", "6:15 scenario.bad-value");
        row("send after close", "  - close\n  - send: a\n", "6:5 scenario.unreachable");
        row("expect after expect-close", "  - expect-close: 1000\n  - expect: a\n", "6:5 scenario.unreachable");
        row("a key twice", "  - expect: a\n    within: 1s\n    within: 2s\n", "7:5 scenario.duplicate-key");
        row("a close code that is none", "  - close: 7\n", "5:12 scenario.bad-value");
        row("from after to", "  - think: {from: 2s, to: 1s}\n", "5:12 scenario.bad-value");
        row("several at once", "  - sned: x\n  - expect: a\n    within: 2\n", "5:5 scenario.unknown-key, 7:14 scenario.bad-value");
        row("no list", "  send: a\n", "5:3 scenario.wrong-type");
    }
    void whatIsWrongIsFoundAtOnceWithItsPlace()
    {
        QFETCH(QByteArray, steps);
        QFETCH(QStringList, problems);
        QCOMPARE(problemsOfSteps(steps), problems);
    }

    void theNearestNameIsTold()
    {
        const auto outcome = ScenarioReader::read(kHead + "steps:\n  - exspect: a\n", QStringLiteral("a"));
        QCOMPARE(outcome.problems.size(), std::size_t(1));
        QVERIFY2(outcome.problems[0].remedy.contains(QStringLiteral("\"expect\"")), qPrintable(outcome.problems[0].remedy));
    }

    void formatsAreTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("what");
        QTest::newRow("version 2") << QByteArray("format: framescope-scenario/2\nfoo: 1\n") << QStringLiteral("version 2");
        QTest::newRow("another") << QByteArray("format: other\n") << QStringLiteral("not a format");
        QTest::newRow("not YAML") << QByteArray("format: [\n") << QStringLiteral("not YAML");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("a list") << QByteArray("- 1\n") << QStringLiteral("must be a map");
    }
    void formatsAreTold()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, what);
        const auto outcome = ScenarioReader::read(text, QStringLiteral("a"));
        QCOMPARE(outcome.problems.size(), std::size_t(1));
        QVERIFY2(outcome.problems[0].what.contains(what), qPrintable(outcome.problems[0].what));
        QVERIFY(outcome.problems[0].line > 0);
    }

    void variablesAreFollowed()
    {
        const auto outcome = ScenarioReader::read(kHead
                                                      + "variables: {a: 1}\nsteps:\n  - send: '{{a}} {{b}} {{env.HOME}} {{$uuid}}'\n  - expect: x\n    save: {b: 'json:b'}\n"
                                                        "  - send: '{{b}} {{n}}'\n  - repeat: 2\n    steps: [{send: '{{n}} {{known}}'}]\n",
                                                  QStringLiteral("a"));
        QVERIFY(outcome.ok());
        QStringList found;
        for (const auto &problem : ScenarioReader::unknownVariables(outcome.scenario, {QStringLiteral("known")}))
            found.append(QStringLiteral("%1 %2").arg(problem.line).arg(problem.what.section(u'{', 2).section(u'}', 0, 0)));
        QCOMPARE(found, QStringList({QStringLiteral("6 b"), QStringLiteral("9 n")}));
    }

    void manyStepsAreReadAtOnce()
    {
        QByteArray text = kHead + "steps:\n";
        for (int i = 0; i < 10'000; ++i)
            text += "  - send: {json: {n: " + QByteArray::number(i) + "}}\n";
        const auto outcome = ScenarioReader::read(text, QStringLiteral("a"));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome.scenario.steps.size(), std::size_t(10'000));
    }
};

FRAMESCOPE_TEST(tst_ScenarioReader);
#include "tst_ScenarioReader.moc"
