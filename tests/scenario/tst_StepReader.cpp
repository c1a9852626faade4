#include "support/TestClass.h"

#include "scenario/StepReader.h"
#include "yaml/Parser.h"

using namespace framescope;
using namespace framescope::scenario;

class tst_StepReader : public QObject
{
    Q_OBJECT

    static Steps read(const QByteArray &yaml, ProblemList &problems)
    {
        return StepReader(problems, QStringList(QStringLiteral("bob"))).read(*yaml::parse(yaml), QStringLiteral("steps"));
    }

private slots:
    void shortFormsAreForms()
    {
        ProblemList problems(QStringLiteral("a"));
        const Steps steps = read("- send: hello\n- think: 200ms\n- close\n- close: 3000\n- expect-close: 4001\n- ping:\n- listen: 2s\n- repeat: 3\n  steps: [{send: a}]\n- schema: a.json\n", problems);
        for (const auto &problem : problems.take())
            QFAIL(qPrintable(problem.toString()));
        QCOMPARE(steps.size(), std::size_t(9));
        QCOMPARE(std::get<SendStep>(steps[0].what).value, QStringLiteral("hello"));
        QCOMPARE(std::get<ThinkStep>(steps[1].what).time.from, qint64(200'000'000));
        QCOMPARE(std::get<CloseStep>(steps[2].what).code.value_or(0), 1000);
        QCOMPARE(std::get<CloseStep>(steps[3].what).code.value_or(0), 3000);
        QCOMPARE(std::get<ExpectCloseStep>(steps[4].what).code.value_or(0), 4001);
        QCOMPARE(std::get<RepeatStep>(steps[7].what).times, 3);
    }
    void jsonKeepsDigitsAndOrder()
    {
        ProblemList problems(QStringLiteral("a"));
        const Steps steps = read("- send: {json: {b: 1.50, a: 1e400, b: 2}}\n- send: {json: '{\"x\": {{n}} }'}\n", problems);
        QCOMPARE(problems.size(), std::size_t(0));
        QCOMPARE(std::get<SendStep>(steps[0].what).value, QStringLiteral("{\"b\":1.50,\"a\":1e400,\"b\":2}"));
        QCOMPARE(std::get<SendStep>(steps[1].what).value, QStringLiteral("{\"x\": {{n}} }"));
    }
    void namesAreCollected()
    {
        ProblemList problems(QStringLiteral("a"));
        StepReader reader(problems, {});
        (void)reader.read(*yaml::parse("- expect: a\n  as: first\n- ping: {as: rtt}\n- expect: a\n  as: 'not a name'\n"), QStringLiteral("steps"));
        QCOMPARE(reader.names().join(u'+'), QStringLiteral("first+rtt"));
        QCOMPARE(problems.size(), std::size_t(1));
    }
};

FRAMESCOPE_TEST(tst_StepReader);
#include "tst_StepReader.moc"
