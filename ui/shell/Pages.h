#pragma once

#include "Page.h"

#include "ui/models/AppSettings.h"

#include <QObject>
#include <QTimer>

namespace framescope::ui::shell {

class TabArea;

/// The pages of the window, in tabs or ending: adds, closes and ends them. GUI thread.
class Pages : public QObject
{
    Q_OBJECT

public:
    /// Pages that are still ending become children of `window`. All of them outlive this.
    Pages(TabArea &tabs, QWidget &window, models::AppSettings &settings);

    /// In the order of the tabs.
    QList<Page *> all() const;
    Page *current() const;
    /// Brings the page's tab to the front.
    void show(Page *page);
    /// Adds it as the last tab of the active side and selects it, with the layout of its kind.
    void add(Page *page);
    /// Closes it unless something would be lost: then it asks in place, and its tab comes to the front.
    void close(Page *page);
    /// False if a page would lose something; its tab then comes to the front.
    bool mayLeave();
    /// Ends all pages; ended() follows unless it returns false because there was nothing to end. Peers that do not answer are dropped after
    /// three seconds.
    bool shutDown();
    /// Saves the layouts of all pages in the settings.
    void saveLayouts() const;
    /// The files that any page is recording to.
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
