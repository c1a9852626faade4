#pragma once

#include "WorkspaceAccess.h"

#include <functional>

namespace framescope::profiles {

/// Gives files and folders of a workspace a place on the disk: a free name for a new one, another folder, another name, the system's waste
/// bin. Nothing is overwritten; what stands in a file is not its concern. Paths are relative to the workspace, with '/'. A plain value;
/// any thread.
class WorkspaceFiles
{
public:
    /// Where something went that was removed.
    struct Removed {
        QString path;
        QString trashPath; ///< empty: deleted for good
    };
    using Write = std::function<SaveResult(const QString &path)>;

    explicit WorkspaceFiles(WorkspaceAccess access) : m_access(std::move(access)) {}

    /// Calls `write` with the first free path in `folder` for something of this name; again with the next one while another program is
    /// faster. The path that it was written to.
    base::Result<QString> addTo(const QString &folder, const QString &name, const QString &ending, const Write &write) const;
    /// Into another folder ("" is the top), under its own name or the next free one; the new path.
    base::Result<QString> move(const QString &path, const QString &toFolder) const;
    /// Under the file name that belongs to `name`, or the next free one; the new path, or the old one where it has that name already.
    base::Result<QString> rename(const QString &path, const QString &name) const;
    /// Into the system's waste bin where there is one.
    base::Result<Removed> remove(const QString &path) const;
    /// Out of the waste bin.
    base::Result<void> restore(const Removed &removed) const;

private:
    QString freePath(const QString &folder, const QString &baseName, const QString &ending) const;

    WorkspaceAccess m_access;
};

} // namespace framescope::profiles
