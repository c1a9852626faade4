#include "base/json/OrderedJson.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::base;

class tst_OrderedJson : public QObject
{
    Q_OBJECT

    static OrderedJson parsed(const QByteArray &text)
    {
        auto result = OrderedJson::parse(text);
        return result ? result.value() : OrderedJson(result.error().toString());
    }

private slots:
    void orderDigitsAndDuplicatesAreKept()
    {
        const QByteArray text = R"({"b":1.50,"a":12345678901234567890123,"b":[],"e":1E+2,"n":null,"t":true,"f":false})";
        JsonParseInfo info;
        const auto result = OrderedJson::parse(text, &info);
        QVERIFY(result.ok());
        QCOMPARE(result->toCompact(), text);
        QCOMPARE(info.duplicates.size(), std::size_t(1));
        QCOMPARE(info.duplicates[0].key, QStringLiteral("b"));
        QCOMPARE(info.duplicates[0].line, 1);
        QCOMPARE(info.duplicates[0].column, 39);
    }

    void textSurvives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("a\"b\\c/d");
        QTest::newRow("controls") << QString(QChar(0) + QStringLiteral("\n\r\t\b\f\x1b") + QChar(0x7f));
        QTest::newRow("astral") << QStringLiteral("😀 日本 ü");
        QTest::newRow("lone surrogate") << QString(QChar(0xd800));
        QTest::newRow("bidi") << QStringLiteral("\u202eabc\u2066");
    }
    void textSurvives()
    {
        QFETCH(QString, text);
        const QByteArray written = OrderedJson(text).toCompact();
        QVERIFY(!written.contains('\n'));
        const auto back = OrderedJson::parse(written);
        QVERIFY(back.ok());
        QCOMPARE(back->toString(), text);
    }

    void numbers()
    {
        QCOMPARE(parsed("9223372036854775807").toInteger(), std::numeric_limits<qint64>::max());
        QCOMPARE(parsed("9223372036854775808").toInteger(-1), -1);
        QVERIFY(!parsed("1.5").isInteger());
        QCOMPARE(parsed("1.5").toDouble(), 1.5);
        QCOMPARE(OrderedJson(0.1).toCompact(), QByteArray("0.1"));
        QCOMPARE(OrderedJson(qint64(-5)).toCompact(), QByteArray("-5"));
    }

    void membersAreChangedInPlace()
    {
        OrderedJson value = parsed(R"({"a":1,"b":2,"c":3})");
        value.set(QStringLiteral("b"), OrderedJson(QStringLiteral("x")));
        value.set(QStringLiteral("d"), OrderedJson(true));
        QVERIFY(value.remove(u"a"));
        QCOMPARE(value.toCompact(), QByteArray(R"({"b":"x","c":3,"d":true})"));
        QVERIFY(value[u"none"].isNull());
    }

    void offsetsLeadBackToTheText()
    {
        const QByteArray text = "{\n  \"a\": [1,\n    true]\n}";
        const OrderedJson value = parsed(text);
        QCOMPARE(OrderedJson::positionOf(text, value[u"a"].items()[1].offset()), std::make_pair(3, 5));
    }
};

FRAMESCOPE_TEST(tst_OrderedJson);
#include "tst_OrderedJson.moc"
