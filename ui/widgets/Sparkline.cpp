#include "Sparkline.h"

#include "ui/theme/Colors.h"

#include <QPainter>

#include <algorithm>

namespace framescope::ui::widgets {

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Messages a second in the last minute"));
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
    painter.fillRect(QRect(0, height() - 1, width(), 1), set.border);
    double most = 1;
    for (const auto &[lower, upper] : m_values)
        most = std::max(most, lower + upper);
    const double step = static_cast<double>(width()) / static_cast<double>(kBars);
    double x = width() - step * static_cast<double>(m_values.size());
    for (const auto &[lower, upper] : m_values) {
        const double lowerHeight = lower / most * (height() - 2);
        const double upperHeight = upper / most * (height() - 2);
        painter.fillRect(QRectF(x, height() - 1 - lowerHeight, step - 0.5, lowerHeight), set.in);
        painter.fillRect(QRectF(x, height() - 1 - lowerHeight - upperHeight, step - 0.5, upperHeight), set.out);
        x += step;
    }
}

} // namespace framescope::ui::widgets
