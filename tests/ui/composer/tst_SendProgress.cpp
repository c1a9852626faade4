#include "ui/composer/SendProgress.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::ui::composer::SendProgress;

class tst_SendProgress : public QObject
{
    Q_OBJECT

private slots:
    void showsOnlyWhatTakesTime()
    {
        SendProgress progress;
        progress.setWaiting(0, 1000);
        QVERIFY(progress.isHidden());
        progress.setWaiting(2, 1000);
        QVERIFY(!progress.isHidden());
        progress.setWaiting(0, 500);
        QCOMPARE(progress.percent(), 50);
        progress.setWaiting(0, 0);
        QVERIFY(progress.isHidden());
        progress.setReading(true);
        QVERIFY(progress.text().contains(QLatin1String("Reading")));
        progress.setWaiting(0, 0);
        QVERIFY(!progress.isHidden());
        progress.setReading(false);
        QVERIFY(progress.isHidden());
    }
};

FRAMESCOPE_TEST(tst_SendProgress);
#include "tst_SendProgress.moc"
