#include "Error.h"

#include "OptionId.h"
#include "Translation.h"

namespace framescope::base {

namespace {

FRAMESCOPE_TR("framescope::base::Error")

} // namespace

QString Error::toString() const
{
    QString text = what;
    if (!seen.isEmpty())
        text += QLatin1Char(' ') + tr("Seen: %1").arg(seen);
    if (!remedy.isEmpty())
        text += QLatin1Char(' ') + tr("Try: %1").arg(remedy);
    return text;
}

std::vector<std::pair<const char *, QString>> Error::fields() const
{
    return {{"id", id}, {"what", what}, {"seen", seen}, {"remedy", remedy}, {"subject", subject}, {"option", nameOf(option)}, {"value", value}};
}

} // namespace framescope::base
