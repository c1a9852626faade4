#pragma once

#include <QColor>
#include <QIconEngine>
#include <QIconEnginePlugin>
#include <QString>

#include <optional>

namespace framescope::ui::theme {

/// Draws an SVG file in the requested size with the library instead of a plugin: newer distributions have Qt's SVG plugins in a
/// separate package, which may not be installed. GUI thread.
class SvgIconEngine final : public QIconEngine
{
public:
    /// With the colours of the file; dimmed if disabled.
    explicit SvgIconEngine(QString file);
    /// Replaces black with the colour; without a valid one, with the palette's text colour when painting, so that a theme change needs no update.
    SvgIconEngine(QString file, const QColor &colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;

private:
    QString m_file;
    std::optional<QColor> m_colour;
};

/// Lets QIcon and style sheets (`url(….svg)`) find the engine, even if Qt's own plugin is missing. Part of the program.
class SvgIconPlugin final : public QIconEnginePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QIconEngineFactoryInterface_iid FILE "SvgIconPlugin.json")

public:
    QIconEngine *create(const QString &file) override { return new SvgIconEngine(file); }
};

} // namespace framescope::ui::theme
