#include "support/TestClass.h"

#include "scenario/MapReader.h"
#include "yaml/Parser.h"

using namespace framescope;
using namespace framescope::scenario;

class tst_MapReader : public QObject
{
    Q_OBJECT

private slots:
    void typesAreChecked()
    {
        const auto tree = yaml::parse("{text: a, on: true, number: 3, time: 1.5s, rate: 20/s, list: [a, b]}");
        ProblemList problems(QStringLiteral("f"));
        MapReader map(*tree, QStringLiteral("x"), problems);
        QCOMPARE(map.text("text").value_or(QString()), QStringLiteral("a"));
        QCOMPARE(map.boolean("on").value_or(false), true);
        QCOMPARE(map.integer("number", 1, 5).value_or(0), 3);
        QCOMPARE(map.duration("time").value_or(0), qint64(1'500'000'000));
        QCOMPARE(map.rate("rate").value_or(0), 20.0);
        QCOMPARE(map.texts("list").join(u'+'), QStringLiteral("a+b"));
        QVERIFY(!map.text("absent"));
        map.finish();
        QCOMPARE(problems.size(), std::size_t(0));
        QVERIFY(!map.boolean("text"));
        QVERIFY(!map.integer("time", 0, 9));
        QVERIFY(!map.integer("number", 5, 9));
        QVERIFY(!map.duration("list"));
        QVERIFY(!map.text("list"));
        QCOMPARE(problems.size(), std::size_t(5));
        const auto found = problems.take();
        QCOMPARE(found[0].where, QStringLiteral("x.text"));
        QCOMPARE(found[0].file, QStringLiteral("f"));
        QCOMPARE(found[0].line, 1);
        QCOMPARE(found[0].column, 8);
    }
    void unknownKeysAreProblems()
    {
        const auto tree = yaml::parse("{witin: 2s, a: 1, a: 2}");
        ProblemList problems(QStringLiteral("f"));
        MapReader map(*tree, {}, problems);
        (void)map.node("within");
        (void)map.node("a");
        map.finish();
        const auto found = problems.take();
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].id, QStringLiteral("scenario.unknown-key"));
        QVERIFY(found[0].remedy.contains(QStringLiteral("within")));
        QCOMPARE(found[1].id, QStringLiteral("scenario.duplicate-key"));
    }
};

FRAMESCOPE_TEST(tst_MapReader);
#include "tst_MapReader.moc"
