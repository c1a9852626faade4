#pragma once

#include "ServerPage.h"

#include "ui/shell/Feature.h"
#include "ui/workspace/WorkspaceFeature.h"

#include "capture/CaptureStore.h"

namespace framescope::ui::server {

/// Local servers in the window: new ones and those of the workspace, the Server menu, the demo. GUI thread.
class ServerFeature : public shell::Feature
{
    Q_OBJECT

public:
    struct Parts {
        models::IoThread &io;
        capture::CaptureStore &captures;
    };

    /// All of it outlives the feature.
    ServerFeature(Parts parts, workspace::WorkspaceFeature &workspace);

    ServerPage *newServer();
    /// Opens a saved server of the workspace in a new tab, or its existing tab; null (and a notice) if it cannot be read.
    ServerPage *openServer(const QString &path, bool startNow);
    /// Starts an echo server, connects to it and sends a message.
    void runDemo();

    void attach(shell::MainWindow &window) override;
    void addPages(shell::PageRegistry &pages) override;
    void watchPages(shell::Pages &pages) override;
    void addMenus(shell::Menus &menus) override;
    void addToWelcome(shell::WelcomePage &page) override;

private:
    /// A server that has no file, by its settings as JSON; null where they mean nothing.
    ServerPage *addUnsaved(const QString &settings);
    ServerPage *addServer(framescope::server::ServerSettings settings);

    Parts m_parts;
    workspace::WorkspaceFeature &m_workspace;
    shell::MainWindow *m_window = nullptr;
};

} // namespace framescope::ui::server
