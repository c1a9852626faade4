#include "base/Generators.h"

#include "support/TestClass.h"

#include <QJsonDocument>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace framescope;
using namespace framescope::base;

class tst_Generators : public QObject
{
    Q_OBJECT

    static QStringList series(quint64 seed, const QString &name, const QStringList &arguments, int count)
    {
        Random random(seed);
        GeneratorState state;
        QStringList values;
        for (int i = 0; i < count; ++i) {
            ++state.count;
            values << Generators::call(name, arguments, {&random, &state, {1'700'000'000'123'000'000, i * 1'000'000'000LL}});
        }
        return values;
    }

private slots:
    void aSeedRepeatsEverything()
    {
        for (const auto &help : Generators::help()) {
            const QStringList words = help.usage.split(QLatin1Char(' '));
            const QStringList arguments = words.front() == QLatin1String("int") || words.front() == QLatin1String("real") ? QStringList{QStringLiteral("1"), QStringLiteral("6")}
                                          : words.front() == QLatin1String("walk") || words.front() == QLatin1String("last") || words.front() == QLatin1String("pick")
                                              ? QStringList{QStringLiteral("A")}
                                              : QStringList();
            QVERIFY2(Generators::check(words.front(), arguments).ok(), qPrintable(help.usage));
            QCOMPARE(series(1, words.front(), arguments, 20), series(1, words.front(), arguments, 20));
        }
        QVERIFY(series(1, QStringLiteral("hex"), {}, 3) != series(2, QStringLiteral("hex"), {}, 3));
    }

    void withoutASeedNothingRepeats()
    {
        GeneratorState state;
        const GeneratorContext context{nullptr, &state, {}};
        for (const char *name : {"uuid", "hex"})
            QVERIFY2(Generators::call(QLatin1String(name), {}, context) != Generators::call(QLatin1String(name), {}, context), name);
        const int number = Generators::call(QStringLiteral("randomInt"), {}, context).toInt();
        QVERIFY(number >= 0 && number <= 1000);
        const QStringList limits{QStringLiteral("5"), QStringLiteral("5")};
        QCOMPARE(Generators::call(QStringLiteral("randomInt"), limits, context), QStringLiteral("5"));
        QCOMPARE(Generators::call(QStringLiteral("pick"), {QStringLiteral("only")}, context), QStringLiteral("only"));
    }

    void theCounterCountsItsUses()
    {
        QCOMPARE(series(1, QStringLiteral("counter"), {}, 3), (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    }

    void walksFromTheirStartInSteps()
    {
        const QStringList prices = series(3, QStringLiteral("walk"), {QStringLiteral("X"), QStringLiteral("100"), QStringLiteral("0.5"), QStringLiteral("2")}, 1000);
        QCOMPARE(prices.front(), QStringLiteral("100.00"));
        QVERIFY(QSet<QString>(prices.begin(), prices.end()).size() > 100);
        for (qsizetype i = 1; i < prices.size(); ++i)
            QVERIFY(std::abs(prices[i].toDouble() - prices[i - 1].toDouble()) <= 3.01);
    }

    void integersStayWithinTheirBoundsAndReachThem()
    {
        const QStringList dice = series(4, QStringLiteral("int"), {QStringLiteral("1"), QStringLiteral("6")}, 500);
        QCOMPARE(QSet<QString>(dice.begin(), dice.end()).size(), 6);
        for (const QString &value : dice)
            QVERIFY(value.toInt() >= 1 && value.toInt() <= 6);
    }

    void aLeaderboardIsSortedJson()
    {
        const QStringList boards = series(5, QStringLiteral("leaderboard"), {QStringLiteral("4")}, 3);
        const auto list = QJsonDocument::fromJson(boards.last().toUtf8()).array();
        QCOMPARE(list.size(), 4);
        for (qsizetype i = 1; i < list.size(); ++i)
            QVERIFY(list[i - 1].toObject()[QStringLiteral("score")].toInt() >= list[i].toObject()[QStringLiteral("score")].toInt());
    }

    void clocksAndIdentifiersHaveTheirForm()
    {
        QCOMPARE(series(1, QStringLiteral("now"), {}, 1).front(), QStringLiteral("2023-11-14T22:13:20.123Z"));
        QCOMPARE(series(1, QStringLiteral("ms"), {}, 1).front(), QStringLiteral("1700000000123"));
        QCOMPARE(series(1, QStringLiteral("timestamp"), {}, 1).front(), QStringLiteral("1700000000"));
        QCOMPARE(series(1, QStringLiteral("isoTimestamp"), {}, 1), series(1, QStringLiteral("now"), {}, 1));
        QCOMPARE(series(1, QStringLiteral("n"), {}, 3).last(), QStringLiteral("3"));
        const QRegularExpression uuid(QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
        QVERIFY(uuid.match(series(1, QStringLiteral("uuid"), {}, 1).front()).hasMatch());
        QCOMPARE(series(1, QStringLiteral("sensor"), {QStringLiteral("20"), QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("0"), QStringLiteral("1")}, 2).last(), QStringLiteral("25.0"));
        QCOMPARE(series(1, QStringLiteral("words"), {QStringLiteral("4")}, 1).front().split(QLatin1Char(' ')).size(), 4);
    }

    void wrongArgumentsAreRefused()
    {
        QVERIFY(!Generators::check(QStringLiteral("int"), {QStringLiteral("1")}).ok());
        QVERIFY(!Generators::check(QStringLiteral("int"), {QStringLiteral("1"), QStringLiteral("x")}).ok());
        QVERIFY(!Generators::check(QStringLiteral("int"), {QStringLiteral("1"), QStringLiteral("nan")}).ok());
        QVERIFY(!Generators::check(QStringLiteral("nosuch"), {}).ok());
        QVERIFY(Generators::check(QStringLiteral("walk"), {QStringLiteral("any name")}).ok());
    }
};

FRAMESCOPE_TEST(tst_Generators);
#include "tst_Generators.moc"
