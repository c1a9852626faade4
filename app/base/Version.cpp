#include "Version.h"

#include "framescope_commit.h"

namespace framescope::base {

QString version()
{
    return QStringLiteral(FRAMESCOPE_VERSION);
}

QString commit()
{
    return QStringLiteral(FRAMESCOPE_COMMIT);
}

} // namespace framescope::base
