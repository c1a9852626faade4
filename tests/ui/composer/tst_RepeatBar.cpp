#include "ui/composer/RepeatBar.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using framescope::ui::composer::RepeatBar;

class tst_RepeatBar : public QObject
{
    Q_OBJECT

private slots:
    void endsWithTheCount()
    {
        RepeatBar bar;
        bar.intervalBox()->setValue(1);
        bar.countBox()->setValue(3);
        QSignalSpy due(&bar, &RepeatBar::due);
        bar.start();
        QVERIFY(bar.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!bar.isRunning(), 30'000);
        QCOMPARE(due.size(), 2); // the first was sent by the one who started it
        QCOMPARE(bar.sent(), 3);
        bar.countBox()->setValue(1);
        bar.start();
        QVERIFY(!bar.isRunning());
    }

    void canBeStoppedFromWithin()
    {
        RepeatBar bar;
        bar.intervalBox()->setValue(1);
        connect(&bar, &RepeatBar::due, &bar, &RepeatBar::stop);
        bar.start();
        QTRY_VERIFY_WITH_TIMEOUT(!bar.isRunning(), 30'000);
        QCOMPARE(bar.sent(), 1);
    }
};

FRAMESCOPE_TEST(tst_RepeatBar);
#include "tst_RepeatBar.moc"
