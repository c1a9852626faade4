#include "ui/panels/log/LogPanel.h"

#include "UiFixture.h"
#include "ui/panels/log/FilterBar.h"
#include "ui/panels/log/FindBar.h"
#include "ui/panels/log/PromptBar.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/RowView.h"

#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace framescope;
using ui::models::LogModel;
using ui::panels::log::LogPanel;

class LogPanelTest : public QObject
{
    Q_OBJECT

    static QToolButton *button(LogPanel &panel, const QString &name)
    {
        for (QToolButton *each : panel.findChildren<QToolButton *>()) {
            if (each->text() == name || each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

private slots:
    void filtersByTypingAndByChips()
    {
        uitest::Log log;
        for (int i = 0; i < 20; ++i)
            log.add(i % 4 == 0 ? "needle" : "hay", i % 2 == 0 ? protocol::Opcode::Text : protocol::Opcode::Binary,
                    i < 10 ? capture::Direction::In : capture::Direction::Out);
        LogPanel panel;
        panel.resize(900, 400);
        panel.show();
        panel.setReader(log.reader);
        QCOMPARE(panel.model()->rowCount(), 20);
        QTest::keyClicks(panel.filterEdit(), QStringLiteral("needle"));
        QTest::keyClick(panel.filterEdit(), Qt::Key_Return);
        QTRY_COMPARE(panel.model()->rowCount(), 5);
        button(panel, QStringLiteral("↑"))->click();
        QTRY_COMPARE(panel.model()->rowCount(), 2);
        // Both directions together are no restriction.
        button(panel, QStringLiteral("↓"))->click();
        QTRY_COMPARE(panel.model()->rowCount(), 5);
        QTest::keyClick(panel.filterEdit(), Qt::Key_Escape);
        QTRY_COMPARE(panel.model()->rowCount(), 20);
    }

    void aWrongFilterIsMarkedAndTheLastGoodOneStays()
    {
        uitest::Log log;
        log.add("a");
        log.add("b");
        LogPanel panel;
        panel.show();
        panel.setReader(log.reader);
        panel.setFilterText(QStringLiteral("a"));
        QTRY_COMPARE(panel.model()->rowCount(), 1);
        panel.setFilterText(QStringLiteral("a (type:"));
        QVERIFY(panel.filterEdit()->errorPosition() >= 0);
        QCOMPARE(panel.model()->rowCount(), 1);
    }

    void badgeCountsWhatIsNewWhileNotFollowing()
    {
        uitest::Log log;
        for (int i = 0; i < 500; ++i)
            log.add("x");
        LogPanel panel;
        panel.resize(800, 300);
        panel.show();
        panel.setReader(log.reader);
        panel.view()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        QVERIFY(!panel.view()->isFollowing());
        log.add("y");
        log.add("z");
        QToolButton *badge = button(panel, QStringLiteral("Follow the newest rows"));
        QVERIFY(badge);
        QTRY_VERIFY(badge->isVisible() && badge->text().contains(QLatin1Char('2')));
        QTest::mouseClick(badge, Qt::LeftButton);
        QVERIFY(panel.view()->isFollowing());
        QVERIFY(!badge->isVisible());
    }

    void findsForwardAndBack()
    {
        uitest::Log log;
        for (int i = 1; i <= 30; ++i)
            log.add(i % 10 == 0 ? "needle" : "hay");
        LogPanel panel;
        panel.resize(800, 300);
        panel.show();
        panel.setReader(log.reader);
        panel.openFind();
        QCOMPARE(panel.findBar()->edit()->accessibleName(), QStringLiteral("Find in the log"));
        QTest::keyClicks(panel.findBar()->edit(), QStringLiteral("needle"));
        QTRY_VERIFY(panel.currentEntry() % 10 == 0 && panel.currentEntry() > 0);
        const auto first = panel.currentEntry();
        panel.findNext();
        QVERIFY(panel.currentEntry() != first && panel.currentEntry() % 10 == 0);
        panel.findPrevious();
        QCOMPARE(panel.currentEntry(), first);
        panel.copyPayload();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("needle"));
        panel.copyAsJsonLines();
        QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("\"text\":\"needle\"")));
        panel.copyAsHex();
        QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("6e 65")));
        panel.copyAsText();
        QVERIFY(QApplication::clipboard()->text().contains(QLatin1Char('\t')));
    }

    void bookmarksAreAskedFor()
    {
        uitest::Log log;
        log.add("a");
        LogPanel panel;
        panel.show();
        panel.setReader(log.reader);
        QVERIFY(panel.goToEntry(1));
        QSignalSpy annotate(&panel, &LogPanel::annotateRequested);
        panel.toggleBookmark();
        QCOMPARE(annotate.size(), 1);
        log.writer->annotate(annotate[0][0].toJsonObject());
        QTRY_VERIFY(panel.model()->index(0, 0).data(LogModel::BookmarkRole).toBool());
        const QByteArray state = panel.saveState();
        panel.view()->header()->hideSection(LogModel::Delta);
        panel.restoreState(state);
        QVERIFY(!panel.view()->header()->isSectionHidden(LogModel::Delta));
    }
};

QTEST_MAIN(LogPanelTest)
#include "tst_LogPanel.moc"
