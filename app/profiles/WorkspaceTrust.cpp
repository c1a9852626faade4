#include "WorkspaceTrust.h"

#include "WorkspacePaths.h"

namespace framescope::profiles {

namespace {

/// Names, descriptions and order do not affect connections.
bool changesConnections(const Folder &folder)
{
    Folder plain;
    plain.id = folder.id;
    plain.name = folder.name;
    plain.description = folder.description;
    plain.order = folder.order;
    plain.source = folder.source;
    return !(plain.toJson() == folder.toJson());
}

/// An unreadable file has no hash, and there is no consent to it.
template<typename T>
QByteArray hashOf(const base::Result<T> &loaded)
{
    return loaded ? loaded->stamp.hash : QByteArray();
}

} // namespace

void WorkspaceTrust::noteSaved(const Stamp &before, const Stamp &after)
{
    if (isOwn(before))
        (void)m_store.addOwn(after.hash);
    else
        (void)m_store.addEdit(before.hash, after.hash);
}

TrustStore::Files WorkspaceTrust::filesOf(const QString &path, const base::Result<Loaded<Environment>> *environment) const
{
    TrustStore::Files files;
    if (!path.isEmpty())
        files.emplace_back(path, hashOf(m_reader.profile(path)));
    if (const auto layers = m_reader.layersFor(path)) {
        for (const FolderLayer &layer : *layers) {
            if (changesConnections(layer.folder))
                files.emplace_back(layer.file, layer.hash);
        }
    } else {
        files.emplace_back(path, QByteArray());
    }
    if (environment)
        files.emplace_back(QString(WorkspacePaths::kEnvironments), hashOf(*environment));
    return files;
}

TrustQuestion WorkspaceTrust::question(const QString &subject, const QString &path, const base::Result<Loaded<Environment>> *environment,
                                       const TrustRequest &request) const
{
    return request.isEmpty() ? TrustQuestion() : m_store.question(subject, filesOf(path, environment), request);
}

TrustQuestion WorkspaceTrust::question(const QString &subject, const QString &path, const TrustRequest &request) const
{
    return request.isEmpty() ? TrustQuestion() : m_store.question(subject, {{path, hashOf(m_reader.access().read(path))}}, request);
}

} // namespace framescope::profiles
