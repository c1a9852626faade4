#pragma once

#include "ui/models/AppSettings.h"

#include <QCoreApplication>

class QFormLayout;

namespace framescope::ui::session {

/// When a session notifies the user: the Notifications page of the settings. GUI thread.
class NotificationSettings
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::session::NotificationSettings)

public:
    /// `settings` outlives the form.
    static void fill(QFormLayout &form, models::AppSettings &settings);
};

} // namespace framescope::ui::session
