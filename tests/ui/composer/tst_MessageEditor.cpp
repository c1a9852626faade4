#include "ui/composer/MessageEditor.h"

#include "support/TestClass.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using framescope::ui::composer::MessageEditor;

class tst_MessageEditor : public QObject
{
    Q_OBJECT

private slots:
    void keysThatMeanSomething()
    {
        MessageEditor editor;
        editor.show();
        QSignalSpy send(&editor, &MessageEditor::sendRequested);
        QSignalSpy history(&editor, &MessageEditor::historyRequested);
        QTest::keyClicks(&editor, QStringLiteral("ab"));
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(send.size(), 1);
        QCOMPARE(editor.toPlainText(), QStringLiteral("ab\n"));
        QTest::keyClick(&editor, Qt::Key_Up);
        QTest::keyClick(&editor, Qt::Key_Up);
        QCOMPARE(history.size(), 0);
        editor.setShowsHistory(true);
        QTest::keyClick(&editor, Qt::Key_Up);
        QCOMPARE(history.size(), 1);
        QCOMPARE(history[0][0].toInt(), 1);
        QTest::keyClick(&editor, Qt::Key_Down); // to the second line
        QCOMPARE(history.size(), 1);
        QTest::keyClick(&editor, Qt::Key_Down);
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[1][0].toInt(), -1);
    }

    void linesThatCannotBeLaidOutAreHeld()
    {
        MessageEditor editor;
        editor.show();
        QTest::keyClicks(&editor, QStringLiteral("<>"));
        editor.moveCursor(QTextCursor::Left);
        const QString text(500'000, QLatin1Char('x'));
        QGuiApplication::clipboard()->setText(text);
        editor.paste();
        QVERIFY(editor.holdsLongText());
        QCOMPARE(editor.content(), QLatin1Char('<') + text + QLatin1Char('>'));
        QTest::keyClicks(&editor, QStringLiteral("no"));
        QCOMPARE(editor.contentLength(), text.size() + 2);
        QTest::keyClick(&editor, Qt::Key_Backspace);
        QVERIFY(!editor.holdsLongText() && editor.content().isEmpty());
        QTest::keyClicks(&editor, QStringLiteral("yes"));
        QCOMPARE(editor.content(), QStringLiteral("yes"));
    }

    void aMarkCanStandAtTheEnd()
    {
        MessageEditor editor;
        editor.setContent(QStringLiteral("abc"));
        editor.setMark(3, true);
        QCOMPARE(editor.extraSelections().size(), 1);
        QCOMPARE(editor.extraSelections()[0].cursor.selectedText(), QStringLiteral("c"));
        editor.setMark(-1, false);
        QVERIFY(editor.extraSelections().isEmpty());
        editor.undo();
        QVERIFY(editor.toPlainText().isEmpty());
    }
};

FRAMESCOPE_TEST(tst_MessageEditor);
#include "tst_MessageEditor.moc"
