#include "ServerFeature.h"

#include "ui/models/NewLog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Menus.h"
#include "ui/shell/TabArea.h"
#include "ui/shell/WelcomePage.h"

#include <QMenu>
#include <QPushButton>

namespace framescope::ui::server {

using framescope::server::ServerSettings;
using shell::Menus;

ServerFeature::ServerFeature(Parts parts, workspace::WorkspaceFeature &workspace)
    : m_parts(parts)
    , m_workspace(workspace)
{
    connect(&m_workspace, &workspace::WorkspaceFeature::newServerRequested, this, &ServerFeature::newServer);
}

void ServerFeature::attach(shell::MainWindow &window)
{
    m_window = &window;
}

void ServerFeature::addPages(shell::PageRegistry &pages)
{
    pages.add(QStringLiteral("server"), [this](const QString &what, bool startNow, const shell::PageRegistry::Done &done) {
        const bool there = m_workspace.workspace() && m_workspace.workspace()->item(what);
        done(there ? openServer(what, startNow) : nullptr);
    });
    pages.add(QStringLiteral("new-server"), [this](const QString &what, bool, const shell::PageRegistry::Done &done) { done(addUnsaved(what)); });
}

ServerPage *ServerFeature::addUnsaved(const QString &settings)
{
    const auto json = base::OrderedJson::parse(settings.toUtf8());
    const auto known = json ? ServerSettings::fromJson(*json) : base::Result<ServerSettings>(json.error());
    return known ? addServer(*known) : nullptr;
}

void ServerFeature::watchPages(shell::Pages &pages)
{
    connect(&pages, &shell::Pages::added, this, [this](shell::Page *page) {
        if (const auto *server = qobject_cast<ServerPage *>(page))
            connect(server, &ServerPage::connectRequested, this, [this](const QUrl &url, const QString &caFile) { m_window->open({url.toString(), true, caFile}); });
    });
}

void ServerFeature::addMenus(Menus &menus)
{
    QMenu *menu = menus.addMenu(tr("&Server"));
    menus.add(menu, {QStringLiteral("server.new"), QStringLiteral("server"), tr("&New local server"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { newServer(); }});
    menus.add(menu, {QStringLiteral("server.echo"), QStringLiteral("play"), tr("Start &echo server"), {}, [this] { newServer()->toggle(); }});
    menus.add(menu, {QStringLiteral("server.demo"), QStringLiteral("play"), tr("Echo server with a &session"), {}, [this] { runDemo(); }});
}

void ServerFeature::addToWelcome(shell::WelcomePage &page)
{
    page.setDemo(tr("Show me: start an echo server and talk to it"), tr("Everything happens on this computer; nothing is sent anywhere else."), [this] { runDemo(); });
    page.addWay(QStringLiteral("server"), tr("Start a local server"), [this] { newServer()->toggle(); });
}

ServerPage *ServerFeature::addServer(ServerSettings settings)
{
    // The same CA as in framescope-cli, so that it needs to be trusted only once.
    settings.dataFolder = ServerSettings::defaultDataFolder();
    auto *page = new ServerPage(m_parts.io, settings, models::NewLog::options(m_parts.captures, settings.name), m_window->tabArea());
    page->setWorkspace(m_workspace.workspace());
    page->setSource(&m_workspace.source());
    page->setSettings(&m_window->settings());
    m_window->pages().add(page);
    page->startButton()->setFocus(Qt::OtherFocusReason);
    return page;
}

ServerPage *ServerFeature::newServer()
{
    ServerSettings settings;
    settings.transport = framescope::server::Transport::Both;
    return addServer(settings);
}

ServerPage *ServerFeature::openServer(const QString &path, bool startNow)
{
    for (shell::Page *each : m_window->pages().all()) {
        auto *page = qobject_cast<ServerPage *>(each);
        if (!page || page->savedPath() != path)
            continue;
        m_window->pages().show(page);
        if (startNow && !page->isBusy())
            page->toggle();
        return page;
    }
    const profiles::Workspace *workspace = m_workspace.workspace();
    if (!workspace)
        return nullptr;
    const auto inside = workspace->access().checkInside(path);
    auto settings = inside ? ServerSettings::load(workspace->absolute(path)) : base::Result<ServerSettings>(inside.error());
    if (!settings) {
        m_window->notices().showError(settings.error());
        return nullptr;
    }
    ServerPage *page = addServer(*settings);
    if (const auto document = workspace->document(path))
        page->setSaved(path, document->stamp);
    if (startNow)
        page->toggle();
    return page;
}

void ServerFeature::runDemo()
{
    ServerPage *page = newServer();
    // Once: a server restarted by hand opens no further session.
    connect(page->controller(), &ServerController::started, this, [this, page] {
        m_window->open({page->controller()->url().toString(), true, {}, tr("Hello, this is Framescope. Everything you send comes back.")});
    }, Qt::SingleShotConnection);
    page->toggle();
}

} // namespace framescope::ui::server
