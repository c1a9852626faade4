#include "ReportText.h"

namespace framescope::report {

QString withoutControls(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate() || c.unicode() >= 0xfffe) {
            out += QChar(0xfffd);
        } else if ((c.unicode() < 0x20 && c != u'\n' && c != u'\t') || (c.unicode() >= 0x7f && c.unicode() < 0xa0)) {
            out += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        } else if ((c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069)) {
            out += QStringLiteral("\\u{%1}").arg(c.unicode(), 4, 16, QLatin1Char('0')); // they would change the direction of the line
        } else {
            out += c;
        }
    }
    return out;
}

QString onOneLine(const QString &text)
{
    QString out = withoutControls(text);
    out.replace(u'\n', u' ').replace(u'\t', u' ');
    return out;
}

QString htmlEscaped(const QString &text)
{
    return withoutControls(text).toHtmlEscaped().replace(u'\'', QLatin1String("&#39;"));
}

QString markdownEscaped(const QString &text)
{
    QString out;
    for (const QChar c : onOneLine(text)) {
        if (QStringView(u"\\`*_{}[]<>()#+-!|~&@:").contains(c))
            out += QStringLiteral("&#%1;").arg(c.unicode());
        else
            out += c;
    }
    return out;
}

QString secondsOf(qint64 ns)
{
    return QString::number(static_cast<double>(ns) / 1e9, 'f', 3);
}

} // namespace framescope::report
