#include "capture/AddressBytes.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::capture;

class tst_AddressBytes : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hex");
        const auto row = [](const char *text, const char *hex) { QTest::newRow(text) << QByteArray(text) << QByteArray(hex); };
        row("192.0.2.1", "c0000201");
        row("2001:db8::1", "20010db8000000000000000000000001");
        row("::", "00000000000000000000000000000000");
        row("::1", "00000000000000000000000000000001");
        row("fe80::1%eth0", "fe800000000000000000000000000001");
        row("1:2:3:4:5:6:7:8", "00010002000300040005000600070008");
        row("::ffff:192.0.2.1", "c0000201");
        row("192.0.2.256", "");
        row("192.0.2", "");
        row("1:2:3", "");
        row("1:2:3:4:5:6:7:8:9", "");
        row("example.test", "");
        row("", "");
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, hex);
        QCOMPARE(addressBytes(text).value_or(QByteArray()).toHex(), hex);
    }
};

FRAMESCOPE_TEST(tst_AddressBytes);
#include "tst_AddressBytes.moc"
