#pragma once

#include "ui/models/AppSettings.h"
#include "ui/models/IoThread.h"
#include "ui/theme/Theme.h"

#include "capture/CaptureStore.h"
#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace framescope::ui::program {

/// The services of the window and its features; all of them outlive the window. A plain value.
struct Services {
    models::IoThread &io;
    theme::Theme &theme;
    models::AppSettings &settings;
    capture::CaptureStore &captures;
    profiles::Workspace *workspace = nullptr;              ///< null: none could be opened
    profiles::SecretStore *secrets = nullptr;
    std::shared_ptr<profiles::SecretStore> ioSecrets = {}; ///< lives on the I/O thread; null: OAuth's refresh tokens are kept in memory
    std::function<void(const QUrl &)> openBrowser = {};    ///< empty: the system's browser
    QString historyFolder = {};                            ///< for what was sent through each profile; empty: it is not kept
};

} // namespace framescope::ui::program
