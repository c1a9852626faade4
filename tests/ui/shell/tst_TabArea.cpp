#include "ui/shell/TabArea.h"

#include "ui/support/NamedPage.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using framescope::ui::shell::Page;
using framescope::ui::shell::TabArea;
using uitest::NamedPage;

class tst_TabArea : public QObject
{
    Q_OBJECT

private slots:
    void splitsAndComesTogether()
    {
        TabArea area;
        area.resize(800, 400);
        area.show();
        auto *a = new NamedPage(QStringLiteral("a & <b>x</b>"));
        auto *b = new NamedPage(QStringLiteral("b"));
        auto *c = new NamedPage(QStringLiteral("c"));
        for (Page *page : {static_cast<Page *>(a), static_cast<Page *>(b), static_cast<Page *>(c)})
            area.add(page);
        QCOMPARE(area.current(), c);
        QCOMPARE(area.activePane()->tabText(0), QStringLiteral("a && <b>x</b>"));
        QVERIFY(!area.activePane()->tabToolTip(0).contains(QStringLiteral("<b>")));
        area.splitOff(c);
        QCOMPARE(area.panes().size(), 2);
        QCOMPARE(area.paneOf(c), 1);
        QCOMPARE(area.current(), c);
        area.splitOff(c); // the only one of its side: nothing to split
        QCOMPARE(area.panes().size(), 2);
        area.moveToNextPane(b);
        QCOMPARE(area.paneOf(b), 1);
        area.setCurrent(a);
        QCOMPARE(area.paneOf(area.current()), 0);
        area.focusNextPane();
        QCOMPARE(area.activePane(), area.panes().at(1));
        area.add(new NamedPage(QStringLiteral("d")));
        QCOMPARE(area.paneOf(area.current()), 1);
        area.unsplit();
        QCOMPARE(area.panes().size(), 1);
        QCOMPARE(area.pages().size(), 4);
        QCOMPARE(area.current()->title(), QStringLiteral("d"));
    }

    void anEmptySideGoes()
    {
        TabArea area;
        area.show();
        auto *a = new NamedPage(QStringLiteral("a"));
        auto *b = new NamedPage(QStringLiteral("b"));
        area.add(a);
        area.add(b);
        area.splitOff(b);
        QSignalSpy current(&area, &TabArea::currentChanged);
        area.take(b);
        b->deleteLater();
        QCOMPARE(area.panes().size(), 1);
        QCOMPARE(area.current(), a);
        QVERIFY(!current.isEmpty());
        area.take(a);
        a->deleteLater();
        QCOMPARE(area.panes().size(), 1);
        QVERIFY(!area.current());
    }

    void aMiddleClickCloses()
    {
        TabArea area;
        area.resize(600, 300);
        area.show();
        auto *a = new NamedPage(QStringLiteral("a"));
        area.add(a);
        QSignalSpy closing(&area, &TabArea::closeRequested);
        QTabBar *bar = area.activePane()->tabBar();
        QTest::mouseClick(bar, Qt::MiddleButton, {}, bar->tabRect(0).center());
        QCOMPARE(closing.size(), 1);
    }
};

FRAMESCOPE_TEST(tst_TabArea);
#include "tst_TabArea.moc"
