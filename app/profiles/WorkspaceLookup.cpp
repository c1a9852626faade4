#include "WorkspaceLookup.h"

#include "FileName.h"
#include "WorkspacePaths.h"

#include "base/NearName.h"
#include "base/OptionId.h"
#include "base/Translation.h"

#include <QDir>
#include <QFileInfo>

namespace framescope::profiles {

namespace {

using Kind = WorkspaceItem::Kind;

constexpr qsizetype kMostSimilar = 5;

FRAMESCOPE_TR("framescope::profiles::Workspace")

} // namespace

const WorkspaceItem *WorkspaceLookup::item(const QString &path) const
{
    const auto found = m_snapshot.index.constFind(path);
    return found == m_snapshot.index.constEnd() ? nullptr : &m_snapshot.items[static_cast<std::size_t>(*found)];
}

base::Result<QString> WorkspaceLookup::profile(const QString &pathOrName) const
{
    const QString wanted = QDir::fromNativeSeparators(pathOrName);
    const QString asPath = QDir::cleanPath(QDir::isAbsolutePath(wanted) ? QDir(m_folder).relativeFilePath(wanted) : wanted);
    for (const QString &path : {asPath, QString(asPath + WorkspacePaths::kProfileEnding)}) {
        if (const WorkspaceItem *found = item(path); found && found->kind == Kind::Profile)
            return found->path;
    }
    // A path relative to the working directory, as completed by a shell.
    if (QFileInfo(wanted).isFile()) {
        const QString relative = QDir(QFileInfo(m_folder).canonicalFilePath()).relativeFilePath(QFileInfo(wanted).canonicalFilePath());
        if (const WorkspaceItem *found = item(relative); found && found->kind == Kind::Profile)
            return found->path;
    }
    const auto matching = [&](auto &&same) {
        QStringList paths;
        for (const WorkspaceItem &candidate : m_snapshot.items) {
            if (candidate.kind == Kind::Profile && same(candidate))
                paths << candidate.path;
        }
        return paths;
    };
    const auto displayPath = [](const WorkspaceItem &candidate) { return WorkspacePaths::join(candidate.parent, candidate.name); };
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
        return base::Error{QStringLiteral("profile.ambiguous"), tr("There are %1 profiles of the name \"%2\".").arg(found.size()).arg(pathOrName),
                           found.mid(0, 5).join(QStringLiteral(", ")), tr("Give the path of the one you mean.")}
            .about(pathOrName);
    }
    const QStringList near = base::NearName::of(pathOrName, names(Kind::Profile), kMostSimilar);
    return base::Error{QStringLiteral("profile.not-found"), tr("There is no profile \"%1\" in the workspace %2.").arg(pathOrName, QDir::toNativeSeparators(m_folder)),
                       near.isEmpty() ? QString() : tr("similar names: %1").arg(near.join(QStringLiteral(", "))),
                       tr("Check the name, or choose another workspace.")}
        .about(pathOrName)
        .mendedBy(base::OptionId::Workspace);
}

base::Result<QString> WorkspaceLookup::environment(const QString &nameOrPath) const
{
    const WorkspaceItem *found = nullptr;
    for (const WorkspaceItem &candidate : m_snapshot.items) {
        if (candidate.kind != Kind::Environment)
            continue;
        if (candidate.path == nameOrPath || candidate.name == nameOrPath || candidate.id == nameOrPath) {
            found = &candidate;
            break;
        }
        if (!found && (candidate.name.compare(nameOrPath, Qt::CaseInsensitive) == 0 || QFileInfo(candidate.path).completeBaseName() == nameOrPath))
            found = &candidate;
    }
    if (found)
        return found->path;
    const QStringList known = names(Kind::Environment);
    return base::Error{QStringLiteral("environment.not-found"), tr("There is no environment \"%1\" in the workspace.").arg(nameOrPath),
                       known.isEmpty() ? tr("it has none") : tr("it has: %1").arg(known.mid(0, 8).join(QStringLiteral(", "))),
                       tr("Check the name, or add environments/%1.json.").arg(fileNameFor(nameOrPath))}
        .about(nameOrPath)
        .mendedBy(base::OptionId::Environment);
}

QStringList WorkspaceLookup::names(WorkspaceItem::Kind kind) const
{
    QStringList names;
    for (const WorkspaceItem &item : m_snapshot.items) {
        if (item.kind == kind)
            names << item.name;
    }
    return names;
}

} // namespace framescope::profiles
