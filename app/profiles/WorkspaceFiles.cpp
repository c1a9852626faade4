#include "WorkspaceFiles.h"

#include "FileName.h"
#include "WorkspacePaths.h"

#include "base/Translation.h"

#include "base/OptionId.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace framescope::profiles {

namespace {

constexpr int kNameTries = 100; ///< retries if others take the name at the same moment

FRAMESCOPE_TR("framescope::profiles::Workspace")

base::Error notWritable(const QString &what, const QString &seen = {}, const QString &remedy = tr("Check the permissions."))
{
    return {QStringLiteral("file.not-writable"), what, seen, remedy};
}

} // namespace

QString WorkspaceFiles::freePath(const QString &folder, const QString &baseName, const QString &ending) const
{
    for (int i = 1;; ++i) {
        const QString name = i == 1 ? QString(baseName + ending) : QString(baseName + QLatin1Char(' ') + QString::number(i) + ending);
        const QString path = WorkspacePaths::join(folder, name);
        if (!m_access.exists(path))
            return path;
    }
}

base::Result<QString> WorkspaceFiles::addTo(const QString &folder, const QString &name, const QString &ending, const Write &write) const
{
    if (const auto inside = m_access.checkInside(folder); !inside)
        return inside.error();
    SaveResult saved;
    for (int i = 0; i < kNameTries; ++i) {
        const QString path = freePath(folder, fileNameFor(name), ending);
        saved = write(path);
        if (saved.status == SaveResult::Status::Saved)
            return path;
        if (saved.status == SaveResult::Status::Failed)
            break;
    }
    return saved.error;
}

base::Result<QString> WorkspaceFiles::move(const QString &path, const QString &toFolder) const
{
    for (const QString &place : {path, toFolder}) {
        if (const auto inside = m_access.checkInside(place); !inside)
            return inside.error();
    }
    if (toFolder == path || toFolder.startsWith(path + QLatin1Char('/')))
        return notWritable(tr("A folder cannot be moved into itself."), path, tr("Choose another folder.")).about(path);
    const QString name = QFileInfo(path).fileName();
    if (WorkspacePaths::join(toFolder, name) == path)
        return path;
    const QString ending = WorkspacePaths::endingOf(name);
    const QString target = freePath(toFolder, name.chopped(ending.size()), ending);
    if (!QDir().mkpath(m_access.absolute(toFolder)) || !QFile::rename(m_access.absolute(path), m_access.absolute(target)))
        return notWritable(tr("%1 cannot be moved to %2.").arg(path, target)).about(target);
    return target;
}

base::Result<QString> WorkspaceFiles::rename(const QString &path, const QString &name) const
{
    if (const auto inside = m_access.checkInside(path); !inside)
        return inside.error();
    const QString ending = QFileInfo(m_access.absolute(path)).isDir() ? QString() : WorkspacePaths::endingOf(path);
    const QString parent = WorkspacePaths::parentOf(path);
    const QString wanted = fileNameFor(name);
    if (WorkspacePaths::join(parent, wanted + ending) == path)
        return path;
    const QString target = freePath(parent, wanted, ending);
    if (!QFile::rename(m_access.absolute(path), m_access.absolute(target)))
        return notWritable(tr("%1 cannot be renamed to %2.").arg(path, target)).about(target);
    return target;
}

base::Result<WorkspaceFiles::Removed> WorkspaceFiles::remove(const QString &path) const
{
    if (const auto inside = m_access.checkInside(path); !inside)
        return inside.error();
    const QString absolute = m_access.absolute(path);
    Removed removed{path, {}};
    if (QFile::moveToTrash(absolute, &removed.trashPath))
        return removed;
    const bool gone = QFileInfo(absolute).isDir() ? QDir(absolute).removeRecursively() : QFile::remove(absolute);
    if (!gone)
        return notWritable(tr("%1 cannot be removed.").arg(path)).about(path);
    return Removed{path, {}};
}

base::Result<void> WorkspaceFiles::restore(const Removed &removed) const
{
    const QString absolute = m_access.absolute(removed.path);
    if (removed.trashPath.isEmpty() || QFileInfo::exists(absolute) || !QFile::rename(removed.trashPath, absolute))
        return notWritable(tr("%1 cannot be restored.").arg(removed.path), {}, tr("Look for it in the system's trash.")).about(removed.path);
    return {};
}

} // namespace framescope::profiles
