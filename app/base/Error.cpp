#include "Error.h"

#include "OptionId.h"

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

std::vector<std::pair<const char *, QString>> Error::fields() const
{
    return {{"id", id}, {"what", what}, {"seen", seen}, {"remedy", remedy}, {"subject", subject}, {"option", nameOf(option)}, {"value", value}};
}

} // namespace framescope::base
