#include "ui/log/LogPosition.h"

#include "ui/support/UiFixture.h"
#include "ui/log/models/LogModel.h"
#include "ui/widgets/RowView.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::log::LogModel;
using ui::log::LogPosition;
using ui::widgets::RowView;

class tst_LogPosition : public QObject
{
    Q_OBJECT

    struct Bench {
        Bench()
        {
            for (int i = 1; i <= 100; ++i)
                log.add(i % 10 == 0 ? "needle" : "hay"); // 10 ms apart
            view.resize(800, 300);
            view.show();
            model.setReader(log.reader);
        }

        uitest::Log log;
        LogModel model;
        RowView view;
        LogPosition position{&model, shown()};

    private:
        RowView *shown()
        {
            view.setModel(&model);
            return &view;
        }
    };

private slots:
    void goesToEntriesAndTimes()
    {
        Bench bench;
        QCOMPARE(bench.position.current(), 0u);
        QSignalSpy changed(&bench.position, &LogPosition::currentChanged);
        QVERIFY(bench.position.goToEntry(42));
        QCOMPARE(bench.position.current(), 42u);
        QCOMPARE(changed.last()[0].toULongLong(), 42u);
        QVERIFY(!bench.view.isFollowing());
        QVERIFY(!bench.position.goToEntry(1000));
        QVERIFY(bench.position.goToTime(bench.log.reader->info(51)->time.wallNs));
        QCOMPARE(bench.position.current(), 51u);
        QVERIFY(bench.position.firstVisible() > 1 && bench.position.firstVisible() <= 51);
    }

    void theSelectionIsToldInOrder()
    {
        Bench bench;
        QVERIFY(bench.position.selected(10).isEmpty());
        bench.position.goToEntry(7);
        QCOMPARE(bench.position.selected(10), QList<quint64>{7});
        QVERIFY(bench.position.summary().isEmpty());
        bench.view.selectionModel()->select(bench.model.index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(bench.position.selected(10), (QList<quint64>{5, 7}));
        QCOMPARE(bench.position.selected(1), QList<quint64>{5});
        QVERIFY2(bench.position.summary().contains(QLatin1String("20 ms apart")), qPrintable(bench.position.summary()));
        bench.model.setMark(3);
        QVERIFY2(bench.position.summary().contains(QLatin1String("+40 ms from row 3")), qPrintable(bench.position.summary()));
    }

    void thePlaceIsKeptAcrossAFilter()
    {
        Bench bench;
        bench.position.goToEntry(40);
        bench.position.keepAcross([&] { bench.model.setFilter(*capture::Filter::parse(QStringLiteral("needle"))); });
        QTRY_COMPARE(bench.model.rowCount(), 10);
        QTRY_COMPARE(bench.position.current(), 40u);
        // A log that follows goes on following.
        bench.view.setFollowing(true);
        bench.position.keepAcross([&] { bench.model.setFilter({}); });
        QTRY_COMPARE(bench.model.rowCount(), 100);
        QVERIFY(bench.view.isFollowing());
        // Its selected row stays selected: the details still show it.
        QTRY_COMPARE(bench.position.current(), 40u);
    }
};

FRAMESCOPE_TEST(tst_LogPosition);
#include "tst_LogPosition.moc"
