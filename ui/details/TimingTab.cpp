#include "TimingTab.h"

#include "FactParts.h"

#include "ui/models/EntryText.h"
#include "ui/widgets/FactsView.h"
#include "ui/widgets/Waterfall.h"

#include <QVBoxLayout>

#include <array>
#include <vector>

namespace framescope::ui::details {

using base::OrderedJson;
using models::EntryText;
using widgets::Waterfall;

namespace {

std::int64_t nanoseconds(const OrderedJson &milliseconds)
{
    return static_cast<std::int64_t>(milliseconds.toDouble() * 1e6);
}

/// A bar for each phase that was timed; where the connection did not open, the phase in which it failed is marked.
std::vector<Waterfall::Bar> barsOf(const EntryDetails &details, bool failed)
{
    const OrderedJson &opening = details.opening;
    const OrderedJson &timings = opening[u"timings"];
    struct Phase {
        QString key;
        bool expected;
    };
    const std::array<Phase, 5> phases = {{{QStringLiteral("lookup"), true},
                                          {QStringLiteral("tcp"), true},
                                          {QStringLiteral("proxy"), !opening[u"proxy"].toText().isEmpty()},
                                          {QStringLiteral("tls"), opening[u"url"].toText().startsWith(QLatin1String("wss"))},
                                          {QStringLiteral("upgrade"), true}}};
    std::vector<Waterfall::Bar> bars;
    std::int64_t at = 0;
    std::size_t next = 0; // the phase in which it ended, where it did not open
    for (std::size_t i = 0; i < phases.size(); ++i) {
        const OrderedJson &value = timings[phases[i].key];
        if (!value.isNumber())
            continue;
        const std::int64_t length = nanoseconds(value);
        bars.push_back({EntryText::phase(phases[i].key), at, length, EntryText::duration(length), false});
        at += length;
        next = i + 1;
    }
    while (next < phases.size() && !phases[next].expected)
        ++next;
    if (failed && next < phases.size() && details.openingTookNs >= at) {
        const std::int64_t length = details.openingTookNs - at;
        bars.push_back({EntryText::phase(phases[next].key), at, length, TimingTab::tr("%1, failed").arg(EntryText::duration(length)), true});
    } else if (failed && !bars.empty()) {
        bars.back().failed = true;
    }
    return bars;
}

} // namespace

TimingTab::TimingTab(QWidget *parent)
    : DetailsTab(tr("Phases of the opening"), QStringLiteral("timing"), parent)
    , m_waterfall(new Waterfall(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 0);
    column->addWidget(m_waterfall);
    column->addWidget(facts(), 1);
}

bool TimingTab::hasSameContent(const EntryDetails &shown, const EntryDetails &next) const
{
    return haveSameOpening(shown, next);
}

void TimingTab::showDetails(const EntryDetails &details)
{
    const OrderedJson &opening = details.opening;
    const bool failed = opening.isObject() && !details.opened;
    std::vector<Waterfall::Bar> bars = barsOf(details, failed);
    const bool none = bars.empty();
    m_waterfall->setVisible(!none);
    m_waterfall->setBars(std::move(bars));
    facts()->clearFacts();
    if (none) {
        facts()->addText(tr("No timings yet."));
        return;
    }
    const OrderedJson &total = opening[u"timings"][u"total"];
    facts()->addFact(tr("Time to open"), !failed && total.isNumber() ? EntryText::duration(nanoseconds(total)) : tr("did not open"));
    QStringList addresses;
    for (const OrderedJson &address : opening[u"addresses"].items())
        addresses << FactParts::plain(address);
    if (!addresses.isEmpty())
        facts()->addFact(tr("Addresses tried"), addresses.join(QStringLiteral(", ")));
}

} // namespace framescope::ui::details
