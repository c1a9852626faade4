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
        QStringList lines;
        if (one.line > 0)
            lines.append(QStringLiteral("%1:%2:%3").arg(one.file).arg(one.line).arg(one.column));
        lines << one.what << one.seen << one.remedy;
        if (!one.evidence.isEmpty())
            lines.append(QStringLiteral("[[ATTACHMENT|%1]]").arg(one.evidence));
        lines.removeAll(QString());
        xml.writeCharacters(withoutControls(lines.join(u'\n')));
        xml.writeEndElement();
    };
    switch (one.outcome) {
    case Case::Outcome::Failed: bad("failure", "expectation"); break;
    case Case::Outcome::Error: bad("error", "error"); break;
    case Case::Outcome::Skipped:
        xml.writeEmptyElement(QStringLiteral("skipped"));
        xml.writeAttribute(QStringLiteral("message"), onOneLine(one.what));
        break;
    case Case::Outcome::Passed:
    case Case::Outcome::Flaky: break;
    }
    if (one.outcome == Case::Outcome::Flaky || !one.output.isEmpty()) {
        QStringList lines = one.output;
        if (one.outcome == Case::Outcome::Flaky)
            lines.prepend(QStringLiteral("flaky: passed at attempt %1; before that: %2").arg(one.attempts).arg(one.what));
        xml.writeTextElement(QStringLiteral("system-out"), withoutControls(lines.join(u'\n')));
    }
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
    const Report::Counts all = report.counts();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeAttribute(QStringLiteral("name"), onOneLine(report.title));
    xml.writeAttribute(QStringLiteral("tests"), QString::number(all.all()));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(all.failed));
    xml.writeAttribute(QStringLiteral("errors"), QString::number(all.errors));
    xml.writeAttribute(QStringLiteral("time"), secondsOf(report.durationNs));
    for (const QString &group : report.groups()) {
        Report part;
        for (const Case &one : report.cases) {
            if (one.group == group) {
                part.cases.push_back(one);
                part.durationNs += one.durationNs;
            }
        }
        const Report::Counts counts = part.counts();
        xml.writeStartElement(QStringLiteral("testsuite"));
        xml.writeAttribute(QStringLiteral("name"), onOneLine(group));
        xml.writeAttribute(QStringLiteral("tests"), QString::number(counts.all()));
        xml.writeAttribute(QStringLiteral("failures"), QString::number(counts.failed));
        xml.writeAttribute(QStringLiteral("errors"), QString::number(counts.errors));
        xml.writeAttribute(QStringLiteral("skipped"), QString::number(counts.skipped));
        xml.writeAttribute(QStringLiteral("time"), secondsOf(part.durationNs));
        xml.writeAttribute(QStringLiteral("timestamp"), report.started.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
        properties(xml, report.properties);
        for (const Case &one : part.cases)
            write(xml, one);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

} // namespace framescope::report
