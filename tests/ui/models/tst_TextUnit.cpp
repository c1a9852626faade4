#include "ui/models/TextUnit.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::ui::models::TextUnit;

class tst_TextUnit : public QObject
{
    Q_OBJECT

private slots:
    void charactersAreThemselvesAndTheRestIsShown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("taken");
        QTest::newRow("letter") << QByteArray("ab") << QStringLiteral("a") << 1;
        QTest::newRow("two bytes") << QByteArray("\xc3\xa4") << QString(QChar(0xe4)) << 2;
        QTest::newRow("four bytes") << QByteArray("\xf0\x9f\x98\x80") << QString::fromUtf8("\xf0\x9f\x98\x80") << 4;
        QTest::newRow("zero") << QByteArray("\0", 1) << QStringLiteral("\\x00") << 1;
        QTest::newRow("tab") << QByteArray("\t") << QStringLiteral("\\t") << 1;
        QTest::newRow("not UTF-8") << QByteArray("\xff") << QStringLiteral("\\xff") << 1;
        QTest::newRow("overlong") << QByteArray("\xc0\x80") << QStringLiteral("\\xc0") << 1;
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QStringLiteral("\\xed") << 1;
        QTest::newRow("cut off") << QByteArray("\xe2\x82") << QStringLiteral("\\xe2") << 1;
        QTest::newRow("turns text around") << QByteArray("\xe2\x80\xae") << QStringLiteral("\\u{202e}") << 3;
    }

    void charactersAreThemselvesAndTheRestIsShown()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(int, taken);
        const TextUnit unit = TextUnit::next(bytes);
        QCOMPARE(unit.text, text);
        QCOMPARE(unit.bytes, taken);
    }

    void wideCharactersTakeTwoColumns()
    {
        QCOMPARE(TextUnit::next("\xe6\xbc\xa2").columns, 2);
        QCOMPARE(TextUnit::next("x").columns, 1);
        QCOMPARE(TextUnit::next("\x01").columns, 4);
    }
};

FRAMESCOPE_TEST_APPLESS(tst_TextUnit);
#include "tst_TextUnit.moc"
