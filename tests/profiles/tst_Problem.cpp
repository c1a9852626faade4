#include "profiles/Problem.h"

#include "support/TestClass.h"

using framescope::profiles::Problem;

class tst_Problem : public QObject
{
    Q_OBJECT

private slots:
    void saysPlaceFaultAndRemedy()
    {
        Problem problem;
        problem.what = QStringLiteral("It has no URL.");
        QCOMPARE(problem.toString(), QStringLiteral("It has no URL."));
        problem.file = QStringLiteral("Trades.connection.json");
        QCOMPARE(problem.toString(), QStringLiteral("Trades.connection.json: It has no URL."));
        problem.line = 3;
        problem.column = 14;
        problem.remedy = QStringLiteral("Add one.");
        QCOMPARE(problem.toString(), QStringLiteral("Trades.connection.json:3:14: It has no URL. Try: Add one."));
    }
};

FRAMESCOPE_TEST(tst_Problem);
#include "tst_Problem.moc"
