#include "RateSeries.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace framescope::ui::log {

namespace {

constexpr int kSampleMs = 500;
constexpr std::int64_t kFirstSliceNs = 100'000'000;

} // namespace

RateSeries::RateSeries(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(kSampleMs);
    connect(&m_tick, &QTimer::timeout, this, &RateSeries::update);
}

RateSeries::~RateSeries()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void RateSeries::setReader(std::shared_ptr<capture::CaptureReader> reader)
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
    m_reader = std::move(reader);
    m_next = 1;
    m_slices.clear();
    m_roundTrips.clear();
    m_sliceNs = kFirstSliceNs;
    m_startNs = 0;
    emit changed();
    if (isActive())
        update();
}

void RateSeries::setActive(bool on)
{
    if (on == isActive())
        return;
    if (on) {
        m_tick.start();
        update();
    } else {
        m_tick.stop();
    }
}

void RateSeries::update()
{
    if (!m_reader || m_cancelled)
        return;
    const std::uint64_t first = std::max(m_next, m_reader->firstEntry());
    const std::uint64_t last = m_reader->entryCount();
    if (first > last)
        return;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    QThreadPool::globalInstance()->start([reader = m_reader, first, last, cancelled = m_cancelled, series = QPointer<RateSeries>(this)] {
        capture::Statistics::Options options;
        options.first = first;
        options.last = last;
        options.maxSeries = kMost;
        options.progress = [cancelled](std::uint64_t, std::uint64_t) { return !*cancelled; };
        auto made = std::make_shared<capture::Statistics>(capture::Statistics::of(*reader, capture::Filter(), options));
        QMetaObject::invokeMethod(qApp, [series, cancelled, made, last] {
            if (!series || series->m_cancelled != cancelled)
                return; // of a capture that is shown no more
            series->m_cancelled.reset();
            series->m_next = last + 1;
            series->add(*made);
            emit series->changed();
        }, Qt::QueuedConnection);
    });
}

void RateSeries::halve()
{
    for (std::size_t i = 0; i < m_slices.size(); ++i) {
        const capture::RateSlice slice = m_slices[i];
        m_slices[i] = {};
        for (int side = 0; side < 2; ++side) {
            m_slices[i / 2].entries[side] += slice.entries[side];
            m_slices[i / 2].bytes[side] += slice.bytes[side];
        }
    }
    m_slices.resize((m_slices.size() + 1) / 2);
    m_sliceNs *= 2;
}

void RateSeries::add(const capture::Statistics &statistics)
{
    if (statistics.rates.empty())
        return;
    if (m_slices.empty()) {
        m_startNs = statistics.rates.front().startNs;
        m_startWallNs = m_startNs;
        if (const auto first = m_reader->info(m_reader->firstEntry()))
            m_startWallNs = m_startNs + first->time.wallNs - first->time.monoNs;
        if (statistics.rates.size() > 1)
            m_sliceNs = std::max(kFirstSliceNs, statistics.rates[1].startNs - statistics.rates[0].startNs);
    }
    for (const capture::RateSlice &slice : statistics.rates) {
        const auto indexOf = [&] { return static_cast<std::size_t>(std::max<std::int64_t>(0, slice.startNs - m_startNs) / m_sliceNs); };
        while (indexOf() >= kMost)
            halve();
        if (indexOf() >= m_slices.size())
            m_slices.resize(indexOf() + 1);
        for (int side = 0; side < 2; ++side) {
            m_slices[indexOf()].entries[side] += slice.entries[side];
            m_slices[indexOf()].bytes[side] += slice.bytes[side];
        }
    }
    for (std::size_t i = 0; i < m_slices.size(); ++i)
        m_slices[i].startNs = m_startNs + static_cast<std::int64_t>(i) * m_sliceNs;
    m_roundTrips.insert(m_roundTrips.end(), statistics.roundTrips.begin(), statistics.roundTrips.end());
    while (m_roundTrips.size() > kMost) {
        for (std::size_t i = 0; i < m_roundTrips.size() / 2; ++i)
            m_roundTrips[i] = m_roundTrips[2 * i];
        m_roundTrips.resize(m_roundTrips.size() / 2);
    }
}

} // namespace framescope::ui::log
