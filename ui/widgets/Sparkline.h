#pragma once

#include <QWidget>

#include <vector>

namespace framescope::ui::widgets {

/// A row of bars for the last minute, with two stacked values each and no axes. GUI thread.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);
    /// Adds a bar on the right; the oldest is removed on the left.
    void push(double lower, double upper);
    int bars() const { return static_cast<int>(m_values.size()); }
    QSize sizeHint() const override { return {130, 18}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr std::size_t kBars = 60;
    std::vector<std::pair<double, double>> m_values;
};

} // namespace framescope::ui::widgets
