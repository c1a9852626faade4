#pragma once

#include <QColor>
#include <QIconEngine>
#include <QIconEnginePlugin>
#include <QString>

#include <optional>

namespace framescope::ui::theme {

/// Draws an SVG file in the size that is asked for, with the library and not with a plugin: newer distributions have Qt's plugins for SVG in a
/// package of their own, which may not be there. GUI thread.
class SvgIconEngine final : public QIconEngine
{
public:
    /// As it is in the file; dimmed where disabled.
    explicit SvgIconEngine(QString file);
    /// Black becomes the colour; no valid one: the palette's text at the moment of painting, so that a change of theme needs nothing.
    SvgIconEngine(QString file, const QColor &colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;

private:
    QString m_file;
    std::optional<QColor> m_colour;
};

/// By this QIcon and style sheets (`url(….svg)`) find the engine, even where Qt's own plugin is missing. A part of the program.
class SvgIconPlugin final : public QIconEnginePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QIconEngineFactoryInterface_iid FILE "SvgIconPlugin.json")

public:
    QIconEngine *create(const QString &file) override { return new SvgIconEngine(file); }
};

} // namespace framescope::ui::theme
