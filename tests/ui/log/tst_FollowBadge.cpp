#include "ui/log/FollowBadge.h"

#include "ui/support/UiFixture.h"
#include "ui/log/models/LogModel.h"
#include "ui/widgets/RowView.h"

#include "support/TestClass.h"

#include <QScrollBar>
#include <QTest>

using namespace framescope;
using ui::log::LogModel;
using ui::log::FollowBadge;
using ui::widgets::RowView;

class tst_FollowBadge : public QObject
{
    Q_OBJECT

    /// A log of so many rows that follows its end.
    struct Bench {
        explicit Bench(int rows)
        {
            for (int i = 0; i < rows; ++i)
                log.add(i % 2 == 0 ? "even" : "odd");
            view.setModel(&model);
            view.resize(800, 300);
            badge = new FollowBadge(&model, &view);
            view.show();
        }
        void leaveEnd() { view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum); }

        uitest::Log log;
        LogModel model;
        RowView view;
        FollowBadge *badge = nullptr;
    };

private slots:
    void countsWhatIsNewWhileNotFollowing()
    {
        Bench bench(500);
        bench.model.setReader(bench.log.reader);
        bench.leaveEnd();
        QVERIFY(!bench.view.isFollowing());
        bench.log.add("y");
        bench.log.add("z");
        QCOMPARE(bench.badge->accessibleName(), QStringLiteral("Follow the newest rows"));
        QTRY_VERIFY(bench.badge->isVisible() && bench.badge->text().contains(QLatin1Char('2')));
        QTest::mouseClick(bench.badge, Qt::LeftButton);
        QVERIFY(bench.view.isFollowing());
        QVERIFY(!bench.badge->isVisible());
    }

    /// The rows of a stored capture, and those that a filter had hidden, are not new.
    void whatWasThereBeforeIsNotNew()
    {
        Bench bench(500);
        bench.view.setFollowing(false);
        bench.model.setReader(bench.log.reader);
        QTRY_COMPARE(bench.model.rowCount(), 500);
        QVERIFY(!bench.badge->isVisible());
        bench.model.setFilter(*capture::Filter::parse(QStringLiteral("odd")));
        QTRY_COMPARE(bench.model.rowCount(), 250);
        QVERIFY(!bench.badge->isVisible());
        bench.model.setFilter({});
        QTRY_COMPARE(bench.model.rowCount(), 500);
        QVERIFY(!bench.badge->isVisible());
        // What comes now is, and stays so under a filter.
        bench.log.add("even");
        bench.log.add("odd");
        QTRY_COMPARE(bench.badge->count(), 2);
        bench.model.setFilter(*capture::Filter::parse(QStringLiteral("odd")));
        QTRY_COMPARE(bench.badge->count(), 1);
        // Another capture has nothing new.
        const uitest::Log other;
        bench.model.setFilter({});
        bench.model.setReader(other.reader);
        QCOMPARE(bench.badge->count(), 0);
    }
};

FRAMESCOPE_TEST(tst_FollowBadge);
#include "tst_FollowBadge.moc"
