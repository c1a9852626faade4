#include "ui/widgets/BitsView.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>

using framescope::ui::widgets::BitsView;

class tst_BitsView : public QObject
{
    Q_OBJECT

private slots:
    void arrowsStepThroughTheFields()
    {
        BitsView view;
        view.setFields({{QStringLiteral("FIN"), 1, QStringLiteral("1"), QStringLiteral("last"), false},
                        {QStringLiteral("length"), 15, QStringLiteral("5"), QStringLiteral("bytes"), false},
                        {QStringLiteral("key"), 32, QStringLiteral("0"), QStringLiteral("mask"), true}});
        view.resize(500, view.heightForWidth(500));
        view.show();
        QSignalSpy explained(&view, &BitsView::explained);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.currentField(), 2);
        QVERIFY(explained.last()[0].toString().contains(QLatin1String("mask")));
        QVERIFY(view.accessibleDescription().contains(QLatin1String("FIN: 1")));
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.currentField(), 1);
        QVERIFY(!view.grab().isNull());
    }
};

FRAMESCOPE_TEST(tst_BitsView);
#include "tst_BitsView.moc"
