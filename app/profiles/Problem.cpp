#include "Problem.h"

#include <QCoreApplication>

namespace framescope::profiles {

QString Problem::toString() const
{
    QString text = file;
    if (line > 0)
        text += QLatin1Char(':') + QString::number(line) + QLatin1Char(':') + QString::number(column);
    if (!text.isEmpty())
        text += QStringLiteral(": ");
    text += what;
    if (!remedy.isEmpty())
        text += QLatin1Char(' ') + QCoreApplication::translate("Problem", "Try: %1").arg(remedy);
    return text;
}

} // namespace framescope::profiles
