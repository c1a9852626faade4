#pragma once

#include "ui/models/AppSettings.h"

#include <QCoreApplication>

class QFormLayout;

namespace framescope::ui::shell {

/// Whether the program looks for newer versions of itself: the last rows of the page Notifications. GUI thread.
class UpdateSettings
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::shell::UpdateSettings)

public:
    /// `settings` outlives the form.
    static void fill(QFormLayout &form, models::AppSettings &settings);
};

} // namespace framescope::ui::shell
