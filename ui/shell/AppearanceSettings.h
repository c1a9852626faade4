#pragma once

#include "ui/models/AppSettings.h"

#include <QCoreApplication>

class QFormLayout;

namespace framescope::ui::shell {

/// The Appearance page of the settings: theme, language, font, row height. GUI thread.
class AppearanceSettings
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::shell::AppearanceSettings)

public:
    /// `settings` outlives the form.
    static void fill(QFormLayout &form, models::AppSettings &settings);

private:
    static void addFont(QFormLayout &form, models::AppSettings &settings);
};

} // namespace framescope::ui::shell
