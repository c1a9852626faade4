#pragma once

#include "TrustStore.h"
#include "WorkspaceReader.h"

namespace framescope::profiles {

/// Which of a workspace's files are the user's own work, and what has to be asked before one of the others is used: finds the files that a
/// profile is made of, and notes what is saved. Any one thread, as TrustStore.
class WorkspaceTrust
{
public:
    explicit WorkspaceTrust(WorkspaceReader reader) : m_reader(std::move(reader)), m_store(m_reader.access().folder()) {}

    /// Made here, or not there yet.
    bool isOwn(const Stamp &stamp) const { return !stamp.exists() || m_store.isOwn(stamp.hash); }
    /// The user wrote `after` over `before`: what is their own stays theirs, what came from elsewhere stays that. Where it cannot be
    /// noted, it is asked for once more: nothing is lost.
    void noteSaved(const Stamp &before, const Stamp &after);

    /// As Workspace::question(). `environment` is null where none is chosen; the path is empty for a typed address.
    TrustQuestion question(const QString &subject, const QString &path, const base::Result<Loaded<Environment>> *environment, const TrustRequest &request) const;
    /// The same of something that is one file.
    TrustQuestion question(const QString &subject, const QString &path, const TrustRequest &request) const;
    base::Result<void> allow(const TrustQuestion &question) { return m_store.allow(question); }

private:
    TrustStore::Files filesOf(const QString &path, const base::Result<Loaded<Environment>> *environment) const;

    WorkspaceReader m_reader;
    TrustStore m_store;
};

} // namespace framescope::profiles
