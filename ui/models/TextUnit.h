#pragma once

#include <QByteArrayView>
#include <QString>

namespace framescope::ui::models {

/// The next thing to show of bytes that are meant to be UTF-8: a character, or the visible escape of one that must not be obeyed (controls,
/// characters that turn the direction of text around) or of a byte that is none. A plain value; any thread.
struct TextUnit {
    QString text;         ///< what is shown
    int bytes = 1;        ///< that it stands for
    int columns = 1;      ///< of a fixed-pitch font that it takes
    bool escape = false;

    /// `bytes` must not be empty.
    static TextUnit next(QByteArrayView bytes);
};

} // namespace framescope::ui::models
