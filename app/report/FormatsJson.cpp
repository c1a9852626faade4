#include "Formats.h"
#include "ReportText.h"

namespace framescope::report {

namespace {

using base::OrderedJson;

OrderedJson milliseconds(qint64 ns)
{
    return OrderedJson::number(QString::number(static_cast<double>(ns) / 1e6, 'f', 3));
}

OrderedJson properties(const std::vector<std::pair<QString, QString>> &list)
{
    OrderedJson out = OrderedJson::object();
    for (const auto &[name, value] : list)
        out.set(name, OrderedJson(value));
    return out;
}

} // namespace

base::OrderedJson caseToJson(const Case &one)
{
    OrderedJson item = OrderedJson::object();
    const auto text = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            item.set(QLatin1String(key), OrderedJson(value));
    };
    text("name", one.name);
    text("group", one.group);
    text("outcome", outcomeName(one.outcome));
    item.set(QStringLiteral("duration_ms"), milliseconds(one.durationNs));
    text("what", one.what);
    text("seen", one.seen);
    text("remedy", one.remedy);
    text("file", one.file);
    if (one.line > 0) {
        item.set(QStringLiteral("line"), OrderedJson(one.line));
        item.set(QStringLiteral("column"), OrderedJson(one.column));
    }
    text("capture", one.evidence);
    if (one.attempts > 1)
        item.set(QStringLiteral("attempts"), OrderedJson(one.attempts));
    if (!one.properties.empty())
        item.set(QStringLiteral("properties"), properties(one.properties));
    return item;
}

base::OrderedJson countsToJson(const Report &report)
{
    const Report::Counts counts = report.counts();
    OrderedJson out = OrderedJson::object();
    out.set(QStringLiteral("passed"), OrderedJson(counts.passed));
    out.set(QStringLiteral("flaky"), OrderedJson(counts.flaky));
    out.set(QStringLiteral("failed"), OrderedJson(counts.failed));
    out.set(QStringLiteral("errors"), OrderedJson(counts.errors));
    out.set(QStringLiteral("skipped"), OrderedJson(counts.skipped));
    return out;
}

QByteArray toJson(const Report &report)
{
    OrderedJson out = OrderedJson::object();
    out.set(QStringLiteral("format"), OrderedJson(QStringLiteral("framescope-report/1")));
    out.set(QStringLiteral("title"), OrderedJson(report.title));
    out.set(QStringLiteral("started"), OrderedJson(report.started.toUTC().toString(Qt::ISODateWithMs)));
    out.set(QStringLiteral("duration_ms"), milliseconds(report.durationNs));
    out.set(QStringLiteral("counts"), countsToJson(report));
    if (!report.properties.empty())
        out.set(QStringLiteral("properties"), properties(report.properties));
    OrderedJson cases = OrderedJson::array();
    for (const Case &one : report.cases)
        cases.append(caseToJson(one));
    out.set(QStringLiteral("cases"), std::move(cases));
    return out.toIndented();
}

} // namespace framescope::report
