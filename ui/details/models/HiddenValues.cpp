#include "HiddenValues.h"

#include "base/SecretText.h"

#include <QRegularExpression>

namespace framescope::ui::details {

namespace {

/// Where the masks of a head stand: "[redacted]" anywhere, "redacted" only as a part of an address (a password or a parameter's value).
const QRegularExpression &masks()
{
    static const QRegularExpression expression(QRegularExpression::escape(QString::fromLatin1(base::secrettext::kRedacted))
                                               + QStringLiteral("|(?<=[=:/])redacted(?=[&\\s#@;]|$)"), QRegularExpression::MultilineOption);
    return expression;
}

} // namespace

QString HiddenValues::marked(const QString &masked)
{
    QString shown = masked;
    return shown.replace(masks(), QStringLiteral("‹hidden›"));
}

bool HiddenValues::belongTo(const QByteArray &masked, const QByteArray &sent)
{
    // Byte by byte: Latin-1 keeps each of them.
    const QString pattern = QString::fromLatin1(masked);
    const QString text = QString::fromLatin1(sent);
    qsizetype at = 0;
    qsizetype behind = 0;
    bool first = true;
    for (auto all = masks().globalMatch(pattern); all.hasNext(); first = false) {
        const QRegularExpressionMatch mask = all.next();
        const QString part = pattern.sliced(behind, mask.capturedStart() - behind);
        const qsizetype found = text.indexOf(part, at);
        if (found < 0 || (first && found != 0))
            return false;
        at = found + part.size();
        behind = mask.capturedEnd();
    }
    if (first)
        return text == pattern;
    const QString rest = pattern.sliced(behind);
    return text.size() - at >= rest.size() && text.endsWith(rest);
}

} // namespace framescope::ui::details
