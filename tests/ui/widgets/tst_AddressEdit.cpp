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
};

FRAMESCOPE_TEST(tst_AddressEdit);
#include "tst_AddressEdit.moc"
