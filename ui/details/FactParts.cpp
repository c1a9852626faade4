#include "FactParts.h"

#include "ui/widgets/FactsView.h"

#include "base/Bytes.h"
#include "base/Utf8Text.h"
#include "protocol/CloseCode.h"

namespace framescope::ui::details {

using widgets::FactsView;

QString FactParts::plain(const QString &text)
{
    return base::escapeControls(text);
}

QString FactParts::plain(const QByteArray &bytes)
{
    return plain(base::textFromUtf8(bytes));
}

QString FactParts::plainLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n')))
        lines << base::escapeControls(line.endsWith(QLatin1Char('\r')) ? line.chopped(1) : line);
    return lines.join(QLatin1Char('\n'));
}

void FactParts::addError(FactsView *facts, const QString &title, const std::optional<base::Error> &error)
{
    if (!error)
        return;
    facts->addGroup(title);
    facts->addText(plain(error->what), FactsView::Tone::Bad);
    if (!error->seen.isEmpty())
        facts->addFact(tr("Seen"), plain(error->seen));
    if (!error->remedy.isEmpty())
        facts->addFact(tr("Try"), plain(error->remedy));
    if (!error->id.isEmpty())
        facts->addHelp(QStringLiteral("error:") + plain(error->id));
}

void FactParts::addViolation(FactsView *facts, const capture::ViolationEvent &violation)
{
    facts->addGroup(tr("Protocol violation"));
    facts->addFact(tr("Rule"), plain(violation.section) + QStringLiteral("  ·  ") + plain(violation.id));
    facts->addFact(tr("Seen"), plain(violation.seen), FactsView::Tone::Bad);
    facts->addFact(tr("Expected"), plain(violation.expected));
    if (violation.closeCode != 0) {
        const auto code = static_cast<std::uint16_t>(violation.closeCode);
        facts->addFact(tr("Calls for"), tr("close code %1 %2").arg(code).arg(protocol::closeCodeName(code)));
    }
    if (violation.offset)
        facts->addFact(tr("Offset"), tr("byte %1 in this direction").arg(*violation.offset));
    if (!violation.bytes.isEmpty())
        facts->addFact(tr("Bytes"), QString::fromLatin1(violation.bytes.toHex(' ')));
    facts->addHelp(QStringLiteral("violation:") + plain(violation.id));
}

} // namespace framescope::ui::details
