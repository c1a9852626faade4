// The part of Workspace that makes, moves and removes files, and finds them by what people call them.
#include "FileName.h"
#include "Workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace framescope::profiles {

namespace {

using Kind = WorkspaceItem::Kind;

base::Error error(const char *id, const QString &what, const QString &seen = {}, const QString &remedy = {})
{
    return {QString::fromLatin1(id), what, seen, remedy};
}

/// ".connection.json", ".server.json", ".json", or nothing for a folder.
QString endingOf(const QString &path)
{
    for (const char *ending : {".connection.json", ".server.json", ".json"}) {
        if (path.endsWith(QLatin1String(ending)))
            return QString::fromLatin1(ending);
    }
    return {};
}

QString join(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? name : QString(folder + QLatin1Char('/') + name);
}

constexpr int kNameTries = 100; ///< others that take the name at the same moment

QString freePath(const QString &root, const QString &folder, const QString &baseName, const QString &ending)
{
    for (int i = 1;; ++i) {
        const QString name = i == 1 ? QString(baseName + ending) : QString(baseName + QLatin1Char(' ') + QString::number(i) + ending);
        const QString path = join(folder, name);
        if (!QFileInfo(root + QLatin1Char('/') + path).exists() && !QFileInfo(root + QLatin1Char('/') + path).isSymLink())
            return path;
    }
}

int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto k = static_cast<std::size_t>(j);
            const int above = row[k + 1];
            row[k + 1] = std::min({above + 1, row[k] + 1, diagonal + (a[i].toCaseFolded() == b[j].toCaseFolded() ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

QString nearNames(const QString &wanted, const std::vector<WorkspaceItem> &items, Kind kind)
{
    QStringList near;
    for (const WorkspaceItem &item : items) {
        const bool alike = item.name.contains(wanted, Qt::CaseInsensitive) || (item.name.size() < 60 && wanted.size() < 60 && editDistance(item.name, wanted) <= 2);
        if (item.kind == kind && near.size() < 5 && alike)
            near << item.name;
    }
    return near.join(QStringLiteral(", "));
}

} // namespace

base::Result<QString> Workspace::findProfile(const QString &pathOrName) const
{
    const QString wanted = QDir::fromNativeSeparators(pathOrName);
    const QString asPath = QDir::cleanPath(QDir::isAbsolutePath(wanted) ? QDir(folder()).relativeFilePath(wanted) : wanted);
    for (const QString &path : {asPath, QString(asPath + QStringLiteral(".connection.json"))}) {
        if (const WorkspaceItem *found = item(path); found && found->kind == Kind::Profile)
            return found->path;
    }
    // A path as the shell completes it, from the current folder.
    if (QFileInfo(wanted).isFile()) {
        const QString relative = QDir(QFileInfo(folder()).canonicalFilePath()).relativeFilePath(QFileInfo(wanted).canonicalFilePath());
        if (const WorkspaceItem *found = item(relative); found && found->kind == Kind::Profile)
            return found->path;
    }
    const auto matching = [&](auto &&same) {
        QStringList paths;
        for (const WorkspaceItem &candidate : items()) {
            if (candidate.kind == Kind::Profile && same(candidate))
                paths << candidate.path;
        }
        return paths;
    };
    const auto displayPath = [](const WorkspaceItem &candidate) { return join(candidate.parent, candidate.name); };
    QStringList found = matching([&](const WorkspaceItem &c) { return !c.id.isEmpty() && c.id == pathOrName; });
    if (found.isEmpty())
        found = matching([&](const WorkspaceItem &c) { return c.name == pathOrName || displayPath(c) == wanted; });
    if (found.isEmpty()) {
        found = matching([&](const WorkspaceItem &c) {
            return c.name.compare(pathOrName, Qt::CaseInsensitive) == 0 || displayPath(c).compare(wanted, Qt::CaseInsensitive) == 0;
        });
    }
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1) {
        return error("profile.ambiguous", tr("There are %1 profiles of the name \"%2\".").arg(found.size()).arg(pathOrName), found.mid(0, 5).join(QStringLiteral(", ")),
                     tr("Give the path of the one you mean."));
    }
    const QString near = nearNames(pathOrName, items(), Kind::Profile);
    return error("profile.not-found", tr("There is no profile \"%1\" in the workspace %2.").arg(pathOrName, QDir::toNativeSeparators(folder())),
                 near.isEmpty() ? QString() : tr("similar names: %1").arg(near), tr("List them with: framescope-cli profiles list"));
}

base::Result<Loaded<Environment>> Workspace::findEnvironment(const QString &nameOrPath) const
{
    const WorkspaceItem *found = nullptr;
    for (const WorkspaceItem &candidate : items()) {
        if (candidate.kind != Kind::Environment)
            continue;
        if (candidate.path == nameOrPath || candidate.name == nameOrPath || candidate.id == nameOrPath) {
            found = &candidate;
            break;
        }
        if (!found && (candidate.name.compare(nameOrPath, Qt::CaseInsensitive) == 0 || QFileInfo(candidate.path).completeBaseName() == nameOrPath))
            found = &candidate;
    }
    if (!found) {
        const QStringList names = environmentNames();
        return error("environment.not-found", tr("There is no environment \"%1\" in the workspace.").arg(nameOrPath),
                     names.isEmpty() ? tr("it has none") : tr("it has: %1").arg(names.mid(0, 8).join(QStringLiteral(", "))),
                     tr("Check the name, or add environments/%1.json.").arg(fileNameFor(nameOrPath)));
    }
    return environment(found->path);
}

base::Result<QString> Workspace::addFile(const QString &folderPath, const QString &name, const QString &ending, const base::OrderedJson &document, Origin origin)
{
    if (const auto inside = m_access.checkInside(folderPath.isEmpty() ? QStringLiteral(".") : folderPath); !inside)
        return inside.error();
    // Another process may take the same name between the look and the writing: then it is the next one's turn.
    SaveResult saved;
    for (int i = 0; i < kNameTries; ++i) {
        const QString path = freePath(folder(), folderPath, fileNameFor(name), ending);
        saved = save(path, document, {}, origin);
        if (saved.status == SaveResult::Status::Saved)
            return path;
        if (saved.status == SaveResult::Status::Failed)
            break;
    }
    return saved.error;
}

base::Result<QString> Workspace::addProfile(const QString &folderPath, const Profile &profile, Origin origin)
{
    Profile copy = profile;
    if (copy.id.isEmpty())
        copy.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return addFile(folderPath, profile.name, QStringLiteral(".connection.json"), copy.toJson(), origin);
}

base::Result<QString> Workspace::addEnvironment(const Environment &environment, Origin origin)
{
    return addFile(QStringLiteral("environments"), environment.name, QStringLiteral(".json"), environment.toJson(), origin);
}

base::Result<QString> Workspace::addServer(const QString &folderPath, const QString &name, const base::OrderedJson &document)
{
    base::OrderedJson complete = base::OrderedJson::object();
    complete.set(QStringLiteral("version"), document.contains(u"version") ? document[u"version"] : base::OrderedJson(Document::kVersion));
    complete.set(QStringLiteral("id"), document.contains(u"id") ? document[u"id"] : base::OrderedJson(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    complete.set(QStringLiteral("name"), name);
    for (const base::OrderedJson::Member &member : document.members()) {
        if (!complete.contains(member.key))
            complete.set(member.key, member.value);
    }
    return addFile(folderPath, name, QStringLiteral(".server.json"), complete);
}

base::Result<QString> Workspace::addFolder(const QString &parent, const QString &name)
{
    if (const auto inside = m_access.checkInside(parent.isEmpty() ? QStringLiteral(".") : parent); !inside)
        return inside.error();
    // git does not keep empty folders, and a folder's own name may hold what a file name cannot: both need the file.
    Folder settings;
    settings.name = name;
    SaveResult saved;
    for (int i = 0; i < kNameTries; ++i) {
        const QString path = freePath(folder(), parent, fileNameFor(name), {});
        saved = save(path + QStringLiteral("/folder.json"), settings.toJson(), {});
        if (saved.status == SaveResult::Status::Saved)
            return path;
        if (saved.status == SaveResult::Status::Failed)
            break;
    }
    return saved.error;
}

base::Result<QString> Workspace::move(const QString &path, const QString &toFolder)
{
    for (const QString &place : {path, toFolder.isEmpty() ? QStringLiteral(".") : toFolder}) {
        if (const auto inside = m_access.checkInside(place); !inside)
            return inside.error();
    }
    if (toFolder == path || toFolder.startsWith(path + QLatin1Char('/')))
        return error("file.not-writable", tr("A folder cannot be moved into itself."), path);
    const QString name = QFileInfo(path).fileName();
    if (join(toFolder, name) == path)
        return path;
    const QString ending = endingOf(name);
    const QString target = freePath(folder(), toFolder, name.chopped(ending.size()), ending);
    if (!QDir().mkpath(absolute(toFolder)) || !QFile::rename(absolute(path), absolute(target)))
        return error("file.not-writable", tr("%1 cannot be moved to %2.").arg(path, target), {}, tr("Check the permissions."));
    ++m_ownWrites;
    take(scanWorkspace(folder(), &m_snapshot), false);
    return target;
}

base::Result<QString> Workspace::rename(const QString &path, const QString &newName)
{
    const WorkspaceItem *const present = item(path);
    if (!present)
        return error("file.not-found", tr("There is no %1 in the workspace.").arg(path));
    // The name stands in the file; the file's name follows it so that both can be recognised.
    const bool isFolder = present->kind == Kind::Folder;
    auto document = isFolder && !QFileInfo::exists(absolute(path + QStringLiteral("/folder.json")))
                        ? base::Result<Loaded<base::OrderedJson>>(Loaded<base::OrderedJson>{Folder().toJson(), {}, {}, {}})
                        : this->document(isFolder ? QString(path + QStringLiteral("/folder.json")) : path);
    if (!document)
        return document.error();
    if (!document->readOnly.isEmpty())
        return error("file.newer-version", tr("%1 cannot be renamed.").arg(path), document->readOnly);
    document->value.set(QStringLiteral("name"), newName);
    const SaveResult saved = save(isFolder ? QString(path + QStringLiteral("/folder.json")) : path, document->value, document->stamp);
    if (!saved.ok())
        return saved.error;
    const QString ending = isFolder ? QString() : endingOf(path);
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    const QString parent = slash < 0 ? QString() : path.left(slash);
    if (join(parent, fileNameFor(newName) + ending) == path)
        return path;
    const QString target = freePath(folder(), parent, fileNameFor(newName), ending);
    if (!QFile::rename(absolute(path), absolute(target)))
        return error("file.not-writable", tr("%1 cannot be renamed to %2.").arg(path, target), {}, tr("Check the permissions."));
    ++m_ownWrites;
    take(scanWorkspace(folder(), &m_snapshot), false);
    return target;
}

base::Result<QString> Workspace::duplicate(const QString &path)
{
    auto loaded = profile(path);
    if (!loaded)
        return loaded.error();
    Profile copy = loaded->value;
    copy.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    copy.name = tr("%1 (copy)").arg(copy.name);
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return addProfile(slash < 0 ? QString() : path.left(slash), copy, m_trust.isOwn(loaded->stamp.hash) ? Origin::Own : Origin::Foreign);
}

base::Result<Workspace::Removed> Workspace::remove(const QString &path)
{
    if (const auto inside = m_access.checkInside(path); !inside)
        return inside.error();
    if (!item(path))
        return error("file.not-found", tr("There is no %1 in the workspace.").arg(path));
    Removed removed{path, {}};
    if (!QFile::moveToTrash(absolute(path), &removed.trashPath)) {
        const bool folder = QFileInfo(absolute(path)).isDir();
        const bool gone = folder ? QDir(absolute(path)).removeRecursively() : QFile::remove(absolute(path));
        if (!gone)
            return error("file.not-writable", tr("%1 cannot be removed.").arg(path), {}, tr("Check the permissions."));
    }
    ++m_ownWrites;
    take(scanWorkspace(folder(), &m_snapshot), false);
    return removed;
}

base::Result<void> Workspace::restore(const Removed &removed)
{
    if (removed.trashPath.isEmpty() || QFileInfo::exists(absolute(removed.path)) || !QFile::rename(removed.trashPath, absolute(removed.path)))
        return error("file.not-writable", tr("%1 cannot be brought back.").arg(removed.path), {}, tr("Look for it in the system's waste bin."));
    ++m_ownWrites;
    take(scanWorkspace(folder(), &m_snapshot), false);
    return {};
}

} // namespace framescope::profiles
