#include "support/TestClass.h"

#include "decode/JsonFields.h"
#include "decode/Packets.h"
#include "decode/Preview.h"

using namespace framescope;
using namespace framescope::decode;

class tst_JsonParts : public QObject
{
    Q_OBJECT

    static LayerSpan spanOf(const QByteArray &bytes) { return {base::viewOf(bytes), {0, std::uint64_t(bytes.size()), 0}}; }

private slots:
    void partsAndTheirPlaces()
    {
        const QByteArray bytes(" {\"a\" : \"x\\n\", \"b\\u0063\":[1, 2], \"n\":-5}");
        const JsonParts json = JsonParts::read(spanOf(bytes));
        QVERIFY(json.isObject());
        QCOMPARE(json.text("a"), std::string("x\n"));
        QVERIFY(json.find("bc") && json.find("bc")->isArray());
        QCOMPARE(json.find("n")->integer().value_or(0), std::int64_t(-5));
        QVERIFY(!json.find("bc")->integer());
        QVERIFY(!json.find("missing"));
        QCOMPARE(bytes.mid(qsizetype(json.find("bc")->range.begin), qsizetype(json.find("bc")->range.length)), QByteArray("[1, 2]"));
        const JsonParts inner = JsonParts::read(spanOf(bytes), *json.find("bc"));
        QCOMPARE(inner.text(1), std::string("2"));
        QVERIFY(!inner.item(2));
    }

    void faultsHaveAPlace()
    {
        const QByteArray bytes("{\"a\":1,}");
        const JsonParts json = JsonParts::read(spanOf(bytes));
        QVERIFY(!json.isValid() && !json.isObject() && json.parts().empty());
        QCOMPARE(json.fault().range.begin, std::uint64_t(7));
        QVERIFY(!json.fault().what.isEmpty());
    }

    void depthHasALimit()
    {
        const QByteArray deep = QByteArray(int(kMostDepth) + 2, '[');
        QVERIFY(!JsonParts::read(spanOf(deep)).isValid());
        FieldTree tree;
        addJson(tree, QStringLiteral("deep"), spanOf(deep));
        QVERIFY(tree.fields().size() <= kMostDepth);
        QCOMPARE(tree.depth(), std::size_t(0));
    }
};

FRAMESCOPE_TEST(tst_JsonParts);

#include "tst_JsonParts.moc"
