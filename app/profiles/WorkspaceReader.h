#pragma once

#include "Document.h"
#include "Effective.h"
#include "Variables.h"
#include "WorkspaceAccess.h"
#include "WorkspaceScan.h"

namespace framescope::profiles {

/// Reads a workspace's files, and combines them: inherited settings, sources of variables. Every
/// call reads the files again; paths are relative to the workspace, with '/'. A plain value; any thread.
class WorkspaceReader
{
public:
    explicit WorkspaceReader(WorkspaceAccess access) : m_access(std::move(access)) {}

    const WorkspaceAccess &access() const { return m_access; }

    base::Result<Loaded<Profile>> profile(const QString &path) const;
    base::Result<Loaded<Environment>> environment(const QString &path) const;
    base::Result<Loaded<Folder>> folderSettings(const QString &folderPath) const; ///< "" is the workspace; a missing file is an empty one
    base::Result<Loaded<base::OrderedJson>> document(const QString &path) const;

    /// The settings of the folders above a file, the workspace's first. A broken folder file is an error that names it: a
    /// profile must not be used with incomplete settings.
    base::Result<std::vector<FolderLayer>> layersFor(const QString &path) const;
    /// A profile with inherited values.
    base::Result<Effective> effective(const QString &path, const Profile &profile) const;
    /// The sources of {{names}} for a profile: `commandLine`, `environment` (null: none), its folders, the workspace.
    base::Result<Variables> variablesFor(const QString &path, const Environment *environment, const std::vector<Variable> &commandLine) const;
    /// Wrong types and values in these files; the scan already reports unreadable files.
    std::vector<Problem> problemsIn(const std::vector<WorkspaceItem> &items) const;

private:
    WorkspaceAccess m_access;
};

} // namespace framescope::profiles
