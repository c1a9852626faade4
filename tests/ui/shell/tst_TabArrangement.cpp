#include "ui/shell/TabArrangement.h"

#include "ui/support/NamedPage.h"
#include "ui/shell/TabArea.h"

#include "support/TestClass.h"

#include <QHash>
#include <QTabWidget>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::shell;
using uitest::NamedPage;

class tst_TabArrangement : public QObject
{
    Q_OBJECT

private slots:
    void isFoundAgain()
    {
        TabArea area;
        QList<Page *> pages;
        for (const char *name : {"a", "b", "c", "d"}) {
            pages << new NamedPage(QString::fromLatin1(name));
            area.add(pages.last());
        }
        area.splitOff(pages[1]);
        area.moveTo(pages[3], area.panes().at(1));
        area.setCurrent(pages[1]);
        area.setCurrent(pages[0]);
        const TabArrangement before = TabArrangement::of(area);
        QCOMPARE(before.tabs().size(), 4u);
        QCOMPARE(before.tabs().at(before.front()).page, pages[0]);

        // The same, one after the other on one side, and in another order.
        TabArea again;
        TabArrangement arrangement;
        QHash<QString, Page *> made;
        for (auto it = before.tabs().rbegin(); it != before.tabs().rend(); ++it) {
            auto *page = new NamedPage(it->second.page->title());
            again.add(page);
            made.insert(page->title(), page);
            arrangement.set(it->first, {page, it->second.side, it->second.inFront});
        }
        arrangement.setFront(before.front());
        arrangement.setSizes(before.sizes());
        arrangement.applyTo(again);
        QCOMPARE(again.panes().size(), 2);
        const auto titles = [](const TabArea &tabs) {
            QStringList all;
            for (const Page *page : tabs.pages())
                all << page->title() + QString::number(tabs.paneOf(page));
            return all;
        };
        QCOMPARE(titles(again), titles(area));
        QCOMPARE(again.current(), made.value(QStringLiteral("a")));
        QCOMPARE(again.panes().at(1)->currentWidget(), made.value(QStringLiteral("b")));
    }

    void aPageThatDidNotComeIsLeftOut()
    {
        TabArea area;
        auto *page = new NamedPage(QStringLiteral("a"));
        area.add(page);
        TabArrangement arrangement;
        arrangement.set(0, {nullptr, 1, true});
        arrangement.set(1, {page, 1, true});
        arrangement.setFront(0);
        arrangement.applyTo(area);
        QCOMPARE(area.panes().size(), 1);
        QCOMPARE(area.current(), page);
    }
};

FRAMESCOPE_TEST(tst_TabArrangement);
#include "tst_TabArrangement.moc"
