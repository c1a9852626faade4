#pragma once

#include "Page.h"

#include "ui/models/AppSettings.h"

#include <QObject>
#include <QPointer>
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
    /// Asks first about what is not saved.
    void close(Page *page);
    /// The same for several, with one question.
    void close(const QList<Page *> &pages);
    /// Calls `then` once nothing would be lost with the window: at once, or when the user has answered; never where the user stays.
    void leave(const std::function<void()> &then);
    bool hasUnsaved() const { return !modified().isEmpty(); }
    /// Ends all pages; ended() follows unless false is returned: then there was nothing to end. Peers that do not answer are given up after
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
    /// Takes the page out of its tab and ends it.
    void end(Page *page);
    /// Asks about these and saves them where that is the answer, then goes on; not where the user stays or something could not be saved.
    void settle(const QList<QWidget *> &modified, const std::function<void()> &then);
    void saveNext(QList<QPointer<QWidget>> left, const std::function<void()> &then);
    /// Pages, and editors of the window, with changes that are in no file.
    QList<QWidget *> modified() const;
    void checkEnd();
    void keepLayout(const Page *page) const;

    TabArea &m_tabs;
    QWidget &m_window;
    models::AppSettings &m_settings;
    QTimer m_limit;
    bool m_ending = false;
};

} // namespace framescope::ui::shell
