#include "RemedyText.h"

#include <QRegularExpression>

namespace framescope::base {

QString withoutOptions(const QString &remedy)
{
    // Some languages have parentheses of their own.
    static const QRegularExpression options(QStringLiteral("\\s*[(（]--[^)）]*[)）]"));
    return QString(remedy).remove(options);
}

} // namespace framescope::base
