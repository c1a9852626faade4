#include "TabArrangement.h"

#include "Page.h"
#include "TabArea.h"

#include <QTabBar>
#include <QTabWidget>

namespace framescope::ui::shell {

namespace {

constexpr int kMostSides = 4;

} // namespace

TabArrangement TabArrangement::of(const TabArea &tabs)
{
    TabArrangement arrangement;
    const QList<Page *> pages = tabs.pages();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const int side = tabs.paneOf(pages[i]);
        arrangement.set(i, {pages[i], side, tabs.panes().value(side)->currentWidget() == pages[i]});
        if (pages[i] == tabs.current())
            arrangement.m_front = i;
    }
    arrangement.m_sizes = tabs.saveSizes();
    return arrangement;
}

void TabArrangement::applyTo(TabArea &tabs) const
{
    // Each page goes to its own side in turn, from left to right.
    for (int side = 1; side < kMostSides; ++side) {
        bool made = false;
        for (const auto &[index, tab] : m_tabs) {
            if (!tab.page || tab.side < side || tabs.paneOf(tab.page) != side - 1)
                continue;
            if (made)
                tabs.moveToNextPane(tab.page);
            else if (tabs.panes().value(side - 1)->count() > 1)
                tabs.splitOff(tab.page);
            else
                continue;
            made = true;
        }
    }
    std::map<QTabWidget *, int> places; // late pages are at the end so far
    for (const auto &[index, tab] : m_tabs) {
        if (!tab.page)
            continue;
        QTabWidget *pane = tabs.panes().value(tabs.paneOf(tab.page));
        pane->tabBar()->moveTab(pane->indexOf(tab.page), places[pane]++);
    }
    tabs.restoreSizes(m_sizes);
    for (const auto &[index, tab] : m_tabs) {
        if (tab.page && tab.inFront)
            tabs.setCurrent(tab.page);
    }
    if (const auto front = m_tabs.find(m_front); front != m_tabs.end() && front->second.page)
        tabs.setCurrent(front->second.page);
}

} // namespace framescope::ui::shell
