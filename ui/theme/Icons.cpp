#include "Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace framescope::ui::theme {

namespace {

/// Draws one of our line icons in the palette's colour at the moment of painting, so that a change of theme needs nothing. GUI thread.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, QColor color)
        : m_name(std::move(name)), m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap image = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        image.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        // X11 asks for icons of windows that have no size yet; nothing can be painted on nothing.
        if (size.isEmpty())
            return {};
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor color = m_color.isValid() && mode != QIcon::Disabled
                                 ? m_color
                                 : QGuiApplication::palette().color(group, QPalette::ButtonText);
        const QString key = QStringLiteral("framescope/%1/%2/%3x%4").arg(m_name, color.name()).arg(size.width()).arg(size.height());
        QPixmap image;
        if (QPixmapCache::find(key, &image))
            return image;
        QFile file(QStringLiteral(":/framescope/icons/%1.svg").arg(m_name));
        image = QPixmap(size);
        image.fill(Qt::transparent);
        if (file.open(QIODevice::ReadOnly)) {
            QSvgRenderer renderer(file.readAll().replace("#000000", color.name().toLatin1()));
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            renderer.render(&painter, QRectF(QPointF(), size));
        }
        QPixmapCache::insert(key, image);
        return image;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_color); }

private:
    QString m_name;
    QColor m_color;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LineIconEngine(name, {}));
}

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new LineIconEngine(name, color));
}

QIcon programIcon()
{
    return QIcon(QStringLiteral(":/framescope/icons/framescope.svg"));
}

} // namespace framescope::ui::theme
