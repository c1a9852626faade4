#include "WorkspacePaths.h"

namespace framescope::profiles {

QString WorkspacePaths::settingsOf(const QString &folder)
{
    return folder.isEmpty() ? QString(kWorkspaceFile) : join(folder, kFolderFile);
}

QString WorkspacePaths::parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : path.left(slash);
}

QString WorkspacePaths::join(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? name : QString(folder + QLatin1Char('/') + name);
}

QString WorkspacePaths::endingOf(const QString &path)
{
    for (const QLatin1String ending : {kProfileEnding, kServerEnding, kEnvironmentEnding}) {
        if (path.endsWith(ending))
            return ending;
    }
    return {};
}

bool WorkspacePaths::isListed(const QString &path)
{
    return path.endsWith(kProfileEnding) || path.endsWith(kServerEnding) || path.startsWith(QString(kEnvironments + QLatin1Char('/')));
}

} // namespace framescope::profiles
