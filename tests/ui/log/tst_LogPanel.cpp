#include "ui/log/LogPanel.h"

#include "ui/support/UiFixture.h"
#include "ui/log/FilterBar.h"
#include "ui/log/FindBar.h"
#include "ui/log/PromptBar.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/RatePlot.h"
#include "ui/widgets/RowView.h"

#include "support/TestClass.h"

#include <QClipboard>
#include <QDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
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
        QTRY_VERIFY(panel.findBar()->countText().endsWith(QLatin1String(" of 3")));
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

    /// Not the cell that happens to be current, which is what the base class copies.
    void copyKeyTakesTheChosenRowsAsText()
    {
        uitest::Log log;
        for (const char *text : {"one", "two", "three"})
            log.add(text);
        LogPanel panel;
        panel.show();
        panel.setReader(log.reader);
        QTRY_COMPARE(panel.model()->rowCount(), 3);
        for (const int column : {0, panel.model()->columnCount() - 1}) {
            panel.view()->setCurrentIndex(panel.model()->index(1, column));
            QTest::keyClick(panel.view(), Qt::Key_Down, Qt::ShiftModifier);
            QTest::keySequence(panel.view(), QKeySequence(QKeySequence::Copy));
            const QStringList lines = QApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
            QCOMPARE(lines.size(), 2);
            QVERIFY(lines[0].endsWith(QLatin1String("\ttwo")) && lines[1].endsWith(QLatin1String("\tthree")));
        }
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

    void notesAreWrittenInPlaceAndGoneTo()
    {
        uitest::Log log;
        for (int i = 0; i < 50; ++i)
            log.add("x");
        LogPanel panel;
        panel.show();
        panel.setReader(log.reader);
        connect(&panel, &LogPanel::annotateRequested, this, [&log](const QJsonObject &record) { log.writer->annotate(record); });
        panel.goToEntry(30);
        panel.editNote();
        QTest::keyClicks(panel.promptBar()->edit(), QStringLiteral("look <b>here</b>"));
        QTest::keyClick(panel.promptBar()->edit(), Qt::Key_Return);
        QTRY_COMPARE(panel.model()->note(30), QStringLiteral("look <b>here</b>"));
        const QModelIndex row = panel.model()->index(29, LogModel::Preview);
        QVERIFY(!Qt::mightBeRichText(row.data(Qt::ToolTipRole).toString()));
        QVERIFY(panel.model()->rowText(29).endsWith(QLatin1String("look <b>here</b>")));
        panel.goToEntry(10);
        panel.toggleBookmark();
        QTRY_VERIFY(log.reader->isBookmarked(10));
        panel.nextMarked();
        QCOMPARE(panel.currentEntry(), 30u);
        panel.nextMarked();
        QCOMPARE(panel.currentEntry(), 10u);
        panel.previousMarked();
        QCOMPARE(panel.currentEntry(), 30u);
    }

    void goesToARowOrATimeAndMeasures()
    {
        uitest::Log log;
        for (int i = 0; i < 100; ++i)
            log.add("x"); // 10 ms apart
        LogPanel panel;
        panel.show();
        panel.setReader(log.reader);
        const auto goTo = [&panel](const char *text) {
            panel.goToPlace();
            panel.promptBar()->edit()->setText(QString::fromLatin1(text));
            QTest::keyClick(panel.promptBar()->edit(), Qt::Key_Return);
        };
        goTo("42");
        QCOMPARE(panel.currentEntry(), 42u);
        panel.measureFromHere();
        goTo("+0.5s");
        QCOMPARE(panel.currentEntry(), 51u);
        QVERIFY2(panel.statusText().contains(QLatin1String("+90 ms from row 42")), qPrintable(panel.statusText()));
        goTo("nonsense");
        QVERIFY(!panel.promptBar()->isHidden());
        panel.promptBar()->close();
        panel.goToEntry(42);
        panel.measureFromHere();
        QCOMPARE(panel.model()->mark(), 0u);
    }

    void manyRowsAreSentAgainInOrder()
    {
        uitest::Log log;
        for (int i = 0; i < 20; ++i)
            log.add("x");
        LogPanel panel;
        panel.resize(800, 500);
        panel.show();
        panel.setReader(log.reader);
        panel.goToEntry(3);
        QTest::keyClick(panel.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(panel.view(), Qt::Key_Down, Qt::ShiftModifier);
        QSignalSpy sent(&panel, &LogPanel::sendAgainRequested);
        panel.sendAgain();
        QCOMPARE(sent.size(), 0); // not connected
        panel.setCanSendAgain(true);
        panel.sendAgain();
        QCOMPARE(sent.size(), 3);
        QCOMPARE(sent[2][0].toULongLong(), 5u);
        QVERIFY(panel.statusText().contains(QLatin1String("20 ms apart")));
        panel.goToEntry(2);
        panel.compareRows();
        QVERIFY(panel.findChild<QDialog *>());
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

    void everyCommandRunsWithAndWithoutALog()
    {
        uitest::Log log;
        log.add("x");
        LogPanel panel;
        panel.show();
        for (int round = 0; round < 2; ++round) {
            for (const auto &command : LogPanel::commands()) {
                QVERIFY(!command.text.isEmpty());
                (panel.*command.run)();
            }
            panel.setReader(log.reader);
            panel.goToEntry(1);
        }
        for (QDialog *dialog : panel.findChildren<QDialog *>())
            dialog->reject();
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
