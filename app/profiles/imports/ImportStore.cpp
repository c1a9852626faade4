#include "ImportStore.h"

#include "base/Translation.h"
#include "profiles/Workspace.h"
#include "profiles/WorkspacePaths.h"

#include <algorithm>

namespace framescope::profiles {

using Kind = ImportNote::Kind;

namespace {

FRAMESCOPE_TR("Import")

/// Not added to a folder that already has them.
void handDown(const Settings &from, Settings &to)
{
    const auto give = [](const auto &value, auto &present) {
        if (!present)
            present = value;
    };
    give(from.auth, to.auth);
    give(from.proxy, to.proxy);
    give(from.tls.verify, to.tls.verify);
    give(from.cookies.send, to.cookies.send);
    give(from.cookies.store, to.cookies.store);
    give(from.limits.maxRedirects, to.limits.maxRedirects);
    give(from.limits.maxMessage, to.limits.maxMessage);
    give(from.timeouts.total, to.timeouts.total);
}

bool hasHeader(const Folder &folder, const QString &name)
{
    return std::any_of(folder.settings.headers.begin(), folder.settings.headers.end(), [&](const Row &row) { return row.name.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

QStringList ImportStore::store(Imported &imported, Workspace &workspace, const QString &folder)
{
    ImportStore store(imported, workspace);
    store.m_folders.insert(QString(), store.rootFor(folder));
    const QStringList paths = store.addConnections();
    for (const Imported::Group &group : imported.groups) {
        const bool empty = group.folder.variables.empty() && group.folder.description.isEmpty() && !group.hasSettings();
        if (!empty || store.m_folders.contains(group.path))
            store.addGroup(group);
    }
    store.addEnvironments();
    return paths;
}

void ImportStore::skip(const QString &where, const base::Error &error)
{
    m_imported.note(Kind::Skipped, where, error.toString());
}

QString ImportStore::rootFor(const QString &folder)
{
    const auto root = std::find_if(m_imported.groups.begin(), m_imported.groups.end(), [](const Imported::Group &group) {
        return group.path.isEmpty() && (!group.folder.variables.empty() || group.hasSettings());
    });
    const auto &items = m_workspace.items();
    const bool used = std::any_of(items.begin(), items.end(), [&](const WorkspaceItem &item) {
        return item.kind == WorkspaceItem::Kind::Profile && (folder.isEmpty() || item.path.startsWith(folder + QLatin1Char('/')));
    });
    if (root == m_imported.groups.end() || !used)
        return folder;
    const QString name = root->folder.name.trimmed().isEmpty() ? m_imported.format : root->folder.name;
    const auto made = m_workspace.addFolder(folder, name);
    if (!made) {
        m_imported.note(Kind::Changed, name, tr("its headers, authentication and variables apply to the connections that were there before too: %1").arg(made.error().what));
        return folder;
    }
    m_imported.note(Kind::Taken, *made, tr("a folder for the import: its headers, authentication and variables stay off the connections that were there before"));
    return *made;
}

QString ImportStore::folderFor(const QString &path)
{
    if (const auto made = m_folders.constFind(path); made != m_folders.constEnd())
        return *made;
    const QString parent = folderFor(WorkspacePaths::parentOf(path));
    const auto added = m_workspace.addFolder(parent, path.section(QLatin1Char('/'), -1));
    if (!added)
        skip(path, added.error());
    const QString result = added ? *added : parent;
    m_folders.insert(path, result);
    return result;
}

QStringList ImportStore::addConnections()
{
    QStringList paths;
    for (const Imported::Connection &connection : m_imported.connections) {
        const auto added = m_workspace.addProfile(folderFor(connection.folder), connection.profile, Workspace::Origin::Foreign);
        if (added)
            paths << *added;
        else
            skip(connection.profile.name, added.error());
    }
    return paths;
}

void ImportStore::addGroup(const Imported::Group &group)
{
    const QString target = folderFor(group.path);
    auto loaded = m_workspace.folderSettings(target);
    if (!loaded)
        return skip(group.path, loaded.error());
    // An existing folder gets only what it lacks.
    Folder &present = loaded->value;
    if (present.description.isEmpty())
        present.description = group.folder.description;
    if (!group.path.isEmpty() && !group.folder.name.isEmpty())
        present.name = group.folder.name;
    handDown(group.folder.settings, present.settings);
    for (const Row &row : group.folder.settings.headers) {
        if (!hasHeader(present, row.name))
            present.settings.headers.push_back(row);
    }
    for (const Variable &variable : group.folder.variables) {
        const auto there = std::find_if(present.variables.begin(), present.variables.end(), [&](const Variable &v) { return v.name == variable.name; });
        if (there == present.variables.end())
            present.variables.push_back(variable);
        else if (there->value != variable.value)
            m_imported.note(Kind::Skipped, group.path, tr("the variable %1: the workspace has another value").arg(variable.name));
    }
    const SaveResult saved = m_workspace.saveFolder(target, present, loaded->stamp, Workspace::Origin::Foreign);
    if (!saved.ok())
        skip(group.path, saved.error);
}

void ImportStore::addEnvironments()
{
    for (const Environment &environment : m_imported.environments) {
        const auto added = m_workspace.addEnvironment(environment, Workspace::Origin::Foreign);
        if (!added)
            skip(environment.name, added.error());
        else
            m_imported.note(Kind::Taken, environment.name, tr("the environment with %1 variables").arg(environment.variables.size()));
    }
}

std::vector<std::pair<QString, TrustRequest>> ImportStore::asking(const Imported &imported)
{
    std::vector<std::pair<QString, TrustRequest>> all;
    for (const Imported::Connection &connection : imported.connections) {
        std::vector<FolderLayer> layers;
        Variables variables;
        // For any environment chosen later.
        for (const Environment &environment : imported.environments)
            variables.sources.push_back({environment.name, environment.variables});
        for (const Imported::Group &group : imported.groups) {
            const bool above = group.path.isEmpty() || connection.folder == group.path || connection.folder.startsWith(group.path + QLatin1Char('/'));
            if (!above)
                continue;
            layers.push_back({group.path, group.folder});
            variables.sources.push_back({group.path, group.folder.variables});
        }
        const Effective effective = Effective::of(connection.profile, {}, layers);
        const TrustRequest request = TrustRequest::of(effective, Resolver(std::move(variables)), WorkspaceAccess({}));
        if (!request.isEmpty())
            all.emplace_back(connection.profile.name, request);
    }
    return all;
}

} // namespace framescope::profiles
