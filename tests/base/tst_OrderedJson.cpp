#include "base/OrderedJson.h"

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

    void duplicatesInLargeObjectsAreFound()
    {
        QByteArray text = "{";
        for (int i = 0; i < 100; ++i)
            text += "\"k" + QByteArray::number(i) + "\":0,";
        text += "\"k7\":1}";
        JsonParseInfo info;
        QVERIFY(OrderedJson::parse(text, &info).ok());
        QCOMPARE(info.duplicates.size(), std::size_t(1));
    }

    void errorsSayWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const QByteArray &text, const char *id, int line, int column) {
            QTest::newRow(name) << text << QString::fromLatin1(id) << line << column;
        };
        row("empty", "", "json.syntax", 1, 1);
        row("comma missing", "{\n  \"a\": 1\n  \"b\": 2\n}", "json.syntax", 3, 3);
        row("comma too many", "[1,]", "json.syntax", 1, 4);
        row("two values", "{} {}", "json.syntax", 1, 4);
        row("word", "[\n tru]", "json.syntax", 2, 2);
        row("leading zero", "[01]", "json.syntax", 1, 4);
        row("no digit", "[-]", "json.syntax", 1, 2);
        row("no fraction", "[1.]", "json.syntax", 1, 4);
        row("single quotes", "{'a':1}", "json.syntax", 1, 2);
        row("newline in text", "[\"a\nb\"]", "json.syntax", 1, 4);
        row("open text", "[\"abc", "json.syntax", 1, 6);
        row("escape", "[\"\\x\"]", "json.syntax", 1, 4);
        row("short unicode", "[\"\\u12\"]", "json.syntax", 1, 5);
        row("not UTF-8", "[\"ab\xff\"]", "json.not-utf8", 1, 5);
        row("UTF-8 cut", "[\"ab\xe2\x82\"]", "json.not-utf8", 1, 7);
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), "json.syntax", 1, 1);
        row("NUL", QByteArray("[\0]", 3), "json.syntax", 1, 2);
        row("too deep", QByteArray(100'000, '['), "json.too-deep", 1, 201);
    }
    void errorsSayWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, id);
        QFETCH(int, line);
        QFETCH(int, column);
        JsonParseInfo info;
        const auto result = OrderedJson::parse(text, &info);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().id, id);
        QCOMPARE(info.line, line);
        QCOMPARE(info.column, column);
        QVERIFY(!result.error().what.isEmpty());
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

    void whatTurnsTheDirectionOfTextIsVisibleInTheFile()
    {
        QCOMPARE(OrderedJson(QStringLiteral("\u202e")).toCompact(), QByteArray("\"\\u202e\""));
    }

    void indentedTextIsStable()
    {
        const OrderedJson value = parsed(R"({"name":"x","headers":[{"name":"A","value":"b"},{"name":"C","value":"d"}],"empty":[],"codes":[1000,1001],"o":{}})");
        const QByteArray text = value.toIndented();
        QCOMPARE(text, QByteArray("{\n  \"name\": \"x\",\n  \"headers\": [\n    {\"name\": \"A\", \"value\": \"b\"},\n"
                                  "    {\"name\": \"C\", \"value\": \"d\"}\n  ],\n  \"empty\": [],\n  \"codes\": [1000, 1001],\n  \"o\": {}\n}\n"));
        QCOMPARE(parsed(text), value);
        QCOMPARE(parsed(text).toIndented(), text);
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
