#include "base/json/JsonNumber.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::base;

class tst_JsonNumber : public QObject
{
    Q_OBJECT

private slots:
    void comparesDecimals()
    {
        QCOMPARE(compareDecimals("1", "1.0"), 0);
        QCOMPARE(compareDecimals("9007199254740993", "9007199254740992"), 1);
        QCOMPARE(compareDecimals("-2", "1"), -1);
        QCOMPARE(compareDecimals("-2", "-3"), 1);
        QCOMPARE(compareDecimals("1e3", "1000"), 0);
        QCOMPARE(compareDecimals("0.001", "1e-3"), 0);
        QCOMPARE(compareDecimals("0", "-0.0"), 0);
        QCOMPARE(compareDecimals("0.1", "0.09"), 1);
        QCOMPARE(compareDecimals("x", "1"), 2);
    }
};

FRAMESCOPE_TEST(tst_JsonNumber);
#include "tst_JsonNumber.moc"
