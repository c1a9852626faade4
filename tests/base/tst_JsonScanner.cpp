#include "base/json/JsonScanner.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::base;

class tst_JsonScanner : public QObject
{
    Q_OBJECT

private slots:
    void acceptsAndRefuses_data();
    void acceptsAndRefuses();
    void textAndNumbersStayThemselves();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void nestsDeeperThanItsOwnBits();
    void knowsNumbers();
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

void tst_JsonScanner::saysWhatIsWrongAndWhere_data()
{
    using Fault = JsonScanner::Fault;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *json, Fault fault, int offset) { QTest::newRow(json) << QByteArray(json) << int(fault) << offset; };
    row("", Fault::ValueMissing, 0);
    row("[", Fault::ValueMissing, 1);
    row("[1,]", Fault::NotAValue, 3);
    row("[01]", Fault::LeadingZero, 3);
    row("-01", Fault::LeadingZero, 3);
    row("[1.]", Fault::FractionMissing, 3);
    row("[1e]", Fault::ExponentMissing, 3);
    row("[-]", Fault::NotAValue, 1);
    row("\"a\tb\"", Fault::ControlInString, 2);
    row("\"12345678901\tb\"", Fault::ControlInString, 12);
    row("\"\\x\"", Fault::UnknownEscape, 2);
    row("\"\\", Fault::UnknownEscape, 2);
    row("\"\\u12g4\"", Fault::HexDigitsMissing, 3);
    row("\"\\u12", Fault::HexDigitsMissing, 3);
    row("\"abc", Fault::StringOpen, 4);
    row("[1 2]", Fault::ArrayOpen, 3);
    row("[1", Fault::ArrayOpen, 2);
    row("{\"a\":1 \"b\":2}", Fault::ObjectOpen, 7);
    row("{\"a\":1", Fault::ObjectOpen, 6);
    row("{", Fault::NameMissing, 1);
    row("{1:2}", Fault::NameMissing, 1);
    row("{\"a\" 1}", Fault::ColonMissing, 5);
    row("1 2", Fault::MoreText, 2);
}

void tst_JsonScanner::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, json);
    QFETCH(int, fault);
    QFETCH(int, offset);
    JsonScanner scanner(base::viewOf(json));
    while (scanner.next() != JsonScanner::Token::Error)
        QVERIFY(scanner.token() != JsonScanner::Token::End);
    QCOMPARE(int(scanner.fault()), fault);
    QCOMPARE(int(scanner.faultOffset()), offset);
    QCOMPARE(scanner.next(), JsonScanner::Token::Error);
    QCOMPARE(int(scanner.faultOffset()), offset);
}

void tst_JsonScanner::nestsDeeperThanItsOwnBits()
{
    QByteArray json;
    constexpr int deep = 2000;
    for (int i = 0; i < deep; ++i)
        json += i % 3 ? QByteArray("[") : QByteArray("{\"a\":");
    for (int i = deep - 1; i >= 0; --i)
        json += i % 3 ? QByteArray("]") : QByteArray("}");
    JsonScanner allowed(base::viewOf(json), deep);
    while (allowed.next() != JsonScanner::Token::End)
        QVERIFY(allowed.token() != JsonScanner::Token::Error);
    JsonScanner refused(base::viewOf(json));
    while (refused.next() != JsonScanner::Token::Error)
        QVERIFY(refused.token() != JsonScanner::Token::End);
    QCOMPARE(int(refused.fault()), int(JsonScanner::Fault::TooDeep));
    QCOMPARE(refused.depth(), JsonScanner::kMostDepth);
}

void tst_JsonScanner::knowsNumbers()
{
    for (const char *good : {"0", "-0", "12", "1.5", "1e9", "-1.25E-3"})
        QVERIFY2(JsonScanner::isNumber(good), good);
    for (const char *bad : {"", "-", "01", "1.", "+1", "1 ", " 1", "1e", "true", "1,2"})
        QVERIFY2(!JsonScanner::isNumber(bad), bad);
}

FRAMESCOPE_TEST(tst_JsonScanner);
#include "tst_JsonScanner.moc"
