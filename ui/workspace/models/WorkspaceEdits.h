#pragma once

#include "profiles/Workspace.h"

#include <QObject>
#include <QUndoStack>

namespace framescope::ui::workspace {

/// Undoable changes of the workspace's files: moving, renaming, removing. GUI thread.
class WorkspaceEdits : public QObject
{
    Q_OBJECT

public:
    /// `workspace` outlives this.
    explicit WorkspaceEdits(profiles::Workspace &workspace, QObject *parent = nullptr);

    QUndoStack &stack() { return m_stack; }
    /// The new path.
    base::Result<QString> rename(const QString &path, const QString &name);
    /// Moves all of them as one step; failed() reports failures. True if something was moved.
    bool move(const QStringList &paths, const QString &folder);
    /// Moves them to the trash as one step. Returns the removed paths.
    QStringList remove(const QStringList &paths);

    /// Without items inside a folder that is also in the list.
    static QStringList outermost(const QStringList &paths);

signals:
    void failed(const framescope::base::Error &error);
    /// A file or folder has a new path; the content of a folder moves along.
    void pathChanged(const QString &from, const QString &to);

private:
    class MoveCommand;
    class RenameCommand;
    class RemoveCommand;

    profiles::Workspace &m_workspace;
    QUndoStack m_stack;
};

} // namespace framescope::ui::workspace
