#pragma once

#include "Page.h"

#include "ui/models/AppSettings.h"

#include <QObject>
#include <QTimer>

namespace framescope::ui::shell {

class TabArea;

/// The pages of the window, in its tabs or about to end: adds them, closes them and ends them in order. GUI thread.
class Pages : public QObject
{
    Q_OBJECT

public:
    /// Pages that are still ending become children of `window`. All of them outlive this.
    Pages(TabArea &tabs, QWidget &window, models::AppSettings &settings);

    /// In the order of the tabs.
    QList<Page *> all() const;
    Page *current() const;
    /// The page's tab comes to the front.
    void show(Page *page);
    /// As the last tab of the active side, in front; with the layout that pages of its kind have.
    void add(Page *page);
    /// Unless it has something to lose: then it asks in place, and its tab comes to the front.
    void close(Page *page);
    /// False where a page has something to lose; its tab is in front then.
    bool mayLeave();
    /// Ends all pages; ended() follows unless false is returned: then there was nothing to end. Peers that do not answer are given up after
    /// three seconds.
    bool shutDown();
    /// Layouts of all pages go into the settings.
    void saveLayouts() const;
    /// Files that any page is recording into now.
    QStringList recordings() const;

signals:
    void added(framescope::ui::shell::Page *page);
    void currentChanged();
    /// Title, icon or state of a page in a tab.
    void changed(framescope::ui::shell::Page *page);
    /// The last tab was closed.
    void emptied();
    void ended();

private:
    void checkEnd();
    void keepLayout(const Page *page) const;

    TabArea &m_tabs;
    QWidget &m_window;
    models::AppSettings &m_settings;
    QTimer m_limit;
    bool m_ending = false;
};

} // namespace framescope::ui::shell
