#include "capture/Filter.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_FilterParser : public QObject
{
    Q_OBJECT

private slots:
    void errors_data();
    void errors();
    void nestingIsBounded();
};

void tst_FilterParser::errors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    const auto row = [](const char *text, int position) { QTest::newRow(text) << QString::fromUtf8(text) << position; };
    row("size>", 5);
    row("size>x", 5);
    row("size>1q", 6);
    row("size:1", 4);
    row("a (b", 2);
    row("a b)", 3);
    row("a OR", 4);
    row("OR a", 0);
    row("a OR OR b", 5);
    row("()", 1);
    row("\"open", 0);
    row("/open", 0);
    row("/[a/", 3);
    row("/a/q", 3);
    row("x -", 2);
    row("- y", 0);
    row("dir:up", 4);
    row("dir:", 4);
    row("type:text,bogus", 10);
    row("tyep:text", 0);
    row("hex:0g", 5);
    row("hex:000", 7);
    row("code:abc", 5);
    row("code:1000-x", 10);
    row("json:", 5);
    row("json:a..b", 7);
    row("json:a[x]", 7);
    row("json:a>b", 7);
    row("json:a!=5", 6);
    row("json:a~b", 7);
    row("time>25:00", 5);
    row("time<+30", 8);
    row("delta>5x", 7);
    row("is:nice", 3);
    row("conn:0x2", 5);
}

void tst_FilterParser::errors()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    FilterError error;
    QVERIFY(!Filter::parse(text, &error));
    QVERIFY(!error.sentence.isEmpty());
    QCOMPARE(int(error.position), position);
}

void tst_FilterParser::nestingIsBounded()
{
    FilterError error;
    QVERIFY(!Filter::parse(QString(100'000, QLatin1Char('(')), &error));
    QVERIFY(!Filter::parse(QString(100'000, QLatin1Char('-')) + QStringLiteral("a"), &error));
}

FRAMESCOPE_TEST(tst_FilterParser);
#include "tst_FilterParser.moc"
