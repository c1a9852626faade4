#include "MainWindow.h"

#include "ServerPage.h"
#include "SessionPage.h"
#include "TabArea.h"

#include "ui/models/IoThread.h"

#include <QPushButton>

// Local servers in the main window: new ones, and those that the workspace has.
namespace framescope::ui::windows {

ServerPage *MainWindow::addServer(server::ServerSettings settings)
{
    // The same CA as framescope-cli's: who trusts it once trusts both.
    settings.dataFolder = server::ServerSettings::defaultDataFolder();
    auto *page = new ServerPage(m_services.io, settings, logFor(settings.name), m_tabs);
    page->setWorkspace(m_services.workspace);
    page->setSource(m_source);
    connect(page, &ServerPage::connectRequested, this, [this](const QUrl &url, const QString &caFile) {
        SessionPage *session = newSession(url.toString());
        session->trustCa(caFile);
        session->connectNow();
    });
    addPage(page);
    page->startButton()->setFocus(Qt::OtherFocusReason);
    return page;
}

ServerPage *MainWindow::newServer()
{
    server::ServerSettings settings;
    settings.transport = server::Transport::Both;
    return addServer(settings);
}

ServerPage *MainWindow::openServer(const QString &path, bool startNow)
{
    for (Page *each : pages()) {
        auto *page = qobject_cast<ServerPage *>(each);
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
    auto settings = inside ? server::ServerSettings::load(m_services.workspace->absolute(path)) : base::Result<server::ServerSettings>(inside.error());
    if (!settings) {
        showNotice(settings.error());
        return nullptr;
    }
    ServerPage *page = addServer(*settings);
    if (const auto document = m_services.workspace->document(path))
        page->setSaved(path, document->stamp);
    if (startNow)
        page->toggle();
    return page;
}

} // namespace framescope::ui::windows
