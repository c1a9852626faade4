#include "support/TestClass.h"

#include "report/Report.h"

using namespace framescope::report;

class tst_Report : public QObject
{
    Q_OBJECT

private slots:
    void casesAreCountedAndGrouped()
    {
        Report report;
        for (const auto outcome : {Case::Outcome::Passed, Case::Outcome::Flaky, Case::Outcome::Failed, Case::Outcome::Error, Case::Outcome::Skipped, Case::Outcome::Passed}) {
            Case one;
            one.outcome = outcome;
            one.group = outcome == Case::Outcome::Passed ? QStringLiteral("b") : QStringLiteral("a");
            report.cases.push_back(one);
        }
        const Report::Counts counts = report.counts();
        QCOMPARE(counts.passed, 2);
        QCOMPARE(counts.all(), 6);
        QCOMPARE(report.groups(), QStringList({QStringLiteral("b"), QStringLiteral("a")}));
        QVERIFY(report.cases[3].isBad());
        QCOMPARE(outcomeName(Case::Outcome::Flaky), QStringLiteral("flaky"));
    }
};

FRAMESCOPE_TEST(tst_Report);
#include "tst_Report.moc"
