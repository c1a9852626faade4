#include "base/Utf8Text.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::base;

class tst_Utf8Text : public QObject
{
    Q_OBJECT

private slots:
    void aMarkAtTheBeginningIsText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("none") << QByteArray("abc");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf" "abc");
        QTest::newRow("mark alone") << QByteArray("\xef\xbb\xbf");
        QTest::newRow("two marks") << QByteArray("\xef\xbb\xbf\xef\xbb\xbf" "a");
        QTest::newRow("mark inside") << QByteArray("a\xef\xbb\xbf");
        QTest::newRow("NUL and an emoji") << QByteArray("\xef\xbb\xbf\0\xf0\x9f\x98\x80", 8);
    }

    void aMarkAtTheBeginningIsText()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(textFromUtf8(bytes).toUtf8(), bytes);
    }

    void whatIsNoUtf8IsReplaced()
    {
        QCOMPARE(textFromUtf8("\xef\xbb\xbf" "a\xff" "b\xc3"), QStringLiteral("\ufeffa\ufffdb\ufffd"));
        QCOMPARE(textFromUtf8("a\xff" "b\xc3"), QStringLiteral("a\ufffdb\ufffd"));
    }
};

FRAMESCOPE_TEST(tst_Utf8Text);
#include "tst_Utf8Text.moc"
