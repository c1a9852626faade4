#include "ui/log/LogSnapshot.h"

#include "ui/support/UiFixture.h"
#include "ui/log/FilterBar.h"
#include "ui/log/LogPanel.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/RowView.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using namespace framescope::ui::log;

class tst_LogSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void aClearedLogStaysCleared()
    {
        uitest::Log log;
        log.add("old");
        LogPanel before;
        before.setReader(log.reader);
        before.clearRows();
        log.add("new");
        LogPanel after;
        after.setReader(log.reader);
        LogSnapshot::of(before).applyTo(after);
        QTRY_COMPARE(after.model()->rowCount(), 1);
        QCOMPARE(after.model()->entryOfRow(0), 2u);
    }

    void anotherPanelShowsTheSame()
    {
        uitest::Log log;
        for (int i = 0; i < 50; ++i)
            log.add("message " + QByteArray::number(i));
        LogPanel before;
        before.resize(600, 200);
        before.setReader(log.reader);
        before.show();
        QTRY_COMPARE(before.model()->rowCount(), 50);
        before.toggleFrames();
        before.filterBar()->setHideHeartbeats(true);
        before.setFilterText(QStringLiteral("message"));
        QTRY_COMPARE(before.model()->rowCount(), 50);
        QTRY_VERIFY(before.goToEntry(before.model()->entryOfRow(10)));
        before.view()->setFollowing(false);
        const LogSnapshot snapshot = LogSnapshot::of(before);
        QVERIFY(snapshot.frames);
        QVERIFY(snapshot.entry != 0);

        LogPanel after;
        after.resize(600, 200);
        after.setReader(log.reader);
        snapshot.applyTo(after);
        after.show();
        QCOMPARE(after.model()->rows(), LogModel::Rows::Frames);
        QVERIFY(after.filterBar()->hidesHeartbeats());
        QCOMPARE(after.filterEdit()->text(), QStringLiteral("message"));
        QTRY_COMPARE(after.model()->rowCount(), 50);
        QTRY_COMPARE(after.currentEntry(), snapshot.entry);
        QVERIFY(!after.view()->isFollowing());
    }
};

FRAMESCOPE_TEST(tst_LogSnapshot);
#include "tst_LogSnapshot.moc"
