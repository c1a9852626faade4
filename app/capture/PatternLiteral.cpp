#include "PatternLiteral.h"

namespace framescope::capture {

QString literalOfPattern(const QString &pattern)
{
    static const QString special = QStringLiteral("\\^$.|?*+()[]{}");
    if (pattern.contains(QLatin1Char('|')) || pattern.contains(QLatin1String("(?")))
        return {};
    QString best;
    QString run;
    int groups = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        const bool plain = !special.contains(c) && groups == 0;
        if (plain)
            run += c;
        if (c == QLatin1Char('?') || c == QLatin1Char('*') || c == QLatin1Char('{'))
            run.chop(1); // the previous character is optional
        if (!plain || i + 1 == pattern.size()) {
            if (run.size() > best.size())
                best = run;
            run.clear();
        }
        if (c == QLatin1Char('\\')) {
            ++i; // a class, an assertion or an escaped character: it ends the run
            if (i < pattern.size() && pattern[i].isLetterOrNumber() && !QStringLiteral("dDwWsSbB").contains(pattern[i]))
                return {};
        } else if (c == QLatin1Char('[')) {
            for (++i; i < pattern.size() && pattern[i] == QLatin1Char(']'); ++i) { }
            while (i < pattern.size() && pattern[i] != QLatin1Char(']'))
                i += pattern[i] == QLatin1Char('\\') ? 2 : 1;
        } else if (c == QLatin1Char('{')) {
            while (i < pattern.size() && pattern[i] != QLatin1Char('}'))
                ++i;
        } else if (c == QLatin1Char('(')) {
            ++groups;
        } else if (c == QLatin1Char(')')) {
            --groups;
        }
    }
    return best.size() >= 2 ? best : QString();
}

} // namespace framescope::capture
