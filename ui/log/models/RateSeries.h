#pragma once

#include "capture/CaptureReader.h"
#include "capture/Statistics.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace framescope::ui::log {

/// Rates and round trips of a capture over time, kept up to date while it grows: capture::Statistics of what is new is made on the
/// thread pool and added. At most kMost slices and round trips, whatever the length. GUI thread.
class RateSeries : public QObject
{
    Q_OBJECT

public:
    explicit RateSeries(QObject *parent = nullptr);
    ~RateSeries() override;

    void setReader(std::shared_ptr<capture::CaptureReader> reader);
    /// Works only while active: while the plot is shown.
    void setActive(bool on);
    bool isActive() const { return m_tick.isActive(); }

    /// Slices of sliceNs() each, the first from startWallNs() on.
    const std::vector<capture::RateSlice> &slices() const { return m_slices; }
    const std::vector<capture::RoundTrip> &roundTrips() const { return m_roundTrips; }
    std::int64_t sliceNs() const { return m_sliceNs; }
    std::int64_t startWallNs() const { return m_startWallNs; }

    static constexpr std::size_t kMost = 2000;

signals:
    void changed();

private:
    void update();
    void add(const capture::Statistics &statistics);
    void halve();

    std::shared_ptr<capture::CaptureReader> m_reader;
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< of the run under way; null: none
    QTimer m_tick;
    std::uint64_t m_next = 1;
    std::vector<capture::RateSlice> m_slices;
    std::vector<capture::RoundTrip> m_roundTrips;
    std::int64_t m_sliceNs = 0;
    std::int64_t m_startNs = 0;     ///< on the monotonic clock
    std::int64_t m_startWallNs = 0;
};

} // namespace framescope::ui::log
