#include "MainWindow.h"

#include "ui/models/IoThread.h"
#include "ui/server/ServerPage.h"
#include "ui/session/SessionPage.h"
#include "ui/shell/TabArea.h"

#include <QPushButton>

// Local servers in the main window: new ones, and those that the workspace has.
namespace framescope::ui::program {

server::ServerPage *MainWindow::addServer(framescope::server::ServerSettings settings)
{
    // The same CA as framescope-cli's: who trusts it once trusts both.
    settings.dataFolder = framescope::server::ServerSettings::defaultDataFolder();
    auto *page = new server::ServerPage(m_services.io, settings, logFor(settings.name), m_tabs);
    page->setWorkspace(m_services.workspace);
    page->setSource(m_source);
    connect(page, &server::ServerPage::connectRequested, this, [this](const QUrl &url, const QString &caFile) {
        session::SessionPage *session = newSession(url.toString());
        session->trustCa(caFile);
        session->connectNow();
    });
    addPage(page);
    page->startButton()->setFocus(Qt::OtherFocusReason);
    return page;
}

server::ServerPage *MainWindow::newServer()
{
    framescope::server::ServerSettings settings;
    settings.transport = framescope::server::Transport::Both;
    return addServer(settings);
}

server::ServerPage *MainWindow::openServer(const QString &path, bool startNow)
{
    for (shell::Page *each : pages()) {
        auto *page = qobject_cast<server::ServerPage *>(each);
        if (!page || page->savedPath() != path)
            continue;
        m_tabs->setCurrent(page);
        if (startNow && !page->isBusy())
            page->toggle();
        return page;
    }
    if (!m_services.workspace)
        return nullptr;
    const auto inside = m_services.workspace->access().checkInside(path);
    auto settings = inside ? framescope::server::ServerSettings::load(m_services.workspace->absolute(path)) : base::Result<framescope::server::ServerSettings>(inside.error());
    if (!settings) {
        showNotice(settings.error());
        return nullptr;
    }
    server::ServerPage *page = addServer(*settings);
    if (const auto document = m_services.workspace->document(path))
        page->setSaved(path, document->stamp);
    if (startNow)
        page->toggle();
    return page;
}

} // namespace framescope::ui::program
