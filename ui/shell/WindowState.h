#pragma once

#include "ui/models/AppSettings.h"

#include <QObject>
#include <QTimer>

class QMainWindow;
class QSplitter;

namespace framescope::ui::shell {

class PageRegistry;
class Pages;
class TabArea;

/// Saves and restores the state of the window: its size, its sides and its tabs, in the settings. Tabs are tokens, which the
/// registry opens. GUI thread.
class WindowState : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    WindowState(models::AppSettings &settings, TabArea &tabs, Pages &pages, const PageRegistry &registry);

    /// A window of this frame moved and made smaller until it is inside of what a screen has to give.
    static QRect fitted(const QRect &wanted, const QRect &available);
    /// As it was the last time, or as large as a first one should be; never larger than its screen.
    void restoreGeometry(QMainWindow &window, QSplitter &splitter) const;
    /// Opens the tabs of the last run; large captures open later, in their positions.
    void restoreTabs();
    void save(const QMainWindow &window, const QSplitter &splitter);
    /// From now on the tabs are kept whenever they change, so that they are found again after a crash too.
    void watch();

private:
    void saveTabs();

    models::AppSettings &m_settings;
    TabArea &m_tabs;
    Pages &m_pages;
    const PageRegistry &m_registry;
    QTimer m_soon;
    bool m_watching = false;
    qsizetype m_awaited = 0; ///< tabs of the last start that are still to come: saved before, they would be lost
};

} // namespace framescope::ui::shell
