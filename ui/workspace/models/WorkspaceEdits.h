#pragma once

#include "profiles/Workspace.h"

#include <QObject>
#include <QUndoStack>

namespace framescope::ui::workspace {

/// Changes of the workspace's files that the user can take back: moving, renaming, removing. GUI thread.
class WorkspaceEdits : public QObject
{
    Q_OBJECT

public:
    /// `workspace` outlives this.
    explicit WorkspaceEdits(profiles::Workspace &workspace, QObject *parent = nullptr);

    QUndoStack &stack() { return m_stack; }
    /// The new path.
    base::Result<QString> rename(const QString &path, const QString &name);
    /// Moves all of them as one step; failed() reports what cannot be moved. True if something was.
    bool move(const QStringList &paths, const QString &folder);
    /// Into the waste bin, as one step. The paths that went.
    QStringList remove(const QStringList &paths);

    /// Without those that lie in a folder that is among them.
    static QStringList outermost(const QStringList &paths);

signals:
    void failed(const framescope::base::Error &error);
    /// A file or folder has another path now; what lies in a folder moves along.
    void pathChanged(const QString &from, const QString &to);

private:
    class MoveCommand;
    class RenameCommand;
    class RemoveCommand;

    profiles::Workspace &m_workspace;
    QUndoStack m_stack;
};

} // namespace framescope::ui::workspace
