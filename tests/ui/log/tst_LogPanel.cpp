#include "ui/log/LogPanel.h"

#include "ui/support/UiFixture.h"
#include "ui/log/FilterBar.h"
#include "ui/log/FindBar.h"
#include "ui/log/LogFoot.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/RatePlot.h"
#include "ui/widgets/RowView.h"

#include "support/TestClass.h"

#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace framescope;
using ui::log::LogModel;
using ui::log::LogPanel;

class tst_LogPanel : public QObject
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
        QTRY_VERIFY(panel.findBar()->countText().endsWith(QLatin1String(" of 3")));
        const auto first = panel.currentEntry();
        panel.findNext();
        QVERIFY(panel.currentEntry() != first && panel.currentEntry() % 10 == 0);
        panel.findPrevious();
        QCOMPARE(panel.currentEntry(), first);
    }

    void remembersColumnsTimesAndChips()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        ui::models::AppSettings settings(store);
        uitest::Log log;
        log.add("x");
        {
            LogPanel panel;
            panel.setSettings(&settings);
            panel.show();
            panel.setReader(log.reader);
            panel.view()->header()->moveSection(panel.view()->header()->visualIndex(LogModel::Type), 0);
            panel.view()->header()->resizeSection(LogModel::Type, 155);
            QTRY_VERIFY(!settings.columns().isEmpty());
            settings.setTimeFormat(ui::models::AppSettings::TimeFormat::SinceStart);
            QCOMPARE(panel.model()->timeFormat(), LogModel::TimeFormat::SinceStart);
            panel.toggleFrames();
            panel.toggleHeartbeats();
        }
        LogPanel panel;
        panel.setSettings(&settings);
        QCOMPARE(panel.view()->header()->visualIndex(LogModel::Type), 0);
        QCOMPARE(panel.view()->header()->sectionSize(LogModel::Type), 155);
        QCOMPARE(panel.model()->timeFormat(), LogModel::TimeFormat::SinceStart);
        QCOMPARE(panel.model()->rows(), LogModel::Rows::Frames);
        QVERIFY(panel.filterBar()->hidesHeartbeats());
    }

    /// The capture keeps what is cleared, and it can be seen again.
    void clearedRowsAreOfferedAgain()
    {
        uitest::Log log;
        log.add("old");
        LogPanel panel;
        panel.resize(900, 500);
        panel.show();
        panel.setReader(log.reader);
        QTRY_COMPARE(panel.model()->rowCount(), 1);
        panel.clearRows();
        QCOMPARE(panel.model()->rowCount(), 0);
        QVERIFY2(panel.statusText().contains(QLatin1String("cleared up to row 1")), qPrintable(panel.statusText()));
        log.add("new");
        QTRY_COMPARE(panel.model()->rowCount(), 1);
        QCOMPARE(panel.model()->entryOfRow(0), 2u);
        // What is cleared is not found either.
        panel.openFind();
        panel.findBar()->edit()->setText(QStringLiteral("old"));
        QTRY_COMPARE(panel.findBar()->countText(), QStringLiteral("not found"));
        QTest::mouseClick(panel.foot()->offer(), Qt::LeftButton);
        QCOMPARE(panel.model()->rowCount(), 2);
        QTRY_COMPARE(panel.findBar()->countText(), QStringLiteral("1 of 1"));
        QVERIFY(panel.foot()->offer()->isHidden());
    }

    void aPauseTellsWhatWaits()
    {
        uitest::Log log;
        log.add("old");
        LogPanel panel;
        panel.resize(900, 500);
        panel.show();
        panel.setReader(log.reader);
        panel.togglePause();
        log.add("new");
        QTRY_VERIFY2(panel.statusText().contains(QLatin1String("paused, 1 waiting")), qPrintable(panel.statusText()));
        QCOMPARE(panel.model()->rowCount(), 1);
        // What waits is not found either.
        panel.openFind();
        panel.findBar()->edit()->setText(QStringLiteral("new"));
        QTRY_COMPARE(panel.findBar()->countText(), QStringLiteral("not found"));
        QTest::mouseClick(panel.foot()->offer(), Qt::LeftButton);
        QCOMPARE(panel.model()->rowCount(), 2);
        QTRY_VERIFY(panel.findBar()->countText().endsWith(QLatin1String(" of 1")));
    }

    void aClickInThePlotGoesToItsMoment()
    {
        uitest::Log log;
        for (int i = 0; i < 500; ++i)
            log.add("x");
        LogPanel panel;
        panel.resize(900, 500);
        panel.show();
        panel.setReader(log.reader);
        panel.togglePlot();
        QTRY_VERIFY(!panel.plot()->data().rates.empty());
        QTest::mouseClick(panel.plot(), Qt::LeftButton, {}, QPoint(panel.plot()->width() / 2, 40));
        QVERIFY2(panel.currentEntry() > 200 && panel.currentEntry() < 300, qPrintable(QString::number(panel.currentEntry())));
        QVERIFY(!panel.view()->isFollowing());
    }
};

FRAMESCOPE_TEST(tst_LogPanel);
#include "tst_LogPanel.moc"
