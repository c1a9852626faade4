#pragma once

#include "ui/workspace/models/ConnectionsModel.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QLineEdit;
class QMenu;
class QSortFilterProxyModel;
class QTreeView;

namespace framescope::ui::workspace {

/// The left column: a filter and the tree of connections, servers and captures with everything one can do to them. GUI thread.
class ConnectionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionsPanel(ConnectionsModel *model, QWidget *parent = nullptr);

    QTreeView *tree() const { return m_tree; }
    QLineEdit *filterEdit() const { return m_filter; }
    /// Selects a profile and lets its name be changed.
    void beginRename(const QString &path);
    /// What can be done to the current line; for the context menu, and for tests.
    QMenu *makeMenu(const QModelIndex &index);
    /// Paths of the selected profiles, folders and servers.
    QStringList selectedPaths() const;

    /// The name of an export format for people.
    static QString formatTitle(const QString &format);

signals:
    /// Enter or a double click; `connectNow` for the former on a profile.
    void profileOpened(const QString &path, bool connectNow);
    void disconnectRequested(const QString &path);
    void profileEditRequested(const QString &path);
    /// What a folder hands down to its connections; "" is the whole workspace.
    void folderEditRequested(const QString &path);
    void captureOpened(const QString &path);
    void serverOpened(const QString &path, bool startNow);
    void newProfileRequested(const QString &folder);
    void newFolderRequested(const QString &folder);
    void newServerRequested();
    void duplicateRequested(const QStringList &paths);
    /// They lie in the waste bin; the model can undo it.
    void removed(const QStringList &paths);
    void captureRemoveRequested(const QString &path);
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
    void activate(const QModelIndex &index, bool connectNow);
    void removeSelected();
    void addProfileEntries(QMenu *menu, const QModelIndex &index);
    void addFileEntries(QMenu *menu, const QModelIndex &index);
    /// Every folder that could take them: what dragging does, without a mouse.
    void addMoveEntries(QMenu *menu, const QStringList &paths);
    void addNewEntries(QMenu *menu, const QModelIndex &index);
    /// What was renamed or moved stays chosen.
    void follow(const QString &from, const QString &to);
    void rememberExpanded();
    void expandAgain();

    ConnectionsModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QSet<QString> m_collapsed;
    QSet<QString> m_selected;
    QString m_current;
    std::optional<QString> m_typed; ///< a name that was being typed when the tree was made anew
    bool m_renaming = false; ///< a field in the tree has the focus
};

} // namespace framescope::ui::workspace
