#pragma once

#include "ui/models/AppSettings.h"

#include <QObject>

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

    void restoreGeometry(QMainWindow &window, QSplitter &splitter) const;
    /// Opens the tabs of the last run; large captures open later, in their positions.
    void restoreTabs();
    void save(const QMainWindow &window, const QSplitter &splitter) const;

private:
    void saveTabs() const;

    models::AppSettings &m_settings;
    TabArea &m_tabs;
    Pages &m_pages;
    const PageRegistry &m_registry;
};

} // namespace framescope::ui::shell
