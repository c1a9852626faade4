#include "Formats.h"
#include "ReportText.h"

#include <QXmlStreamWriter>

namespace framescope::report {

namespace {

void properties(QXmlStreamWriter &xml, const std::vector<std::pair<QString, QString>> &list)
{
    if (list.empty())
        return;
    xml.writeStartElement(QStringLiteral("properties"));
    for (const auto &[name, value] : list) {
        xml.writeEmptyElement(QStringLiteral("property"));
        xml.writeAttribute(QStringLiteral("name"), onOneLine(name));
        xml.writeAttribute(QStringLiteral("value"), onOneLine(value));
    }
    xml.writeEndElement();
}

/// Everything that is known of a case that did not pass at once, a line each.
QString detailsOf(const Case &one)
{
    QStringList lines;
    if (one.line > 0)
        lines.append(QStringLiteral("%1:%2:%3").arg(one.file).arg(one.line).arg(one.column));
    lines << one.what << one.seen << one.remedy;
    if (!one.evidence.isEmpty())
        lines.append(QStringLiteral("[[ATTACHMENT|%1]]").arg(one.evidence));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void write(QXmlStreamWriter &xml, const Case &one)
{
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("name"), onOneLine(one.name));
    xml.writeAttribute(QStringLiteral("classname"), onOneLine(one.group));
    xml.writeAttribute(QStringLiteral("time"), secondsOf(one.durationNs));
    const auto bad = [&](const char *element, const char *type) {
        xml.writeStartElement(QLatin1String(element));
        xml.writeAttribute(QStringLiteral("message"), onOneLine(one.what));
        xml.writeAttribute(QStringLiteral("type"), QLatin1String(type));
        xml.writeCharacters(withoutControls(detailsOf(one)));
        xml.writeEndElement();
    };
    switch (one.outcome) {
    case Case::Outcome::Failed: bad("failure", "expectation"); break;
    case Case::Outcome::Error: bad("error", "error"); break;
    case Case::Outcome::Skipped:
        xml.writeEmptyElement(QStringLiteral("skipped"));
        xml.writeAttribute(QStringLiteral("message"), onOneLine(one.what));
        break;
    case Case::Outcome::Flaky:
        xml.writeStartElement(QStringLiteral("flakyFailure"));
        xml.writeAttribute(QStringLiteral("message"), onOneLine(one.what));
        xml.writeAttribute(QStringLiteral("type"), QStringLiteral("expectation"));
        xml.writeTextElement(QStringLiteral("stackTrace"), withoutControls(detailsOf(one)));
        xml.writeEndElement();
        break;
    case Case::Outcome::Passed: break;
    }
    if (!one.output.isEmpty())
        xml.writeTextElement(QStringLiteral("system-out"), withoutControls(one.output.join(u'\n')));
    xml.writeEndElement();
}

} // namespace

QByteArray toJUnit(const Report &report)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    // One suite, whose cases name their file as their class: Surefire's schema has no list of suites, and no time of day.
    const Report::Counts counts = report.counts();
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), onOneLine(report.title));
    xml.writeAttribute(QStringLiteral("tests"), QString::number(counts.all()));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(counts.failed));
    xml.writeAttribute(QStringLiteral("errors"), QString::number(counts.errors));
    xml.writeAttribute(QStringLiteral("skipped"), QString::number(counts.skipped));
    xml.writeAttribute(QStringLiteral("time"), secondsOf(report.durationNs));
    auto facts = report.properties;
    facts.emplace_back(QStringLiteral("started"), report.started.toUTC().toString(Qt::ISODate));
    properties(xml, facts);
    for (const QString &group : report.groups()) {
        for (const Case &one : report.cases) {
            if (one.group == group)
                write(xml, one);
        }
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

} // namespace framescope::report
