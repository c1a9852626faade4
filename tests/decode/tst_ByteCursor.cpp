#include "support/TestClass.h"

#include "decode/ByteCursor.h"

using namespace framescope::decode;
namespace base = framescope::base;

class tst_ByteCursor : public QObject
{
    Q_OBJECT

private slots:
    void readsAndKnowsWhereItIs()
    {
        const QByteArray bytes = QByteArray::fromHex("ff" "01" "0203" "04050607" "0002" "6162" "09");
        ByteCursor cursor(LayerSpan{base::viewOf(bytes), {1, std::uint64_t(bytes.size()) - 1, 4}});
        QCOMPARE(cursor.u8(), std::uint8_t(1));
        QCOMPARE(cursor.u16(), std::uint16_t(0x203));
        QCOMPARE(cursor.u32(), std::uint32_t(0x4050607));
        const std::size_t begin = cursor.at();
        QCOMPARE(base::textOf(cursor.counted16()), std::string_view("ab"));
        QCOMPARE(cursor.since(begin), (ByteRange{8, 4, 4}));
        QCOMPARE(cursor.rest(), (ByteRange{12, 1, 4}));
        QCOMPARE(cursor.left(), std::size_t(1));
        QVERIFY(cursor.ok() && !cursor.atEnd());
    }

    void staysFailed()
    {
        const QByteArray bytes = QByteArray::fromHex("0005aa");
        ByteCursor cursor(LayerSpan{base::viewOf(bytes), {0, 3, 0}});
        QVERIFY(cursor.counted16().empty());
        QVERIFY(!cursor.ok());
        QCOMPARE(cursor.u8(), std::uint8_t(0));
        QVERIFY(!cursor.ok());
        QVERIFY(cursor.since(0).end() <= 3);
    }

    void varints_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<quint64>("most");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<quint64>("value");
        QTest::newRow("one byte") << QByteArray("7f") << quint64(4) << true << quint64(127);
        QTest::newRow("two") << QByteArray("8001") << quint64(4) << true << quint64(128);
        QTest::newRow("the most of four") << QByteArray("ffffff7f") << quint64(4) << true << quint64(268435455);
        QTest::newRow("five where four are allowed") << QByteArray("ffffffff01") << quint64(4) << false << quint64(0);
        QTest::newRow("64 bits") << QByteArray("ffffffffffffffffff01") << quint64(10) << true << quint64(UINT64_MAX);
        QTest::newRow("65 bits") << QByteArray("ffffffffffffffffff03") << quint64(10) << false << quint64(0);
        QTest::newRow("cut") << QByteArray("80") << quint64(4) << false << quint64(0);
        QTest::newRow("nothing") << QByteArray() << quint64(4) << false << quint64(0);
    }

    void varints()
    {
        QFETCH(QByteArray, hex);
        QFETCH(quint64, most);
        QFETCH(bool, ok);
        QFETCH(quint64, value);
        const QByteArray bytes = QByteArray::fromHex(hex);
        ByteCursor cursor(LayerSpan{base::viewOf(bytes), {0, std::uint64_t(bytes.size()), 0}});
        QCOMPARE(quint64(cursor.varint(std::size_t(most))), value);
        QCOMPARE(cursor.ok(), ok);
    }
};

FRAMESCOPE_TEST(tst_ByteCursor);

#include "tst_ByteCursor.moc"
