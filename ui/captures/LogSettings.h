#pragma once

#include "ui/models/AppSettings.h"

#include <QCoreApplication>

class QFormLayout;

namespace framescope::ui::captures {

/// The Log page of the settings: defaults for the logs of new tabs. GUI thread.
class LogSettings
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::captures::LogSettings)

public:
    /// `settings` outlives the form.
    static void fill(QFormLayout &form, models::AppSettings &settings);
};

} // namespace framescope::ui::captures
