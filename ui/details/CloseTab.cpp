#include "CloseTab.h"

#include "FactParts.h"

#include "ui/widgets/FactsView.h"

#include "protocol/CloseCode.h"

#include <QVBoxLayout>

namespace framescope::ui::details {

using Tone = widgets::FactsView::Tone;

CloseTab::CloseTab(QWidget *parent)
    : DetailsTab(tr("Close"), QStringLiteral("close"), parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(facts());
}

bool CloseTab::hasSameContent(const EntryDetails &shown, const EntryDetails &next) const
{
    return shown.connection == next.connection && shown.closedEntry == next.closedEntry && next.closedEntry != 0;
}

void CloseTab::showDetails(const EntryDetails &details)
{
    facts()->clearFacts();
    if (!details.closed) {
        facts()->addText(tr("The connection has not closed."));
        facts()->setProperty("helpTopic", QStringLiteral("details#close"));
        return;
    }
    const capture::ClosedEvent &closed = *details.closed;
    const auto code = static_cast<std::uint16_t>(closed.code);
    facts()->addGroup(QStringLiteral("%1 %2").arg(code).arg(protocol::closeCodeName(code)));
    facts()->addText(protocol::closeCodeMeaning(code), closed.clean ? Tone::Normal : Tone::Warning);
    const QString topic = QStringLiteral("close:%1").arg(code);
    facts()->addHelp(topic);
    facts()->setProperty("helpTopic", topic);
    if (!closed.imported.isEmpty()) {
        // The file of another tool does not hold who closed.
        facts()->addFact(tr("Closed by"), tr("not in the imported file"));
        if (!closed.reason.isEmpty())
            facts()->addFact(tr("Reason"), FactParts::plain(closed.reason));
        return;
    }
    showHandshake(closed);
    showStream(closed);
    FactParts::addError(facts(), tr("What went wrong"), closed.error);
}

void CloseTab::addFrame(const QString &name, const std::optional<capture::CloseFrameFacts> &frame)
{
    if (!frame)
        return facts()->addFact(name, tr("no Close frame"));
    QString text = (frame->code ? QString::number(*frame->code) : tr("no code")) + QLatin1Char(' ') + FactParts::plain(frame->name);
    if (!frame->reason.isEmpty())
        text += QStringLiteral("  ·  ") + FactParts::plain(frame->reason);
    facts()->addFact(name, text);
}

void CloseTab::showHandshake(const capture::ClosedEvent &closed)
{
    using First = protocol::CloseFacts::First;
    facts()->addFact(tr("Closing handshake"), closed.clean ? tr("complete: both sides sent a Close frame") : tr("incomplete"),
                     closed.clean ? Tone::Good : Tone::Warning);
    const bool local = closed.first == First::Local;
    const bool remote = closed.first == First::Remote;
    facts()->addGroup(local ? tr("This side closed first") : remote ? tr("The peer closed first") : tr("Neither side sent a Close frame"));
    // In the order in which they went.
    if (remote) {
        addFrame(tr("The peer sent"), closed.received);
        addFrame(tr("This side answered"), closed.sent);
    } else {
        addFrame(tr("This side sent"), closed.sent);
        addFrame(local ? tr("The peer answered") : tr("The peer sent"), closed.received);
    }
}

void CloseTab::showStream(const capture::ClosedEvent &closed)
{
    using protocol::StreamEnd;
    const bool reset = closed.end == StreamEnd::Reset;
    facts()->addFact(tr("Stream"), closed.end == StreamEnd::Eof     ? tr("ended in order by the peer")
                                   : reset                          ? tr("broken off")
                                   : closed.end == StreamEnd::Local ? tr("ended by this side")
                                                                    : tr("not ended"),
                     reset ? Tone::Bad : Tone::Normal);
    if (const std::int64_t kept = closed.keptOpenMs.value_or(0); kept > 0)
        facts()->addFact(QStringLiteral("TCP"), tr("the peer left the connection open (RFC 6455 section 7.1.1); this side ended it after %1 s").arg(static_cast<double>(kept) / 1000),
                         Tone::Warning);
    if (closed.insideFrame)
        facts()->addFact(tr("Stream"), tr("ended inside a frame"), Tone::Bad);
}

} // namespace framescope::ui::details
