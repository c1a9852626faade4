#include "FactParts.h"

#include "ui/widgets/FactsView.h"

#include "base/Bytes.h"
#include "protocol/CloseCode.h"

namespace framescope::ui::details {

using base::OrderedJson;
using widgets::FactsView;

QString FactParts::plain(const OrderedJson &value)
{
    return base::escapeControls(value.toText());
}

QString FactParts::plainLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n')))
        lines << base::escapeControls(line.endsWith(QLatin1Char('\r')) ? line.chopped(1) : line);
    return lines.join(QLatin1Char('\n'));
}

void FactParts::addError(FactsView *facts, const QString &title, const OrderedJson &error)
{
    if (!error.isObject())
        return;
    facts->addGroup(title);
    facts->addText(plain(error[u"what"]), FactsView::Tone::Bad);
    if (!plain(error[u"seen"]).isEmpty())
        facts->addFact(tr("Seen"), plain(error[u"seen"]));
    if (!plain(error[u"remedy"]).isEmpty())
        facts->addFact(tr("Try"), plain(error[u"remedy"]));
    if (!plain(error[u"id"]).isEmpty())
        facts->addHelp(QStringLiteral("error:") + plain(error[u"id"]));
}

void FactParts::addViolation(FactsView *facts, const OrderedJson &o)
{
    facts->addGroup(tr("Protocol violation"));
    facts->addFact(tr("Rule"), plain(o[u"section"]) + QStringLiteral("  ·  ") + plain(o[u"id"]));
    facts->addFact(tr("Seen"), plain(o[u"seen"]), FactsView::Tone::Bad);
    facts->addFact(tr("Expected"), plain(o[u"expected"]));
    if (o[u"close_code"].toInteger() != 0) {
        const auto code = static_cast<std::uint16_t>(o[u"close_code"].toInteger());
        facts->addFact(tr("Calls for"), tr("close code %1 %2").arg(code).arg(protocol::closeCodeName(code)));
    }
    if (o[u"offset"].isNumber())
        facts->addFact(tr("Offset"), tr("byte %1 in this direction").arg(plain(o[u"offset"])));
    if (!o[u"bytes"].toText().isEmpty())
        facts->addFact(tr("Bytes"), QString::fromLatin1(QByteArray::fromHex(o[u"bytes"].toText().toLatin1()).toHex(' ')));
    facts->addHelp(QStringLiteral("violation:") + plain(o[u"id"]));
}

} // namespace framescope::ui::details
