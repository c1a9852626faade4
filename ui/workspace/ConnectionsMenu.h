#pragma once

#include <QCoreApplication>
#include <QModelIndex>
#include <QStringList>

class QMenu;

namespace framescope::ui::workspace {

class ConnectionsPanel;

/// The context menus of the connections tree, for each kind of row. Actions are requested by the panel's signals, or
/// performed by its model. GUI thread.
class ConnectionsMenu
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::workspace::ConnectionsMenu)

public:
    /// The panel outlives the menus made.
    explicit ConnectionsMenu(ConnectionsPanel *panel);

    /// For a row of the panel's tree; invalid: the space below the rows. A child of the panel that the caller deletes.
    QMenu *make(const QModelIndex &index) const;

    /// The display name of an export format.
    static QString formatTitle(const QString &format);

private:
    void addProfileEntries(QMenu *menu, const QModelIndex &index) const;
    void addFileEntries(QMenu *menu, const QModelIndex &index) const;
    /// All valid target folders: dragging without a mouse.
    void addMoveEntries(QMenu *menu, const QStringList &paths) const;
    void addNewEntries(QMenu *menu, const QModelIndex &index) const;

    ConnectionsPanel *m_panel;
};

} // namespace framescope::ui::workspace
