#pragma once

#include <QObject>

#include <cstdint>
#include <memory>

namespace framescope::capture {
class CaptureReader;
}
namespace framescope::ui::widgets {
class RatePlot;
}

namespace framescope::ui::log {

class RateSeries;

/// Keeps a plot of rates and round trips up to date with a capture, while somebody looks at it. GUI thread.
class RateFeed : public QObject
{
    Q_OBJECT

public:
    /// The plot outlives this.
    explicit RateFeed(widgets::RatePlot *plot, QObject *parent = nullptr);

    void setReader(const std::shared_ptr<capture::CaptureReader> &reader);
    /// The capture is only gone through while this is on.
    void setActive(bool on);
    /// Marks the moment of this entry, if the plot is shown; 0 changes nothing.
    void showMomentOf(std::uint64_t entry);

private:
    void show();

    widgets::RatePlot *m_plot;
    RateSeries *m_series;
    std::shared_ptr<capture::CaptureReader> m_reader;
};

} // namespace framescope::ui::log
