#pragma once

#include "capture/CaptureStore.h"

namespace framescope::ui::models {

/// Where the log of a new session or server goes. GUI thread.
class NewLog
{
public:
    /// A file of the store, or memory where the settings say so or no file can be made; `title` is kept in it.
    static capture::CaptureOptions options(const capture::CaptureStore &store, const QString &title);
};

} // namespace framescope::ui::models
