#include "WorkspaceReader.h"

#include "ReadingProblems.h"
#include "WorkspacePaths.h"

#include "base/Translation.h"

#include <QFileInfo>

namespace framescope::profiles {

namespace {

FRAMESCOPE_TR("framescope::profiles::Workspace")

template<typename T>
base::Result<Loaded<T>> loadAs(const base::Result<Document> &document, const QString &path)
{
    if (!document)
        return document.error();
    Loaded<T> loaded;
    loaded.problems = document->problems;
    if constexpr (std::same_as<T, base::OrderedJson>)
        loaded.value = document->json;
    else
        loaded.value = T::fromJson(document->json, &loaded.problems, document->text);
    for (Problem &problem : loaded.problems)
        problem.file = path;
    loaded.stamp = document->stamp;
    loaded.readOnly = document->readOnly;
    return loaded;
}

} // namespace

base::Result<Loaded<Profile>> WorkspaceReader::profile(const QString &path) const
{
    return loadAs<Profile>(m_access.read(path), path);
}

base::Result<Loaded<Environment>> WorkspaceReader::environment(const QString &path) const
{
    auto loaded = loadAs<Environment>(m_access.read(path), path);
    if (loaded && loaded->value.name.isEmpty())
        loaded->value.name = QFileInfo(path).completeBaseName();
    return loaded;
}

base::Result<Loaded<Folder>> WorkspaceReader::folderSettings(const QString &folderPath) const
{
    const QString path = WorkspacePaths::settingsOf(folderPath);
    if (const auto inside = m_access.checkInside(path); !inside)
        return inside.error();
    if (!m_access.exists(path))
        return Loaded<Folder>{};
    return loadAs<Folder>(m_access.read(path), path);
}

base::Result<Loaded<base::OrderedJson>> WorkspaceReader::document(const QString &path) const
{
    return loadAs<base::OrderedJson>(m_access.read(path), path);
}

base::Result<std::vector<FolderLayer>> WorkspaceReader::layersFor(const QString &path) const
{
    QStringList folders{QString()};
    const QStringList parts = WorkspacePaths::parentOf(path).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        folders << WorkspacePaths::join(folders.last(), part);
    std::vector<FolderLayer> layers;
    for (const QString &folder : std::as_const(folders)) {
        const QString file = WorkspacePaths::settingsOf(folder);
        auto loaded = folderSettings(folder);
        if (!loaded) {
            base::Error broken = loaded.error();
            broken.what = tr("The settings of the folder in %1 cannot be read: %2").arg(file, broken.what);
            return broken;
        }
        layers.push_back({file, std::move(loaded->value), loaded->stamp.hash});
    }
    return layers;
}

base::Result<Effective> WorkspaceReader::effective(const QString &path, const Profile &profile) const
{
    const auto layers = layersFor(path);
    if (!layers)
        return layers.error();
    Effective effective = Effective::of(profile, path, *layers);
    effective.baseFolder = m_access.absolute(WorkspacePaths::parentOf(path));
    return effective;
}

base::Result<Variables> WorkspaceReader::variablesFor(const QString &path, const Environment *environment, const std::vector<Variable> &commandLine) const
{
    Variables variables;
    if (!commandLine.empty())
        variables.sources.push_back({tr("command line"), commandLine, true});
    if (environment)
        variables.sources.push_back({tr("environment %1").arg(environment->name), environment->variables});
    auto layers = layersFor(path);
    if (!layers)
        return layers.error();
    for (auto layer = layers->rbegin(); layer != layers->rend(); ++layer) {
        const bool top = layer + 1 == layers->rend();
        variables.sources.push_back({top ? tr("workspace") : tr("folder %1").arg(WorkspacePaths::parentOf(layer->file)), std::move(layer->folder.variables)});
    }
    return variables;
}

std::vector<Problem> WorkspaceReader::problemsIn(const std::vector<WorkspaceItem> &items) const
{
    std::vector<Problem> all;
    const auto add = [&](const auto &loaded) {
        if (!loaded)
            return; // already listed as broken
        for (const Problem &problem : loaded->problems) {
            if (!isOfReading(problem)) // listed when the folder was read
                all.push_back(problem);
        }
    };
    add(folderSettings({}));
    for (const WorkspaceItem &item : items) {
        switch (item.kind) {
        case WorkspaceItem::Kind::Profile: add(profile(item.path)); break;
        case WorkspaceItem::Kind::Environment: add(environment(item.path)); break;
        case WorkspaceItem::Kind::Folder: add(folderSettings(item.path)); break;
        case WorkspaceItem::Kind::Server: break;
        }
    }
    return all;
}

} // namespace framescope::profiles
