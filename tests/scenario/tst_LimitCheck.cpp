#include "support/TestClass.h"

#include "scenario/LimitCheck.h"
#include "scenario/LimitReader.h"
#include "yaml/Parser.h"

using namespace framescope;
using namespace framescope::scenario;

class tst_LimitCheck : public QObject
{
    Q_OBJECT

private slots:
    void limitsHoldOrDoNot_data()
    {
        QTest::addColumn<QByteArray>("limit");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *limit, bool holds) { QTest::newRow(limit) << QByteArray(limit) << holds; };
        row("tick < 101ms", true);
        row("tick < 100ms", false);
        row("tick.avg < 51ms", true);
        row("tick.p50 <= 50.1ms", true);
        row("tick.p99 < 90ms", false);
        row("tick.min > 500us", true);
        row("tick.count >= 100", true);
        row("connect < 1s", false);
        row("failed < 30%", true);
        row("failed < 1", false);
    }
    void limitsHoldOrDoNot()
    {
        QFETCH(QByteArray, limit);
        QFETCH(bool, holds);
        Measured measured;
        for (int i = 1; i <= 100; ++i)
            measured.times[QStringLiteral("tick")].add(std::uint64_t(i) * 1'000'000);
        measured.runs = 4;
        measured.failed = 1;
        const auto tree = yaml::parse("['" + limit + "']");
        ProblemList problems(QStringLiteral("a"));
        const auto limits = LimitReader(problems, QStringList(QStringLiteral("tick"))).limits(*tree, QStringLiteral("limits"));
        QCOMPARE(limits.size(), std::size_t(1));
        const auto unmet = unmetLimits(limits, measured);
        QVERIFY2(unmet.empty() == holds, unmet.empty() ? "" : qPrintable(unmet.front().sentence));
        QVERIFY(unmet.empty() || unmet.front().limit == &limits.front());
    }
};

FRAMESCOPE_TEST(tst_LimitCheck);
#include "tst_LimitCheck.moc"
