#include "capture/Filter.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_Filter : public QObject
{
    Q_OBJECT

private slots:
    void errorsArePrinted();
    void knowsWhetherPayloadsMatter();
};

void tst_Filter::errorsArePrinted()
{
    const auto result = Filter::parseOrError(QStringLiteral("type:text dir:up"));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().id, QStringLiteral("filter.syntax"));
    QVERIFY(result.error().seen.endsWith(QStringLiteral("type:text dir:up\n              ^^")));
}

void tst_Filter::knowsWhetherPayloadsMatter()
{
    QVERIFY(Filter().isEmpty());
    QVERIFY(Filter::parse(QStringLiteral("  "))->isEmpty());
    QVERIFY(!Filter::parse(QStringLiteral("type:text (size>1 OR -dir:in)"))->needsPayload());
    QVERIFY(Filter::parse(QStringLiteral("type:text (size>1 OR -word)"))->needsPayload());
    QVERIFY(Filter::parse(QStringLiteral("code:1000"))->needsPayload());
}

FRAMESCOPE_TEST(tst_Filter);
#include "tst_Filter.moc"
