#include "PlainText.h"

#include <QTextDocument>

namespace framescope::ui::models {

QString plainText(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    const QString joiner(QChar(0x2060));
    QString parted = text;
    parted.replace(QLatin1Char('<'), QString(QLatin1Char('<') + joiner));
    parted.replace(QLatin1String("&lt;"), QString(QLatin1Char('&') + joiner + QLatin1String("lt;")));
    return parted;
}

} // namespace framescope::ui::models
