#pragma once

#include <QObject>

namespace framescope::ui::shell {

class MainWindow;
class Menus;

/// The window's own entries in the menus: tabs and sides, theme and text size, palette, settings, help, quit. One for each menu bar that is
/// made. GUI thread.
class ShellMenus : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    ShellMenus(MainWindow &window, Menus &menus);

private:
    void fillFile();
    void fillView();
    void addThemes();
    void addTabKeys();
    void fillTools();
    void fillHelp();
    void stepTab(int by);

    MainWindow &m_window;
    Menus &m_menus;
};

} // namespace framescope::ui::shell
