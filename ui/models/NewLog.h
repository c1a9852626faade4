#pragma once

#include "capture/CaptureStore.h"

namespace framescope::ui::models {

/// Decides where the log of a new session or server is stored. GUI thread.
class NewLog
{
public:
    /// A file of the store, or memory if the settings say so or no file can be created; the log stores `title`.
    static capture::CaptureOptions options(const capture::CaptureStore &store, const QString &title);
};

} // namespace framescope::ui::models
