#pragma once

#include <QObject>

class QMenu;

namespace framescope::ui::log {

class LogPanel;

/// The menu of a log's row: its actions, filters made of what the row holds, columns. GUI thread.
class LogMenu : public QObject
{
    Q_OBJECT

public:
    /// The panel owns this.
    explicit LogMenu(LogPanel *panel);

    /// What can be done with the current row; nothing without one.
    void fill(QMenu &menu) const;
    /// Opens the menu at this place of the view's viewport.
    void popUp(const QPoint &at) const;

private:
    void fillFilters(QMenu &menu) const;

    LogPanel *m_panel;
};

} // namespace framescope::ui::log
