#include "ProfileArgument.h"

#include "ExitCode.h"

#include "profiles/Workspace.h"
#include "session/ProfileSettings.h"

namespace framescope::cli {

base::Result<session::SessionSettings> settingsOfProfile(const QString &target, bool isUrl, const ParsedOptions &options)
{
    const auto folder = options.value(u"workspace");
    auto workspace = folder ? profiles::Workspace::open(*folder) : profiles::Workspace::openDefault();
    if (!workspace)
        return workspace.error();
    Q_UNUSED(isUrl);
    const auto path = (*workspace)->findProfile(target);
    if (!path)
        return path.error();
    const auto effective = (*workspace)->effective(*path);
    if (!effective)
        return effective.error();
    return session::settingsFromProfile(*effective);
}

} // namespace framescope::cli
