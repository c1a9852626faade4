#include "cli/LineEditor.h"

#include "support/TestClass.h"

#include <QtTest>

using framescope::cli::LineEditor;

class tst_LineEditor : public QObject
{
    Q_OBJECT

private slots:
    void typing()
    {
        LineEditor editor(QStringLiteral("> "));
        QStringList lines;
        editor.onLine = [&](const QString &line) { lines << line; };
        editor.feed("hel");
        editor.feed("lo\rGr\xc3");
        editor.feed("\xbc\xc3\x9f" "e\n");
        QCOMPARE(lines, (QStringList{QStringLiteral("hello"), QString::fromUtf8("Grüße")}));
        QVERIFY(editor.line().isEmpty());
    }

    void keys_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("cursor");
        QTest::newRow("left, insert") << QByteArray("ac\x1b[Db") << QStringLiteral("abc") << 2;
        QTest::newRow("Home, End") << QByteArray("b\x1b[Ha\x1b[Fc") << QStringLiteral("abc") << 3;
        QTest::newRow("Ctrl+A, Ctrl+E") << QByteArray("b\x01" "a\x05" "c") << QStringLiteral("abc") << 3;
        QTest::newRow("backspace") << QByteArray("abx\x7f") << QStringLiteral("ab") << 2;
        QTest::newRow("delete") << QByteArray("xab\x01\x1b[3~") << QStringLiteral("ab") << 0;
        QTest::newRow("Ctrl+K") << QByteArray("abc\x1b[D\x0b") << QStringLiteral("ab") << 2;
        QTest::newRow("Ctrl+U") << QByteArray("abc\x1b[D\x15") << QStringLiteral("c") << 0;
        QTest::newRow("Ctrl+W") << QByteArray("one two  \x17") << QStringLiteral("one ") << 4;
        QTest::newRow("unknown sequences") << QByteArray("a\x1b[1;5Cb\x1b[200~c\x1bx") << QStringLiteral("abc") << 3;
        QTest::newRow("past the ends") << QByteArray("\x1b[D\x7f" "a\x1b[C\x1b[C") << QStringLiteral("a") << 1;
        QTest::newRow("a character of two units") << QByteArray("a\xf0\x9f\x98\x80\x7f") << QStringLiteral("a") << 1;
    }

    void keys()
    {
        QFETCH(QByteArray, keys);
        QFETCH(QString, line);
        QFETCH(int, cursor);
        LineEditor editor(QStringLiteral("> "));
        for (const char key : keys) // byte by byte: sequences may come in pieces
            editor.feed(QByteArray(1, key));
        QCOMPARE(editor.line(), line);
        QCOMPARE(editor.cursor(), qsizetype(cursor));
    }

    void history()
    {
        LineEditor editor(QStringLiteral("> "));
        editor.setHistory({QStringLiteral("one"), QStringLiteral("two")});
        editor.feed("being written\x1b[A");
        QCOMPARE(editor.line(), QStringLiteral("two"));
        editor.feed("\x1b[A\x1b[A");
        QCOMPARE(editor.line(), QStringLiteral("one"));
        editor.feed("\x1b[B\x1b[B");
        QCOMPARE(editor.line(), QStringLiteral("being written"));
        editor.feed("\x1b[A\rtwo\r");
        QCOMPARE(editor.history(), (QStringList{QStringLiteral("one"), QStringLiteral("two")})); // no repetition
    }

    void end()
    {
        LineEditor editor(QStringLiteral("> "));
        int ends = 0;
        editor.onEnd = [&] { ++ends; };
        editor.feed("x\x04\x7f\x04");
        QCOMPARE(ends, 1);
    }

    void drawingFitsTheTerminal()
    {
        LineEditor editor(QStringLiteral("> "));
        editor.feed("abc\x1b[D");
        QCOMPARE(editor.draw(80), QByteArray("\r\x1b[K> abc\r\x1b[4C"));
        editor.feed(QByteArray(500, 'x'));
        QVERIFY(editor.draw(40).size() < 70);
        editor.feed("\x01");
        QVERIFY(editor.draw(40).endsWith("\r\x1b[2C"));
    }

    void pastedControlsAreShownEscaped()
    {
        LineEditor editor(QStringLiteral("> "));
        editor.feed("\t");
        QVERIFY(editor.draw(80).contains("\\t"));
    }
};

FRAMESCOPE_TEST(tst_LineEditor);
#include "tst_LineEditor.moc"
