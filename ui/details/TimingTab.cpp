#include "TimingTab.h"

#include "FactParts.h"

#include "ui/models/EntryText.h"
#include "ui/widgets/FactsView.h"
#include "ui/widgets/Waterfall.h"

#include <QVBoxLayout>

#include <array>
#include <vector>

namespace framescope::ui::details {

using models::EntryText;
using widgets::Waterfall;

namespace {

std::int64_t nanoseconds(double milliseconds)
{
    return static_cast<std::int64_t>(milliseconds * 1e6);
}

/// A bar for each phase that was timed; where the connection did not open, the phase in which it failed is marked.
std::vector<Waterfall::Bar> barsOf(const capture::OpeningEvent &opening, std::int64_t tookNs, bool failed)
{
    const capture::OpeningTimings &timings = opening.timings;
    struct Phase {
        QString name;
        std::optional<double> ms;
        bool expected;
    };
    const std::array<Phase, 5> phases = {{{EntryText::phase(QStringLiteral("lookup")), timings.lookup, true},
                                          {EntryText::phase(QStringLiteral("tcp")), timings.tcp, true},
                                          {EntryText::phase(QStringLiteral("proxy")), timings.proxy, !opening.proxy.isEmpty()},
                                          {EntryText::phase(QStringLiteral("tls")), timings.tls, opening.url.startsWith("wss")},
                                          {EntryText::phase(QStringLiteral("upgrade")), timings.upgrade, true}}};
    std::vector<Waterfall::Bar> bars;
    std::int64_t at = 0;
    std::size_t next = 0; // the phase in which it ended, where it did not open
    for (std::size_t i = 0; i < phases.size(); ++i) {
        if (!phases[i].ms)
            continue;
        const std::int64_t length = nanoseconds(*phases[i].ms);
        bars.push_back({phases[i].name, at, length, EntryText::duration(length), false});
        at += length;
        next = i + 1;
    }
    while (next < phases.size() && !phases[next].expected)
        ++next;
    if (failed && next < phases.size() && tookNs >= at) {
        const std::int64_t length = tookNs - at;
        bars.push_back({phases[next].name, at, length, TimingTab::tr("%1, failed").arg(EntryText::duration(length)), true});
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
    const capture::OpeningEvent opening = details.opening.value_or(capture::OpeningEvent());
    const bool failed = details.opening && !details.opened;
    std::vector<Waterfall::Bar> bars = barsOf(opening, details.openingTookNs, failed);
    const bool none = bars.empty();
    m_waterfall->setVisible(!none);
    m_waterfall->setBars(std::move(bars));
    facts()->clearFacts();
    if (none) {
        facts()->addText(tr("No timings yet."));
        return;
    }
    const std::optional<double> &total = opening.timings.total;
    facts()->addFact(tr("Time to open"), !failed && total ? EntryText::duration(nanoseconds(*total)) : tr("did not open"));
    if (!opening.addresses.isEmpty())
        facts()->addFact(tr("Addresses tried"), FactParts::plain(opening.addresses.join(QStringLiteral(", "))));
}

} // namespace framescope::ui::details
