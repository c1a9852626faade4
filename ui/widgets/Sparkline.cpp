#include "Sparkline.h"

#include "ui/theme/Colors.h"

#include <QPainter>

#include <algorithm>

namespace framescope::ui::widgets {

namespace {

constexpr int kVerticalMargin = 3;
constexpr int kSideMargin = 10;

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Messages per second in the last minute"));
    setToolTip(accessibleName());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::push(double lower, double upper)
{
    if (m_values.size() == kBars)
        m_values.erase(m_values.begin());
    m_values.emplace_back(lower, upper);
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Colors &set = theme::colors(this);
    // Away from the edges of the status bar, where a line would look like a scratch.
    const QRect area = rect().adjusted(0, kVerticalMargin, -kSideMargin, -kVerticalMargin);
    const int base = area.bottom();
    painter.fillRect(QRect(area.left(), base, area.width(), 1), set.border);
    double most = 1;
    for (const auto &[lower, upper] : m_values)
        most = std::max(most, lower + upper);
    const double step = static_cast<double>(area.width()) / static_cast<double>(kBars);
    double x = area.right() + 1 - step * static_cast<double>(m_values.size());
    for (const auto &[lower, upper] : m_values) {
        const double lowerHeight = lower / most * (area.height() - 1);
        const double upperHeight = upper / most * (area.height() - 1);
        painter.fillRect(QRectF(x, base - lowerHeight, step - 0.5, lowerHeight), set.in);
        painter.fillRect(QRectF(x, base - lowerHeight - upperHeight, step - 0.5, upperHeight), set.out);
        x += step;
    }
}

} // namespace framescope::ui::widgets
