#include "Workspace.h"

#include "WorkspacePaths.h"
#include "WorkspaceWatcher.h"

#include "base/NativeFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <iterator>
#include <utility>

namespace framescope::profiles {

namespace {

using Kind = WorkspaceItem::Kind;
using Paths = WorkspacePaths;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Workspace::Workspace(const QString &folder) : m_reader(WorkspaceAccess(folder)), m_files(m_reader.access()), m_trust(m_reader)
{
    m_pool.setMaxThreadCount(1);
}

Workspace::~Workspace()
{
    m_pool.waitForDone();
}

base::Result<std::unique_ptr<Workspace>> Workspace::openFolder(const QString &folder)
{
    const auto reached = base::NativeFolder::open(folder);
    const QFileInfo info(reached ? reached->path() : folder);
    if (!info.isDir() || !info.isReadable()) {
        return base::Error{info.exists() ? QStringLiteral("file.not-readable") : QStringLiteral("file.not-found"),
                           tr("The workspace %1 cannot be opened.").arg(QDir::toNativeSeparators(folder)),
                           info.exists() ? tr("it is not a folder that can be read") : tr("there is no such folder"), tr("Check the path, or make the folder first.")};
    }
    std::unique_ptr<Workspace> workspace(new Workspace(info.absoluteFilePath()));
    workspace->m_native = reached;
    return workspace;
}

base::Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder)
{
    auto workspace = openFolder(folder);
    if (workspace) {
        (*workspace)->m_snapshot = scanWorkspace((*workspace)->folder());
        (*workspace)->readId();
    }
    return workspace;
}

base::Result<std::unique_ptr<Workspace>> Workspace::openInBackground(const QString &folder)
{
    auto workspace = openFolder(folder);
    if (workspace) {
        (*workspace)->readId();
        (*workspace)->scanInBackground();
    }
    return workspace;
}

base::Result<std::unique_ptr<Workspace>> Workspace::create(const QString &folder, const QString &name)
{
    if (!QDir().mkpath(folder)) {
        return base::Error{QStringLiteral("file.not-writable"), tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(folder)), {}, tr("Check the permissions.")};
    }
    const QString file = QDir(folder).filePath(Paths::kWorkspaceFile);
    if (!QFileInfo::exists(file)) {
        Folder settings;
        settings.id = newId();
        settings.name = name;
        const SaveResult saved = Document::write(file, settings.toJson(), {});
        if (!saved.ok() && saved.status != SaveResult::Status::Conflict)
            return saved.error;
        if (saved.status == SaveResult::Status::Saved)
            WorkspaceTrust(WorkspaceReader(WorkspaceAccess(folder))).noteSaved({}, saved.stamp);
    }
    return open(folder);
}

QString Workspace::name() const
{
    return m_name.isEmpty() ? QFileInfo(folder()).fileName() : m_name;
}

void Workspace::readId()
{
    const auto document = access().read(Paths::kWorkspaceFile);
    m_name = document ? document->json[u"name"].toString() : QString();
    m_id = TrustStore::scopeOf(folder());
    // The default workspace has always stored its secrets under its random id. Derived ids have another version.
    const QUuid written(document ? document->json[u"id"].toString() : QString());
    if (written.version() == QUuid::Random && QFileInfo(folder()).canonicalFilePath() == QFileInfo(QString(TrustStore::defaultDataFolder() + QStringLiteral("/workspace"))).canonicalFilePath())
        m_id = written.toString(QUuid::WithoutBraces);
}

std::vector<WorkspaceItem> Workspace::children(const QString &folderPath) const
{
    std::vector<WorkspaceItem> out;
    std::copy_if(m_snapshot.items.begin(), m_snapshot.items.end(), std::back_inserter(out),
                 [&](const WorkspaceItem &item) { return item.parent == folderPath; });
    return out;
}

void Workspace::watch()
{
    if (m_watcher)
        return;
    m_watcher = std::make_unique<WorkspaceWatcher>();
    connect(m_watcher.get(), &WorkspaceWatcher::changed, this, &Workspace::scanInBackground);
    watchAll();
}

