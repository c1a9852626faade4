#include "ui/widgets/AddressEdit.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>

using framescope::ui::widgets::AddressEdit;

class tst_AddressEdit : public QObject
{
    Q_OBJECT

private slots:
    void unknownNamesAreUnderlined()
    {
        AddressEdit edit;
        edit.resize(400, 30);
        edit.show();
        edit.setChecker([](const QString &text) { return text.contains(QStringLiteral("{{nowhere}}")) ? QStringList{QStringLiteral("nowhere")} : QStringList(); });
        QSignalSpy changed(&edit, &AddressEdit::unknownNamesChanged);
        QTest::keyClicks(&edit, QStringLiteral("ws://host/"));
        QCOMPARE(changed.size(), 0);
        const QImage before = edit.grab().toImage();
        QTest::keyClicks(&edit, QStringLiteral("{{nowhere}}"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(edit.unknownNames(), QStringList{QStringLiteral("nowhere")});
        QVERIFY(edit.grab().toImage() != before);
        // The text is what was typed: marking it changes nothing else.
        QCOMPARE(edit.text(), QStringLiteral("ws://host/{{nowhere}}"));
        QCOMPARE(edit.cursorPosition(), edit.text().size());
        edit.setChecker({});
        QVERIFY(edit.unknownNames().isEmpty());
        QCOMPARE(changed.size(), 2);
    }

    void theHostIsInView()
    {
        QWidget window;
        AddressEdit edit(&window);
        edit.resize(120, 30);
        QLineEdit other(&window);
        other.move(0, 40);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other.setFocus();
        edit.setText(QStringLiteral("wss://host.example/") + QString(200, QLatin1Char('x')));
        QCOMPARE(edit.cursorPosition(), 0);
        // Somebody who types stays at the end, and sees the host again after leaving.
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_End);
        QTest::keyClicks(&edit, QStringLiteral("yz"));
        QCOMPARE(edit.cursorPosition(), edit.text().size());
        other.setFocus();
        QCOMPARE(edit.cursorPosition(), 0);
    }
};

FRAMESCOPE_TEST(tst_AddressEdit);
#include "tst_AddressEdit.moc"
