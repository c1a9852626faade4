#include "ui/composer/FrameEditor.h"

#include "support/TestClass.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::composer::FrameEditor;

class tst_FrameEditor : public QObject
{
    Q_OBJECT

private slots:
    void everyBitComesBack()
    {
        FrameEditor editor;
        protocol::RawFrame frame;
        frame.header.fin = false;
        frame.header.rsv1 = frame.header.rsv2 = frame.header.rsv3 = true;
        frame.header.opcode = static_cast<protocol::Opcode>(0xb);
        frame.header.masked = true;
        frame.header.maskKey = {1, 2, 3, 4};
        frame.randomMaskKey = false;
        frame.applyMask = false;
        frame.declaredLength = 5;
        frame.lengthBytes = 2;
        QSignalSpy changed(&editor, &FrameEditor::changed);
        editor.setFrame(frame);
        QCOMPARE(changed.size(), 1);
        const protocol::RawFrame back = editor.frame();
        QVERIFY(!back.header.fin && back.header.rsv1 && back.header.rsv2 && back.header.rsv3 && back.header.masked && !back.applyMask);
        QCOMPARE(static_cast<int>(back.header.opcode), 0xb);
        QCOMPARE(back.header.maskKey, frame.header.maskKey);
        QVERIFY(!back.randomMaskKey);
        QCOMPARE(back.declaredLength.value_or(0), 5u);
        QCOMPARE(back.lengthBytes, 2);
        QVERIFY(editor.fault().isEmpty());
    }

    void wrongFieldsAreNamed()
    {
        FrameEditor editor;
        editor.show();
        for (QLineEdit *edit : editor.findChildren<QLineEdit *>())
            QTest::keyClicks(edit, QStringLiteral("zz"));
        QVERIFY(editor.fault().contains(QLatin1String("four bytes")));
        for (QCheckBox *box : editor.findChildren<QCheckBox *>()) {
            if (box->text() == QLatin1String("MASK"))
                box->click();
        }
        QVERIFY(editor.fault().contains(QLatin1String("whole number")));
        QVERIFY(!editor.frame().declaredLength);
    }
};

FRAMESCOPE_TEST(tst_FrameEditor);
#include "tst_FrameEditor.moc"