void Workspace::watchAll()
{
    if (!m_watcher)
        return;
    QStringList files{absolute(Paths::kWorkspaceFile)};
    for (const WorkspaceItem &item : m_snapshot.items) {
        if (item.kind != Kind::Folder)
            files << absolute(item.path);
        else if (QFileInfo::exists(absolute(Paths::settingsOf(item.path))))
            files << absolute(Paths::settingsOf(item.path));
    }
    m_watcher->setPaths(m_snapshot.folders, files);
}

void Workspace::rescan()
{
    readId();
    take(scanWorkspace(folder(), &m_snapshot), true);
}

void Workspace::scanInBackground()
{
    if (m_scanning) {
        m_scanAgain = true;
        return;
    }
    m_scanning = true;
    m_pool.start([this, folder = folder(), before = m_snapshot, writes = m_ownWrites] {
        auto found = std::make_shared<WorkspaceSnapshot>(scanWorkspace(folder, &before));
        QMetaObject::invokeMethod(
            this,
            [this, found, writes] {
                m_scanning = false;
                if (writes != m_ownWrites || std::exchange(m_scanAgain, false)) {
                    scanInBackground();
                    return;
                }
                readId();
                take(std::move(*found), true);
            },
            Qt::QueuedConnection);
    });
}

void Workspace::take(WorkspaceSnapshot snapshot, bool fromOutside)
{
    QStringList different;
    QStringList written;
    for (const WorkspaceItem &now : snapshot.items) {
        const WorkspaceItem *const before = item(now.path);
        if (!before) {
            different << now.path;
        } else if (!(*before == now)) {
            different << now.path;
            if (!before->stamp.sameContent(now.stamp) || before->broken != now.broken)
                written << now.path;
        }
    }
    for (const WorkspaceItem &before : m_snapshot.items) {
        if (!snapshot.index.contains(before.path)) {
            different << before.path;
            written << before.path;
        }
    }
    const bool moved = snapshot.items != m_snapshot.items;
    m_snapshot = std::move(snapshot);
    watchAll();
    // Folder and workspace settings are not items of the list, so an outside change is reported even if the list is the same.
    if (moved || !different.isEmpty() || fromOutside)
        emit changed(different);
    if (fromOutside) {
        for (const QString &path : std::as_const(written))
            emit changedOutside(path);
    }
}

std::vector<Problem> Workspace::allProblems() const
{
    std::vector<Problem> all = m_snapshot.problems;
    const std::vector<Problem> inFiles = m_reader.problemsIn(m_snapshot.items);
    all.insert(all.end(), inFiles.begin(), inFiles.end());
    return all;
}

std::vector<Problem> Workspace::problemsOf(const QString &path, const QString &environmentName) const
{
    std::vector<Problem> all;
    const auto take = [&all](const auto &loaded) {
        if (loaded)
            all.insert(all.end(), loaded->problems.begin(), loaded->problems.end());
    };
    if (!path.isEmpty())
        take(profile(path));
    for (QString folder = path; !folder.isEmpty();) {
        folder = folder.section(QLatin1Char('/'), 0, -2);
        take(folderSettings(folder));
    }
    if (path.isEmpty())
        take(folderSettings({}));
    if (!environmentName.isEmpty())
        take(findEnvironment(environmentName));
    return all;
}

base::Result<Loaded<Environment>> Workspace::findEnvironment(const QString &nameOrPath) const
{
    const auto path = lookup().environment(nameOrPath);
    if (!path)
        return path.error();
    return environment(*path);
}

base::Result<Effective> Workspace::effective(const QString &path) const
{
    auto loaded = profile(path);
    if (!loaded)
        return loaded.error();
    return effective(path, loaded->value);
}

base::Result<Variables> Workspace::variablesFor(const QString &path, const QString &environmentName, const std::vector<Variable> &commandLine) const
{
    if (environmentName.isEmpty())
        return m_reader.variablesFor(path, nullptr, commandLine);
    const auto found = findEnvironment(environmentName);
    if (!found)
        return found.error();
    return m_reader.variablesFor(path, &found->value, commandLine);
}

TrustQuestion Workspace::question(const QString &path, const QString &environmentName, const Effective &looked, const Resolver &values, bool typedUrl) const
{
    return questionOf(path, environmentName, looked.profile.name, TrustRequest::of(looked, values, access(), typedUrl));
}

