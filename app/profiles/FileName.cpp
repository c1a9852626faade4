#include "FileName.h"

#include <QRegularExpression>

namespace framescope::profiles {

namespace {

// Leaves space for a number and a suffix: most systems allow 255 bytes of UTF-8, Windows counts characters.
constexpr qsizetype kMaxCharacters = 100;
constexpr qsizetype kMaxBytes = 200;

/// Shortened to the longest allowed name, without the trailing dots and blanks that Windows drops.
QString shortened(QString name)
{
    name.truncate(kMaxCharacters);
    while (name.toUtf8().size() > kMaxBytes)
        name.chop(1);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1); // half a character
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    return name;
}

} // namespace

QString fileNameFor(const QString &name)
{
    QString out;
    for (const QChar c : name.normalized(QString::NormalizationForm_C)) {
        const bool bad = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || QStringView(u"/\\:*?\"<>|").contains(c);
        out += bad ? QChar(u'-') : c;
    }
    out = shortened(out.simplified());
    while (out.startsWith(QLatin1Char('.')) || out.startsWith(QLatin1Char('-')) || out.startsWith(QLatin1Char(' ')))
        out.remove(0, 1);
    static const QRegularExpression reserved(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"), QRegularExpression::CaseInsensitiveOption);
    if (reserved.match(out).hasMatch())
        out = shortened(QLatin1Char('_') + out);
    return out.isEmpty() ? QStringLiteral("unnamed") : out;
}

} // namespace framescope::profiles
