#pragma once

#include "Screenshots.h"

#include "ui/models/AppSettings.h"

#include "capture/CaptureStore.h"
#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace framescope::ui::program {

/// A workspace, settings and a capture folder that are gone afterwards.
struct Screenshots::Place {
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    models::AppSettings settings{store};
    capture::CaptureStore captures{folder.filePath(QStringLiteral("captures"))};
    std::unique_ptr<profiles::Workspace> workspace;
    std::unique_ptr<profiles::SecretStore> secrets;
    QString ticker;

    base::Result<void> fill();
};

} // namespace framescope::ui::program
