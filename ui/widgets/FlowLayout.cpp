#include "FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace framescope::ui::widgets {

namespace {

/// What an item takes in a line at the least: one that expands is content with its minimum.
int widthOf(const QLayoutItem &item)
{
    return item.expandingDirections() & Qt::Horizontal ? item.minimumSize().width() : item.sizeHint().width();
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

QRect FlowLayout::inside(const QRect &rect) const
{
    return rect.marginsRemoved(contentsMargins());
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = widthOf(*item);
        if (lines.empty() || used + spacing() + wanted > width) {
            lines.emplace_back();
            used = wanted;
        } else {
            used += spacing() + wanted;
        }
        lines.back().items.push_back(item.get());
        lines.back().height = std::max(lines.back().height, item->sizeHint().height());
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const std::vector<Line> lines = linesFor(width - margins.left() - margins.right());
    for (const Line &line : lines)
        height += line.height;
    return height + spacing() * std::max(0, static_cast<int>(lines.size()) - 1);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    if (const int before = std::exchange(m_width, rect.width()); before != m_width && heightForWidth(before) != heightForWidth(m_width)) {
        // A splitter does not ask what height goes with a width: it hears of it afterwards.
        QMetaObject::invokeMethod(this, [this] { update(); }, Qt::QueuedConnection);
    }
    const QRect area = inside(rect);
    int top = area.top();
    for (const Line &line : linesFor(area.width())) {
        place(line, QRect(area.left(), top, area.width(), line.height));
        top += line.height + spacing();
    }
}

void FlowLayout::place(const Line &line, const QRect &rect) const
{
    int left = rect.width() - spacing() * (static_cast<int>(line.items.size()) - 1);
    int expanding = 0;
    for (const QLayoutItem *item : line.items) {
        left -= widthOf(*item);
        expanding += item->expandingDirections() & Qt::Horizontal ? 1 : 0;
    }
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = rect.left();
    for (QLayoutItem *item : line.items) {
        int width = widthOf(*item);
        if (expanding > 0 && (item->expandingDirections() & Qt::Horizontal)) {
            const int share = std::max(0, left) / expanding--;
            width += share;
            left -= share;
        }
        width = std::min(width, rect.width());
        const int height = std::min(item->sizeHint().height(), rect.height());
        const QRect place(x, rect.top() + (rect.height() - height) / 2, width, height);
        item->setGeometry(mirrored ? QStyle::visualRect(Qt::RightToLeft, rect, place) : place);
        x += width + spacing();
    }
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    int shown = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        ++shown;
        size = QSize(size.width() + item->sizeHint().width(), std::max(size.height(), item->sizeHint().height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right() + spacing() * std::max(0, shown - 1), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo({item->minimumSize().width(), item->sizeHint().height()});
    }
    const QMargins margins = contentsMargins();
    const QSize least = size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
    return m_width > 0 ? least.expandedTo({0, heightForWidth(m_width)}) : least;
}

} // namespace framescope::ui::widgets
