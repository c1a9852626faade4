#pragma once

#include <QByteArrayView>
#include <QString>

namespace framescope::ui::models {

/// The next unit to display of bytes that should be UTF-8: a character, or the visible escape of one that must not be interpreted (control
/// and bidirectional-formatting characters) or of an invalid byte. A plain value; any thread.
struct TextUnit {
    QString text;         ///< what is shown
    int bytes = 1;        ///< the bytes it represents
    int columns = 1;      ///< its width in a fixed-pitch font
    bool escape = false;

    /// `bytes` must not be empty.
    static TextUnit next(QByteArrayView bytes);
};

} // namespace framescope::ui::models
