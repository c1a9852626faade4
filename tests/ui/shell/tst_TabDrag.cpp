#include "ui/shell/TabDrag.h"

#include "ui/support/NamedPage.h"

#include "ui/shell/TabArea.h"

#include "support/TestClass.h"

#include <QApplication>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using framescope::ui::shell::Page;
using framescope::ui::shell::TabArea;
using uitest::NamedPage;

namespace {

/// Three tabs on one side.
struct Tabs {
    Tabs()
    {
        area.resize(900, 400);
        for (const char *name : {"a", "b", "c"}) {
            pages << new NamedPage(QString::fromLatin1(name));
            area.add(pages.last());
        }
        area.show();
    }
    QTabBar *barOf(int pane) const { return area.panes().at(pane)->tabBar(); }
    QPoint inArea(QPoint point, const QWidget *of) const { return of->mapFrom(&area, point); }
    void press(QTabBar *bar, int tab) const { QTest::mousePress(bar, Qt::LeftButton, {}, bar->tabRect(tab).center()); }
    /// In two steps, as hands do it.
    void move(QTabBar *bar, QPoint to) const
    {
        QMouseEvent first(QEvent::MouseMove, QPointF(to.x(), 60), bar->mapToGlobal(QPointF(to.x(), 60)), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(bar, &first);
        QMouseEvent second(QEvent::MouseMove, inArea(to, bar), area.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(bar, &second);
    }
    void release(QTabBar *bar, QPoint at) const { QTest::mouseRelease(bar, Qt::LeftButton, {}, inArea(at, bar)); }
    void drag(QTabBar *bar, int tab, QPoint to) const
    {
        press(bar, tab);
        move(bar, to);
        release(bar, to);
    }

    TabArea area;
    QList<NamedPage *> pages;
};

} // namespace

class tst_TabDrag : public QObject
{
    Q_OBJECT

private slots:
    void onTheEdgeItBecomesASideOfItsOwn()
    {
        Tabs tabs;
        tabs.drag(tabs.barOf(0), 1, QPoint(850, 250));
        QCOMPARE(tabs.area.panes().size(), 2);
        QCOMPARE(tabs.area.paneOf(tabs.pages[1]), 1);
        QCOMPARE(tabs.area.current(), tabs.pages[1]);
        // The other edge: before the rest.
        tabs.drag(tabs.barOf(0), 0, QPoint(30, 250));
        QCOMPARE(tabs.area.panes().size(), 3);
        QCOMPARE(tabs.area.paneOf(tabs.pages[0]), 0);
        QVERIFY(!QApplication::overrideCursor());
    }

    void ontoAnotherSideItGoesThere()
    {
        Tabs tabs;
        tabs.area.splitOff(tabs.pages[2]);
        QCoreApplication::processEvents();
        tabs.drag(tabs.barOf(0), 0, QPoint(800, 250));
        QCOMPARE(tabs.area.paneOf(tabs.pages[0]), 1);
        QCOMPARE(tabs.area.paneOf(tabs.pages[1]), 0);
        // In front of a tab when it is dropped on that; the side that is left empty goes.
        QTabBar *to = tabs.barOf(1);
        const QPoint first = to->mapTo(&tabs.area, to->tabRect(0).center());
        tabs.press(tabs.barOf(0), 0);
        tabs.move(tabs.barOf(0), first);
        tabs.release(tabs.barOf(0), first);
        QCOMPARE(tabs.area.panes().size(), 1);
        QCOMPARE(tabs.area.pages().first(), tabs.pages[1]);
    }

    void inTheMiddleOrWithEscapeNothingHappens()
    {
        Tabs tabs;
        tabs.drag(tabs.barOf(0), 1, QPoint(450, 250));
        QCOMPARE(tabs.area.panes().size(), 1);
        tabs.press(tabs.barOf(0), 1);
        tabs.move(tabs.barOf(0), QPoint(850, 250));
        QVERIFY(QApplication::overrideCursor());
        QTest::keyClick(&tabs.area, Qt::Key_Escape);
        QVERIFY(!QApplication::overrideCursor());
        tabs.release(tabs.barOf(0), QPoint(850, 250));
        QCOMPARE(tabs.area.panes().size(), 1);
        // Afterwards everything is as before.
        QTest::mouseClick(tabs.barOf(0), Qt::LeftButton, {}, tabs.barOf(0)->tabRect(0).center());
        QCOMPARE(tabs.area.current(), tabs.pages[0]);
    }
};

FRAMESCOPE_TEST(tst_TabDrag);
#include "tst_TabDrag.moc"
