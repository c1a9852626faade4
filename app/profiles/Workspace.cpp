#include "Workspace.h"

#include "FileName.h"
#include "ReadingProblems.h"
#include "WorkspaceWatcher.h"

#include "base/Bytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <QUuid>

namespace framescope::profiles {

namespace {

using Kind = WorkspaceItem::Kind;

const QString kWorkspaceFile = QStringLiteral("workspace.json");
const QString kFolderFile = QStringLiteral("folder.json");
const QString kProfileEnding = QStringLiteral(".connection.json");
const QString kServerEnding = QStringLiteral(".server.json");

base::Error error(const char *id, const QString &what, const QString &seen = {}, const QString &remedy = {})
{
    return {QString::fromLatin1(id), what, seen, remedy};
}

QString settingsFileOf(const QString &folderPath)
{
    return folderPath.isEmpty() ? kWorkspaceFile : QString(folderPath + QLatin1Char('/') + kFolderFile);
}

QString parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : path.left(slash);
}

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

Profile demoProfile()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Workspace", text); };
    Profile demo = Profile::create(tr("Echo"), QStringLiteral("ws://{{demoHost}}/"));
    demo.description = tr("The echo server on this machine: start it under Servers, then connect.");
    const auto add = [&](const QString &name, MessageKind kind, const QString &content) {
        SavedMessage message;
        message.name = name;
        message.folder = tr("Samples");
        message.kind = kind;
        message.content = content;
        demo.messages.push_back(std::move(message));
    };
    add(tr("Hello"), MessageKind::Text, QStringLiteral("Hello, Framescope {{$counter}}"));
    add(tr("Subscribe"), MessageKind::Json, QStringLiteral("{\n  \"op\": \"subscribe\",\n  \"id\": \"{{$uuid}}\",\n  \"at\": {{$timestamp}}\n}"));
    add(tr("Four bytes"), MessageKind::Hex, QStringLiteral("00 01 fe ff"));
    add(tr("Ping"), MessageKind::Ping, QStringLiteral("demo"));
    add(tr("Goodbye"), MessageKind::Close, QStringLiteral("1000:done"));
    return demo;
}

} // namespace

Workspace::Workspace(const QString &folder) : m_access(folder), m_trust(folder)
{
    m_pool.setMaxThreadCount(1);
}

Workspace::~Workspace()
{
    m_pool.waitForDone();
}

QString Workspace::defaultFolder()
{
    const QString set = qEnvironmentVariable("FRAMESCOPE_WORKSPACE");
    if (!set.isEmpty())
        return QDir(set).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Framescope/workspace");
}

base::Result<std::unique_ptr<Workspace>> Workspace::openFolder(const QString &folder)
{
    const QFileInfo info(folder);
    const QString native = QDir::toNativeSeparators(folder);
    if (!info.isDir() || !info.isReadable()) {
        return error(info.exists() ? "file.not-readable" : "file.not-found", tr("The workspace %1 cannot be opened.").arg(native),
                     info.exists() ? tr("it is not a folder that can be read") : tr("there is no such folder"),
                     tr("Check the path, or make the folder first."));
    }
    return std::unique_ptr<Workspace>(new Workspace(info.absoluteFilePath()));
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
    if (!QDir().mkpath(folder))
        return error("file.not-writable", tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(folder)), {}, tr("Check the permissions."));
    const QString file = QDir(folder).filePath(kWorkspaceFile);
    if (!QFileInfo::exists(file)) {
        Folder settings;
        settings.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        settings.name = name;
        const SaveResult saved = Document::write(file, settings.toJson(), {});
        if (!saved.ok() && saved.status != SaveResult::Status::Conflict)
            return saved.error;
        if (saved.status == SaveResult::Status::Saved)
            (void)TrustStore(folder).addOwn(saved.stamp.hash);
    }
    return open(folder);
}

base::Result<std::unique_ptr<Workspace>> Workspace::openDefault()
{
#ifdef Q_OS_UNIX
    // A folder of another name would be made.
    if (const QByteArray set = qgetenv("FRAMESCOPE_WORKSPACE"); !set.isValidUtf8())
        return error("usage.workspace", tr("The environment variable %1 has bytes that are not UTF-8.").arg(QStringLiteral("FRAMESCOPE_WORKSPACE")),
                     base::escapedPreview(base::viewOf(set)), tr("Name a folder in UTF-8."));
#endif
    const QString folder = defaultFolder();
    const bool first = !QFileInfo::exists(folder + QLatin1Char('/') + kWorkspaceFile);
    auto workspace = create(folder, tr("My workspace"));
    if (!workspace || !first || !(*workspace)->items().empty())
        return workspace;
    Environment local = Environment::create(tr("Local"));
    Variable host;
    host.name = QStringLiteral("demoHost");
    host.value = QStringLiteral("127.0.0.1:9001");
    host.description = tr("Where the echo server listens");
    local.variables = {host};
    auto top = (*workspace)->folderSettings({});
    if (top) {
        top->value.variables = local.variables;
        (*workspace)->saveFolder({}, top->value, top->stamp);
    }
    if (auto added = (*workspace)->addFolder({}, tr("Demo")))
        (void)(*workspace)->addProfile(*added, demoProfile());
    (void)(*workspace)->addEnvironment(local);
    return workspace;
}