TrustQuestion Workspace::questionOf(const QString &path, const QString &environmentName, const QString &profileName, const TrustRequest &request) const
{
    if (request.isEmpty())
        return {};
    const QString subject = profileName.isEmpty() ? name() : profileName;
    if (environmentName.isEmpty())
        return m_trust.question(subject, path, nullptr, request);
    const auto environment = findEnvironment(environmentName);
    return m_trust.question(subject, path, &environment, request);
}

TrustQuestion Workspace::questionOfTyped(const QString &path, const QString &environmentName, const QString &text, const Resolver &values) const
{
    // Like a typed address: the text itself needs no consent, the values of its variables do.
    Profile typed;
    typed.url = text;
    return questionWithHosts(path, environmentName, TrustRequest::of(Effective::of(typed, {}, {}), values, access(), true), values);
}

TrustQuestion Workspace::questionOfTypedFile(const QString &path, const QString &environmentName, const QString &typed, const Resolved &name, const Resolver &values) const
{
    return questionWithHosts(path, environmentName, TrustRequest::ofTypedFile(typed, name, baseFolderOf(path), access()), values);
}

QString Workspace::baseFolderOf(const QString &path) const
{
    return path.isEmpty() ? QDir::currentPath() : access().absolute(Paths::parentOf(path));
}

TrustQuestion Workspace::questionWithHosts(const QString &path, const QString &environmentName, TrustRequest request, const Resolver &values) const
{
    if (request.isEmpty())
        return {};
    const auto whole = path.isEmpty() ? base::Result<Effective>(Effective()) : effective(path);
    request.hosts = whole && !path.isEmpty() ? TrustRequest::of(*whole, values, access()).hosts : QStringList();
    return questionOf(path, environmentName, whole ? whole->profile.name : QString(), request);
}

QString Workspace::folderOf(const QString &file)
{
    const QString own = QFileInfo(file).absolutePath();
    for (QString folder = own;;) {
        if (QFileInfo(Paths::join(folder, Paths::kWorkspaceFile)).isFile())
            return folder;
        const QString above = QFileInfo(folder).path();
        if (above == folder)
            return own;
        folder = above;
    }
}

SaveResult Workspace::save(const QString &path, const base::OrderedJson &document, const Stamp &stamp, Origin origin)
{
    SaveResult result = access().write(path, document, stamp);
    if (result.status == SaveResult::Status::Saved) {
        if (origin == Origin::Own)
            m_trust.noteSaved(stamp, result.stamp);
        noteOwnWrite(path, document, result.stamp);
    }
    return result;
}

void Workspace::noteOwnWrite(const QString &path, const base::OrderedJson &document, const Stamp &stamp)
{
    ++m_ownWrites;
    const auto found = m_snapshot.index.constFind(path);
    if (found == m_snapshot.index.constEnd()) {
        readId();
        if (Paths::isListed(path) || path.endsWith(Paths::kFolderFile) || path == Paths::kWorkspaceFile)
            take(scanWorkspace(folder(), &m_snapshot), false);
        emit changed({path});
        return;
    }
    WorkspaceItem &item = m_snapshot.items[static_cast<std::size_t>(*found)];
    item.stamp = stamp;
    item.broken.clear();
    item.id = document[u"id"].toString();
    if (const QString name = document[u"name"].toString(); !name.isEmpty())
        item.name = name;
    if (item.kind == Kind::Profile)
        item.url = document[u"url"].toString();
    std::erase_if(m_snapshot.problems, [&](const Problem &problem) { return problem.file == path; });
    emit changed({path});
}

void Workspace::noteOwnMove()
{
    ++m_ownWrites;
    take(scanWorkspace(folder(), &m_snapshot), false);
}

SaveResult Workspace::saveProfile(const QString &path, const Profile &profile, const Stamp &stamp)
{
    return save(path, profile.toJson(), stamp);
}

SaveResult Workspace::saveEnvironment(const QString &path, const Environment &environment, const Stamp &stamp)
{
    return save(path, environment.toJson(), stamp);
}

SaveResult Workspace::saveFolder(const QString &folderPath, const Folder &folder, const Stamp &stamp, Origin origin)
{
    return save(Paths::settingsOf(folderPath), folder.toJson(), stamp, origin);
}

SaveResult Workspace::saveDocument(const QString &path, const base::OrderedJson &document, const Stamp &stamp)
{
    return save(path, document, stamp);
}

