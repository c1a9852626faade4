#pragma once

#include "ui/models/AppSettings.h"

#include <QCoreApplication>

class QFormLayout;
class QLineEdit;

namespace framescope::ui::session {

/// The Network page of the settings: defaults for connections. GUI thread.
class NetworkSettings
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::session::NetworkSettings)

public:
    /// `settings` outlives the form.
    static void fill(QFormLayout &form, models::AppSettings &settings);

private:
    static QLineEdit *addProxy(QFormLayout &form, const QString &proxy);
};

} // namespace framescope::ui::session
