#pragma once

#include "ui/workspace/models/ConnectionsModel.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QSortFilterProxyModel;
class QTreeView;

namespace framescope::ui::workspace {

class TreeMemory;

/// The left column: a filter and the tree of connections, servers and what features add. Its menus are in ConnectionsMenu; what is asked for there
/// or by key is carried out by the owner of the panel. GUI thread.
class ConnectionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionsPanel(ConnectionsModel *model, QWidget *parent = nullptr);

    QTreeView *tree() const { return m_tree; }
    QLineEdit *filterEdit() const { return m_filter; }
    /// Selects a profile and starts renaming it.
    void beginRename(const QString &path);
    /// The menu for a row of the tree; the caller owns it.
    QMenu *makeMenu(const QModelIndex &index);
    /// Starts renaming this row in place.
    void rename(const QModelIndex &index);
    /// Paths of the selected profiles, folders and servers.
    QStringList selectedPaths() const;
    void removeSelected();
    ConnectionsModel *model() const { return m_model; }
    /// The folder for new items while this row is current; "" is the top.
    QString folderOf(const QModelIndex &index) const;
    /// The feature's root above this row; null: none.
    TreeRoot *rootOf(const QModelIndex &index) const;

signals:
    /// Enter or a double click; `connectNow` for the former on a profile.
    void profileOpened(const QString &path, bool connectNow);
    void disconnectRequested(const QString &path);
    void profileEditRequested(const QString &path);
    /// The inheritable settings of a folder; "" is the whole workspace.
    void folderEditRequested(const QString &path);
    void serverOpened(const QString &path, bool startNow);
    void newProfileRequested(const QString &folder);
    void newFolderRequested(const QString &folder);
    void newServerRequested();
    void duplicateRequested(const QStringList &paths);
    /// They are in the trash; the model can undo this.
    void removed(const QStringList &paths);
    /// Imports the clipboard into this folder.
    void pasteRequested(const QString &folder);
    /// `format` in the form of profiles::Exporter::formatFrom(); "" is everything.
    void exportRequested(const QString &path, const QString &format);
    /// `target` in the form of profiles::CopyAs::targetFrom().
    void copyAsRequested(const QString &path, const QString &target);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool treeKey(const QKeyEvent &key);
    bool filterKey(const QKeyEvent &key);
    void goToFirstFound();
    void activate(const QModelIndex &index, bool connectNow);
    void activateSelected();
    void popUpMenu(const QModelIndex &index, const QPoint &at);

    ConnectionsModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    TreeMemory *m_memory;
};

} // namespace framescope::ui::workspace
