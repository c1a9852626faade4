#include "base/json/JsonWriter.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::base;

class tst_JsonWriter : public QObject
{
    Q_OBJECT

private slots:
    void objectsKeepTheirOrder()
    {
        QByteArray out;
        JsonWriter json(out);
        json.beginObject();
        json.field("z", 1);
        json.field("a", true);
        json.field("ms", 1.25);
        json.field("whole", 3.0);
        json.null("none");
        json.beginArray("list");
        json.item(QStringLiteral("x"));
        json.beginItem();
        json.field("k", "v");
        json.endObject();
        json.endArray();
        json.beginObject("inner");
        json.endObject();
        json.field("text", QStringLiteral("a\"b"));
        json.raw("raw", "[1]");
        json.endObject();
        QCOMPARE(out, QByteArray("{\"z\":1,\"a\":true,\"ms\":1.25,\"whole\":3,\"none\":null,\"list\":[\"x\",{\"k\":\"v\"}],\"inner\":{},"
                                 "\"text\":\"a\\\"b\",\"raw\":[1]}"));
    }

    void layoutsSetTheirContentsApart()
    {
        QByteArray out;
        JsonWriter json(out);
        json.beginObject(JsonWriter::Layout::Lines);
        json.field("a", 1);
        json.key("list");
        json.beginArray(JsonWriter::Layout::Spaced);
        json.value(1);
        json.value("x");
        json.endArray();
        json.key("empty");
        json.beginArray(JsonWriter::Layout::Lines);
        json.endArray();
        json.key("deeper");
        json.beginObject(JsonWriter::Layout::Lines);
        json.field("b", nullptr);
        json.endObject();
        json.endObject();
        QCOMPARE(out, QByteArray("{\n  \"a\": 1,\n  \"list\": [1, \"x\"],\n  \"empty\": [],\n  \"deeper\": {\n    \"b\": null\n  }\n}"));
    }

    void severalValuesFollowOneAnother()
    {
        QByteArray out;
        JsonWriter json(out);
        json.beginObject();
        json.endObject();
        json.beginObject();
        json.endObject();
        QCOMPARE(out, QByteArray("{}{}"));
    }
};

FRAMESCOPE_TEST(tst_JsonWriter);
#include "tst_JsonWriter.moc"
