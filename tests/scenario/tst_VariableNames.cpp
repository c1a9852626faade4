#include "support/TestClass.h"

#include "scenario/VariableNames.h"

using namespace framescope;
using namespace framescope::scenario;

class tst_VariableNames : public QObject
{
    Q_OBJECT

private slots:
    void namesHaveAShape()
    {
        QVERIFY(VariableNames::isName(QStringLiteral("a.b-c_1")));
        QVERIFY(!VariableNames::isName(QString()));
        QVERIFY(!VariableNames::isName(QStringLiteral("a b")));
        QVERIFY(!VariableNames::isName(QStringLiteral("$n")));
    }
    void theNearestIsTold()
    {
        Scenario scenario;
        Step step;
        step.what = SendStep{SendStep::Kind::Text, QStringLiteral("{{symbl}} {{symbl}}"), {}};
        scenario.steps.push_back(step);
        ProblemList problems(QStringLiteral("a"));
        VariableNames(scenario, QStringList(QStringLiteral("symbol"))).check(problems);
        const auto found = problems.take();
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].remedy.contains(QStringLiteral("symbol")));
    }
};

FRAMESCOPE_TEST(tst_VariableNames);
#include "tst_VariableNames.moc"
