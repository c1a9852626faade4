#include "ui/widgets/Sparkline.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::ui::widgets::Sparkline;

class tst_Sparkline : public QObject
{
    Q_OBJECT

private slots:
    void keepsAMinute()
    {
        Sparkline line;
        for (int i = 0; i < 100; ++i)
            line.push(i, 1);
        QCOMPARE(line.bars(), 60);
        line.resize(line.sizeHint());
        QVERIFY(!line.grab().isNull());
    }
};

FRAMESCOPE_TEST(tst_Sparkline);
#include "tst_Sparkline.moc"