QString Workspace::name() const
{
    return m_name.isEmpty() ? QFileInfo(folder()).fileName() : m_name;
}

void Workspace::readId()
{
    const auto document = m_access.read(kWorkspaceFile);
    m_name = document ? document->json[u"name"].toString() : QString();
    m_id = TrustStore::scopeOf(folder());
    // The workspace in the program's own data has had its secrets under its random id from the beginning. Made names are of another version.
    const QUuid written(document ? document->json[u"id"].toString() : QString());
    if (written.version() == QUuid::Random && QFileInfo(folder()).canonicalFilePath() == QFileInfo(QString(TrustStore::defaultDataFolder() + QStringLiteral("/workspace"))).canonicalFilePath())
        m_id = written.toString(QUuid::WithoutBraces);
}

const WorkspaceItem *Workspace::item(const QString &path) const
{
    const auto found = m_snapshot.index.constFind(path);
    return found == m_snapshot.index.constEnd() ? nullptr : &m_snapshot.items[static_cast<std::size_t>(*found)];
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
    QStringList files{absolute(kWorkspaceFile)};
    for (const WorkspaceItem &item : m_snapshot.items) {
        if (item.kind != Kind::Folder)
            files << absolute(item.path);
        else if (QFileInfo::exists(absolute(settingsFileOf(item.path))))
            files << absolute(settingsFileOf(item.path));
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
    // Folder and workspace settings are no items of the list, so an outside change is told even when the list is the same.
    if (moved || !different.isEmpty() || fromOutside)
        emit changed(different);
    if (fromOutside) {
        for (const QString &path : std::as_const(written))
            emit changedOutside(path);
    }
}

base::Result<Loaded<Profile>> Workspace::profile(const QString &path) const
{
    return loadAs<Profile>(m_access.read(path), path);
}

base::Result<Loaded<Environment>> Workspace::environment(const QString &path) const
{
    auto loaded = loadAs<Environment>(m_access.read(path), path);
    if (loaded && loaded->value.name.isEmpty())
        loaded->value.name = QFileInfo(path).completeBaseName();
    return loaded;
}

base::Result<Loaded<Folder>> Workspace::folderSettings(const QString &folderPath) const
{
    const QString path = settingsFileOf(folderPath);
    if (const auto inside = m_access.checkInside(path); !inside)
        return inside.error();
    if (!m_access.exists(path))
        return Loaded<Folder>{};
    return loadAs<Folder>(m_access.read(path), path);
}

base::Result<Loaded<base::OrderedJson>> Workspace::document(const QString &path) const
{
    return loadAs<base::OrderedJson>(m_access.read(path), path);
}

std::vector<Problem> Workspace::allProblems() const
{
    std::vector<Problem> all = m_snapshot.problems;
    const auto add = [&](const auto &loaded) {
        if (!loaded)
            return; // listed as broken already
        for (const Problem &problem : loaded->problems) {
            if (!isOfReading(problem)) // listed when the folder was read
                all.push_back(problem);
        }
    };
    add(folderSettings({}));
    for (const WorkspaceItem &item : m_snapshot.items) {
        switch (item.kind) {
        case Kind::Profile: add(profile(item.path)); break;
        case Kind::Environment: add(environment(item.path)); break;
        case Kind::Folder: add(folderSettings(item.path)); break;
        case Kind::Server: break;
        }
    }
    return all;
}

QStringList Workspace::environmentNames() const
{
    QStringList names;
    for (const WorkspaceItem &item : m_snapshot.items) {
        if (item.kind == Kind::Environment)
            names << item.name;
    }
    return names;
}

base::Result<std::vector<FolderLayer>> Workspace::layersFor(const QString &path) const
{
    QStringList folders{QString()};
    const QStringList parts = parentOf(path).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    QString sofar;
    for (const QString &part : parts) {
        sofar = sofar.isEmpty() ? part : QString(sofar + QLatin1Char('/') + part);
        folders << sofar;
    }
    std::vector<FolderLayer> layers;
    for (const QString &folder : std::as_const(folders)) {
        auto loaded = folderSettings(folder);
        if (!loaded) {
            // A profile must not be used with half of its settings: a broken folder file stops it and is named.
            base::Error broken = loaded.error();
            broken.what = tr("The settings of the folder in %1 cannot be read: %2").arg(settingsFileOf(folder), broken.what);
            return broken;
        }
        layers.push_back({settingsFileOf(folder), std::move(loaded->value), loaded->stamp.hash});
    }
    return layers;
}

base::Result<Effective> Workspace::effective(const QString &path) const
{
    auto loaded = profile(path);
    if (!loaded)
        return loaded.error();
    return effective(path, loaded->value);
}

base::Result<Effective> Workspace::effective(const QString &path, const Profile &edited) const
{
    const auto layers = layersFor(path);
    if (!layers)
        return layers.error();
    Effective effective = Effective::of(edited, path, *layers);
    effective.baseFolder = absolute(parentOf(path));
    return effective;
}

base::Result<Variables> Workspace::variablesFor(const QString &path, const QString &environmentName, const std::vector<Variable> &commandLine) const
{
    Variables variables;
    if (!commandLine.empty())
        variables.sources.push_back({tr("command line"), commandLine, true});
    if (!environmentName.isEmpty()) {
        auto found = findEnvironment(environmentName);
        if (!found)
            return found.error();
        variables.sources.push_back({tr("environment %1").arg(found->value.name), std::move(found->value.variables)});
    }
    auto layers = layersFor(path);
    if (!layers)
        return layers.error();
    for (auto layer = layers->rbegin(); layer != layers->rend(); ++layer) {
        const bool top = layer + 1 == layers->rend();
        variables.sources.push_back({top ? tr("workspace") : tr("folder %1").arg(parentOf(layer->file)), std::move(layer->folder.variables)});
    }
    return variables;
}

SaveResult Workspace::save(const QString &path, const base::OrderedJson &document, const Stamp &stamp, Origin origin)
{
    const bool own = origin == Origin::Own && (!stamp.exists() || m_trust.isOwn(stamp.hash));
    SaveResult result = m_access.write(path, document, stamp);
    if (result.status == SaveResult::Status::Saved) {
        // Where it cannot be noted, it is asked for once: nothing is lost.
        if (own)
            (void)m_trust.addOwn(result.stamp.hash);
        else if (origin == Origin::Own)
            (void)m_trust.addEdit(stamp.hash, result.stamp.hash);
        noteOwnWrite(path, document, result.stamp);
    }
    return result;
}

TrustStore::Files Workspace::filesOf(const QString &path, const QString &environmentName) const
{
    TrustStore::Files files;
    if (!path.isEmpty()) {
        const auto loaded = profile(path);
        files.emplace_back(path, loaded ? loaded->stamp.hash : QByteArray());
    }
    if (const auto layers = layersFor(path)) {
        for (const FolderLayer &layer : *layers) {
            // A name, a description and an order change nothing.
            Folder plain;
            plain.id = layer.folder.id;
            plain.name = layer.folder.name;
            plain.description = layer.folder.description;
            plain.order = layer.folder.order;
            plain.source = layer.folder.source;
            if (!(plain.toJson() == layer.folder.toJson()))
                files.emplace_back(layer.file, layer.hash);
        }
    } else {
        files.emplace_back(path, QByteArray());
    }
    if (!environmentName.isEmpty()) {
        const auto found = findEnvironment(environmentName);
        files.emplace_back(QStringLiteral("environments"), found ? found->stamp.hash : QByteArray());
    }
    return files;
}

TrustQuestion Workspace::question(const QString &path, const QString &environmentName, const Effective &looked, const Resolver &values, bool typedUrl) const
{
    const TrustRequest request = TrustRequest::of(looked, values, m_access, typedUrl);
    if (request.isEmpty())
        return {};
    return m_trust.question(looked.profile.name.isEmpty() ? name() : looked.profile.name, filesOf(path, environmentName), request);
}

TrustQuestion Workspace::question(const QString &path, const QString &name, const TrustRequest &request) const
{
    if (request.isEmpty())
        return {};
    const auto read = m_access.read(path);
    return m_trust.question(name, {{path, read ? read->stamp.hash : QByteArray()}}, request);
}

QString Workspace::folderOf(const QString &file)
{
    const QString own = QFileInfo(file).absolutePath();
    for (QString folder = own;;) {
        if (QFileInfo(QString(folder + QLatin1Char('/') + kWorkspaceFile)).isFile())
            return folder;
        const QString above = QFileInfo(folder).path();
        if (above == folder)
            return own;
        folder = above;
    }
}

void Workspace::noteOwnWrite(const QString &path, const base::OrderedJson &document, const Stamp &stamp)
{
    ++m_ownWrites;
    const auto found = m_snapshot.index.constFind(path);
    if (found == m_snapshot.index.constEnd()) {
        const bool listed = path.endsWith(kProfileEnding) || path.endsWith(kServerEnding) || path.startsWith(QLatin1String("environments/"));
        readId();
        if (listed || path.endsWith(kFolderFile) || path == kWorkspaceFile)
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
    return save(settingsFileOf(folderPath), folder.toJson(), stamp, origin);
}

SaveResult Workspace::saveDocument(const QString &path, const base::OrderedJson &document, const Stamp &stamp)
{
    return save(path, document, stamp);
}

} // namespace framescope::profiles
