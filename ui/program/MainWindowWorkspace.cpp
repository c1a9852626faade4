#include "MainWindow.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/composer/models/MessageHistory.h"
#include "ui/server/ServerPage.h"
#include "ui/session/SessionPage.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/TabArea.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/workspace/ConnectionsPanel.h"
#include "ui/workspace/EnvironmentEditor.h"
#include "ui/workspace/ProfileEditor.h"

#include <QComboBox>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPointer>
#include <QSplitter>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

// The left column and everything that the main window does with the workspace.
namespace framescope::ui::program {

using workspace::ConnectionsPanel;

void MainWindow::makeSide()
{
    m_model->setWorkspace(m_services.workspace);
    auto *side = new QFrame(this);
    side->setProperty("look", QStringLiteral("side"));
    m_connections = new ConnectionsPanel(m_model, side);
    m_environment = new QComboBox(side);
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->setToolTip(tr("Environment: the values of {{variables}}"));
    m_environment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *edit = new QToolButton(side);
    edit->setIcon(theme::icon(QStringLiteral("edit")));
    edit->setToolTip(tr("Edit environments and variables"));
    edit->setAccessibleName(edit->toolTip());
    edit->setEnabled(m_services.workspace);
    auto *environmentRow = new QHBoxLayout;
    environmentRow->setContentsMargins(8, 6, 8, 8);
    environmentRow->addWidget(m_environment, 1);
    environmentRow->addWidget(edit);
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

    fillEnvironments();
    connect(m_environment, &QComboBox::currentIndexChanged, this, [this] {
        m_services.settings.setState(QStringLiteral("workspace/environment"), m_environment->currentData());
        m_source->setEnvironment(m_environment->currentData().toString());
    });
    connect(edit, &QToolButton::clicked, this, [this] { showEnvironments(); });
    if (m_services.workspace)
        connect(m_services.workspace, &profiles::Workspace::changed, this, &MainWindow::fillEnvironments);
    connect(m_notice, &widgets::NoticeBar::actionTriggered, this, [this] {
        const Run run = std::exchange(m_noticeAction, {});
        m_notice->dismiss();
        if (run)
            run();
    });
    connectSide();
    refreshCaptures();
}

void MainWindow::fillEnvironments()
{
    const QString chosen = m_environment->count() == 0 ? m_services.settings.state(QStringLiteral("workspace/environment")).toString()
                                                       : m_environment->currentData().toString();
    const QSignalBlocker blocker(m_environment);
    m_environment->clear();
    m_environment->addItem(tr("No environment"), QString());
    if (m_services.workspace) {
        for (const QString &name : m_services.workspace->environmentNames())
            m_environment->addItem(base::escapeControls(name), name);
    }
    m_environment->setCurrentIndex(std::max(0, m_environment->findData(chosen)));
    m_source->setEnvironment(m_environment->currentData().toString());
}

void MainWindow::connectSide()
{
    connect(m_connections, &ConnectionsPanel::profileOpened, this, &MainWindow::openProfile);
    connect(m_connections, &ConnectionsPanel::profileEditRequested, this, &MainWindow::editProfile);
    connect(m_connections, &ConnectionsPanel::folderEditRequested, this, &MainWindow::editFolder);
    connect(m_connections, &ConnectionsPanel::captureOpened, this, &MainWindow::openCapture);
    connect(m_connections, &ConnectionsPanel::serverOpened, this, &MainWindow::openServer);
    connect(m_connections, &ConnectionsPanel::newServerRequested, this, [this] { newServer(); });
    connect(m_connections, &ConnectionsPanel::disconnectRequested, this, [this](const QString &path) {
        for (session::SessionPage *page : findChildren<session::SessionPage *>()) {
            if (page->profilePath() == path)
                page->disconnectNow();
        }
    });
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
    connect(m_connections, &ConnectionsPanel::duplicateRequested, this, [this](const QStringList &paths) {
        QString last;
        for (const QString &path : paths) {
            const auto copy = m_services.workspace->duplicate(path);
            if (!copy)
                return showNotice(copy.error());
            last = *copy;
        }
        if (paths.size() == 1)
            m_connections->beginRename(last);
    });
    connect(m_connections, &ConnectionsPanel::removed, this, [this](const QStringList &paths) {
        m_noticeAction = [this] { m_model->undo(); };
        m_notice->showText(widgets::NoticeBar::Tone::Info, tr("%n item(s) moved to the waste bin.", nullptr, static_cast<int>(paths.size())), {}, tr("Undo"));
    });
    connect(m_connections, &ConnectionsPanel::captureRemoveRequested, this, [this](const QString &path) {
        if (!QFile::moveToTrash(path))
            m_notice->showText(widgets::NoticeBar::Tone::Error, tr("The capture could not be moved to the waste bin."), path);
        refreshCaptures();
    });
    connect(m_connections, &ConnectionsPanel::pasteRequested, this, [this](const QString &folder) {
        if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
            importData(*data, folder);
    });
    connect(m_connections, &ConnectionsPanel::exportRequested, this, [this](const QString &path, const QString &format) { exportProfiles(path, format); });
    connect(m_connections, &ConnectionsPanel::copyAsRequested, this, &MainWindow::copyAs);
    connect(m_model, &workspace::ConnectionsModel::dropped, this, [this](const QMimeData *data, const QString &folder) { importData(*data, folder); });
    connect(m_model, &workspace::ConnectionsModel::failed, this, &MainWindow::showNotice);
    connect(m_model, &workspace::ConnectionsModel::renamed, this, &MainWindow::pathChanged);
}

void MainWindow::pathChanged(const QString &from, const QString &to)
{
    for (session::SessionPage *page : findChildren<session::SessionPage *>()) {
        const QString path = page->profilePath();
        if (path == from) {
            page->setProfilePath(to);
            if (const auto *item = m_services.workspace->item(to))
                page->setTitle(item->name);
        } else if (path.startsWith(from + QLatin1Char('/'))) {
            page->setProfilePath(to + path.mid(from.size()));
        }
    }
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
    m_noticeAction = {};
    m_notice->showError(error);
}

void MainWindow::offer(const QString &what, const QString &more, const QString &actionText, std::function<void()> action)
{
    m_noticeAction = std::move(action);
    m_notice->showText(widgets::NoticeBar::Tone::Info, what, more, actionText);
}

QStringList MainWindow::recordings() const
{
    QStringList paths;
    const auto add = [&paths](const std::shared_ptr<capture::CaptureReader> &reader) {
        if (reader && reader->isLive() && !reader->path().isEmpty())
            paths << reader->path();
    };
    for (const session::SessionPage *page : findChildren<session::SessionPage *>())
        if (page->controller())
            add(page->controller()->reader());
    for (const server::ServerPage *page : findChildren<server::ServerPage *>())
        if (page->controller())
            add(page->controller()->reader());
    return paths;
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

void MainWindow::showSettings()
{
    auto *dialog = findChild<shell::SettingsDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog)
        dialog = new shell::SettingsDialog(m_services.settings, m_actions, m_services.captures.folder(), this);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showEnvironments(const QString &variable)
{
    if (!m_services.workspace)
        return;
    auto *editor = findChild<workspace::EnvironmentEditor *>(QString(), Qt::FindDirectChildrenOnly);
    if (!editor)
        editor = new workspace::EnvironmentEditor(*m_services.workspace, m_services.secrets, this);
    editor->show();
    editor->raise();
    editor->activateWindow();
    editor->choose(m_environment->currentData().toString());
    if (!variable.isEmpty())
        editor->wantVariable(variable);
}

workspace::ProfileEditor *MainWindow::editorOf(const QString &path, bool folder)
{
    const auto subject = folder ? workspace::ProfileEditor::Subject::Folder : workspace::ProfileEditor::Subject::Connection;
    if (!m_services.workspace)
        return nullptr;
    for (workspace::ProfileEditor *open : findChildren<workspace::ProfileEditor *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (open->subject() == subject && open->path() == path) {
            open->activateWindow();
            return open;
        }
    }
    auto *editor = new workspace::ProfileEditor(m_services.workspace, m_services.secrets, path, m_source->environment(), this, subject);
    editor->show();
    return editor;
}

void MainWindow::editProfile(const QString &path)
{
    if (const workspace::ProfileEditor *editor = editorOf(path, false)) {
        connect(editor, &workspace::ProfileEditor::saved, this, &MainWindow::profileSaved, Qt::UniqueConnection);
        connect(editor, &workspace::ProfileEditor::reopenRequested, this, &MainWindow::editProfile, static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
    }
}

void MainWindow::editFolder(const QString &path)
{
    if (const workspace::ProfileEditor *editor = editorOf(path, true))
        connect(editor, &workspace::ProfileEditor::reopenRequested, this, &MainWindow::editFolder, static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
}

void MainWindow::profileSaved(const QString &path)
{
    const auto loaded = m_services.workspace->profile(path);
    if (!loaded)
        return;
    for (session::SessionPage *page : findChildren<session::SessionPage *>()) {
        if (page->profilePath() != path)
            continue;
        page->setAddress(loaded->value.url);
        page->setTitle(loaded->value.name);
        page->composer()->setSavedMessages(loaded->value.messages);
    }
}

session::SessionPage *MainWindow::openProfile(const QString &path, bool connectNow)
{
    for (shell::Page *each : pages()) {
        auto *page = qobject_cast<session::SessionPage *>(each);
        if (!page || page->profilePath() != path)
            continue;
        m_tabs->setCurrent(page);
        if (connectNow && !page->isBusy())
            page->connectNow();
        return page;
    }
    const auto loaded = m_services.workspace ? m_services.workspace->profile(path)
                                             : base::Result<profiles::Loaded<profiles::Profile>>(base::Error{QStringLiteral("workspace.none"), tr("No workspace is open."), {}, {}});
    if (!loaded) {
        showNotice(loaded.error());
        return nullptr;
    }
    session::SessionPage *page = newSession();
    page->setProfilePath(path);
    page->setAddress(loaded->value.url);
    page->setTitle(loaded->value.name);
    page->composer()->setSavedMessages(loaded->value.messages);
    keepHistory(page);
    if (connectNow)
        page->connectNow();
    return page;
}

void MainWindow::saveMessages(session::SessionPage *page, const std::vector<profiles::SavedMessage> &messages)
{
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
}

void MainWindow::trustCertificate(session::SessionPage *page, const QByteArray &sha256)
{
    // Without a profile the session alone remembers it.
    if (page->profilePath().isEmpty() || !m_services.workspace)
        return;
    auto loaded = m_services.workspace->profile(page->profilePath());
    if (!loaded)
        return showNotice(loaded.error());
    QStringList pins = loaded->value.settings.tls.pinnedSha256.value_or(QStringList());
    const QString hex = QString::fromLatin1(sha256.toHex());
    if (pins.contains(hex))
        return;
    pins << hex;
    loaded->value.settings.tls.pinnedSha256 = pins;
    const auto saved = m_services.workspace->saveProfile(page->profilePath(), loaded->value, loaded->stamp);
    if (!saved.ok())
        return showNotice(saved.error);
    m_noticeAction = {};
    m_notice->showText(widgets::NoticeBar::Tone::Success, tr("“%1” trusts this certificate from now on.").arg(base::escapeControls(loaded->value.name)),
                       tr("Its fingerprint stands on the page TLS of the connection."));
}

void MainWindow::saveAsProfile(session::SessionPage *page)
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
    page->setTitle(page->title());
    page->setProfilePath(*path);
    keepHistory(page);
    m_connections->beginRename(*path);
}

void MainWindow::keepHistory(session::SessionPage *page)
{
    const auto loaded = m_services.workspace->profile(page->profilePath());
    if (!loaded || loaded->value.id.isEmpty() || m_services.historyFolder.isEmpty())
        return;
    // The id comes from a file that others may write: a part of it could lead elsewhere.
    const QByteArray name = QCryptographicHash::hash((m_services.workspace->id() + loaded->value.id).toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    auto *history = new composer::MessageHistory(QDir(m_services.historyFolder).filePath(QString::fromLatin1(name) + QStringLiteral(".json")),
                                               [&settings = m_services.settings] { return !settings.retention().memoryOnly; }, page);
    composer::ComposerPanel *composer = page->composer();
    composer->addHistory(history->load());
    connect(composer, &composer::ComposerPanel::historyChanged, history, [history, composer] { history->save(composer->drafts()); });
}

} // namespace framescope::ui::program
