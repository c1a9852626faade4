#include "ui/widgets/Sparkline.h"

#include <QTest>

using framescope::ui::widgets::Sparkline;

class SparklineTest : public QObject
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

QTEST_MAIN(SparklineTest)
#include "tst_Sparkline.moc"