base::Result<QString> Workspace::add(const QString &folderPath, const QString &name, const QString &ending, const base::OrderedJson &document, Origin origin)
{
    return m_files.addTo(folderPath, name, ending, [&](const QString &path) { return save(path, document, {}, origin); });
}

base::Result<QString> Workspace::addProfile(const QString &folderPath, const Profile &profile, Origin origin)
{
    Profile copy = profile;
    if (copy.id.isEmpty())
        copy.id = newId();
    return add(folderPath, profile.name, Paths::kProfileEnding, copy.toJson(), origin);
}

base::Result<QString> Workspace::addEnvironment(const Environment &environment, Origin origin)
{
    return add(Paths::kEnvironments, environment.name, Paths::kEnvironmentEnding, environment.toJson(), origin);
}

base::Result<QString> Workspace::addServer(const QString &folderPath, const QString &name, const base::OrderedJson &document)
{
    base::OrderedJson complete = base::OrderedJson::object();
    complete.set(QStringLiteral("version"), document.contains(u"version") ? document[u"version"] : base::OrderedJson(Document::kVersion));
    complete.set(QStringLiteral("id"), document.contains(u"id") ? document[u"id"] : base::OrderedJson(newId()));
    complete.set(QStringLiteral("name"), name);
    for (const base::OrderedJson::Member &member : document.members()) {
        if (!complete.contains(member.key))
            complete.set(member.key, member.value);
    }
    return add(folderPath, name, Paths::kServerEnding, complete, Origin::Own);
}

base::Result<QString> Workspace::addFolder(const QString &parent, const QString &name)
{
    // git does not store empty folders, and a folder's display name may be invalid as a file name: both need the file.
    Folder settings;
    settings.name = name;
    return m_files.addTo(parent, name, {}, [&](const QString &path) { return save(Paths::settingsOf(path), settings.toJson(), {}); });
}

base::Result<QString> Workspace::move(const QString &path, const QString &toFolder)
{
    const auto target = m_files.move(path, toFolder);
    if (target && *target != path)
        noteOwnMove();
    return target;
}

base::Result<QString> Workspace::rename(const QString &path, const QString &newName)
{
    const WorkspaceItem *const present = item(path);
    if (!present)
        return notThere(path);
    // The name is in the file; the file name follows it, so that both are recognisable.
    const QString file = present->kind == Kind::Folder ? Paths::settingsOf(path) : path;
    auto document = present->kind == Kind::Folder && !QFileInfo::exists(absolute(file))
                        ? base::Result<Loaded<base::OrderedJson>>(Loaded<base::OrderedJson>{Folder().toJson(), {}, {}, {}})
                        : this->document(file);
    if (!document)
        return document.error();
    if (!document->readOnly.isEmpty())
        return base::Error{QStringLiteral("file.newer-version"), tr("%1 cannot be renamed.").arg(path), document->readOnly, {}}.about(path);
    document->value.set(QStringLiteral("name"), newName);
    const SaveResult saved = save(file, document->value, document->stamp);
    if (!saved.ok())
        return saved.error;
    const auto target = m_files.rename(path, newName);
    if (target && *target != path)
        noteOwnMove();
    return target;
}

base::Result<QString> Workspace::duplicate(const QString &path)
{
    auto loaded = profile(path);
    if (!loaded)
        return loaded.error();
    Profile copy = loaded->value;
    copy.id = newId();
    copy.name = tr("%1 (copy)").arg(copy.name);
    return addProfile(Paths::parentOf(path), copy, m_trust.isOwn(loaded->stamp) ? Origin::Own : Origin::Foreign);
}

base::Result<Workspace::Removed> Workspace::remove(const QString &path)
{
    if (const auto inside = access().checkInside(path); !inside)
        return inside.error();
    if (!item(path))
        return notThere(path);
    const auto removed = m_files.remove(path);
    if (removed)
        noteOwnMove();
    return removed;
}

base::Result<void> Workspace::restore(const Removed &removed)
{
    const auto restored = m_files.restore(removed);
    if (restored)
        noteOwnMove();
    return restored;
}

base::Error Workspace::notThere(const QString &path)
{
    return base::Error{QStringLiteral("file.not-found"), tr("There is no %1 in the workspace.").arg(path), {}, tr("Check the path.")}.about(path);
}

} // namespace framescope::profiles
