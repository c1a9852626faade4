#include "support/TestClass.h"

#include "scenario/LimitReader.h"
#include "yaml/Parser.h"

using namespace framescope;
using namespace framescope::scenario;

class tst_LimitReader : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<QByteArray>("limit");
        QTest::addColumn<QString>("remedy");
        const auto row = [](const char *limit, const char *remedy) { QTest::newRow(limit) << QByteArray(limit) << QString::fromLatin1(remedy); };
        row("tick", "Write NAME < VALUE");
        row("tik < 1s", "\"tick\"");
        row("tick.p101 < 1s", "0 to 100");
        row("tick < 1", "Write a duration");
        row("tick < 1%", "Write a duration");
        row("failed < many", "Write a count");
    }
    void whatIsWrongIsTold()
    {
        QFETCH(QByteArray, limit);
        QFETCH(QString, remedy);
        ProblemList problems(QStringLiteral("a"));
        const auto limits = LimitReader(problems, QStringList(QStringLiteral("tick"))).limits(*yaml::parse("['" + limit + "']"), QStringLiteral("limits"));
        QVERIFY(limits.empty());
        const auto found = problems.take();
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY2(found[0].remedy.contains(remedy), qPrintable(found[0].remedy));
        QCOMPARE(found[0].column, 2);
    }
    void loads()
    {
        ProblemList problems(QStringLiteral("a"));
        LimitReader reader(problems, {});
        const auto plan = reader.load(*yaml::parse("{users: 500, ramp: 30s, for: 5m}"), QStringLiteral("load"));
        QCOMPARE(plan->users.value_or(0), 500);
        QCOMPARE(plan->duration, qint64(300'000'000'000));
        QCOMPARE(problems.size(), std::size_t(0));
        (void)reader.load(*yaml::parse("{users: 5, arrive: [{over: 1s}]}"), QStringLiteral("load"));
        QCOMPARE(problems.size(), std::size_t(2));
    }
};

FRAMESCOPE_TEST(tst_LimitReader);
#include "tst_LimitReader.moc"
