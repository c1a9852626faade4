#include "SessionFeature.h"

#include "NetworkSettings.h"
#include "NotificationSettings.h"
#include "ProfileTabs.h"
#include "SessionNotices.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/log/LogCommands.h"
#include "ui/models/NewLog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Menus.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/TabArea.h"
#include "ui/theme/Icons.h"

#include "profiles/exports/CopyAs.h"

#include <QFileInfo>
#include <QMenu>

namespace framescope::ui::session {

using shell::Menus;

namespace {

constexpr int kTreeEveryMs = 1000;
constexpr int kNetworkPlace = 40; // among the pages of the settings
constexpr int kNotificationsPlace = 50;

} // namespace

SessionFeature::SessionFeature(Parts parts, workspace::WorkspaceFeature &workspace)
    : m_parts(std::move(parts))
    , m_workspace(workspace)
{
    m_treeTimer.setInterval(kTreeEveryMs);
    connect(&m_treeTimer, &QTimer::timeout, this, [this] {
        for (const SessionPage *page : pages())
            tellTree(page);
    });
}

SessionFeature::~SessionFeature() = default;

void SessionFeature::attach(shell::MainWindow &window)
{
    m_window = &window;
    m_profiles = std::make_unique<ProfileTabs>(window, m_workspace, m_parts.historyFolder);
    m_notices = std::make_unique<SessionNotices>(window);
    connect(&m_workspace, &workspace::WorkspaceFeature::disconnectRequested, this, [this](const QString &path) {
        for (SessionPage *page : pages()) {
            if (page->profilePath() == path)
                page->disconnectNow();
        }
    });
    m_treeTimer.start();
}

void SessionFeature::addPages(shell::PageRegistry &pages)
{
    pages.add(QStringLiteral("url"), [this](const QString &what, bool connectNow, const shell::PageRegistry::Done &done) {
        SessionPage *page = newSession(what);
        if (connectNow)
            page->connectNow();
        done(page);
    });
    pages.add(QStringLiteral("profile"), [this](const QString &what, bool connectNow, const shell::PageRegistry::Done &done) {
        const bool there = m_workspace.workspace() && m_workspace.workspace()->item(what);
        done(there ? openProfile(what, connectNow) : nullptr);
    });
}

void SessionFeature::watchPages(shell::Pages &pages)
{
    connect(&pages, &shell::Pages::added, this, [this](shell::Page *page) {
        if (auto *own = qobject_cast<SessionPage *>(page))
            watch(own);
    });
}

void SessionFeature::watch(SessionPage *page)
{
    connect(page, &shell::Page::stateChanged, this, [this, page] { tellTree(page); });
    m_profiles->watch(page);
    m_notices->watch(page);
}

void SessionFeature::addMenus(Menus &menus)
{
    menus.add(Menus::Section::FileOpen, {QStringLiteral("file.newSession"), QStringLiteral("plus"), tr("New &session"), QKeySequence::AddTab, [this] { newSession(); }});
    QMenu *menu = menus.addMenu(tr("&Connection"));
    menus.add(menu, {QStringLiteral("session.connect"), QStringLiteral("connect"), tr("&Connect or disconnect"), Qt::CTRL | Qt::Key_R});
    menus.add(menu, {QStringLiteral("session.stopWaiting"), QStringLiteral("stop"), tr("Stop reconnectin&g"), {}});
    menus.add(menu, {QStringLiteral("session.address"), {}, tr("Edit the &address"), Qt::CTRL | Qt::Key_L});
    menus.add(menu, {QStringLiteral("session.save"), QStringLiteral("edit"), tr("&Save or edit the connection"), QKeySequence::Save});
    menus.add(menu, {QStringLiteral("session.write"), QStringLiteral("send"), tr("&Write a message"), Qt::CTRL | Qt::Key_M});
    for (const auto &command : log::LogCommands::of({"log.send-again"}))
        menus.add(menu, {QString::fromLatin1(command.id), QString::fromLatin1(command.icon), command.text, command.keys});
    QMenu *copies = menu->addMenu(theme::icon(QStringLiteral("copy")), tr("C&opy as"));
    for (const QString &name : profiles::CopyAs::targetNames()) {
        const QString title = profiles::CopyAs::title(*profiles::CopyAs::targetFrom(name));
        menus.add(copies, {QStringLiteral("session.copyAs.") + name, {}, title, {}, [this, name] {
            if (const SessionPage *page = current())
                m_workspace.copyAs(page->profilePath(), name);
        }})->setIconText(tr("Copy as %1").arg(title));
    }
    menu->addSeparator();
    menus.add(menu, {QStringLiteral("session.environments"), {}, tr("&Environments and variables…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                     [this] { m_workspace.showEnvironments(); }});
}

void SessionFeature::addSettings(shell::SettingsDialog &dialog)
{
    models::AppSettings &settings = m_window->settings();
    dialog.addPage(kNetworkPlace, tr("Network"), QStringLiteral("connect"), [&settings](QFormLayout &form) { NetworkSettings::fill(form, settings); });
    dialog.addPage(kNotificationsPlace, tr("Notifications"), QStringLiteral("info"), [&settings](QFormLayout &form) { NotificationSettings::fill(form, settings); });
}

bool SessionFeature::open(const shell::OpenRequest &request)
{
    if (request.what.isEmpty() || (!request.what.contains(QLatin1String("://")) && QFileInfo(request.what).isFile()))
        return false;
    SessionPage *page = newSession(request.what);
    page->trustCa(request.caFile);
    if (!request.firstMessage.isEmpty()) {
        connect(page, &shell::Page::stateChanged, page, [page, text = request.firstMessage, sent = false]() mutable {
            if (sent || page->state() != SessionPage::State::Open)
                return;
            sent = true;
            composer::Draft draft;
            draft.text = text;
            page->composer()->setDraft(draft);
            page->composer()->send();
        });
    }
    if (request.connectNow)
        page->connectNow();
    return true;
}

SessionPage *SessionFeature::makePage()
{
    auto *page = new SessionPage(m_parts.io, [this](const QString &title) { return models::NewLog::options(m_parts.captures, title); }, &m_workspace.source(),
                                 m_window->tabArea());
    page->setSettings(&m_window->settings());
    return page;
}

SessionPage *SessionFeature::newSession(const QString &address)
{
    SessionPage *page = makePage();
    page->setAddress(address);
    m_window->pages().add(page);
    page->focusAddress();
    return page;
}

SessionPage *SessionFeature::openProfile(const QString &path, bool connectNow)
{
    for (shell::Page *each : m_window->pages().all()) {
        auto *page = qobject_cast<SessionPage *>(each);
        if (!page || page->profilePath() != path)
            continue;
        m_window->pages().show(page);
        if (connectNow && !page->isBusy())
            page->connectNow();
        return page;
    }
    const auto loaded = m_workspace.profile(path);
    if (!loaded) {
        m_window->notices().showError(loaded.error());
        return nullptr;
    }
    SessionPage *page = makePage();
    page->setProfilePath(path);
    page->setAddress(loaded->value.url);
    page->setSavedAddress(loaded->value.url);
    page->setTitle(loaded->value.name);
    m_window->pages().add(page);
    page->focusAddress();
    if (connectNow)
        page->connectNow();
    return page;
}

SessionPage *SessionFeature::current() const
{
    return qobject_cast<SessionPage *>(m_window->pages().current());
}

QList<SessionPage *> SessionFeature::pages() const
{
    return m_window->findChildren<SessionPage *>();
}

void SessionFeature::tellTree(const SessionPage *page) const
{
    if (!page->profilePath().isEmpty())
        m_workspace.model().setSessionState(page->profilePath(), page->state(), page->statistics().in.messages);
}

} // namespace framescope::ui::session
