#include "CloseTab.h"

#include "FactParts.h"

#include "ui/widgets/FactsView.h"

#include "protocol/CloseCode.h"

#include <QVBoxLayout>

namespace framescope::ui::details {

using base::OrderedJson;
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
    const OrderedJson &closed = details.closed;
    facts()->clearFacts();
    if (!closed.isObject()) {
        facts()->addText(tr("The connection has not closed."));
        facts()->setProperty("helpTopic", QStringLiteral("details#close"));
        return;
    }
    const auto code = static_cast<std::uint16_t>(closed[u"code"].toInteger(1006));
    facts()->addGroup(QStringLiteral("%1 %2").arg(code).arg(protocol::closeCodeName(code)));
    facts()->addText(protocol::closeCodeMeaning(code), closed[u"clean"].toBool() ? Tone::Normal : Tone::Warning);
    const QString topic = QStringLiteral("close:%1").arg(code);
    facts()->addHelp(topic);
    facts()->setProperty("helpTopic", topic);
    if (closed.contains(u"imported")) {
        // The file of another tool does not hold who closed.
        facts()->addFact(tr("Closed by"), tr("not in the imported file"));
        if (!closed[u"reason"].toText().isEmpty())
            facts()->addFact(tr("Reason"), FactParts::plain(closed[u"reason"]));
        return;
    }
    showHandshake(closed);
    showStream(closed);
    FactParts::addError(facts(), tr("What went wrong"), closed[u"error"]);
}

void CloseTab::addFrame(const QString &name, const OrderedJson &frame)
{
    if (!frame.isObject())
        return facts()->addFact(name, tr("no Close frame"));
    QString text = (frame[u"code"].isNumber() ? FactParts::plain(frame[u"code"]) : tr("no code")) + QLatin1Char(' ') + FactParts::plain(frame[u"name"]);
    if (!frame[u"reason"].toText().isEmpty())
        text += QStringLiteral("  ·  ") + FactParts::plain(frame[u"reason"]);
    facts()->addFact(name, text);
}

void CloseTab::showHandshake(const OrderedJson &closed)
{
    const bool clean = closed[u"clean"].toBool();
    facts()->addFact(tr("Closing handshake"), clean ? tr("complete: both sides sent a Close frame") : tr("incomplete"), clean ? Tone::Good : Tone::Warning);
    const QString first = closed[u"first"].toString();
    const bool local = first == QLatin1String("local");
    const bool remote = first == QLatin1String("remote");
    facts()->addGroup(local ? tr("This side closed first") : remote ? tr("The peer closed first") : tr("Neither side sent a Close frame"));
    // In the order in which they went.
    if (remote) {
        addFrame(tr("The peer sent"), closed[u"received"]);
        addFrame(tr("This side answered"), closed[u"sent"]);
    } else {
        addFrame(tr("This side sent"), closed[u"sent"]);
        addFrame(local ? tr("The peer answered") : tr("The peer sent"), closed[u"received"]);
    }
}

void CloseTab::showStream(const OrderedJson &closed)
{
    const QString end = closed[u"end"].toString();
    const bool reset = end == QLatin1String("reset");
    facts()->addFact(tr("Stream"), end == QLatin1String("eof")     ? tr("ended in order by the peer")
                                   : reset                         ? tr("broken off")
                                   : end == QLatin1String("local") ? tr("ended by this side")
                                                                   : tr("not ended"),
                     reset ? Tone::Bad : Tone::Normal);
    if (const qint64 kept = closed[u"peer_kept_open_ms"].toInteger(); kept > 0)
        facts()->addFact(QStringLiteral("TCP"), tr("the peer left the connection open (RFC 6455 section 7.1.1); this side ended it after %1 s").arg(static_cast<double>(kept) / 1000),
                         Tone::Warning);
    if (closed[u"inside_frame"].toBool())
        facts()->addFact(tr("Stream"), tr("ended inside a frame"), Tone::Bad);
}

} // namespace framescope::ui::details
