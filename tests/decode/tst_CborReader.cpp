#include "support/TestClass.h"

#include "decode/CborReader.h"

using namespace framescope::decode;
namespace base = framescope::base;

class tst_CborReader : public QObject
{
    Q_OBJECT

private slots:
    // Examples of RFC 8949, appendix A, and what cbor-x writes.
    void values_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const char *hex, const char *line) { QTest::newRow(name) << QByteArray(hex) << QString::fromUtf8(line); };
        row("0", "00", "0");
        row("23", "17", "23");
        row("24", "1818", "24");
        row("1000", "1903e8", "1000");
        row("2^64-1", "1bffffffffffffffff", "18446744073709551615");
        row("-1", "20", "-1");
        row("-1000", "3903e7", "-1000");
        row("-2^64", "3bffffffffffffffff", "-18446744073709551616");
        row("a big number", "c249010000000000000000", "2(h'010000000000000000')");
        row("half", "f93e00", "1.5");
        row("float", "fa47c35000", "1e+05");
        row("double", "fb3ff199999999999a", "1.1");
        row("infinity", "f97c00", "Infinity");
        row("not a number", "f97e00", "NaN");
        row("false", "f4", "false");
        row("true", "f5", "true");
        row("null", "f6", "null");
        row("undefined", "f7", "undefined");
        row("simple", "f0", "simple(16)");
        row("simple in two bytes", "f8ff", "simple(255)");
        row("time as text", "c074323031332d30332d32315432303a30343a30305a", "0(\"2013-03-21T20:04:00Z\")");
        row("time as a number", "c11a514b67b0", "1(1363896240)");
        row("tags inside one another", "d9d9f7c101", "55799(1(1))");
        row("bytes", "4401020304", "h'01020304'");
        row("empty text", "60", "\"\"");
        row("text", "6449455446", "\"IETF\"");
        row("empty array", "80", "[]");
        row("array", "8301820203820405", "[1,[2,3],[4,5]]");
        row("map", "a26161016162820203", "{\"a\":1,\"b\":[2,3]}");
        row("keys of numbers", "a201020304", "{1:2,3:4}");
        row("a tag in an array", "82c10102", "[1(1),2]");
        row("bytes in pieces", "5f42010243030405ff", "h'0102030405'");
        row("text in pieces", "7f657374726561646d696e67ff", "\"streaming\"");
        row("no pieces", "7fff", "\"\"");
        row("open array", "9f018202039f0405ffff", "[1,[2,3],[4,5]]");
        row("open, empty array", "9fff", "[]");
        row("open map", "bf61610161629f0203ffff", "{\"a\":1,\"b\":[2,3]}");
        row("cbor-x: map", "b900026161016162b90001616382f5f6", "{\"a\":1,\"b\":{\"c\":[true,null]}}");
        row("cbor-x: empty map", "b90000", "{}");
        row("cbor-x: bytes", "d8404200ff", "64(h'00ff')");
    }

    void values()
    {
        QFETCH(QByteArray, hex);
        const QByteArray bytes = QByteArray::fromHex(hex);
        ValueTree tree(base::viewOf(bytes));
        const auto end = CborReader::read(tree, 0);
        QVERIFY2(!tree.fault(), tree.fault() ? qPrintable(tree.fault()->what) : "");
        QCOMPARE(end, std::optional<std::size_t>(std::size_t(bytes.size())));
        QTEST(tree.line(0), "line");
    }

    void everyValueKnowsItsBytes()
    {
        const QByteArray bytes = QByteArray::fromHex("00a26161016162c182024105");
        ValueTree tree(base::viewOf(bytes));
        QCOMPARE(CborReader::read(tree, 0), std::optional<std::size_t>(1));
        ValueTree map(base::viewOf(bytes));
        QCOMPARE(CborReader::read(map, 1), std::optional<std::size_t>(12));
        QCOMPARE(map.range(0), (ByteRange{1, 11, 0}));
        QCOMPARE(map.range(*map.member(0, "a")), (ByteRange{4, 1, 0}));
        const auto tag = map.member(0, "b");
        QVERIFY(tag);
        QCOMPARE(map.range(*tag), (ByteRange{7, 5, 0}));
        QCOMPARE(map.at(*tag).kind, Value::Kind::Tag);
        const auto array = map.child(*tag, 0);
        QVERIFY(array);
        QCOMPARE(map.range(*array), (ByteRange{8, 4, 0}));
        QCOMPARE(map.range(*map.child(*array, 1)), (ByteRange{10, 2, 0}));
        QCOMPARE(map.text(*map.child(*array, 1)), std::string_view("\x05"));
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("a number that is cut") << QByteArray("19ff");
        QTest::newRow("a text that is cut") << QByteArray("8201636162");
        QTest::newRow("an array that is cut") << QByteArray("830102");
        QTest::newRow("an open array that is cut") << QByteArray("9f01");
        QTest::newRow("a map without its last value") << QByteArray("a20102" "03");
        QTest::newRow("a tag of nothing") << QByteArray("c1");
        QTest::newRow("a break of nothing") << QByteArray("ff");
        QTest::newRow("a break in an array") << QByteArray("81ff");
        QTest::newRow("a reserved length") << QByteArray("1c");
        QTest::newRow("a simple value in too many bytes") << QByteArray("f818");
        QTest::newRow("an array of 2^64") << QByteArray("9bffffffffffffffff01");
        QTest::newRow("a text of 2^63") << QByteArray("7b7fffffffffffffff01");
        QTest::newRow("a text of 1 GiB") << QByteArray("7a4000000001");
        QTest::newRow("a piece of another kind") << QByteArray("5f6161ff");
        QTest::newRow("a map with an odd count") << QByteArray("bf0102" "03ff");
    }

    void damage()
    {
        QFETCH(QByteArray, hex);
        const QByteArray bytes = QByteArray::fromHex(hex);
        ValueTree tree(base::viewOf(bytes));
        QVERIFY(!CborReader::read(tree, 0));
        QVERIFY(tree.fault());
        QVERIFY(!tree.fault()->what.isEmpty());
        QVERIFY(tree.fault()->range.end() <= std::uint64_t(bytes.size()));
        FieldTree fields;
        if (tree.size() > 0)
            tree.addTo(fields, QStringLiteral("value"), 0);
        QCOMPARE(fields.depth(), std::size_t(0));
        for (std::size_t i = 0; i < tree.size(); ++i)
            QVERIFY(tree.range(i).end() <= std::uint64_t(bytes.size()));
    }

    void textThatIsNotUtf8IsReadAndIsAFault()
    {
        const QByteArray bytes = QByteArray::fromHex("826261ff01");
        ValueTree tree(base::viewOf(bytes));
        QCOMPARE(CborReader::read(tree, 0), std::optional<std::size_t>(5));
        QVERIFY(tree.fault());
        QCOMPARE(tree.fault()->section, QStringLiteral("RFC 8949, 3.1"));
        QCOMPARE(tree.fault()->range, (ByteRange{1, 3, 0}));
    }

    void depthHasALimit()
    {
        for (const char lead : {'\x81', '\xc1', '\x9f'}) {
            const QByteArray deep(100'000, lead);
            ValueTree tree(base::viewOf(deep));
            QVERIFY(!CborReader::read(tree, 0));
            QCOMPARE(tree.size(), kMostDepth);
        }
    }
};

FRAMESCOPE_TEST(tst_CborReader);

#include "tst_CborReader.moc"
