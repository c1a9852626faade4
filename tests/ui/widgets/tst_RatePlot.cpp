#include "ui/widgets/RatePlot.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>

using framescope::ui::widgets::RatePlot;

class tst_RatePlot : public QObject
{
    Q_OBJECT

    static RatePlot::Data hundredSeconds()
    {
        RatePlot::Data data;
        data.startWallNs = 1'000'000'000'000;
        data.sliceNs = 1'000'000'000;
        for (int i = 0; i < 100; ++i)
            data.rates.push_back({double(i), 10});
        data.trips.push_back({data.startWallNs + 50'500'000'000, 2'000'000});
        return data;
    }

private slots:
    void aClickAsksForItsMoment()
    {
        RatePlot plot;
        plot.resize(600, 100);
        plot.setData(hundredSeconds());
        plot.show();
        QSignalSpy clicked(&plot, &RatePlot::timeClicked);
        const int x = plot.xOf(plot.data().startWallNs + 25'000'000'000);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(x, 50));
        QCOMPARE(clicked.size(), 1);
        QVERIFY(std::abs(clicked[0][0].toLongLong() - plot.data().startWallNs - 25'000'000'000) < 500'000'000);
    }

    void keysDoTheSame()
    {
        RatePlot plot;
        plot.resize(600, 100);
        plot.setData(hundredSeconds());
        plot.show();
        plot.setFocus();
        QSignalSpy clicked(&plot, &RatePlot::timeClicked);
        QTest::keyClick(&plot, Qt::Key_End);
        QTest::keyClick(&plot, Qt::Key_Left);
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toLongLong(), plot.data().startWallNs + 98'000'000'000);
        QVERIFY(plot.accessibleDescription().contains(QLatin1String("98")));
    }

    void paintsNothingAsWellAsMuch()
    {
        RatePlot plot;
        plot.resize(600, 100);
        const QImage empty = plot.grab().toImage();
        plot.setData(hundredSeconds());
        QVERIFY(plot.grab().toImage() != empty);
        QTest::mouseMove(&plot, QPoint(300, 50));
        plot.setMoment(plot.data().startWallNs + 10'000'000'000);
        plot.grab();
    }
};

FRAMESCOPE_TEST(tst_RatePlot);
#include "tst_RatePlot.moc"
