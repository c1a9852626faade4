#include "capture/PatternLiteral.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::capture;

class tst_PatternLiteral : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("literal");
        const auto row = [](const char *pattern, const char *literal) { QTest::newRow(pattern) << QString::fromLatin1(pattern) << QString::fromLatin1(literal); };
        row("trade", "trade");
        row("^trade$", "trade");
        row("a.longer", "longer");
        row("colou?r", "colo");
        row("ab*cdef", "cdef");
        row("abc{2}x", "ab");
        row("foo|bar", "");
        row("(?i)trade", "");
        row("(trade)x", "");
        row("[trade]xy", "xy");
        row("[]a]xy", "xy");
        row("\\x74rade", "");
        row("\\d+usd", "usd");
        row("x", "");
        row("", "");
    }
    void finds()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, literal);
        QCOMPARE(literalOfPattern(pattern), literal);
    }
};

FRAMESCOPE_TEST(tst_PatternLiteral);
#include "tst_PatternLiteral.moc"
