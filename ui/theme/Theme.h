#pragma once

#include "Colors.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace framescope::ui::theme {

/// Which of the two sets is used.
enum class Scheme : std::uint8_t { System, Light, Dark };

/// Sets the application's style, palette, style sheet and fonts, and optionally follows the system. GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    bool isDark() const { return m_dark; }

    /// The font of payloads, the log and the editors: `family` (empty: the system's fixed-pitch font) and points added to the size
    /// of other texts, -4 to 8. monospaceFor() returns it; widgets with the property "mono" get it from the style sheet.
    void setMonospace(const QString &family, int points);
    QString monospaceFamily() const { return m_family; }
    int fontAdjustment() const { return m_fontAdjustment; }

    /// "system", "light", "dark": the form in the settings.
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
    QString m_family;
    int m_fontAdjustment = 0;
};

/// The fixed-pitch font that goes with a widget's own font size, as the user chose it (it is kept with the application, as its palette is).
QFont monospaceFor(const QFont &font);

} // namespace framescope::ui::theme
