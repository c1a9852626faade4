#pragma once

#include "ui/models/AppSettings.h"

#include <QCoreApplication>

class QFormLayout;

namespace framescope::ui::captures {

/// The Storage page of the settings: which captures are kept, and where. GUI thread.
class StorageSettings
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::captures::StorageSettings)

public:
    /// `settings` outlives the form; `folder` is shown.
    static void fill(QFormLayout &form, models::AppSettings &settings, const QString &folder);
};

} // namespace framescope::ui::captures
