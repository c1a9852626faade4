#include "base/json/OrderedJsonWriter.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::base;

class tst_OrderedJsonWriter : public QObject
{
    Q_OBJECT

    static OrderedJson parsed(const QByteArray &text)
    {
        auto result = OrderedJson::parse(text);
        return result ? result.value() : OrderedJson(result.error().toString());
    }

private slots:
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

    void longListsOfPlainValuesGoOverSeveralLines()
    {
        OrderedJson list = OrderedJson::array();
        for (int i = 0; i < 40; ++i)
            list.append(OrderedJson(qint64(1000 + i)));
        OrderedJson value = OrderedJson::object();
        value.set(QStringLiteral("list"), list);
        const QByteArray text = OrderedJsonWriter::indented(value);
        QVERIFY(text.startsWith("{\n  \"list\": [\n    1000,\n    1001,\n"));
        QVERIFY(text.endsWith("    1039\n  ]\n}\n"));
        QCOMPARE(parsed(text), value);
        QCOMPARE(OrderedJsonWriter::indented(OrderedJson(5)), QByteArray("5\n"));
        QCOMPARE(OrderedJsonWriter::indented(OrderedJson::object()), QByteArray("{}\n"));
    }
};

FRAMESCOPE_TEST(tst_OrderedJsonWriter);
#include "tst_OrderedJsonWriter.moc"
