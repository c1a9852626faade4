#include "Theme.h"

#include "PlainLabels.h"
#include "StyleSheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QStyleHints>
#include <QtPlugin>

#include <algorithm>

// For the images of the style sheet.
Q_IMPORT_PLUGIN(SvgIconPlugin)

// Outside the namespace, as the macro declares a global function.
static void registerResources()
{
    Q_INIT_RESOURCE(framescope);
}

namespace framescope::ui::theme {

namespace {

constexpr char kFamilyProperty[] = "framescopeMonospaceFamily";
constexpr char kAdjustmentProperty[] = "framescopeMonospaceAdjustment";

/// The rule for widgets that ask for the font of payloads by property.
QString monospaceRule()
{
    const QFont font = monospaceFor(QApplication::font());
    const QString size = font.pointSizeF() > 0 ? QStringLiteral("%1pt").arg(font.pointSizeF()) : QStringLiteral("%1px").arg(font.pixelSize());
    QStringList names;
    for (QString name : font.families())
        names << QLatin1Char('"') + name.remove(QLatin1Char('"')) + QLatin1Char('"');
    return QStringLiteral("*[mono=\"true\"] { font-family: %1; font-size: %2; }\n").arg(names.join(QStringLiteral(", ")), size);
}

} // namespace

Theme::Theme(QApplication &application)
    : m_application(application)
{
    registerResources();
    new PlainLabels(this);
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
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Theme::setMonospace(const QString &family, int points)
{
    const int adjustment = std::clamp(points, -4, 8);
    if (family == m_family && adjustment == m_fontAdjustment)
        return;
    m_family = family;
    m_fontAdjustment = adjustment;
    m_application.setProperty(kFamilyProperty, m_family);
    m_application.setProperty(kAdjustmentProperty, m_fontAdjustment);
    apply();
}

void Theme::apply()
{
    m_dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_systemDark);
    const Colors &set = m_dark ? darkColors() : lightColors();
    QApplication::setPalette(paletteOf(set));
    m_application.setStyleSheet(styleSheet(set) + monospaceRule());
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
    if (const QString family = qApp->property(kFamilyProperty).toString(); !family.isEmpty())
        fixed.setFamilies({family, fixed.family()});
    const int adjustment = qApp->property(kAdjustmentProperty).toInt();
    if (font.pointSizeF() > 0)
        fixed.setPointSizeF(std::max(5.0, font.pointSizeF() + adjustment));
    else if (font.pixelSize() > 0)
        fixed.setPixelSize(std::max(6, font.pixelSize() + adjustment * 4 / 3));
    return fixed;
}

} // namespace framescope::ui::theme
