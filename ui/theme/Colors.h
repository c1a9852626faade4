#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace framescope::ui::theme {

/// Every colour the window uses, once for light and once for dark; nothing else in ui/ names a colour. GUI thread.
struct Colors {
    QColor window, base, alternate, raised;
    QColor text, muted, faint, border;
    QColor accent, accentText, accentSoft, selection;
    QColor in, out, control, close, event;     ///< rows of the log, by direction and kind
    QColor error, errorSoft, warning, warningSoft, success, successSoft;
    QColor jsonKey, jsonString, jsonNumber, jsonLiteral, jsonPunctuation;
    QColor match;                              ///< what a search found, as a background
    bool dark = false;
};

const Colors &lightColors();
const Colors &darkColors();

/// The set for a palette, chosen by the brightness of its window colour.
const Colors &colors(const QPalette &palette);
/// The set that a widget is currently painted with; without a widget, that of the program.
const Colors &colors(const QWidget *widget);

/// The palette made of a set, for QApplication::setPalette.
QPalette paletteOf(const Colors &colors);

} // namespace framescope::ui::theme
