#include "FileName.h"

#include <QRegularExpression>

namespace framescope::profiles {

QString fileNameFor(const QString &name)
{
    QString out;
    for (const QChar c : name.normalized(QString::NormalizationForm_C)) {
        const bool bad = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || QStringView(u"/\\:*?\"<>|").contains(c);
        out += bad ? QChar(u'-') : c;
    }
    out = out.simplified().left(100);
    while (out.startsWith(QLatin1Char('.')) || out.startsWith(QLatin1Char('-')) || out.startsWith(QLatin1Char(' ')))
        out.remove(0, 1);
    while (out.endsWith(QLatin1Char('.')) || out.endsWith(QLatin1Char(' ')))
        out.chop(1);
    static const QRegularExpression reserved(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"), QRegularExpression::CaseInsensitiveOption);
    if (reserved.match(out).hasMatch())
        out.prepend(QLatin1Char('_'));
    return out.isEmpty() ? QStringLiteral("unnamed") : out;
}

} // namespace framescope::profiles
