#include "ui/log/LogMenu.h"

#include "ui/support/UiFixture.h"
#include "ui/log/FilterBar.h"
#include "ui/log/LogActions.h"
#include "ui/log/LogPanel.h"

#include "support/TestClass.h"

#include <QJsonObject>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::log::LogMenu;
using ui::log::LogPanel;

class tst_LogMenu : public QObject
{
    Q_OBJECT

    static QAction *entry(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

private slots:
    void offersWhatFitsTheRow()
    {
        uitest::Log log;
        log.add("{\"op\":\"a&b\"}");
        log.event(capture::EntryKind::Open, R"({"url":"ws"})");
        LogPanel panel;
        panel.show();
        panel.setReader(log.reader);
        const LogMenu menu(&panel);
        QMenu none;
        menu.fill(none); // no row is chosen
        QVERIFY(none.isEmpty());

        panel.goToEntry(1);
        QMenu first;
        menu.fill(first);
        QSignalSpy annotate(&panel, &LogPanel::annotateRequested);
        entry(first, QStringLiteral("Bookmark"))->trigger();
        QCOMPARE(annotate.size(), 1);
        log.writer->annotate(annotate[0][0].toJsonObject());
        QVERIFY(entry(first, QStringLiteral("Add note…")));
        QVERIFY(entry(first, QStringLiteral("Compare with previous…")));
        QVERIFY(!entry(first, QStringLiteral("Send again"))->isEnabled()); // not connected
        QVERIFY(!entry(first, QStringLiteral("Columns and time"))->menu()->isEmpty());
        entry(first, QStringLiteral("Measure time from this row"))->trigger();

        panel.setCanSendAgain(true);
        QMenu second;
        menu.fill(second);
        QVERIFY(entry(second, QStringLiteral("Stop measuring")));
        QVERIFY(entry(second, QStringLiteral("Remove bookmark")));
        QVERIFY(entry(second, QStringLiteral("Send again"))->isEnabled());

        panel.goToEntry(2);
        QMenu event;
        menu.fill(event);
        QVERIFY(!entry(event, QStringLiteral("Send again"))->isEnabled()); // an event is no message
    }

    void filtersAreMadeOfTheRow()
    {
        uitest::Log log;
        log.add("{\"op\":\"a\"}");
        log.add("other", protocol::Opcode::Binary);
        LogPanel panel;
        panel.show();
        panel.setReader(log.reader);
        panel.goToEntry(1);
        QMenu menu;
        const LogMenu maker(&panel);
        maker.fill(menu);
        const QMenu *filters = entry(menu, QStringLiteral("Filter by"))->menu();
        const QMenu *hide = entry(*filters, QStringLiteral("Hide rows like this"))->menu();
        QVERIFY(!hide->isEmpty());
        filters->actions().first()->trigger();
        QVERIFY(!panel.filterBar()->expression().isEmpty());
        panel.filterBar()->clear();
        hide->actions().first()->trigger();
        QVERIFY(panel.filterBar()->expression().contains(QLatin1String("not ")) || panel.filterBar()->expression().contains(QLatin1Char('-')));
    }
};

FRAMESCOPE_TEST(tst_LogMenu);
#include "tst_LogMenu.moc"
