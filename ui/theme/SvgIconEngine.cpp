#include "SvgIconEngine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace framescope::ui::theme {

SvgIconEngine::SvgIconEngine(QString file)
    : m_file(std::move(file))
{
}

SvgIconEngine::SvgIconEngine(QString file, const QColor &colour)
    : m_file(std::move(file)), m_colour(colour)
{
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap image = scaledPixmap(rect.size() * ratio, mode, state, ratio);
    image.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), image);
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap SvgIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    // X11 requests icons for windows without a size; there is nothing to paint on.
    if (size.isEmpty())
        return {};
    QColor colour = m_colour.value_or(QColor());
    if (m_colour && (!colour.isValid() || mode == QIcon::Disabled))
        colour = QGuiApplication::palette().color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
    const bool dimmed = !m_colour && mode == QIcon::Disabled;
    const QString look = m_colour ? colour.name() : dimmed ? QStringLiteral("dimmed") : QString();
    const QString key = QStringLiteral("framescope/%1/%2/%3x%4").arg(m_file, look).arg(size.width()).arg(size.height());
    QPixmap image;
    if (QPixmapCache::find(key, &image))
        return image;
    QFile file(m_file);
    image = QPixmap(size);
    image.fill(Qt::transparent);
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        if (m_colour)
            svg.replace("#000000", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(dimmed ? 0.4 : 1.0);
        renderer.render(&painter, QRectF(QPointF(), size));
    }
    QPixmapCache::insert(key, image);
    return image;
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

} // namespace framescope::ui::theme
