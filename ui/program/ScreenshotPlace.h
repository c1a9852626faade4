#pragma once

#include "ui/models/AppSettings.h"

#include "capture/CaptureStore.h"
#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace framescope::ui::program {

/// A temporary workspace with content, settings and a capture folder for screenshots. GUI thread.
struct ScreenshotPlace {
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    models::AppSettings settings{store};
    capture::CaptureStore captures{folder.filePath(QStringLiteral("captures"))};
    std::unique_ptr<profiles::Workspace> workspace;
    std::unique_ptr<profiles::SecretStore> secrets;
    QString ticker; ///< the profile that the pictures are about

    base::Result<void> fill();
};

} // namespace framescope::ui::program
