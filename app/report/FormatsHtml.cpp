#include "Formats.h"
#include "ReportText.h"

#include "base/Translation.h"
#include "base/Units.h"

namespace framescope::report {

namespace {

FRAMESCOPE_TR("Report")

constexpr auto kStyle = R"(
:root { color-scheme: light dark; --ok: #1a7f37; --bad: #cf222e; --warn: #9a6700; --line: #8884; --soft: #8881; }
@media (prefers-color-scheme: dark) { :root { --ok: #3fb950; --bad: #ff7b72; --warn: #d29922; } }
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; } h2 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; word-break: break-all; }
.sum { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: 1rem 0; } .sum b { font-size: 1.3rem; }
.passed { color: var(--ok); } .failed, .error { color: var(--bad); } .flaky, .skipped { color: var(--warn); }
details, .row { border-top: 1px solid var(--line); padding: .4rem 0; } summary, .row { display: flex; gap: .75rem; cursor: default; }
summary { cursor: pointer; } .name { flex: 1; min-width: 0; overflow-wrap: anywhere; } .time { font-variant-numeric: tabular-nums; opacity: .7; white-space: nowrap; }
pre { background: var(--soft); padding: .6rem .75rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; margin: .4rem 0; border-radius: 6px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .4rem 0 .4rem 1.5rem; } dt { opacity: .7; } dd { margin: 0; overflow-wrap: anywhere; }
)";

QString mark(Case::Outcome outcome)
{
    switch (outcome) {
    case Case::Outcome::Passed: return QStringLiteral("✓");
    case Case::Outcome::Flaky: return QStringLiteral("≈");
    case Case::Outcome::Failed: return QStringLiteral("✗");
    case Case::Outcome::Error: return QStringLiteral("!");
    case Case::Outcome::Skipped: return QStringLiteral("–");
    }
    return {};
}

QString shownOutcome(Case::Outcome outcome)
{
    switch (outcome) {
    case Case::Outcome::Passed: return tr("passed");
    case Case::Outcome::Flaky: return tr("flaky");
    case Case::Outcome::Failed: return tr("failed");
    case Case::Outcome::Error: return tr("error");
    case Case::Outcome::Skipped: return tr("skipped");
    }
    return {};
}

void fact(QString &out, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        out += QStringLiteral("<dt>%1</dt><dd>%2</dd>").arg(htmlEscaped(name), htmlEscaped(value));
}

QString row(const Case &one)
{
    const QString head = QStringLiteral("<span class=\"%1\" title=\"%2\">%3</span><span class=\"name\">%4</span><span class=\"time\">%5</span>")
                             .arg(outcomeName(one.outcome), htmlEscaped(shownOutcome(one.outcome)), mark(one.outcome), htmlEscaped(one.name), htmlEscaped(base::Units::shortDuration(one.durationNs)));
    if (one.outcome == Case::Outcome::Passed && one.output.isEmpty())
        return QStringLiteral("<div class=\"row\">%1</div>\n").arg(head);
    QString body = QStringLiteral("<dl>");
    fact(body, one.outcome == Case::Outcome::Skipped ? tr("Why") : tr("What"), one.what);
    fact(body, tr("Seen"), one.seen);
    fact(body, tr("Try"), one.remedy);
    if (one.line > 0)
        fact(body, tr("At"), QStringLiteral("%1:%2:%3").arg(one.file).arg(one.line).arg(one.column));
    fact(body, tr("Capture"), one.evidence);
    if (one.attempts > 1)
        fact(body, tr("Attempts"), QString::number(one.attempts));
    for (const auto &[name, value] : one.properties)
        fact(body, name, value);
    body += QLatin1String("</dl>");
    if (!one.output.isEmpty())
        body += QStringLiteral("<pre>%1</pre>").arg(htmlEscaped(one.output.join(u'\n')));
    return QStringLiteral("<details%1><summary>%2</summary>%3</details>\n").arg(one.isBad() ? QStringLiteral(" open") : QString(), head, body);
}

} // namespace

QByteArray toHtml(const Report &report)
{
    const Report::Counts counts = report.counts();
    // Nothing is loaded and nothing runs, whatever a peer sent in a message.
    QString out = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
                                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
                                 "<title>%1</title><style>%2</style></head><body>\n<h1>%1</h1>\n")
                      .arg(htmlEscaped(report.title), QString::fromUtf8(kStyle));
    out += QStringLiteral("<div>%1 · %2</div>\n<div class=\"sum\">").arg(htmlEscaped(report.started.toUTC().toString(Qt::ISODate)), htmlEscaped(base::Units::shortDuration(report.durationNs)));
    const auto sum = [&](Case::Outcome outcome, int count) {
        if (count > 0)
            out += QStringLiteral("<span class=\"%1\"><b>%2</b> %3</span>").arg(outcomeName(outcome)).arg(count).arg(htmlEscaped(shownOutcome(outcome)));
    };
    sum(Case::Outcome::Passed, counts.passed);
    sum(Case::Outcome::Failed, counts.failed);
    sum(Case::Outcome::Error, counts.errors);
    sum(Case::Outcome::Flaky, counts.flaky);
    sum(Case::Outcome::Skipped, counts.skipped);
    out += QLatin1String("</div>\n");
    for (const QString &group : report.groups()) {
        out += QStringLiteral("<h2>%1</h2>\n").arg(htmlEscaped(group));
        for (const Case &one : report.cases) {
            if (one.group == group)
                out += row(one);
        }
    }
    out += QLatin1String("</body></html>\n");
    return out.toUtf8();
}

} // namespace framescope::report
