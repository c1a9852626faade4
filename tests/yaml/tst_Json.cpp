#include "support/TestClass.h"

#include "yaml/Json.h"

using namespace framescope;
using namespace framescope::yaml;

class tst_Json : public QObject
{
    Q_OBJECT

    static QByteArray read(const QByteArray &yaml)
    {
        const auto value = parseJson(yaml);
        return value ? value->toCompact() : value.error().id.toUtf8();
    }

private slots:
    void values_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("core schema") << QByteArray("[null, ~, , true, False, 1, -2.5, 1e3]") << QByteArray("[null,null,null,true,false,1,-2.5,1e3]");
        QTest::newRow("quoted is text") << QByteArray("['1', \"true\", !!str 2]") << QByteArray("[\"1\",\"true\",\"2\"]");
        QTest::newRow("not of YAML 1.2") << QByteArray("[yes, no, on, 0x1F, 012, 1_000]") << QByteArray("[\"yes\",\"no\",\"on\",\"0x1F\",\"012\",\"1_000\"]");
        QTest::newRow("digits are kept") << QByteArray("12345678901234567890.10") << QByteArray("12345678901234567890.10");
        QTest::newRow("order is kept") << QByteArray("b: 1\na: 2\n") << QByteArray("{\"b\":1,\"a\":2}");
        QTest::newRow("anchors") << QByteArray("a: &x {k: 1}\nb: *x\n") << QByteArray("{\"a\":{\"k\":1},\"b\":{\"k\":1}}");
        QTest::newRow("literal block") << QByteArray("a: |\n  one\n  two\n") << QByteArray("{\"a\":\"one\\ntwo\\n\"}");
        QTest::newRow("nothing") << QByteArray() << QByteArray("null");
    }
    void values()
    {
        QFETCH(QByteArray, yaml);
        QTEST(read(yaml), "json");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("not YAML") << QByteArray("a: [1");
        QTest::newRow("not UTF-8") << QByteArray("a: \xff");
        QTest::newRow("a null byte") << QByteArray("a: \0b", 5);
        QTest::newRow("unknown anchor") << QByteArray("a: *x");
        QTest::newRow("too deep") << QByteArray(QByteArray("[").repeated(150) + QByteArray("]").repeated(150));
        // Nine levels of nine references each would be 387 million values.
        QByteArray laughs = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
        for (int i = 1; i < 9; ++i) {
            const QByteArray one = "*a" + QByteArray::number(i - 1);
            laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + QByteArray(one + " , ").repeated(8) + one + " ]\n";
        }
        QTest::newRow("anchors that grow") << laughs;
    }
    void refuses()
    {
        QFETCH(QByteArray, yaml);
        QCOMPARE(read(yaml), QByteArray("import.yaml"));
    }

    void errorsNameThePlace()
    {
        const auto value = parseJson("a: 1\nb: [1\n");
        QVERIFY(!value);
        QVERIFY2(value.error().what.startsWith(QStringLiteral("Line ")), qPrintable(value.error().what));
    }

    void brokenIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *text, const char *place) { QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(place); };
        row("a:\n\tb: 1\n", "Line 2, column");
        row("a:\n  b: 1\n\tc: 2\n", "Line 3, column");
        row("a: 1\n---\nb: 2\n", "Line 3, column 1");
        row("a: 1\n...\nb: 2\n", "Line 3, column 1");
        row("{a: 1} garbage\n", "Line 1, column 8");
        row("- 1\na: 2\n", "Line 2, column 1");
        row("a: 1\nb\n", "Line 2, column 1");
        row("a: 'x\nb: 1\n", "Line 1, column 4");
        row("a: 1\nb: \"x\nc: 1\n", "Line 2, column 4");
        row("a: [1,2\nb: 3\n", "Line 2, column");
        row("a: b: c\n", "Line 1, column 5");
        row("a: *x\n", "Line 1, column 4");
        row("a: {b: 1\n", "Line 2, column");
        row("a: @x\n", "Line 1, column 4");
        row("a:\n  b: 1\n c: 2\n", "Line 3, column 2");
    }
    void brokenIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto yaml = parseJson(text);
        QVERIFY2(!yaml.ok(), yaml ? yaml->toCompact().constData() : "");
        QCOMPARE(yaml.error().id, QStringLiteral("import.yaml"));
        QVERIFY2(yaml.error().what.startsWith(place), qPrintable(yaml.error().what));
    }

    void wholeIsTaken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *text, const char *json) { QTest::newRow(text) << QByteArray(text) << QByteArray(json); };
        row("a: 1\n---\n", "{\"a\":1}");
        row("---\na: 1\n...\n", "{\"a\":1}");
        row("a:\nb: ~\n", "{\"a\":null,\"b\":null}");
        row("{a, b: 1}\n", "{\"a\":null,\"b\":1}");
        row("? a\n: b\n", "{\"a\":\"b\"}");
        row("a: 'it''s'\nb: \"x\\\"y\"\n", "{\"a\":\"it's\",\"b\":\"x\\\"y\"}");
        row("a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3\n", "{\"a\":{\"b\":1,\"c\":2},\"d\":{\"c\":3,\"b\":1}}");
        row("a: |-\n  'x\n  y\n", "{\"a\":\"'x\\ny\"}");
        row("a: 'x' # it's\n", "{\"a\":\"x\"}");
        row("a: 12345678901234567890.50\n", "{\"a\":12345678901234567890.50}");
    }
    void wholeIsTaken()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, json);
        const auto yaml = parseJson(text);
        QVERIFY2(yaml.ok(), yaml ? "" : qPrintable(yaml.error().toString()));
        QCOMPARE(yaml->toCompact(), json);
    }

    void anchorsAreBounded()
    {
        QByteArray big = "a: &a \"" + QByteArray(1 << 20, 'x') + "\"\nb: [*a" + QByteArray(",*a").repeated(400) + "]\n";
        QCOMPARE(parseJson(big).error().id, QStringLiteral("import.yaml"));
        QCOMPARE(parseJson("a: &a [*a, *a]\n").error().id, QStringLiteral("import.yaml"));
    }

    void duplicatesAreTold()
    {
        base::JsonParseInfo info;
        QVERIFY(parseJson("a: 1\nb:\n  c: 1\n  c: 2\na: 3\n", &info).ok());
        QCOMPARE(info.duplicates.size(), std::size_t(2));
        QCOMPARE(info.duplicates[0].key, QStringLiteral("c"));
        QCOMPARE(info.duplicates[0].line, 4);
    }
};

FRAMESCOPE_TEST(tst_Json);
#include "tst_Json.moc"
