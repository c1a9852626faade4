#include "support/TestClass.h"

#include "derive/JsonSplice.h"

using namespace framescope;
using namespace framescope::derive;

class tst_JsonSplice : public QObject
{
    Q_OBJECT

private slots:
    void everythingElseStays()
    {
        const QByteArray json = "{ \"a\" : \"x\\\"y\",\t\"n\":1.50, \"b\":[true , \"z\"] }";
        const auto value = base::OrderedJson::parse(json);
        const auto leaves = leavesOf(*value);
        JsonSplice splice;
        QVERIFY(splice.isEmpty());
        splice.replace(leaves[0], QStringLiteral("{{a}}"));
        QVERIFY(!splice.replacesNumber());
        splice.replace(leaves[1], QStringLiteral("{{n}}"));
        QVERIFY(splice.replacesNumber());
        QCOMPARE(splice.applied(json), QByteArray("{ \"a\" : \"{{a}}\",\t\"n\":{{n}}, \"b\":[true , \"z\"] }"));
    }
    void bracesAreEscaped()
    {
        QCOMPARE(JsonSplice().applied("{\"t\":\"{{x}}\"}"), QByteArray("{\"t\":\"{{{{x}}\"}"));
        QCOMPARE(bracesEscaped("a{b"), QByteArray("a{b"));
    }
};

FRAMESCOPE_TEST(tst_JsonSplice);
#include "tst_JsonSplice.moc"
