#include "ui/log/LogActions.h"

#include "ui/support/UiFixture.h"
#include "ui/log/LogPanel.h"
#include "ui/log/PromptBar.h"
#include "ui/widgets/RowView.h"

#include "support/TestClass.h"

#include <QClipboard>
#include <QDialog>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace framescope;
using ui::log::LogModel;
using ui::log::LogActions;
using ui::log::LogPanel;

class tst_LogActions : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreCopiedInEveryForm()
    {
        uitest::Log log;
        log.add("needle");
        LogPanel panel;
        panel.show();
        panel.setReader(log.reader);
        QVERIFY(panel.goToEntry(1));
        LogActions *actions = panel.actions();
        actions->copyPayload();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("needle"));
        actions->copyAsJsonLines();
        QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("\"text\":\"needle\"")));
        actions->copyAsHex();
        QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("6e 65")));
        actions->copyAsText();
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
        panel.actions()->toggleBookmark();
        QCOMPARE(annotate.size(), 1);
        log.writer->annotate(annotate[0][0].toJsonObject());
        QTRY_VERIFY(panel.model()->index(0, 0).data(LogModel::BookmarkRole).toBool());
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
        panel.actions()->editNote();
        QTest::keyClicks(panel.promptBar()->edit(), QStringLiteral("look <b>here</b>"));
        QTest::keyClick(panel.promptBar()->edit(), Qt::Key_Return);
        QTRY_COMPARE(panel.model()->note(30), QStringLiteral("look <b>here</b>"));
        const QModelIndex row = panel.model()->index(29, LogModel::Preview);
        QVERIFY(!Qt::mightBeRichText(row.data(Qt::ToolTipRole).toString()));
        QVERIFY(panel.model()->rowText(29).endsWith(QLatin1String("look <b>here</b>")));
        panel.goToEntry(10);
        panel.actions()->toggleBookmark();
        QTRY_VERIFY(log.reader->isBookmarked(10));
        panel.actions()->nextMarked();
        QCOMPARE(panel.currentEntry(), 30u);
        panel.actions()->nextMarked();
        QCOMPARE(panel.currentEntry(), 10u);
        panel.actions()->previousMarked();
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
            panel.actions()->goToPlace();
            panel.promptBar()->edit()->setText(QString::fromLatin1(text));
            QTest::keyClick(panel.promptBar()->edit(), Qt::Key_Return);
        };
        goTo("42");
        QCOMPARE(panel.currentEntry(), 42u);
        panel.actions()->measureFromHere();
        goTo("+0.5s");
        QCOMPARE(panel.currentEntry(), 51u);
        QVERIFY2(panel.statusText().contains(QLatin1String("+90 ms from row 42")), qPrintable(panel.statusText()));
        goTo("nonsense");
        QVERIFY(!panel.promptBar()->isHidden());
        panel.promptBar()->close();
        panel.goToEntry(42);
        panel.actions()->measureFromHere();
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
        panel.actions()->sendAgain();
        QCOMPARE(sent.size(), 0); // not connected
        panel.setCanSendAgain(true);
        panel.actions()->sendAgain();
        QCOMPARE(sent.size(), 3);
        QCOMPARE(sent[2][0].toULongLong(), 5u);
        QVERIFY(panel.statusText().contains(QLatin1String("20 ms apart")));
        panel.goToEntry(2);
        panel.actions()->compareRows();
        QVERIFY(panel.findChild<QDialog *>());
    }

    void withoutMarksItSaysSo()
    {
        uitest::Log log;
        log.add("x");
        LogPanel panel;
        panel.show();
        panel.setReader(log.reader);
        QSignalSpy told(panel.actions(), &LogActions::told);
        panel.actions()->nextMarked();
        QCOMPARE(told.size(), 1);
        panel.actions()->compareRows(); // no row is chosen
        QCOMPARE(told.size(), 2);
    }
};

FRAMESCOPE_TEST(tst_LogActions);
#include "tst_LogActions.moc"
