#include "Waterfall.h"

#include "ui/theme/Colors.h"

#include <QPainter>

#include <algorithm>

namespace framescope::ui::widgets {

Waterfall::Waterfall(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Phases of the opening"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int Waterfall::lineHeight() const
{
    return fontMetrics().height() + 10;
}

QSize Waterfall::sizeHint() const
{
    return {420, std::max(1, static_cast<int>(m_bars.size())) * lineHeight() + 4};
}

void Waterfall::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    QStringList spoken;
    for (const Bar &bar : m_bars)
        spoken << QStringLiteral("%1 %2").arg(bar.name, bar.text);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void Waterfall::paintEvent(QPaintEvent *)
{
    if (m_bars.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colors &set = theme::colors(this);
    std::int64_t end = 1;
    int nameWidth = 0;
    int textWidth = 0;
    for (const Bar &bar : m_bars) {
        end = std::max(end, bar.startNs + bar.lengthNs);
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(bar.name));
        textWidth = std::max(textWidth, fontMetrics().horizontalAdvance(bar.text));
    }
    const int left = nameWidth + 14;
    const int room = std::max(40, width() - left - textWidth - 14);
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const Bar &bar = m_bars[static_cast<std::size_t>(i)];
        const int y = i * lineHeight() + 2;
        painter.setPen(set.muted);
        painter.drawText(QRect(0, y, nameWidth, lineHeight()), Qt::AlignVCenter | Qt::AlignRight, bar.name);
        const double x = left + static_cast<double>(bar.startNs) / static_cast<double>(end) * room;
        const double length = std::max(2.0, static_cast<double>(bar.lengthNs) / static_cast<double>(end) * room);
        painter.setPen(Qt::NoPen);
        painter.setBrush(set.accentSoft);
        painter.drawRoundedRect(QRectF(left, y + 5, room, lineHeight() - 10), 3, 3);
        painter.setBrush(bar.failed ? set.error : set.accent);
        painter.drawRoundedRect(QRectF(x, y + 5, length, lineHeight() - 10), 3, 3);
        painter.setPen(bar.failed ? set.error : set.text);
        painter.drawText(QRect(left + room + 10, y, textWidth + 4, lineHeight()), Qt::AlignVCenter | Qt::AlignLeft, bar.text);
    }
}

} // namespace framescope::ui::widgets
