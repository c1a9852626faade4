#pragma once

#include <QCoreApplication>
#include <QModelIndex>
#include <QStringList>

class QMenu;

namespace framescope::ui::workspace {

class ConnectionsPanel;

/// The menus of the connections' tree: what can be done with a line of each kind. What is chosen is asked for by the panel's signals, or
/// done by its model. GUI thread.
class ConnectionsMenu
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::workspace::ConnectionsMenu)

public:
    /// The panel outlives the menus made.
    explicit ConnectionsMenu(ConnectionsPanel *panel);

    /// For a line of the panel's tree; an invalid one: the space below them. A child of the panel that the caller deletes.
    QMenu *make(const QModelIndex &index) const;

    /// The name of an export format for people.
    static QString formatTitle(const QString &format);

private:
    void addProfileEntries(QMenu *menu, const QModelIndex &index) const;
    void addFileEntries(QMenu *menu, const QModelIndex &index) const;
    /// Every folder that could take them: what dragging does, without a mouse.
    void addMoveEntries(QMenu *menu, const QStringList &paths) const;
    void addNewEntries(QMenu *menu, const QModelIndex &index) const;

    ConnectionsPanel *m_panel;
};

} // namespace framescope::ui::workspace
