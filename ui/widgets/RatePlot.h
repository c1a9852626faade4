#pragma once

#include <QWidget>

#include <cstdint>
#include <vector>

namespace framescope::ui::widgets {

/// Plots rates in both directions and round-trip times; a click (or the arrow keys and Enter) selects a moment. Distinguishes in,
/// out and round trips without colour too: area, line, dots. GUI thread.
class RatePlot : public QWidget
{
    Q_OBJECT

public:
    struct Rate {
        double in = 0;  ///< per second
        double out = 0;
    };
    struct Trip {
        std::int64_t wallNs = 0;
        std::int64_t rttNs = 0;
    };
    struct Data {
        std::int64_t startWallNs = 0;
        std::int64_t sliceNs = 1;
        std::vector<Rate> rates;
        std::vector<Trip> trips;
    };

    explicit RatePlot(QWidget *parent = nullptr);

    void setData(Data data);
    const Data &data() const { return m_data; }
    /// The moment at this x, nanoseconds since 1970.
    std::int64_t timeAt(int x) const;
    int xOf(std::int64_t wallNs) const;
    /// The moment that the log shows; 0: none.
    void setMoment(std::int64_t wallNs);

    QSize sizeHint() const override { return {480, 96}; }
    QSize minimumSizeHint() const override { return {160, 72}; }

signals:
    void timeClicked(qint64 wallNs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect area() const;
    std::int64_t span() const;
    QString describe(int slice) const;
    void setCursorAt(int slice);

    Data m_data;
    std::int64_t m_moment = 0;
    int m_cursor = -1; ///< slice under the mouse or chosen by keys
};

} // namespace framescope::ui::widgets
