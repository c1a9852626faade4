#include "Formats.h"
#include "ReportText.h"

#include "base/Translation.h"
#include "base/Units.h"

namespace framescope::report {

namespace {

FRAMESCOPE_TR("Report")

/// Escapes a value of a workflow command: characters that would end it, and in a property also those that would end that.
QString commandData(const QString &text, bool property)
{
    QString out = withoutControls(text);
    out.replace(u'%', QLatin1String("%25")).replace(u'\r', QLatin1String("%0D")).replace(u'\n', QLatin1String("%0A"));
    if (property)
        out.replace(u':', QLatin1String("%3A")).replace(u',', QLatin1String("%2C"));
    return out;
}

} // namespace

QByteArray toMarkdown(const Report &report)
{
    const Report::Counts counts = report.counts();
    QString out = QStringLiteral("## %1\n\n").arg(markdownEscaped(report.title));
    out += tr("%1 passed, %2 failed, %3 errors, %4 flaky, %5 skipped in %6").arg(counts.passed).arg(counts.failed).arg(counts.errors).arg(counts.flaky).arg(counts.skipped).arg(base::Units::shortDuration(report.durationNs)) + QLatin1String("\n\n");
    out += QStringLiteral("| | %1 | %2 | %3 |\n|---|---|---|---:|\n").arg(tr("Test"), tr("Result"), tr("Time"));
    for (const Case &one : report.cases) {
        const QString mark = one.isBad() ? QStringLiteral("❌") : one.outcome == Case::Outcome::Passed ? QStringLiteral("✅") : QStringLiteral("⚠️");
        out += QStringLiteral("| %1 | %2: %3 | %4 | %5 |\n").arg(mark, markdownEscaped(one.group), markdownEscaped(one.name), outcomeName(one.outcome), markdownEscaped(base::Units::shortDuration(one.durationNs)));
    }
    for (const Case &one : report.cases) {
        if (!one.isBad() && one.outcome != Case::Outcome::Flaky)
            continue;
        out += QStringLiteral("\n### %1\n\n").arg(markdownEscaped(one.name));
        const auto line = [&](const QString &name, const QString &value) {
            if (!value.isEmpty())
                out += QStringLiteral("- **%1** %2\n").arg(name, markdownEscaped(value));
        };
        line(tr("What:"), one.what);
        line(tr("Seen:"), one.seen);
        line(tr("Try:"), one.remedy);
        if (one.line > 0)
            line(tr("At:"), QStringLiteral("%1:%2").arg(one.file).arg(one.line));
        line(tr("Capture:"), one.evidence);
    }
    return out.toUtf8();
}

QByteArray toGitHubAnnotations(const Report &report)
{
    QString out;
    for (const Case &one : report.cases) {
        if (!one.isBad() && one.outcome != Case::Outcome::Flaky)
            continue;
        QStringList properties;
        if (!one.file.isEmpty())
            properties.append(QStringLiteral("file=") + commandData(one.file, true));
        if (one.line > 0)
            properties.append(QStringLiteral("line=%1").arg(one.line));
        if (one.column > 0)
            properties.append(QStringLiteral("col=%1").arg(one.column));
        properties.append(QStringLiteral("title=") + commandData(one.name, true));
        const QString message = one.seen.isEmpty() ? one.what : one.what + u'\n' + one.seen;
        out += QStringLiteral("::%1 %2::%3\n").arg(one.isBad() ? QStringLiteral("error") : QStringLiteral("warning"), properties.join(u','), commandData(message, false));
    }
    return out.toUtf8();
}

} // namespace framescope::report
