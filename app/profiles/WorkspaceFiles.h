#pragma once

#include "WorkspaceAccess.h"

#include <functional>

namespace framescope::profiles {

/// Creates, moves, renames and removes files and folders of a workspace: a free name for a new one, another folder, another name, the system's
/// trash. Nothing is overwritten; the content of files does not matter. Paths are relative to the workspace, with '/'. A plain value;
/// any thread.
class WorkspaceFiles
{
public:
    /// The location of something removed.
    struct Removed {
        QString path;
        QString trashPath; ///< empty: deleted for good
    };
    using Write = std::function<SaveResult(const QString &path)>;

    explicit WorkspaceFiles(WorkspaceAccess access) : m_access(std::move(access)) {}

    /// Calls `write` with the first free path in `folder` for this name, and with the next one as long as another program is
    /// faster. Returns the written path.
    base::Result<QString> addTo(const QString &folder, const QString &name, const QString &ending, const Write &write) const;
    /// Moves it to another folder ("" is the top), with its own name or the next free one; returns the new path.
    base::Result<QString> move(const QString &path, const QString &toFolder) const;
    /// Renames it to the file name for `name`, or the next free one; returns the new path, or the old one if the name is unchanged.
    base::Result<QString> rename(const QString &path, const QString &name) const;
    /// Moves it to the system's trash if there is one.
    base::Result<Removed> remove(const QString &path) const;
    /// Restores it from the trash.
    base::Result<void> restore(const Removed &removed) const;

private:
    QString freePath(const QString &folder, const QString &baseName, const QString &ending) const;

    WorkspaceAccess m_access;
};

} // namespace framescope::profiles
