#include "support/TestClass.h"

#include "decode/CborReader.h"
#include "decode/CborTags.h"

using namespace framescope::decode;
namespace base = framescope::base;

class tst_CborTags : public QObject
{
    Q_OBJECT

private slots:
    // Examples of RFC 8949, appendix A, among them.
    void readings_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QString>("text");
        QTest::newRow("text of a time") << QByteArray("c074323031332d30332d32315432303a30343a30305a") << QStringLiteral("tag 0, date and time");
        QTest::newRow("seconds") << QByteArray("c11a514b67b0") << QStringLiteral("tag 1, time: 2013-03-21T20:04:00.000000000Z");
        QTest::newRow("half a second") << QByteArray("c1fb41d452d9ec200000") << QStringLiteral("tag 1, time: 2013-03-21T20:04:00.500000000Z");
        QTest::newRow("before 1970") << QByteArray("c120") << QStringLiteral("tag 1, time: 1969-12-31T23:59:59.000000000Z");
        QTest::newRow("a time beyond all") << QByteArray("c11bffffffffffffffff") << QStringLiteral("tag 1, time");
        QTest::newRow("no number") << QByteArray("c1f97e00") << QStringLiteral("tag 1, time");
        QTest::newRow("2^64") << QByteArray("c249010000000000000000") << QStringLiteral("tag 2, whole number: 18446744073709551616");
        QTest::newRow("-2^64-1") << QByteArray("c349010000000000000000") << QStringLiteral("tag 3, negative whole number: -18446744073709551617");
        QTest::newRow("UUID") << QByteArray("d82550" "00112233445566778899aabbccddeeff") << QStringLiteral("tag 37, UUID: 00112233-4455-6677-8899-aabbccddeeff");
        QTest::newRow("UUID that is none") << QByteArray("d8254100") << QStringLiteral("tag 37, UUID");
        QTest::newRow("its own mark") << QByteArray("d9d9f700") << QStringLiteral("tag 55799, CBOR");
        QTest::newRow("unknown") << QByteArray("d9ffff00") << QStringLiteral("tag 65535");
    }

    void readings()
    {
        QFETCH(QByteArray, hex);
        const QByteArray bytes = QByteArray::fromHex(hex);
        ValueTree tree(base::viewOf(bytes));
        QVERIFY(CborReader::read(tree, 0));
        QTEST(cborTagText(tree, 0), "text");
    }
};

FRAMESCOPE_TEST(tst_CborTags);

#include "tst_CborTags.moc"
