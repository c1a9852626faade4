#include "support/Folders.h"

namespace framescope::testing {

QString sourcePath(const QString &below)
{
    return QStringLiteral(FRAMESCOPE_SOURCE_DIR "/") + below;
}

QString buildPath(const QString &below)
{
    return QStringLiteral(FRAMESCOPE_BINARY_DIR "/") + below;
}

} // namespace framescope::testing
