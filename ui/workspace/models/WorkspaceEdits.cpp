#include "WorkspaceEdits.h"

#include <QUndoCommand>

#include <utility>
#include <vector>

namespace framescope::ui::workspace {

namespace {

QString parentOf(const QString &path)
{
    const auto slash = path.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : path.left(slash);
}

} // namespace

/// Moved files with their previous paths.
class WorkspaceEdits::MoveCommand final : public QUndoCommand
{
public:
    MoveCommand(WorkspaceEdits &edits, const QStringList &paths, QString folder)
        : m_edits(edits)
        , m_folder(std::move(folder))
    {
        for (const QString &path : paths)
            m_moved.push_back({path, parentOf(path), false});
        setText(WorkspaceEdits::tr("Move %n item(s)", nullptr, static_cast<int>(paths.size())));
    }

    void redo() override
    {
        for (Moved &each : m_moved)
            each.moved = go(each, m_folder);
    }
    void undo() override
    {
        for (auto each = m_moved.rbegin(); each != m_moved.rend(); ++each) {
            if (std::exchange(each->moved, false))
                go(*each, each->from);
        }
    }
    bool changedAnything() const { return m_changed; }

private:
    struct Moved {
        QString now;
        QString from;
        bool moved;
    };
    bool go(Moved &each, const QString &folder)
    {
        const auto result = m_edits.m_workspace.move(each.now, folder);
        if (!result) {
            emit m_edits.failed(result.error());
            return false;
        }
        m_changed = true;
        const QString before = std::exchange(each.now, *result);
        emit m_edits.pathChanged(before, each.now);
        return true;
    }

    WorkspaceEdits &m_edits;
    QString m_folder;
    std::vector<Moved> m_moved;
    bool m_changed = false;
};

/// A name with the previous one.
class WorkspaceEdits::RenameCommand final : public QUndoCommand
{
public:
    RenameCommand(WorkspaceEdits &edits, QString path, QString before, QString after)
        : m_edits(edits)
        , m_path(std::move(path))
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_result(m_path)
    {
        setText(WorkspaceEdits::tr("Rename"));
    }

    void redo() override { go(m_after); }
    void undo() override
    {
        if (m_result)
            go(m_before);
    }
    const base::Result<QString> &result() const { return m_result; }

private:
    void go(const QString &name)
    {
        m_result = m_edits.m_workspace.rename(m_path, name);
        if (!m_result) {
            emit m_edits.failed(m_result.error());
            return;
        }
        const QString before = std::exchange(m_path, *m_result);
        emit m_edits.pathChanged(before, m_path);
    }

    WorkspaceEdits &m_edits;
    QString m_path;
    QString m_before;
    QString m_after;
    base::Result<QString> m_result;
};

/// Files in the trash.
class WorkspaceEdits::RemoveCommand final : public QUndoCommand
{
public:
    RemoveCommand(WorkspaceEdits &edits, QStringList paths)
        : m_edits(edits)
        , m_paths(std::move(paths))
    {
        setText(WorkspaceEdits::tr("Remove %n item(s)", nullptr, static_cast<int>(m_paths.size())));
    }

    void redo() override
    {
        m_removed.clear();
        for (const QString &path : std::as_const(m_paths)) {
            const auto removed = m_edits.m_workspace.remove(path);
            if (!removed)
                emit m_edits.failed(removed.error());
            else
                m_removed.push_back(*removed);
        }
    }
    void undo() override
    {
        for (const profiles::Workspace::Removed &each : m_removed) {
            if (const auto restored = m_edits.m_workspace.restore(each); !restored)
                emit m_edits.failed(restored.error());
        }
    }
    QStringList gone() const
    {
        QStringList paths;
        for (const auto &each : m_removed)
            paths << each.path;
        return paths;
    }

private:
    WorkspaceEdits &m_edits;
    QStringList m_paths;
    std::vector<profiles::Workspace::Removed> m_removed;
};

WorkspaceEdits::WorkspaceEdits(profiles::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_stack.setUndoLimit(100);
}

QStringList WorkspaceEdits::outermost(const QStringList &paths)
{
    QStringList out;
    for (const QString &path : paths) {
        bool inside = out.contains(path);
        for (const QString &other : paths)
            inside = inside || path.startsWith(other + QLatin1Char('/'));
        if (!inside)
            out << path;
    }
    return out;
}

base::Result<QString> WorkspaceEdits::rename(const QString &path, const QString &name)
{
    const auto *item = m_workspace.item(path);
    auto *command = new RenameCommand(*this, path, item ? item->name : QString(), name); // the stack owns it
    m_stack.push(command);
    base::Result<QString> result = command->result();
    if (!result)
        command->setObsolete(true);
    return result;
}

bool WorkspaceEdits::move(const QStringList &paths, const QString &folder)
{
    QStringList movable;
    for (const QString &path : outermost(paths)) {
        const auto *item = m_workspace.item(path);
        if (item && item->parent != folder && folder != path && !folder.startsWith(path + QLatin1Char('/')))
            movable << path;
    }
    if (movable.isEmpty())
        return false;
    auto *command = new MoveCommand(*this, movable, folder); // the stack owns it
    m_stack.push(command);
    command->setObsolete(!command->changedAnything());
    return command->changedAnything();
}

QStringList WorkspaceEdits::remove(const QStringList &paths)
{
    QStringList there;
    for (const QString &path : outermost(paths)) {
        if (m_workspace.item(path))
            there << path;
    }
    if (there.isEmpty())
        return {};
    auto *command = new RemoveCommand(*this, there); // the stack owns it
    m_stack.push(command);
    const QStringList gone = command->gone();
    command->setObsolete(gone.isEmpty());
    return gone;
}

} // namespace framescope::ui::workspace
