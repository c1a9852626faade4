#include "base/NearName.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::base::NearName;

class tst_NearName : public QObject
{
    Q_OBJECT

private slots:
    void countsEdits_data();
    void countsEdits();
    void findsTheNearest();
    void whatIsNotNearIsNotNamed();
    void namesThatAreAsNearStayInTheirOrder();
    void longNamesAndListsAreNotComparedWithoutEnd();
};

void tst_NearName::countsEdits_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    const auto row = [](const char *a, const char *b, int distance) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(a), QLatin1String(b)))) << QString::fromLatin1(a) << QString::fromLatin1(b) << distance;
    };
    row("", "", 0);
    row("", "abc", 3);
    row("size", "size", 0);
    row("size", "SIZE", 0);
    row("size", "sizes", 1); // one too many
    row("size", "sie", 1);   // one too few
    row("size", "sixe", 1);  // another
    row("size", "isze", 1);  // two swapped
    row("kitten", "sitting", 3);
    row("ca", "abc", 3);
}

void tst_NearName::countsEdits()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(NearName::distance(a, b), "distance");
    QTEST(NearName::distance(b, a), "distance");
}

void tst_NearName::findsTheNearest()
{
    const QStringList names{QStringLiteral("header"), QStringLiteral("timeout"), QStringLiteral("connect-timeout")};
    QCOMPARE(NearName::best(QStringLiteral("heeder"), names), QStringLiteral("header"));
    QCOMPARE(NearName::best(QStringLiteral("connect"), names), QStringLiteral("connect-timeout"));
    QCOMPARE(NearName::best(QStringLiteral("time"), names), QStringLiteral("timeout"));
    QCOMPARE(NearName::of(QStringLiteral("timeuot"), names), QStringList{QStringLiteral("timeout")});
    // A part of it, from three letters on; what begins with it is nearer.
    QCOMPARE(NearName::of(QStringLiteral("TIMEOUT"), names), (QStringList{QStringLiteral("timeout"), QStringLiteral("connect-timeout")}));
}

void tst_NearName::whatIsNotNearIsNotNamed()
{
    const QStringList names{QStringLiteral("header"), QStringLiteral("id"), QStringLiteral("x")};
    for (const char *wanted : {"qqqqqqqq", "", "ab", "y"})
        QVERIFY2(NearName::of(QString::fromLatin1(wanted), names).isEmpty(), wanted);
    QVERIFY(NearName::best(QStringLiteral("header"), {}).isEmpty());
}

void tst_NearName::namesThatAreAsNearStayInTheirOrder()
{
    const QStringList names{QStringLiteral("hosts"), QStringLiteral("ghost"), QStringLiteral("host1"), QStringLiteral("hosts"), QStringLiteral("hast")};
    QCOMPARE(NearName::of(QStringLiteral("host"), names, 2), (QStringList{QStringLiteral("hosts"), QStringLiteral("host1")}));
    QCOMPARE(NearName::of(QStringLiteral("host"), names, 10).size(), 4);
}

void tst_NearName::longNamesAndListsAreNotComparedWithoutEnd()
{
    const QString longest(NearName::kLongest, QLatin1Char('a'));
    QCOMPARE(NearName::best(longest, {longest.chopped(1)}), longest.chopped(1));
    QVERIFY(NearName::best(QString(longest + QLatin1Char('a')), {longest}).isEmpty());
    QVERIFY(NearName::best(longest, {longest + QLatin1Char('a')}).isEmpty());
    QStringList many(NearName::kMostCompared, QStringLiteral("other"));
    many << QStringLiteral("host");
    QVERIFY(NearName::best(QStringLiteral("hots"), many).isEmpty());
}

FRAMESCOPE_TEST(tst_NearName);
#include "tst_NearName.moc"
