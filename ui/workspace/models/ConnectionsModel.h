#pragma once

#include "TreeRoot.h"
#include "WorkspaceEdits.h"

#include "profiles/Workspace.h"
#include "session/Session.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>

namespace framescope::ui::workspace {

/// The tree on the left: connections (folders and profiles of the workspace), saved servers, and the roots that features add. Shows what is
/// there; renaming, moving and removing are steps that can be undone; what is dropped from outside comes as a signal. GUI thread.
class ConnectionsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Item: a row below a feature's root.
    enum class Kind : std::uint8_t { Root, Folder, Profile, Server, Item };
    Q_ENUM(Kind)
    /// OpenRole: how many sessions below a folder are open. IconRole: the name of the line's icon.
    enum Role { KindRole = Qt::UserRole + 1, PathRole, UrlRole, StateRole, CountRole, BrokenRole, OpenRole, IconRole };

    explicit ConnectionsModel(QObject *parent = nullptr);
    ~ConnectionsModel() override;

    /// Not owned; null: no connections.
    void setWorkspace(profiles::Workspace *workspace);
    profiles::Workspace *workspace() const { return m_workspace; }
    /// Rebuilds everything after a language change.
    void refresh() { rebuild(); }
    /// Adds the last root. Not owned; it is removed when it is destroyed.
    void addRoot(TreeRoot *root);
    /// The feature's root above this row; null: none.
    TreeRoot *rootOf(const QModelIndex &index) const;
    /// The state of a session of this profile, and its number of received messages.
    void setSessionState(const QString &profilePath, framescope::session::Session::State state, std::uint64_t messages);

    /// The index of a path in the tree; roots are "connections", "servers", and the ids of the features' roots.
    QModelIndex indexOf(Kind kind, const QString &path) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    /// Moves them to the trash as one step; returns the removed paths.
    QStringList remove(const QStringList &paths);
    /// Moves them to another folder ("": the top) as one step.
    bool move(const QStringList &paths, const QString &folder);
    void undo();
    void redo();
    /// The steps that can be undone; null without a workspace.
    QUndoStack *undoStack() const { return m_edits ? &m_edits->stack() : nullptr; }
    /// The target folder for a drop on this index.
    QString folderOf(const QModelIndex &index) const;

signals:
    /// Files or text from outside, dropped on this folder. `data` lives during the call.
    void dropped(const QMimeData *data, const QString &folder);
    /// A requested change failed.
    void failed(const framescope::base::Error &error);
    void renamed(const QString &from, const QString &to);

private:
    struct Node;
    struct SessionState {
        framescope::session::Session::State state = framescope::session::Session::State::Idle;
        std::uint64_t messages = 0;
    };
    void rebuild();
    static void describe(Node &node, const TreeRoot::Item &item);
    void updateRoot(const TreeRoot &root);
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOfNode(Node *node) const;

    int openBelow(const Node *node) const;
    QString spokenText(const Node *node) const;
    static QString iconOf(const Node *node);

    profiles::Workspace *m_workspace = nullptr;
    std::unique_ptr<WorkspaceEdits> m_edits;
    std::vector<TreeRoot *> m_roots;
    QHash<QString, SessionState> m_states;
    std::unique_ptr<Node> m_root;
};

} // namespace framescope::ui::workspace
