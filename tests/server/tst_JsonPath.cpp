#include "server/JsonPath.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_JsonPath : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("found");
        QTest::newRow("root") << "$" << R"({"a":[1,{"b":"x"},3],"odd name":null,"n":12345678901234567890})";
        QTest::newRow("member") << "$.n" << "12345678901234567890";
        QTest::newRow("without root") << "n" << "12345678901234567890";
        QTest::newRow("item") << "$.a[0]" << "1";
        QTest::newRow("from the end") << "$.a[-1]" << "3";
        QTest::newRow("deep") << "$.a[1].b" << R"("x")";
        QTest::newRow("quoted") << "$['odd name']" << "null";
        QTest::newRow("all") << "$.a[*]" << R"(1 {"b":"x"} 3)";
        QTest::newRow("all deep") << "a[*].b" << R"("x")";
        QTest::newRow("nothing") << "$.a.b" << "";
        QTest::newRow("too far") << "$.a[9]" << "";
    }
    void finds()
    {
        QFETCH(QString, path);
        QFETCH(QString, found);
        const auto root = base::OrderedJson::parse(R"({"a":[1,{"b":"x"},3],"odd name":null,"n":12345678901234567890})");
        const auto parsed = JsonPath::parse(path);
        QVERIFY(parsed.ok());
        QByteArrayList values;
        for (const auto *value : parsed->find(*root))
            values << value->toCompact();
        QCOMPARE(QString::fromUtf8(values.join(' ')), found);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("column");
        QTest::newRow("empty") << "" << 1;
        QTest::newRow("open bracket") << "$.a[1" << 4;
        QTest::newRow("no name") << "$.." << 3;
        QTest::newRow("word in brackets") << "$[x]" << 3;
        QTest::newRow("no point") << "$a" << 2;
    }
    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(int, column);
        const auto parsed = JsonPath::parse(path);
        QVERIFY(!parsed.ok());
        QVERIFY2(parsed.error().what.contains(QStringLiteral("character %1:").arg(column)), qPrintable(parsed.error().what));
    }
};

FRAMESCOPE_TEST(tst_JsonPath);
#include "tst_JsonPath.moc"
