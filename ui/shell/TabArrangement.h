#pragma once

#include <QByteArray>
#include <QPointer>

#include <map>

namespace framescope::ui::shell {

class Page;
class TabArea;

/// The arrangement of pages: sides, order, and current tabs. Taken from a tab area, or filled page by page while pages
/// are opened in any order, and applied when all are open. GUI thread.
class TabArrangement
{
public:
    struct Tab {
        QPointer<Page> page;
        int side = 0;
        bool inFront = false; ///< the current tab of its side
    };

    static TabArrangement of(const TabArea &tabs);

    /// `index`: its position among all tabs, from 0.
    void set(qsizetype index, const Tab &tab) { m_tabs[index] = tab; }
    const std::map<qsizetype, Tab> &tabs() const { return m_tabs; }
    /// The current tab of the whole window; -1: none.
    qsizetype front() const { return m_front; }
    void setFront(qsizetype index) { m_front = index; }
    const QByteArray &sizes() const { return m_sizes; }
    void setSizes(const QByteArray &sizes) { m_sizes = sizes; }

    /// All pages are in `tabs`, on any side.
    void applyTo(TabArea &tabs) const;

private:
    std::map<qsizetype, Tab> m_tabs;
    qsizetype m_front = -1;
    QByteArray m_sizes;
};

} // namespace framescope::ui::shell
