#include "RateFeed.h"

#include "ui/log/models/RateSeries.h"
#include "ui/widgets/RatePlot.h"

#include <algorithm>
#include <utility>

namespace framescope::ui::log {

RateFeed::RateFeed(widgets::RatePlot *plot, QObject *parent)
    : QObject(parent)
    , m_plot(plot)
    , m_series(new RateSeries(this))
{
    connect(m_series, &RateSeries::changed, this, &RateFeed::show);
}

void RateFeed::setReader(const std::shared_ptr<capture::CaptureReader> &reader)
{
    m_reader = reader;
    m_series->setReader(reader);
}

void RateFeed::setActive(bool on)
{
    m_series->setActive(on);
}

void RateFeed::showMomentOf(std::uint64_t entry)
{
    if (const auto info = entry && m_reader && m_plot->isVisible() ? m_reader->info(entry) : std::nullopt)
        m_plot->setMoment(info->time.wallNs);
}

void RateFeed::show()
{
    widgets::RatePlot::Data data;
    data.startWallNs = m_series->startWallNs();
    data.sliceNs = m_series->sliceNs();
    const double seconds = std::max(1e-9, static_cast<double>(data.sliceNs) * 1e-9);
    data.rates.reserve(m_series->slices().size());
    for (const capture::RateSlice &slice : m_series->slices())
        data.rates.push_back({static_cast<double>(slice.entries[capture::Counters::In]) / seconds, static_cast<double>(slice.entries[capture::Counters::Out]) / seconds});
    for (const capture::RoundTrip &trip : m_series->roundTrips())
        data.trips.push_back({trip.wallNs, trip.rttNs});
    m_plot->setData(std::move(data));
}

} // namespace framescope::ui::log
