#pragma once

#include "ui/models/AppSettings.h"

#include <QCoreApplication>

class QFormLayout;

namespace framescope::ui::captures {

/// The page Log of the settings: how the log of a new tab begins. GUI thread.
class LogSettings
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::captures::LogSettings)

public:
    /// `settings` outlives the form.
    static void fill(QFormLayout &form, models::AppSettings &settings);
};

} // namespace framescope::ui::captures
