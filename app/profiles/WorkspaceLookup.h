#pragma once

#include "WorkspaceScan.h"

#include "base/Result.h"

namespace framescope::profiles {

/// Finds items of a workspace by a path, an id or a name. Uses a list that must outlive it; any thread.
class WorkspaceLookup
{
public:
    /// For the workspace in `folder` (absolute) with this list.
    WorkspaceLookup(const QString &folder, const WorkspaceSnapshot &snapshot) : m_folder(folder), m_snapshot(snapshot) {}

    const WorkspaceItem *item(const QString &path) const;
    /// The path of a profile, by path (relative to the workspace or to the current folder, with or without ".connection.json"), id, name, or
    /// folder/name. Case is ignored only if nothing else matches. Errors: profile.not-found (with similar names), profile.ambiguous.
    base::Result<QString> profile(const QString &pathOrName) const;
    /// The path of an environment, by path, id or name. Error: environment.not-found.
    base::Result<QString> environment(const QString &nameOrPath) const;
    QStringList names(WorkspaceItem::Kind kind) const;

private:
    QString m_folder;
    const WorkspaceSnapshot &m_snapshot;
};

} // namespace framescope::profiles
