#pragma once

#include "ui/models/AppSettings.h"

#include <QCoreApplication>

class QFormLayout;

namespace framescope::ui::shell {

/// The setting for the update check: the last rows of the Notifications page. GUI thread.
class UpdateSettings
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::shell::UpdateSettings)

public:
    /// `settings` outlives the form.
    static void fill(QFormLayout &form, models::AppSettings &settings);
};

} // namespace framescope::ui::shell
