#include "support/TestClass.h"

#include "scenario/DecimalNumber.h"

using namespace framescope::scenario;

class tst_DecimalNumber : public QObject
{
    Q_OBJECT

private slots:
    void multiplesAreExact_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("of");
        QTest::addColumn<bool>("multiple");
        const auto row = [](const char *number, const char *of, bool multiple) { QTest::newRow(qPrintable(QStringLiteral("%1 of %2").arg(QLatin1String(number), QLatin1String(of)))) << QByteArray(number) << QByteArray(of) << multiple; };
        row("0", "3", true);
        row("0.0075", "0.0001", true);
        row("0.00751", "0.0001", false);
        row("19.99", "0.01", true);
        row("1e308", "0.5", true);
        row("12391239123", "1e-8", true);
        row("-9", "3", true);
        row("10", "4", false);
        row("7.5", "2", false);
        row("9007199254740993", "2", false);
    }
    void multiplesAreExact()
    {
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, of);
        QTEST(isMultipleOf(number, of), "multiple");
    }
    void wholeNumbers()
    {
        QVERIFY(isWhole("1.0") && isWhole("1e3") && isWhole("-0") && isWhole("1.50e2"));
        QVERIFY(!isWhole("1.5") && !isWhole("1e-1"));
        QCOMPARE(compareNumbers("1.0", "1"), 0);
        QCOMPARE(compareNumbers("9007199254740992", "9007199254740993"), -1);
    }
};

FRAMESCOPE_TEST(tst_DecimalNumber);
#include "tst_DecimalNumber.moc"
