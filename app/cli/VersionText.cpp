#include "VersionText.h"

#include "network/Versions.h"

namespace framescope::cli {

QString versionText()
{
    return network::versionText(QStringLiteral("framescope-cli"));
}

} // namespace framescope::cli
