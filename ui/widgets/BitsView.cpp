#include "BitsView.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace framescope::ui::widgets {

namespace {

constexpr int kBitsPerRow = 16; // two bytes a row: narrow enough for a docked panel

int rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() * 2 + 10;
}

} // namespace

BitsView::BitsView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Frame header, bit by bit"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BitsView::setFields(std::vector<Field> fields)
{
    m_fields = std::move(fields);
    m_current = -1;
    QStringList spoken;
    for (const Field &field : m_fields)
        spoken << QStringLiteral("%1: %2").arg(field.name, field.value);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

std::vector<BitsView::Box> BitsView::boxes(int width) const
{
    std::vector<Box> result;
    const int top = fontMetrics().height() + 4;
    const int height = rowHeight(fontMetrics());
    const auto x = [&](int bit) { return bit * (width - 2) / kBitsPerRow; };
    int at = 0;
    for (int i = 0; i < static_cast<int>(m_fields.size()); ++i) {
        int left = m_fields[static_cast<std::size_t>(i)].bits;
        bool first = true;
        while (left > 0) {
            const int column = at % kBitsPerRow;
            // Whole rows of one field are one box: a masking key has two, a long length four.
            const int rows = column == 0 ? std::max(1, left / kBitsPerRow) : 1;
            const int take = std::min(left, rows * kBitsPerRow - column);
            const int row = at / kBitsPerRow;
            result.push_back({QRect(QPoint(x(column), top + row * height), QPoint(x(std::min(column + take, kBitsPerRow)), top + (row + rows) * height)), i, first});
            at += take;
            left -= take;
            first = false;
        }
    }
    return result;
}

int BitsView::heightForWidth(int) const
{
    int bits = 0;
    for (const Field &field : m_fields)
        bits += field.bits;
    return fontMetrics().height() + 6 + (bits + kBitsPerRow - 1) / kBitsPerRow * rowHeight(fontMetrics());
}

QSize BitsView::sizeHint() const
{
    return {480, heightForWidth(480)};
}

QSize BitsView::minimumSizeHint() const
{
    return {280, heightForWidth(280)};
}

void BitsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Colors &set = theme::colors(this);
    painter.setPen(set.muted);
    QFont small = font();
    small.setPointSizeF(std::max(6.0, small.pointSizeF() * 0.8));
    painter.setFont(small);
    for (int bit = 0; bit < kBitsPerRow; ++bit) {
        const int left = bit * (width() - 1) / kBitsPerRow;
        const int right = (bit + 1) * (width() - 1) / kBitsPerRow;
        painter.drawText(QRect(left, 0, right - left, fontMetrics().height() + 2), Qt::AlignCenter, QString::number(bit));
    }
    const QFont mono = theme::monospaceFor(font());
    for (const Box &box : boxes(width())) {
        const Field &field = m_fields[static_cast<std::size_t>(box.field)];
        painter.fillRect(box.rect, field.wrong ? set.errorSoft : box.field == m_current ? set.accentSoft : set.base);
        painter.setPen(set.border);
        painter.drawRect(box.rect);
        if (!box.first)
            continue;
        const QRect inner = box.rect.adjusted(2, 3, -2, -3);
        painter.setFont(small);
        const int nameHeight = painter.fontMetrics().height();
        painter.setPen(field.wrong ? set.error : set.muted);
        painter.drawText(inner, Qt::AlignHCenter | Qt::AlignTop, painter.fontMetrics().elidedText(field.name, Qt::ElideRight, inner.width() + 2));
        painter.setFont(mono);
        painter.setPen(field.wrong ? set.error : set.text);
        painter.drawText(inner.adjusted(0, nameHeight, 0, 0), Qt::AlignCenter, painter.fontMetrics().elidedText(field.value, Qt::ElideRight, inner.width() + 2));
    }
}

void BitsView::setCurrent(int field)
{
    if (field == m_current || field < 0 || field >= static_cast<int>(m_fields.size()))
        return;
    m_current = field;
    const Field &f = m_fields[static_cast<std::size_t>(field)];
    emit explained(QStringLiteral("%1 = %2: %3").arg(f.name, f.value, f.meaning));
    update();
}

void BitsView::mouseMoveEvent(QMouseEvent *event)
{
    for (const Box &box : boxes(width())) {
        if (box.rect.contains(event->position().toPoint()))
            return setCurrent(box.field);
    }
}

void BitsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        setCurrent(m_current + 1);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        setCurrent(m_current - 1);
    else
        QWidget::keyPressEvent(event);
}

void BitsView::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0)
        setCurrent(0);
    QWidget::focusInEvent(event);
}

} // namespace framescope::ui::widgets
