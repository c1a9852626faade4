#include "ui/models/PayloadLayout.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::ui::models::PayloadLayout;

class tst_PayloadLayout : public QObject
{
    Q_OBJECT

private slots:
    void everyTokenStaysAsItCame()
    {
        const auto laid = PayloadLayout::prettyJson(R"({"b":1.00,"a":12345678901234567890,"a":[],"c":[1,{"d":null}]})", 1000);
        QCOMPARE(laid.errorAt, -1);
        QCOMPARE(laid.text, QStringLiteral("{\n  \"b\": 1.00,\n  \"a\": 12345678901234567890,\n  \"a\": [],\n  \"c\": [\n    1,\n    {\n      \"d\": null\n    }\n  ]\n}"));
    }

    void whatIsNotJsonFollowsAsItIs()
    {
        const auto laid = PayloadLayout::prettyJson("{\"a\": nope}", 1000);
        QCOMPARE(laid.errorAt, 6);
        QVERIFY(laid.text.endsWith(QLatin1String("nope}")));
        QVERIFY(!PayloadLayout::looksLikeJson("hello"));
        QVERIFY(!PayloadLayout::looksLikeJson("{hello"));
        QVERIFY(PayloadLayout::looksLikeJson(" [ 1"));
        QVERIFY(PayloadLayout::looksLikeJson("{}"));
    }

    void onlyAsMuchAsAsked()
    {
        QByteArray large = "[";
        for (int i = 0; i < 10'000; ++i)
            large += QByteArray::number(i) + ',';
        large += "0]";
        const auto laid = PayloadLayout::prettyJson(large, 1000);
        QVERIFY(laid.used >= 1000 && laid.used < 1100);
    }

    void rawTextShowsControlsAndBreaksLongLines()
    {
        QCOMPARE(PayloadLayout::rawText(QByteArray("a\0b\nc\xff", 6), 100).text, QStringLiteral("a\\x00b\nc\\xff"));
        const auto laid = PayloadLayout::rawText(QByteArray(10'000, 'x'), 100'000, 4096);
        QCOMPARE(laid.text.count(QLatin1Char('\n')), 2);
        QCOMPARE(laid.used, 10'000);
        // Never in the middle of a code point.
        QCOMPARE(PayloadLayout::rawText("ab\xc3\xa4", 3).text, QStringLiteral("ab"));
        QVERIFY(PayloadLayout::rawText("a\xe2\x80\xae" "b", 100).text.contains(QLatin1String("\\u{202e}")));
    }

    void hexHasOffsets()
    {
        const QString dump = PayloadLayout::hexDump("0123456789abcdefXY");
        QVERIFY(dump.startsWith(QLatin1String("00000000  30 31")));
        QVERIFY(dump.contains(QLatin1String("\n00000010  58 59")));
        QVERIFY(dump.contains(QLatin1String("|XY|")));
    }

    void faultsNameTheirPlace()
    {
        QVERIFY(PayloadLayout::jsonFault("{\"a\":1}").isEmpty());
        QVERIFY(!PayloadLayout::jsonFault("{\"a\":}").isEmpty());
    }
};

FRAMESCOPE_TEST(tst_PayloadLayout);
#include "tst_PayloadLayout.moc"
