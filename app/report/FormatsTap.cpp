#include "Formats.h"
#include "ReportText.h"

namespace framescope::report {

namespace {

/// Escapes a description: "#" would begin a directive, and a backslash is the escape character.
QString described(const QString &text)
{
    QString out = onOneLine(text);
    return out.replace(u'\\', QLatin1String("\\\\")).replace(u'#', QLatin1String("\\#"));
}

void field(QString &out, const char *key, const QString &value)
{
    if (value.isEmpty())
        return;
    QString quoted = withoutControls(value);
    quoted.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\"")).replace(u'\n', QLatin1String("\\n")).replace(u'\t', QLatin1String("\\t"));
    out += QStringLiteral("  %1: \"%2\"\n").arg(QLatin1String(key), quoted);
}

} // namespace

QByteArray toTap(const Report &report)
{
    QString out = QStringLiteral("TAP version 14\n1..%1\n").arg(report.cases.size());
    int number = 0;
    for (const Case &one : report.cases) {
        ++number;
        out += QStringLiteral("%1 %2 - %3: %4").arg(one.isBad() ? QStringLiteral("not ok") : QStringLiteral("ok")).arg(number).arg(described(one.group), described(one.name));
        if (one.outcome == Case::Outcome::Skipped)
            out += QStringLiteral(" # SKIP ") + onOneLine(one.what);
        out += u'\n';
        if (one.isBad() || one.outcome == Case::Outcome::Flaky) {
            out += QLatin1String("  ---\n");
            field(out, "outcome", outcomeName(one.outcome));
            field(out, "message", one.what);
            field(out, "seen", one.seen);
            field(out, "remedy", one.remedy);
            if (one.line > 0)
                field(out, "at", QStringLiteral("%1:%2:%3").arg(one.file).arg(one.line).arg(one.column));
            field(out, "capture", one.evidence);
            out += QStringLiteral("  duration_ms: %1\n").arg(static_cast<double>(one.durationNs) / 1e6, 0, 'f', 3);
            out += QLatin1String("  ...\n");
        }
    }
    return out.toUtf8();
}

} // namespace framescope::report
