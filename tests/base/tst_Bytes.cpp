#include "base/Bytes.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::base;

class tst_Bytes : public QObject
{
    Q_OBJECT

private slots:
    void hexPreviewSaysHowMuchItCut()
    {
        QCOMPARE(hexPreview(viewOf(QByteArray::fromHex("0a1bff"))), QStringLiteral("0a 1b ff"));
        QCOMPARE(hexPreview(viewOf(QByteArray(40, 'a')), 2), QStringLiteral("61 61 … (40 bytes)"));
    }

    void escapedPreviewShowsNoControlCharacter()
    {
        QCOMPARE(escapedPreview(viewOf("a\x1b[31m\r\n\\")), QStringLiteral("a\\x1b[31m\\r\\n\\\\"));
        QCOMPARE(escapedPreview(viewOf("ü\xff")), QStringLiteral("ü\\xff"));
        QCOMPARE(escapedPreview(viewOf("\xe2\x80\xae")), QStringLiteral("\\u{202e}"));
        QCOMPARE(escapedPreview(viewOf("\xed\xa0\x80")), QStringLiteral("\\xed\\xa0\\x80"));
        QCOMPARE(escapedPreview(viewOf("abcdef"), 3), QStringLiteral("abc… (6 bytes)"));
    }

    void escapeControlsKeepsOrdinaryText() { QCOMPARE(escapeControls(QStringLiteral("日本\u202e\a")), QStringLiteral("日本\\u{202e}\\x07")); }
};

FRAMESCOPE_TEST(tst_Bytes);
#include "tst_Bytes.moc"
