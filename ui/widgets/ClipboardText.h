#pragma once

#include <QString>

#include <functional>

namespace framescope::ui::widgets {

/// Puts a text on the clipboard that may take long to make. GUI thread.
class ClipboardText
{
public:
    /// `size`: of the text, about; a large one is made by `make` on the pool, and left out if something else was copied meanwhile.
    static void put(qint64 size, std::function<QString()> make);
};

} // namespace framescope::ui::widgets
