#include "ui/panels/composer/SendProgress.h"

#include <QTest>

using framescope::ui::panels::composer::SendProgress;

class SendProgressTest : public QObject
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

QTEST_MAIN(SendProgressTest)
#include "tst_SendProgress.moc"
