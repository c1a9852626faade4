#include "ImageView.h"

#include "ui/theme/Colors.h"

#include <QPainter>

#include <algorithm>

namespace framescope::ui::widgets {

namespace {

constexpr int kMargin = 10;
constexpr int kField = 8;

} // namespace

ImageView::ImageView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Payload as a picture"));
    setMinimumSize(60, 60);
}

void ImageView::setImage(const QImage &image, const QSize &size)
{
    m_image = image;
    m_size = size;
    setAccessibleDescription(image.isNull() ? QString() : tr("%1 by %2 pixels").arg(size.width()).arg(size.height()));
    update();
}

double ImageView::scale() const
{
    if (m_size.isEmpty())
        return 1;
    return std::min({1.0, double(width() - 2 * kMargin) / m_size.width(), double(height() - 2 * kMargin) / m_size.height()});
}

void ImageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Colors &set = theme::colors(this);
    painter.fillRect(rect(), set.base);
    if (m_image.isNull())
        return;
    QRectF target(QPointF(), QSizeF(m_size) * std::max(0.01, scale()));
    target.moveCenter(QRectF(rect()).center());
    const QRect whole = target.toAlignedRect();
    if (m_image.hasAlphaChannel()) {
        painter.setClipRect(whole);
        for (int y = whole.top(); y <= whole.bottom(); y += kField) {
            for (int x = whole.left() + ((y - whole.top()) / kField % 2) * kField; x <= whole.right(); x += 2 * kField)
                painter.fillRect(x, y, kField, kField, set.border);
        }
        painter.setClipping(false);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale() < 1);
    painter.drawImage(target, m_image);
    painter.setPen(set.border);
    painter.drawRect(whole.adjusted(-1, -1, 0, 0));
}

} // namespace framescope::ui::widgets
