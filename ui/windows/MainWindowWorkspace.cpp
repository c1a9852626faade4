#include "MainWindow.h"

#include "ProfileEditor.h"
#include "ServerPage.h"
#include "SessionPage.h"

#include "ui/panels/composer/ComposerPanel.h"
#include "ui/panels/connections/ConnectionsPanel.h"
#include "ui/widgets/NoticeBar.h"

#include "session/ProfileSettings.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QSplitter>
#include <QTabWidget>
#include <QThreadPool>
#include <QVBoxLayout>

// The left column and everything that the main window does with the workspace.
namespace framescope::ui::windows {

using panels::connections::ConnectionsPanel;

void MainWindow::makeSide()
{
    m_model->setWorkspace(m_services.workspace);
    auto *side = new QFrame(this);
    side->setProperty("look", QStringLiteral("side"));
    m_connections = new ConnectionsPanel(m_model, side);
    m_environment = new QComboBox(side);
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->setToolTip(tr("Environment: the values of {{variables}}"));
    auto *environmentRow = new QHBoxLayout;
    environmentRow->setContentsMargins(8, 6, 8, 8);
    environmentRow->addWidget(m_environment, 1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_connections, 1);
    column->addLayout(environmentRow);

    auto *middle = new QWidget(this);
    m_notice = new widgets::NoticeBar(middle);
    auto *stack = new QVBoxLayout(middle);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(m_notice);
    stack->addWidget(m_tabs, 1);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(side);
    m_splitter->addWidget(middle);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    setCentralWidget(m_splitter);

    const auto fillEnvironments = [this] {
        const QString chosen = m_environment->count() == 0 ? m_services.settings.state(QStringLiteral("workspace/environment")).toString()
                                                           : m_environment->currentData().toString();
        const QSignalBlocker blocker(m_environment);
        m_environment->clear();
        m_environment->addItem(tr("No environment"), QString());
        if (m_services.workspace) {
            for (const QString &name : m_services.workspace->environmentNames())
                m_environment->addItem(name, name);
        }
        m_environment->setCurrentIndex(std::max(0, m_environment->findData(chosen)));
    };
    fillEnvironments();
    connect(m_environment, &QComboBox::currentIndexChanged, this,
            [this] { m_services.settings.setState(QStringLiteral("workspace/environment"), m_environment->currentData()); });
    if (m_services.workspace)
        connect(m_services.workspace, &profiles::Workspace::changed, this, fillEnvironments);

    connect(m_connections, &ConnectionsPanel::profileOpened, this, &MainWindow::openProfile);
    connect(m_connections, &ConnectionsPanel::profileEditRequested, this, &MainWindow::editProfile);
    connect(m_connections, &ConnectionsPanel::captureOpened, this, &MainWindow::openCapture);
    connect(m_connections, &ConnectionsPanel::serverOpened, this, [this](const QString &path, bool startNow) { openServer(path, startNow); });
    connect(m_connections, &ConnectionsPanel::newServerRequested, this, [this] { newServer(); });
    connect(m_connections, &ConnectionsPanel::newProfileRequested, this, [this](const QString &folder) {
        if (!m_services.workspace)
            return;
        const auto path = m_services.workspace->addProfile(folder, profiles::Profile::create(tr("New connection"), QStringLiteral("ws://localhost:8080/")));
        if (!path)
            return showNotice(path.error());
        m_connections->beginRename(*path);
    });
    connect(m_connections, &ConnectionsPanel::newFolderRequested, this, [this](const QString &folder) {
        if (!m_services.workspace)
            return;
        const auto path = m_services.workspace->addFolder(folder, tr("New folder"));
        if (!path)
            return showNotice(path.error());
        m_connections->beginRename(*path);
    });
    connect(m_connections, &ConnectionsPanel::duplicateRequested, this, [this](const QString &path) {
        const auto copy = m_services.workspace->duplicate(path);
        if (!copy)
            return showNotice(copy.error());
        m_connections->beginRename(*copy);
    });
    connect(m_connections, &ConnectionsPanel::removeRequested, this, &MainWindow::removeFromWorkspace);
    connect(m_connections, &ConnectionsPanel::captureRemoveRequested, this, [this](const QString &path) {
        if (!QFile::moveToTrash(path))
            m_notice->showText(widgets::NoticeBar::Tone::Error, tr("The capture could not be moved to the waste bin."), path);
        refreshCaptures();
    });
    connect(m_model, &models::ConnectionsModel::failed, this, &MainWindow::showNotice);
    connect(m_model, &models::ConnectionsModel::renamed, this, [this](const QString &from, const QString &to) {
        for (SessionPage *page : findChildren<SessionPage *>()) {
            if (page->profilePath() == from)
                page->setProfilePath(to);
        }
    });
    connect(m_notice, &widgets::NoticeBar::actionTriggered, this, [this] {
        if (m_offered) {
            const auto action = std::exchange(m_offered, {});
            m_notice->dismiss();
            return action();
        }
        if (!m_removed)
            return;
        const auto result = m_services.workspace->restore(*m_removed);
        m_removed.reset();
        m_notice->dismiss();
        if (!result)
            showNotice(result.error());
    });
    refreshCaptures();
}

void MainWindow::editProfile(const QString &path)
{
    if (!m_services.workspace)
        return;
    auto *editor = new ProfileEditor(m_services.workspace, m_services.secrets, path, m_environment->currentData().toString(), this);
    connect(editor, &ProfileEditor::saved, this, [this](const QString &savedPath) {
        const auto loaded = m_services.workspace->profile(savedPath);
        for (SessionPage *page : findChildren<SessionPage *>()) {
            if (!loaded || page->profilePath() != savedPath)
                continue;
            page->setAddress(loaded->value.url);
            page->setTitle(loaded->value.name);
            page->composer()->setSavedMessages(loaded->value.messages);
        }
    });
    editor->show();
}

void MainWindow::openConnectionFile(const QString &file, bool connectNow)
{
    const QDir workspace(m_services.workspace ? QDir(m_services.workspace->folder()).canonicalPath() : QString());
    const QString path = workspace.relativeFilePath(QFileInfo(file).canonicalFilePath());
    if (m_services.workspace && !path.startsWith(QLatin1String("..")) && !QDir::isAbsolutePath(path))
        openProfile(path, connectNow);
    else
        showNotice({QStringLiteral("workspace.outside"), tr("This connection lies outside of the workspace that is open."), QDir::toNativeSeparators(file),
                    tr("Start Framescope with the folder that it lies in.")});
}

void MainWindow::showNotice(const base::Error &error)
{
    m_removed.reset();
    m_offered = {};
    m_notice->showError(error);
}

void MainWindow::offer(const QString &what, const QString &more, const QString &actionText, std::function<void()> action)
{
    m_removed.reset();
    m_offered = std::move(action);
    m_notice->showText(widgets::NoticeBar::Tone::Info, what, more, actionText);
}

QStringList MainWindow::recordings() const
{
    QStringList paths;
    const auto add = [&paths](const std::shared_ptr<capture::CaptureReader> &reader) {
        if (reader && reader->isLive() && !reader->path().isEmpty())
            paths << reader->path();
    };
    for (const SessionPage *page : findChildren<SessionPage *>())
        if (page->controller())
            add(page->controller()->reader());
    for (const ServerPage *page : findChildren<ServerPage *>())
        if (page->controller())
            add(page->controller()->reader());
    return paths;
}

void MainWindow::removeFromWorkspace(const QString &path)
{
    const auto *item = m_services.workspace ? m_services.workspace->item(path) : nullptr;
    if (!item)
        return;
    const QString name = item->name;
    const auto removed = m_services.workspace->remove(path);
    if (!removed)
        return showNotice(removed.error());
    m_removed = *removed;
    m_offered = {};
    m_notice->showText(widgets::NoticeBar::Tone::Info, tr("“%1” was moved to the waste bin.").arg(base::escapeControls(name)), {},
                       removed->trashPath.isEmpty() ? QString() : tr("Undo"));
}

void MainWindow::refreshCaptures()
{
    // Reads a few KiB of each file: on the pool.
    QThreadPool::globalInstance()->start([window = QPointer<MainWindow>(this), store = m_services.captures] {
        auto list = store.list();
        QMetaObject::invokeMethod(qApp, [window, list = std::move(list)]() mutable {
            if (window)
                window->m_model->setCaptures(std::move(list));
        }, Qt::QueuedConnection);
    });
}

base::Result<session::SessionSettings> MainWindow::settingsOf(const QString &path) const
{
    auto effective = m_services.workspace->effective(path);
    if (!effective)
        return effective.error();
    auto variables = m_services.workspace->variablesFor(path, m_environment->currentData().toString());
    if (!variables)
        return variables.error();
    const profiles::Resolver resolver(std::move(variables).value(), m_services.secrets);
    const auto faults = resolver.resolveAll(effective->profile);
    if (!faults.empty())
        return faults.front();
    return session::settingsFromProfile(*effective);
}

SessionPage *MainWindow::openProfile(const QString &path, bool connectNow)
{
    for (SessionPage *page : findChildren<SessionPage *>()) {
        if (page->profilePath() == path && m_tabs->indexOf(page) >= 0) {
            m_tabs->setCurrentWidget(page);
            if (connectNow && !page->isBusy())
                page->connectNow();
            return page;
        }
    }
    const auto loaded = m_services.workspace ? m_services.workspace->profile(path)
                                             : base::Result<profiles::Loaded<profiles::Profile>>(base::Error{QStringLiteral("workspace.none"), tr("No workspace is open."), {}, {}});
    if (!loaded) {
        showNotice(loaded.error());
        return nullptr;
    }
    SessionPage *page = newSession(loaded->value.url);
    page->setProfilePath(path);
    page->setTitle(loaded->value.name);
    page->composer()->setSavedMessages(loaded->value.messages);
    page->setSettingsSource([this, page]() -> base::Result<session::SessionSettings> {
        // The address in the tab wins over the profile's until it is saved.
        auto settings = settingsOf(page->profilePath());
        const auto current = m_services.workspace->profile(page->profilePath());
        if (!settings || !current || current->value.url == page->address())
            return settings;
        auto url = network::ConnectionOptions::parseUrl(page->address());
        if (!url)
            return url.error();
        settings->connection.url = *url;
        return settings;
    });
    page->composer()->setResolver([this, page](const QString &text) -> base::Result<profiles::Resolved> {
        auto variables = m_services.workspace->variablesFor(page->profilePath(), m_environment->currentData().toString());
        if (!variables)
            return variables.error();
        return profiles::Resolver(std::move(variables).value(), m_services.secrets).resolve(text);
    });
    if (connectNow)
        page->connectNow();
    return page;
}

void MainWindow::watchSession(SessionPage *page)
{
    const auto tell = [this, page] {
        if (!page->profilePath().isEmpty())
            m_model->setSessionState(page->profilePath(), page->state(), page->statistics().in.messages);
    };
    connect(page, &Page::stateChanged, this, [this, page, tell] {
        tell();
        if (page->state() == SessionPage::State::Closed)
            refreshCaptures();
    });
    connect(&m_statusTimer, &QTimer::timeout, page, tell);
    connect(page, &SessionPage::saveProfileRequested, this, [this, page] { saveAsProfile(page); });
    connect(page->composer(), &panels::composer::ComposerPanel::messagesEdited, this, [this, page](const std::vector<profiles::SavedMessage> &messages) {
        if (page->profilePath().isEmpty())
            saveAsProfile(page);
        if (!m_services.workspace || page->profilePath().isEmpty())
            return;
        auto loaded = m_services.workspace->profile(page->profilePath());
        if (!loaded)
            return showNotice(loaded.error());
        loaded->value.messages = messages;
        const auto saved = m_services.workspace->saveProfile(page->profilePath(), loaded->value, loaded->stamp);
        if (!saved.ok())
            showNotice(saved.error);
    });
}

void MainWindow::saveAsProfile(SessionPage *page)
{
    if (!m_services.workspace || page->address().isEmpty())
        return page->focusAddress();
    if (!page->profilePath().isEmpty()) {
        auto loaded = m_services.workspace->profile(page->profilePath());
        if (!loaded)
            return showNotice(loaded.error());
        if (loaded->value.url == page->address())
            return editProfile(page->profilePath());
        loaded->value.url = page->address();
        const auto saved = m_services.workspace->saveProfile(page->profilePath(), loaded->value, loaded->stamp);
        if (!saved.ok())
            return showNotice(saved.error);
        m_notice->showText(widgets::NoticeBar::Tone::Success, tr("The address was saved in “%1”.").arg(base::escapeControls(loaded->value.name)));
        return;
    }
    const auto path = m_services.workspace->addProfile({}, profiles::Profile::create(page->title(), page->address()));
    if (!path)
        return showNotice(path.error());
    page->setProfilePath(*path);
    m_connections->beginRename(*path);
}

} // namespace framescope::ui::windows
