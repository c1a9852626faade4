#include "Features.h"

#include "ui/captures/CapturesFeature.h"
#include "ui/server/ServerFeature.h"
#include "ui/session/SessionFeature.h"
#include "ui/workspace/WorkspaceFeature.h"

#include <QDesktopServices>

namespace framescope::ui::program {

shell::MainWindow::Features Features::make(const Services &services)
{
    const auto openBrowser = services.openBrowser ? services.openBrowser : [](const QUrl &url) { QDesktopServices::openUrl(url); };
    auto workspace = std::make_unique<workspace::WorkspaceFeature>(
        workspace::ProfileSource::Parts{services.settings, services.workspace, services.secrets, services.ioSecrets, openBrowser});
    workspace::WorkspaceFeature &own = *workspace;

    shell::MainWindow::Features features;
    features.push_back(std::make_unique<session::SessionFeature>(session::SessionFeature::Parts{services.io, services.captures, services.historyFolder}, own));
    features.push_back(std::make_unique<server::ServerFeature>(server::ServerFeature::Parts{services.io, services.captures}, own));
    features.push_back(std::make_unique<captures::CapturesFeature>(services.captures, own));
    features.push_back(std::move(workspace));
    return features;
}

} // namespace framescope::ui::program
