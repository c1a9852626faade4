#include "support/TestClass.h"

#include "derive/SchemaShape.h"

using namespace framescope;
using namespace framescope::derive;

class tst_SchemaShape : public QObject
{
    Q_OBJECT

    static QByteArray of(const QByteArrayList &values)
    {
        SchemaShape shape;
        for (const QByteArray &value : values)
            shape.add(*base::OrderedJson::parse(value));
        return shape.schema().toCompact();
    }

private slots:
    void requiredIsWhatWasAlwaysThere()
    {
        QCOMPARE(of({"{\"a\":1,\"b\":true}", "{\"a\":2.5}"}),
                 QByteArray("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"number\"},\"b\":{\"type\":\"boolean\"}},\"required\":[\"a\"]}"));
    }
    void fewTextsAreAnEnum()
    {
        QCOMPARE(of({"\"buy\"", "\"sell\"", "\"buy\"", "\"sell\""}), QByteArray("{\"type\":\"string\",\"enum\":[\"buy\",\"sell\"]}"));
        QCOMPARE(of({"\"a\"", "\"b\"", "\"c\""}), QByteArray("{\"type\":\"string\"}"));
        QCOMPARE(of({"\"a\"", "null", "\"a\""}), QByteArray("{\"type\":[\"string\",\"null\"]}"));
    }
    void secretsAreNoEnum()
    {
        QVERIFY(!of({"{\"token\":\"abc\"}", "{\"token\":\"abc\"}", "{\"token\":\"abc\"}"}).contains("abc"));
    }
    void listsAndFormats()
    {
        QCOMPARE(of({"[1,2]", "[]"}), QByteArray("{\"type\":\"array\",\"items\":{\"type\":\"integer\"}}"));
        QCOMPARE(of({"\"0b8f1f0e-1c2d-4e3f-8a9b-0c1d2e3f4a5b\""}), QByteArray("{\"type\":\"string\",\"format\":\"uuid\"}"));
        QCOMPARE(of({"\"2026-12-01T12:00:00Z\""}), QByteArray("{\"type\":\"string\",\"format\":\"date-time\"}"));
    }
};

FRAMESCOPE_TEST(tst_SchemaShape);
#include "tst_SchemaShape.moc"
