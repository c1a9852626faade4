#pragma once

#include "Imported.h"

#include "profiles/TrustRequest.h"

#include <QHash>

#include <utility>

namespace framescope::profiles {

class Workspace;

/// Puts what an import found into a workspace, as somebody else's work; nothing there is overwritten, and what could not be written is
/// added to the report. One use, on the workspace's thread.
class ImportStore
{
public:
    /// Everything goes below `folder`. The paths of the new profiles.
    static QStringList store(Imported &imported, Workspace &workspace, const QString &folder = {});
    /// What each connection asks for that needs consent when it is used, by its name; only those that ask for something.
    static std::vector<std::pair<QString, TrustRequest>> asking(const Imported &imported);

private:
    ImportStore(Imported &imported, Workspace &workspace) : m_imported(imported), m_workspace(workspace) {}

    /// Where the import's top goes: into `folder`, or into one below it where the headers, authentication and variables of the
    /// import's top would apply to connections that are there already.
    QString rootFor(const QString &folder);
    /// The workspace's folder for one of the import's, which is made once, parents first.
    QString folderFor(const QString &path);
    QStringList addConnections();
    void addGroup(const Imported::Group &group);
    void addEnvironments();
    void skip(const QString &where, const base::Error &error);

    Imported &m_imported;
    Workspace &m_workspace;
    QHash<QString, QString> m_folders;
};

} // namespace framescope::profiles
