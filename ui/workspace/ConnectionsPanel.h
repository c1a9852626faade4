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
    /// Selects a profile and lets its name be changed.
    void beginRename(const QString &path);
    /// What can be done with a line of the tree; the caller owns the menu.
    QMenu *makeMenu(const QModelIndex &index);
    /// Lets the name of this line be changed in place.
    void rename(const QModelIndex &index);
    /// Paths of the selected profiles, folders and servers.
    QStringList selectedPaths() const;
    void removeSelected();
    ConnectionsModel *model() const { return m_model; }
    /// The folder that something new belongs into when this line is the current one; "" is the top.
    QString folderOf(const QModelIndex &index) const;
    /// The root of a feature that this line stands below; null: none.
    TreeRoot *rootOf(const QModelIndex &index) const;

signals:
    /// Enter or a double click; `connectNow` for the former on a profile.
    void profileOpened(const QString &path, bool connectNow);
    void disconnectRequested(const QString &path);
    void profileEditRequested(const QString &path);
    /// What a folder hands down to its connections; "" is the whole workspace.
    void folderEditRequested(const QString &path);
    void serverOpened(const QString &path, bool startNow);
    void newProfileRequested(const QString &folder);
    void newFolderRequested(const QString &folder);
    void newServerRequested();
    void duplicateRequested(const QStringList &paths);
    /// They lie in the waste bin; the model can undo it.
    void removed(const QStringList &paths);
    /// What is on the clipboard, into this folder.
    void pasteRequested(const QString &folder);
    /// `format` as profiles::Exporter::formatFrom() takes it; "" is everything.
    void exportRequested(const QString &path, const QString &format);
    /// `target` as profiles::CopyAs::targetFrom() takes it.
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
