#pragma once

#include "ui/models/AppSettings.h"

#include <QObject>

class QMainWindow;
class QSplitter;

namespace framescope::ui::shell {

class PageRegistry;
class Pages;
class TabArea;

/// How the window is found again at the next start: its size, its sides and its tabs, kept in the settings. Tabs are tokens, which the
/// registry opens. GUI thread.
class WindowState : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    WindowState(models::AppSettings &settings, TabArea &tabs, Pages &pages, const PageRegistry &registry);

    void restoreGeometry(QMainWindow &window, QSplitter &splitter) const;
    /// Opens the tabs of the last start; large captures come later, and take their places then.
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
