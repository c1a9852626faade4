#include "WorkspaceAccess.h"

#include "base/InputFile.h"
#include "base/NativeFile.h"
#include "base/Translation.h"

#include <QDir>
#include <QFileInfo>

namespace framescope::profiles {

namespace {

FRAMESCOPE_TR("framescope::profiles::Workspace")

/// "//server/share", and "//./pipe" and "//?/…" on Windows: even checking for them contacts a server.
bool isOfNetwork(const QString &path)
{
    return path.startsWith(QLatin1String("//")) || path.startsWith(QLatin1String("\\\\"));
}

} // namespace

WorkspaceAccess::WorkspaceAccess(const QString &folder) : m_folder(folder), m_root(base::NativeFile::canonical(folder)) {}

QString WorkspaceAccess::absolute(const QString &path) const
{
    return path.isEmpty() ? m_folder : QString(m_folder + QLatin1Char('/') + path);
}

bool WorkspaceAccess::contains(const QString &absolutePath) const
{
    if (m_root.isEmpty() || isOfNetwork(absolutePath) != isOfNetwork(m_root))
        return false;
    // The nearest existing ancestor resolves links. A ".." after a link depends on the link, so the path is not cleaned before.
    QString probe = absolutePath;
    while (!QFileInfo::exists(probe)) {
        const QFileInfo info(probe);
        if (info.isSymLink())
            return false; // a dangling link may lead anywhere later
        const QString above = info.path();
        if (above == probe || info.fileName() == QLatin1String(".."))
            return false;
        probe = above;
    }
    const QString real = base::NativeFile::canonical(probe);
    return real == m_root || real.startsWith(m_root.endsWith(QLatin1Char('/')) ? m_root : QString(m_root + QLatin1Char('/')));
}

base::Result<void> WorkspaceAccess::checkInside(const QString &path) const
{
    const QString cleaned = QDir::cleanPath(path);
    const bool leaves = QDir::isAbsolutePath(path) || cleaned == QLatin1String("..") || cleaned.startsWith(QLatin1String("../"));
    if (leaves || !contains(absolute(cleaned == QLatin1String(".") ? QString() : cleaned))) {
        return base::Error{QStringLiteral("workspace.outside"), tr("%1 is not in the workspace.").arg(QDir::toNativeSeparators(path)), {},
                           tr("Give a path inside %1.").arg(QDir::toNativeSeparators(m_folder))}
            .about(path);
    }
    return {};
}

bool WorkspaceAccess::exists(const QString &path) const
{
    const QFileInfo info(absolute(path));
    return info.exists() || info.isSymLink();
}

base::Result<Document> WorkspaceAccess::read(const QString &path, base::JsonParseInfo *info) const
{
    if (const auto inside = checkInside(path); !inside)
        return inside.error();
    return Document::read(absolute(path), info);
}

base::Result<QByteArray> WorkspaceAccess::bytes(const QString &path, qint64 most) const
{
    if (const auto inside = checkInside(path); !inside)
        return inside.error();
    return base::InputFile::read(absolute(path), most);
}

SaveResult WorkspaceAccess::write(const QString &path, const base::OrderedJson &json, const Stamp &expected) const
{
    if (const auto inside = checkInside(path); !inside) {
        SaveResult refused;
        refused.error = inside.error();
        return refused;
    }
    return Document::write(absolute(path), json, expected);
}

} // namespace framescope::profiles
