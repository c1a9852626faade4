#include "support/TestClass.h"

#include "decode/JsonFields.h"

using namespace framescope;
using namespace framescope::decode;

class tst_JsonFields : public QObject
{
    Q_OBJECT

private slots:
    void stringsAreOpenedInPlaceWhereTheyCanBe()
    {
        const QByteArray bytes("[\"plain\",\"t\\nwo\"]");
        const LayerSpan span{base::viewOf(bytes), {0, std::uint64_t(bytes.size()), 0}};
        const JsonParts json = JsonParts::read(span);
        Decoded out;
        const LayerSpan plain = insideOfString(out, span, *json.item(0), QStringLiteral("a"));
        QCOMPARE(plain.range, (ByteRange{2, 5, 0}));
        const LayerSpan escaped = insideOfString(out, span, *json.item(1), QStringLiteral("b"));
        QCOMPARE(escaped.range, (ByteRange{0, 4, 1}));
        QCOMPARE(out.layers.at(0).origin, (ByteRange{10, 5, 0}));
        QCOMPARE(std::string(escaped.text()), std::string("t\nwo"));
    }

    void whatStandsBeforeAFaultIsShown()
    {
        const QByteArray bytes("{\"a\":1,\"b\":[2,");
        FieldTree tree;
        addJsonContent(tree, {base::viewOf(bytes), {0, std::uint64_t(bytes.size()), 0}});
        QCOMPARE(tree.fields().size(), std::size_t(3));
        QCOMPARE(tree.fields()[2].name, QStringLiteral("[0]"));
        QCOMPARE(tree.fields()[1].range.end(), std::uint64_t(bytes.size()));
    }
};

FRAMESCOPE_TEST(tst_JsonFields);

#include "tst_JsonFields.moc"
