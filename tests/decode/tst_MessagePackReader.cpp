#include "support/TestClass.h"

#include "decode/MessagePackReader.h"

using namespace framescope::decode;
namespace base = framescope::base;

namespace {

QString lineOf(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    ValueTree tree(base::viewOf(bytes));
    const auto end = MessagePackReader::read(tree, 0);
    return end == std::size_t(bytes.size()) && !tree.fault() ? tree.line(0) : QStringLiteral("fault");
}

} // namespace

class tst_MessagePackReader : public QObject
{
    Q_OBJECT

private slots:
    // What @msgpack/msgpack 3 writes, and what the specification says of the formats that it does not write.
    void values_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const char *hex, const char *line) { QTest::newRow(name) << QByteArray(hex) << QString::fromUtf8(line); };
        row("nil", "c0", "null");
        row("true", "c3", "true");
        row("false", "c2", "false");
        row("zero", "00", "0");
        row("127", "7f", "127");
        row("128", "cc80", "128");
        row("65535", "cdffff", "65535");
        row("65536", "ce00010000", "65536");
        row("2^32", "cf0000000100000000", "4294967296");
        row("2^64-1", "cfffffffffffffffff", "18446744073709551615");
        row("-1", "ff", "-1");
        row("-32", "e0", "-32");
        row("-33", "d0df", "-33");
        row("-128", "d080", "-128");
        row("-129", "d1ff7f", "-129");
        row("-32769", "d2ffff7fff", "-32769");
        row("-2147483649", "d3ffffffff7fffffff", "-2147483649");
        row("-2^63", "d38000000000000000", "-9223372036854775808");
        row("signed, but positive", "d07f", "127");
        row("float 64", "cb3ff8000000000000", "1.5");
        row("float 32", "ca3fc00000", "1.5");
        row("float that is whole", "cb4000000000000000", "2.0");
        row("empty text", "a0", "\"\"");
        row("text", "a161", "\"a\"");
        row("text 8", "d90161", "\"a\"");
        row("text 16", "da000161", "\"a\"");
        row("text 32", "db0000000161", "\"a\"");
        row("characters", "a6c3a9f09f9880", "\"é😀\"");
        row("bytes 8", "c40200ff", "h'00ff'");
        row("bytes 16", "c5000200ff", "h'00ff'");
        row("bytes 32", "c60000000200ff", "h'00ff'");
        row("empty array", "90", "[]");
        row("array", "9301a1629102", "[1,\"b\",[2]]");
        row("array 16", "dc000101", "[1]");
        row("array 32", "dd0000000101", "[1]");
        row("empty map", "80", "{}");
        row("map", "82a16101a16281a16392c3c0", "{\"a\":1,\"b\":{\"c\":[true,null]}}");
        row("map 16", "de00010102", "{1:2}");
        row("map 32", "df000000010102", "{1:2}");
        row("timestamp 32", "d6ff6553f100", "2023-11-14T22:13:20.000000000Z");
        row("timestamp 64", "d7ff1d5353006553f100", "2023-11-14T22:13:20.123000000Z");
        row("timestamp 96", "c70cff00000001000000006553f100", "2023-11-14T22:13:20.000000001Z");
        row("a timestamp that is none", "c703ff010203", "ext(-1, h'010203')");
        row("fixext 1", "d40509", "ext(5, h'09')");
        row("fixext 2", "d5050901", "ext(5, h'0901')");
        row("fixext 16", "d80500000000000000000000000000000000", "ext(5, h'00000000000000000000000000000000')");
        row("ext 16", "c8000105aa", "ext(5, h'aa')");
        row("ext 32", "c90000000180aa", "ext(-128, h'aa')");
    }

    void values()
    {
        QFETCH(QByteArray, hex);
        QTEST(lineOf(hex), "line");
    }

    void everyValueKnowsItsBytes()
    {
        const QByteArray bytes = QByteArray::fromHex("82a16101a16281a16392c3c0");
        ValueTree tree(base::viewOf(bytes), 3, 100);
        QCOMPARE(MessagePackReader::read(tree, 0), std::optional<std::size_t>(12));
        QCOMPARE(tree.range(0), (ByteRange{100, 12, 3}));
        const auto a = tree.member(0, "a");
        QVERIFY(a);
        QCOMPARE(tree.range(*a), (ByteRange{103, 1, 3}));
        const auto c = tree.member(*tree.member(0, "b"), "c");
        QVERIFY(c);
        QCOMPARE(tree.range(*c), (ByteRange{109, 3, 3}));
        QVERIFY(!tree.member(0, "c"));
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<quint64>("begin");
        QTest::newRow("nothing") << QByteArray() << quint64(0);
        QTest::newRow("a byte that is never used") << QByteArray("9201c1") << quint64(2);
        QTest::newRow("a text that is cut") << QByteArray("9201a36162") << quint64(2);
        QTest::newRow("a number that is cut") << QByteArray("cd01") << quint64(0);
        QTest::newRow("a length that is cut") << QByteArray("da00") << quint64(0);
        QTest::newRow("an array of four thousand million") << QByteArray("ddffffffff00") << quint64(0);
        QTest::newRow("an extension without a type") << QByteArray("c701") << quint64(0);
        QTest::newRow("a map without its last value") << QByteArray("8201020304").left(8) << quint64(0);
    }

    void damage()
    {
        QFETCH(QByteArray, hex);
        QFETCH(quint64, begin);
        const QByteArray bytes = QByteArray::fromHex(hex);
        ValueTree tree(base::viewOf(bytes));
        QVERIFY(!MessagePackReader::read(tree, 0));
        QVERIFY(tree.fault());
        QVERIFY(!tree.fault()->what.isEmpty());
        QCOMPARE(tree.fault()->range.begin, std::uint64_t(begin));
        FieldTree fields;
        if (tree.size() > 0)
            tree.addTo(fields, QStringLiteral("value"), 0);
        QCOMPARE(fields.depth(), std::size_t(0));
    }

    void whatWasReadBeforeTheDamageIsThere()
    {
        const QByteArray bytes = QByteArray::fromHex("82a161920102a162c1");
        ValueTree tree(base::viewOf(bytes));
        QVERIFY(!MessagePackReader::read(tree, 0));
        QCOMPARE(tree.line(0), QStringLiteral("{\"a\":[1,2],\"b\"}"));
        FieldTree fields;
        tree.addTo(fields, QStringLiteral("value"), 0);
        QCOMPARE(fields.fields().size(), std::size_t(4));
    }

    void depthHasALimit()
    {
        const QByteArray deep = QByteArray(qsizetype(kMostDepth), '\x91') + QByteArray(1, '\x01');
        ValueTree tree(base::viewOf(deep));
        QVERIFY(MessagePackReader::read(tree, 0));
        const QByteArray deeper = QByteArray(100'000, '\x91');
        ValueTree other(base::viewOf(deeper));
        QVERIFY(!MessagePackReader::read(other, 0));
        QCOMPARE(other.size(), kMostDepth);
        QVERIFY(other.fault()->what.contains(QStringLiteral("512")));
    }

    void valuesHaveALimit()
    {
        QByteArray many = QByteArray::fromHex("dd00030000");
        many += QByteArray(0x30000, '\x01');
        ValueTree tree(base::viewOf(many));
        QVERIFY(!MessagePackReader::read(tree, 0));
        QCOMPARE(tree.size(), kMostFields);
        QVERIFY(tree.fault());
    }
};

FRAMESCOPE_TEST(tst_MessagePackReader);

#include "tst_MessagePackReader.moc"
