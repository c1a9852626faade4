#include "Error.h"

#include <QCoreApplication>

namespace framescope::base {

QString Error::toString() const
{
    QString text = what;
    if (!seen.isEmpty())
        text += QLatin1Char(' ') + QCoreApplication::translate("framescope::base::Error", "Seen: %1").arg(seen);
    if (!remedy.isEmpty())
        text += QLatin1Char(' ') + QCoreApplication::translate("framescope::base::Error", "Try: %1").arg(remedy);
    return text;
}

} // namespace framescope::base
