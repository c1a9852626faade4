#include "support/TestClass.h"

#include "derive/JsonLeaves.h"

using namespace framescope;
using namespace framescope::derive;

class tst_JsonLeaves : public QObject
{
    Q_OBJECT

    static std::vector<JsonLeaf> of(const char *json) { return leavesOf(*base::OrderedJson::parse(json)); }

private slots:
    void pathsAreThoseOfFilters()
    {
        const auto leaves = of("{\"a\":{\"b\":[1,\"x\"]},\"odd name\":null,\"a\":2}");
        QCOMPARE(leaves.size(), std::size_t(3));
        QCOMPARE(leaves[0].path, QStringLiteral("a.b[0]"));
        QCOMPARE(leaves[0].key, QStringLiteral("b"));
        QCOMPARE(leaves[1].path, QStringLiteral("a.b[1]"));
        QCOMPARE(leaves[2].path, QStringLiteral("[\"odd name\"]"));
        QCOMPARE(of("5").front().path, QStringLiteral("$"));
    }
    void thereIsALimit()
    {
        QByteArray many = "[0";
        for (int i = 0; i < 1000; ++i)
            many += ",1";
        many += ']';
        QCOMPARE(of(many.constData()).size(), kMostLeaves);
    }
    void whatAMessageIsAndWhatItAnswers()
    {
        const auto leaves = of("{\"id\":7,\"payload\":{\"type\":\"inner\"},\"op\":\"ack\"}");
        QCOMPARE(discriminatorOf(leaves)->path, QStringLiteral("op"));
        QCOMPARE(correlationOf(leaves)->path, QStringLiteral("id"));
        const auto none = of("{\"type\":5,\"id\":null}");
        QVERIFY(!discriminatorOf(none));
        QVERIFY(!correlationOf(none));
    }
};

FRAMESCOPE_TEST(tst_JsonLeaves);
#include "tst_JsonLeaves.moc"
