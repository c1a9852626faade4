#include "ui/details/models/HiddenValues.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using ui::details::HiddenValues;

class tst_HiddenValues : public QObject
{
    Q_OBJECT

private slots:
    void marksWhatIsMasked()
    {
        QCOMPARE(HiddenValues::marked(QStringLiteral("GET /?a=1&token=redacted&b=2 HTTP/1.1\r\nCookie: [redacted]\r\n")),
                 QStringLiteral("GET /?a=1&token=‹hidden›&b=2 HTTP/1.1\r\nCookie: ‹hidden›\r\n"));
        QCOMPARE(HiddenValues::marked(QStringLiteral("Origin: ws://user:redacted@host")), QStringLiteral("Origin: ws://user:‹hidden›@host"));
        // The word by itself is a word.
        QVERIFY(!HiddenValues::areIn(QStringLiteral("X-Status: all is redacted by us\r\nX-Other: redacted-not")));
    }

    void knowsWhatItWas_data()
    {
        QTest::addColumn<QByteArray>("masked");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<bool>("same");
        QTest::newRow("one") << QByteArray("A: [redacted]\r\nKey: 1\r\n") << QByteArray("A: secret\r\nKey: 1\r\n") << true;
        QTest::newRow("two") << QByteArray("A: [redacted]\r\nB: [redacted]\r\n") << QByteArray("A: x\r\nB: y\r\n") << true;
        QTest::newRow("at the ends") << QByteArray("[redacted] and [redacted]") << QByteArray("x and y") << true;
        QTest::newRow("another key") << QByteArray("A: [redacted]\r\nKey: 1\r\n") << QByteArray("A: secret\r\nKey: 2\r\n") << false;
        QTest::newRow("another beginning") << QByteArray("A: [redacted]") << QByteArray("XA: secret") << false;
        QTest::newRow("parts overlap") << QByteArray("ab[redacted]bc") << QByteArray("abc") << false;
        QTest::newRow("nothing hidden") << QByteArray("A: 1") << QByteArray("A: 1") << true;
        QTest::newRow("nothing hidden, another") << QByteArray("A: 1") << QByteArray("A: 2") << false;
        QTest::newRow("nothing sent") << QByteArray("A: [redacted]") << QByteArray() << false;
    }

    void knowsWhatItWas()
    {
        QFETCH(QByteArray, masked);
        QFETCH(QByteArray, sent);
        QTEST(HiddenValues::belongTo(masked, sent), "same");
    }
};

FRAMESCOPE_TEST(tst_HiddenValues);
#include "tst_HiddenValues.moc"
