#pragma once

#include "TrustStore.h"
#include "WorkspaceReader.h"

namespace framescope::profiles {

/// Decides which of a workspace's files are the user's own, and asks for consent before others are used: finds the files that a
/// profile depends on, and records saved content. Any one thread, like TrustStore.
class WorkspaceTrust
{
public:
    explicit WorkspaceTrust(WorkspaceReader reader) : m_reader(std::move(reader)), m_store(m_reader.access().folder()) {}

    /// Whether it was made here, or does not exist yet.
    bool isOwn(const Stamp &stamp) const { return !stamp.exists() || m_store.isOwn(stamp.hash); }
    /// The user replaced `before` with `after`: own content stays own, foreign content stays foreign. If this cannot be
    /// recorded, consent is asked for again: nothing is lost.
    void noteSaved(const Stamp &before, const Stamp &after);

    /// Like Workspace::question(). `environment` is null if none is chosen; the path is empty for a typed address.
    TrustQuestion question(const QString &subject, const QString &path, const base::Result<Loaded<Environment>> *environment, const TrustRequest &request) const;
    /// The same for something that is one file.
    TrustQuestion question(const QString &subject, const QString &path, const TrustRequest &request) const;
    base::Result<void> allow(const TrustQuestion &question) { return m_store.allow(question); }

private:
    TrustStore::Files filesOf(const QString &path, const base::Result<Loaded<Environment>> *environment) const;

    WorkspaceReader m_reader;
    TrustStore m_store;
};

} // namespace framescope::profiles
