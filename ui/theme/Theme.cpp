#include "Theme.h"

#include "StyleSheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QStyleHints>

#include <algorithm>

// Outside the namespace, as the macro declares a global function.
static void registerResources()
{
    Q_INIT_RESOURCE(framescope);
}

namespace framescope::ui::theme {

Theme::Theme(QApplication &application)
    : m_application(application)
{
    registerResources();
    m_systemDark = systemIsDark();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        m_systemDark = systemIsDark();
        if (m_scheme == Scheme::System)
            apply();
    });
#endif
    apply();
}

bool Theme::systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Theme::setFontAdjustment(int points)
{
    m_fontAdjustment = std::clamp(points, -4, 8);
    emit changed();
}

QFont Theme::monospace() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const qreal size = QApplication::font().pointSizeF() + m_fontAdjustment;
    if (size > 0)
        font.setPointSizeF(std::max(5.0, size));
    return font;
}

void Theme::apply()
{
    m_dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_systemDark);
    const Colors &set = m_dark ? darkColors() : lightColors();
    QApplication::setPalette(paletteOf(set));
    m_application.setStyleSheet(styleSheet(set));
    emit changed();
}

QString Theme::schemeName(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light: return QStringLiteral("light");
    case Scheme::Dark: return QStringLiteral("dark");
    case Scheme::System: break;
    }
    return QStringLiteral("system");
}

Scheme Theme::schemeFromName(const QString &name)
{
    if (name == QLatin1String("light"))
        return Scheme::Light;
    return name == QLatin1String("dark") ? Scheme::Dark : Scheme::System;
}

QFont monospaceFor(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font.pointSizeF() > 0)
        fixed.setPointSizeF(font.pointSizeF());
    return fixed;
}

} // namespace framescope::ui::theme
