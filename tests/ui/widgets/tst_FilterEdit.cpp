#include "ui/widgets/FilterEdit.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::ui::widgets::FilterEdit;

class tst_FilterEdit : public QObject
{
    Q_OBJECT

private slots:
    void marksTheFault()
    {
        FilterEdit edit;
        edit.setText(QStringLiteral("type:"));
        edit.setErrorMark(5, 1);
        QCOMPARE(edit.errorPosition(), 5);
        QCOMPARE(edit.property("invalid").toBool(), true);
        QCOMPARE(edit.text(), QStringLiteral("type:"));
        edit.setErrorMark(-1, 0);
        QCOMPARE(edit.property("invalid").toBool(), false);
    }

    void remembersAndComplete()
    {
        FilterEdit edit;
        edit.setWords({QStringLiteral("type:text"), QStringLiteral("dir:in")});
        edit.show();
        edit.setText(QStringLiteral("one"));
        edit.remember();
        edit.setText(QStringLiteral("two"));
        edit.remember();
        edit.remember();
        QCOMPARE(edit.history(), (QStringList{QStringLiteral("two"), QStringLiteral("one")}));
        edit.clear();
        QTest::keyClick(&edit, Qt::Key_Up);
        QCOMPARE(edit.text(), QStringLiteral("two"));
        QTest::keyClick(&edit, Qt::Key_Up);
        QCOMPARE(edit.text(), QStringLiteral("one"));
        QTest::keyClick(&edit, Qt::Key_Escape);
        QVERIFY(edit.text().isEmpty());
    }
};

FRAMESCOPE_TEST(tst_FilterEdit);
#include "tst_FilterEdit.moc"
