#include "ScenarioFiles.h"

#include "base/Translation.h"
#include "profiles/WorkspaceAccess.h"

#include <QDir>
#include <QFileInfo>

namespace framescope::scenario {

namespace {

FRAMESCOPE_TR("Scenario")

} // namespace

base::Result<QString> fileOf(const QString &scenarioFile, const QString &path)
{
    const QDir folder = QFileInfo(scenarioFile).absoluteDir();
    const QString absolute = QDir::cleanPath(folder.absoluteFilePath(path));
    if (profiles::WorkspaceAccess(folder.absolutePath()).contains(absolute))
        return absolute;
    base::Error error;
    error.id = QStringLiteral("scenario.file-outside");
    error.what = tr("The file %1 lies outside of the scenario's folder.").arg(path);
    error.remedy = tr("Put it beside the scenario.");
    error.subject = path;
    return error;
}

} // namespace framescope::scenario
