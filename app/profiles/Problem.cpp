#include "Problem.h"

#include "base/Translation.h"

namespace framescope::profiles {

namespace {

FRAMESCOPE_TR("Problem")

} // namespace

QString Problem::toString() const
{
    QString text = file;
    if (line > 0)
        text += QLatin1Char(':') + QString::number(line) + QLatin1Char(':') + QString::number(column);
    if (!text.isEmpty())
        text += QStringLiteral(": ");
    text += what;
    if (!remedy.isEmpty())
        text += QLatin1Char(' ') + tr("Try: %1").arg(remedy);
    return text;
}

} // namespace framescope::profiles
