#pragma once

#include "Imported.h"

#include "profiles/TrustRequest.h"

#include <QHash>

#include <utility>

namespace framescope::profiles {

class Workspace;

/// Stores the result of an import in a workspace, as foreign content. Nothing is overwritten, and write failures are
/// added to the report. One use, on the workspace's thread.
class ImportStore
{
public:
    /// Stores everything below `folder`. Returns the paths of the new profiles.
    static QStringList store(Imported &imported, Workspace &workspace, const QString &folder = {});
    /// The consent that each connection will need, by name; only connections that need some.
    static std::vector<std::pair<QString, TrustRequest>> asking(const Imported &imported);

private:
    ImportStore(Imported &imported, Workspace &workspace) : m_imported(imported), m_workspace(workspace) {}

    /// The folder for the top of the import: `folder`, or a new one below it if the headers, authentication and variables of the
    /// top would apply to existing connections.
    QString rootFor(const QString &folder);
    /// The workspace folder for a folder of the import, created once, parents first.
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
