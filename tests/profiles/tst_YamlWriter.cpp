#include "profiles/exports/YamlWriter.h"

#include "yaml/Json.h"

#include "support/TestClass.h"

using namespace framescope;
using base::OrderedJson;
using yaml::parseJson;
using profiles::toYaml;

class tst_YamlWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesBlocks()
    {
        const OrderedJson json = OrderedJson::parse(R"({"info":{"name":"my feed","version":"1.0"},"tags":["a",{"b":1,"c":[]}],"none":{}})").value();
        QCOMPARE(toYaml(json), QByteArray("info:\n  name: my feed\n  version: \"1.0\"\ntags:\n  - a\n  - b: 1\n    c: []\nnone: {}\n"));
    }

    /// Read again, every value is what it was: texts that look like something else, above all.
    void comesBack_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *text : {"yes", "no", "On", "null", "~", "true", "1", "1.0", "0x1F", "1e3", "", " a", "a ", "a: b", "a #b", "- a", "-", "? a", "!tag", "&a",
                                 "*a", "{{token}}", "[a]", "@a", "`a", "%a", "a\\nb", "\\ttab", "\\\"quoted\\\"", "it's", "\\u0007", "\\ud83d\\ude00", "2024-01-01", "="})
            QTest::newRow(text) << QByteArray("[\"" + QByteArray(text) + "\"]");
        QTest::newRow("numbers") << QByteArray("[1,-2.5,1e3,12345678901234567890]");
        QTest::newRow("words") << QByteArray("[true,false,null]");
        QTest::newRow("keys") << QByteArray("{\"a b\":1,\"yes\":2,\"{{x}}\":3,\"\":4,\"1\":5}");
        QTest::newRow("lists in lists") << QByteArray("[[1,[2,[]]],[[3]]]");
        QTest::newRow("a value alone") << QByteArray("\"yes\"");
        QTest::newRow("an empty list alone") << QByteArray("[]");
    }
    void comesBack()
    {
        QFETCH(QByteArray, json);
        const OrderedJson value = OrderedJson::parse(json).value();
        const QByteArray yaml = toYaml(value);
        const auto again = parseJson(yaml);
        QVERIFY2(again.ok(), yaml.constData());
        QCOMPARE(again->toCompact(), value.toCompact());
    }
};

FRAMESCOPE_TEST(tst_YamlWriter);
#include "tst_YamlWriter.moc"
