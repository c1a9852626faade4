#include "profiles/imports/Yaml.h"

#include "support/TestClass.h"

using framescope::profiles::parseYaml;

class tst_Yaml : public QObject
{
    Q_OBJECT

    static QByteArray read(const QByteArray &yaml)
    {
        const auto value = parseYaml(yaml);
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
        const auto value = parseYaml("a: 1\nb: [1\n");
        QVERIFY(!value);
        QVERIFY2(value.error().what.startsWith(QStringLiteral("Line ")), qPrintable(value.error().what));
    }
};

FRAMESCOPE_TEST(tst_Yaml);
#include "tst_Yaml.moc"
