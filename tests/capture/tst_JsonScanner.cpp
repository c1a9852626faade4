#include "capture/JsonScanner.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_JsonScanner : public QObject
{
    Q_OBJECT

private slots:
    void acceptsAndRefuses_data();
    void acceptsAndRefuses();
    void textAndNumbersStayThemselves();
    void comparesDecimals();
};

void tst_JsonScanner::acceptsAndRefuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("valid");
    for (const char *good : {"{}", "[]", "1", "-0.5e+10", "\"a\"", "[1,2,[3]]", "{\"a\":{\"b\":[null,true,false]}}", " [ ] ", "\"\\u00e9\\\"\""})
        QTest::newRow(good) << QByteArray(good) << true;
    for (const char *bad : {"", "{", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "01x", "[1 2]", "tru", "\"a", "1 2", "]", "{\"a\":1,}", "[}", "-", "1."})
        QTest::newRow(bad) << QByteArray(bad) << false;
    QTest::newRow("deep") << QByteArray(100'000, '[') << false;
}

void tst_JsonScanner::acceptsAndRefuses()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, valid);
    JsonScanner scanner(base::viewOf(json));
    JsonScanner::Token token = scanner.next();
    while (token != JsonScanner::Token::End && token != JsonScanner::Token::Error)
        token = scanner.next();
    QCOMPARE(token == JsonScanner::Token::End, valid);
}

void tst_JsonScanner::textAndNumbersStayThemselves()
{
    const QByteArray json = R"({"key\n":"caf\u00e9 \ud83d\ude00 \ud800","n":12345678901234567890.10})";
    JsonScanner scanner(base::viewOf(json));
    scanner.next();
    scanner.next();
    QCOMPARE(scanner.text(), QByteArray("key\n"));
    scanner.next();
    QCOMPARE(scanner.text(), QByteArray("caf\xc3\xa9 \xf0\x9f\x98\x80 \xef\xbf\xbd"));
    scanner.next();
    scanner.next();
    QVERIFY(scanner.raw() == "12345678901234567890.10");
}

void tst_JsonScanner::comparesDecimals()
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

FRAMESCOPE_TEST(tst_JsonScanner);
#include "tst_JsonScanner.moc"
