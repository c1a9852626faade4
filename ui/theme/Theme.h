#pragma once

#include "Colors.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace framescope::ui::theme {

/// Which of the two sets is used.
enum class Scheme : std::uint8_t { System, Light, Dark };

/// Dresses the application: style, palette, style sheet and fonts, and follows the system where asked. GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    bool isDark() const { return m_dark; }

    /// Points added to the system's font size, -4 to 8, for the log and the editors.
    int fontAdjustment() const { return m_fontAdjustment; }
    void setFontAdjustment(int points);

    /// The font for payloads: fixed pitch, with the adjustment.
    QFont monospace() const;

    /// "system", "light", "dark": as kept in the settings.
    static QString schemeName(Scheme scheme);
    static Scheme schemeFromName(const QString &name);

signals:
    void changed();

private:
    void apply();
    static bool systemIsDark();

    QApplication &m_application;
    Scheme m_scheme = Scheme::System;
    bool m_dark = false;
    bool m_systemDark = false;
    int m_fontAdjustment = 0;
};

/// The fixed-pitch font that goes with a widget's own font size.
QFont monospaceFor(const QFont &font);

} // namespace framescope::ui::theme
