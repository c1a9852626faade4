#include "base/json/OrderedJsonReader.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::base;

class tst_OrderedJsonReader : public QObject
{
    Q_OBJECT

private slots:
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

    void aByteOrderMarkIsSkippedAndCounted()
    {
        JsonParseInfo info;
        const auto value = OrderedJsonReader("\xef\xbb\xbf[1]", &info).read();
        QVERIFY(value.ok());
        QCOMPARE(value->items().front().offset(), 4u);
        QVERIFY(!OrderedJsonReader("\xef\xbb\xbf[x]", &info).read().ok());
        QCOMPARE(info.column, 5);
    }

    void charactersAreKept()
    {
        const auto value = OrderedJsonReader("[\"\\ud800x\",\"\\ud83d\\ude00\",\"\\ufeffa\",\"\xef\xbb\xbf" "b\"]", nullptr).read();
        QVERIFY(value.ok());
        QCOMPARE(value->items()[0].toString(), QString(QChar(0xd800)) + QLatin1Char('x'));
        QCOMPARE(value->items()[1].toString(), QStringLiteral("😀"));
        QCOMPARE(value->items()[2].toString(), QString(QChar(0xfeff)) + QLatin1Char('a'));
        QCOMPARE(value->items()[3].toString(), QString(QChar(0xfeff)) + QLatin1Char('b'));
    }
};

FRAMESCOPE_TEST(tst_OrderedJsonReader);
#include "tst_OrderedJsonReader.moc"
