#include "ui/log/RateFeed.h"

#include "ui/support/UiFixture.h"
#include "ui/widgets/RatePlot.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using ui::log::RateFeed;
using ui::widgets::RatePlot;

class tst_RateFeed : public QObject
{
    Q_OBJECT

private slots:
    void thePlotGetsRatesWhileItIsLookedAt()
    {
        uitest::Log log;
        for (int i = 0; i < 200; ++i)
            log.add("x", protocol::Opcode::Text, i % 4 == 0 ? capture::Direction::Out : capture::Direction::In);
        RatePlot plot;
        plot.resize(600, 120);
        plot.show();
        RateFeed feed(&plot);
        feed.setReader(log.reader);
        feed.showMomentOf(7); // before there is anything to show it in
        QVERIFY(plot.data().rates.empty());
        feed.setActive(true);
        QTRY_VERIFY(!plot.data().rates.empty());
        double in = 0, out = 0;
        for (const auto &rate : plot.data().rates) {
            in += rate.in;
            out += rate.out;
        }
        QVERIFY(in > out && out > 0);
        QVERIFY(plot.data().sliceNs > 0 && plot.data().startWallNs > 0);
        feed.setReader(nullptr);
        feed.showMomentOf(7);
    }
};

FRAMESCOPE_TEST(tst_RateFeed);
#include "tst_RateFeed.moc"
