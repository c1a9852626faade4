#include "ServerPage.h"

#include "AddressPanel.h"
#include "ClientsPanel.h"
#include "ServerForm.h"

#include "ui/details/DetailsCommand.h"
#include "ui/details/DetailsPanel.h"
#include "ui/log/LogCommands.h"
#include "ui/log/LogPanel.h"
#include "ui/log/LogSnapshot.h"
#include "ui/models/EarlierLog.h"
#include "ui/models/Remedy.h"
#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/TabOrder.h"
#include "ui/workspace/SecretKeeper.h"
#include "ui/workspace/TrustPrompt.h"

#include <QDataStream>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>

namespace framescope::ui::server {

using widgets::NoticeBar;

namespace {

constexpr int kDoesWidth = 60; // pixels

/// Under which the keychain has the server's token.
QString tokenName(const framescope::server::ServerSettings &settings)
{
    return profiles::SecretStore::nameFor(settings.name + QLatin1String(" token"));
}

} // namespace

/// The server with its log, its file and what was changed in its form. GUI thread.
class ServerPage::Content final : public shell::PageContent
{
public:
    shell::Page *makePage(QWidget *parent) override
    {
        auto *page = new ServerPage(std::move(controller), parent);
        page->setWorkspace(workspace);
        page->setSource(source);
        if (settings)
            page->setSettings(settings);
        page->m_form->setSettings(form);
        page->m_path = path;
        page->m_stamp = stamp;
        page->m_token = token;
        page->m_storedToken = storedToken;
        page->setModified(modified);
        page->showSettings(settingsShown);
        page->m_form->pages()->setCurrentIndex(formPage);
        page->m_lower->setCurrentIndex(lowerTab);
        log.applyTo(*page->m_log);
        page->updateStatus();
        return page;
    }

    std::unique_ptr<ServerController> controller;
    profiles::Workspace *workspace = nullptr;
    workspace::ProfileSource *source = nullptr;
    models::AppSettings *settings = nullptr;
    framescope::server::ServerSettings form;
    QString path;
    QString token;
    QString storedToken;
    profiles::Stamp stamp;
    log::LogSnapshot log;
    int formPage = 0;
    int lowerTab = 0;
    bool modified = false;
    bool settingsShown = false;
};

ServerPage::ServerPage(models::IoThread &io, const framescope::server::ServerSettings &settings, const capture::CaptureOptions &log, QWidget *parent)
    : ServerPage(std::make_unique<ServerController>(io, settings, log), parent)
{
}

ServerPage::ServerPage(std::unique_ptr<ServerController> controller, QWidget *parent)
    : shell::Page(QStringLiteral("server"), parent)
    , m_controller(std::move(controller))
{
    m_notice = new NoticeBar(this);
    m_trust = new workspace::TrustPrompt(this);
    m_addresses = new AddressPanel(this);
    m_form = new ServerForm(this);
    m_form->setSettings(m_controller->settings());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeActivity());
    m_stack->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_addresses);
    column->addWidget(m_notice);
    column->addWidget(m_trust);
    column->addWidget(m_stack, 1);

    connectController();
    connect(m_addresses, &AddressPanel::connectRequested, this,
            [this](const QUrl &url) { emit connectRequested(url, url.scheme() == QLatin1String("wss") ? m_controller->status().caFile : QString()); });
    connect(m_form, &ServerForm::edited, this, &ServerPage::formEdited);
    connect(m_trust, &workspace::TrustPrompt::allowed, this, [this](const profiles::TrustQuestion &question) {
        if (const auto kept = m_source->allow(question); !kept)
            return m_notice->showError(kept.error());
        toggle();
    });
    connect(m_notice, &NoticeBar::actionTriggered, this, [this] {
        const Remedy remedy = std::exchange(m_remedy, Remedy::None);
        m_notice->dismiss();
        if (remedy == Remedy::Restart) {
            prepare(&ServerController::restart);
        } else if (remedy == Remedy::PlainToken) {
            if (const auto settings = m_form->settings())
                write(*settings);
        } else if (remedy == Remedy::Overwrite && m_workspace) {
            if (const auto theirs = m_workspace->document(m_path))
                m_stamp = theirs->stamp;
            save();
        } else if (remedy == Remedy::EditSetting) {
            showSettings(true);
            m_form->showField(m_field);
        }
    });
    connect(m_notice, &NoticeBar::otherTriggered, this, [this] {
        m_notice->dismiss();
        // The token lives in memory already.
        if (auto settings = m_form->settings()) {
            settings->token = profiles::SecretStore::reference(tokenName(*settings));
            write(*settings);
        }
    });
    connectClients();
    widgets::TabOrder::followLayout(this);
    updateStatus();
}

ServerPage::~ServerPage() = default;

void ServerPage::connectController()
{
    connect(m_controller.get(), &ServerController::statusChanged, this, &ServerPage::updateStatus);
    connect(m_controller.get(), &ServerController::failed, this, [this](const base::Error &error) {
        m_field = models::Remedy::serverField(error.option);
        m_remedy = m_field.isEmpty() ? Remedy::None : Remedy::EditSetting;
        m_notice->showError(error, m_field.isEmpty() ? QString() : models::Remedy(error).text(models::Remedy::Action::EditSetting));
    });
    connect(m_controller.get(), &ServerController::started, this, [this] {
        m_notice->dismiss();
        showReader(m_controller->reader()); // the log of the last start has been shown long enough
    });
    connect(m_controller.get(), &ServerController::logTrouble, this, [this](const base::Error &error) {
        m_remedy = Remedy::None;
        if (error.what.isEmpty())
            m_notice->dismiss();
        else
            m_notice->showError(error);
    });
    if (m_controller->logProblem())
        m_notice->showText(NoticeBar::Tone::Warning, tr("The log is kept in memory only."), m_controller->logProblem()->toString());
}

QWidget *ServerPage::makeBar()
{
    auto *bar = new QWidget(this);
    m_start = new QPushButton(bar);
    m_start->setMinimumWidth(90);
    m_state = new QLabel(bar);
    m_state->setTextFormat(Qt::PlainText);
    m_does = new QLabel(bar);
    m_does->setTextFormat(Qt::PlainText);
    m_does->setProperty("look", QStringLiteral("muted"));
    m_does->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_settings = new QPushButton(theme::icon(QStringLiteral("settings")), tr("Settings"), bar);
    m_settings->setCheckable(true);
    m_settings->setToolTip(tr("Listening, behaviours, faults, limits"));
    m_save = new QPushButton(theme::icon(QStringLiteral("save")), tr("Save"), bar);
    m_save->setToolTip(tr("Save this server in the workspace"));
    m_does->setMinimumWidth(kDoesWidth);
    auto *row = new widgets::FlowLayout(bar);
    row->setContentsMargins(10, 8, 10, 6);
    row->setSpacing(8);
    row->addWidget(m_start);
    row->addWidget(m_state);
    row->addWidget(m_does);
    row->addWidget(m_settings);
    row->addWidget(m_save);
    connect(m_start, &QPushButton::clicked, this, &ServerPage::toggle);
    connect(m_settings, &QPushButton::toggled, this, &ServerPage::showSettings);
    connect(m_save, &QPushButton::clicked, this, &ServerPage::save);
    return bar;
}

QWidget *ServerPage::makeActivity()
{
    m_log = new log::LogPanel(this);
    m_log->setEmptyText(tr("Nothing here yet.\nStart the server and connect a client to it."));
    m_log->setReader(m_controller->reader());
    m_details = new details::DetailsPanel(this);
    m_details->setReader(m_controller->reader());
    m_clients = new ClientsPanel(this);
    m_lower = new QTabWidget(this);
    m_lower->setDocumentMode(true);
    // In a low window its buttons scroll.
    auto *clients = new QScrollArea(m_lower);
    clients->setWidgetResizable(true);
    clients->setFrameShape(QFrame::NoFrame);
    clients->setFocusPolicy(Qt::NoFocus);
    clients->setWidget(m_clients);
    m_lower->addTab(clients, tr("Clients"));
    m_lower->addTab(m_details, tr("Entry"));
    m_lower->tabBar()->setAccessibleName(tr("Clients, or the selected log entry"));
    m_vertical = new QSplitter(Qt::Vertical, this);
    m_vertical->addWidget(m_log);
    m_vertical->addWidget(m_lower);
    m_vertical->setSizes({380, 300});
    connect(m_log, &log::LogPanel::currentEntryChanged, this, [this](quint64 entry) {
        m_details->showEntry(entry);
        // Selecting a row shows it; passing through with Tab selects none.
        if (entry != 0 && m_log->view()->selectionModel()->hasSelection())
            m_lower->setCurrentWidget(m_details);
    });
    connect(m_details, &details::DetailsPanel::filterRequested, m_log, &log::LogPanel::setFilterText);
    return m_vertical;
}

void ServerPage::connectClients()
{
    ServerController *controller = m_controller.get();
    connect(m_clients, &ClientsPanel::sendRequested, controller, [controller](std::optional<framescope::server::ClientId> client, protocol::Opcode kind, const QByteArray &payload) {
        client ? controller->send(*client, kind, payload) : controller->sendToAll(kind, payload);
    });
    connect(m_clients, &ClientsPanel::pingRequested, controller, &ServerController::ping);
    connect(m_clients, &ClientsPanel::closeRequested, controller, &ServerController::closeClient);
    connect(m_clients, &ClientsPanel::dropRequested, controller, &ServerController::dropClient);
    connect(m_clients, &ClientsPanel::logRequested, this, [this](std::optional<framescope::server::ClientId> client) {
        m_log->setFilterText(client ? QStringLiteral("conn:%1").arg(client->value) : QString());
    });
    connect(controller, &ServerController::sent, m_clients, [this](int clients) { m_clients->say(tr("Sent to %n client(s).", nullptr, clients)); });
    connect(controller, &ServerController::commandFailed, m_clients, [this](const base::Error &error) { m_clients->say(error.toString(), true); });
}

void ServerPage::setSettings(models::AppSettings *settings)
{
    m_appSettings = settings;
    m_log->setSettings(settings);
}

void ServerPage::setWorkspace(profiles::Workspace *workspace)
{
    m_workspace = workspace;
    m_save->setVisible(workspace != nullptr);
}

void ServerPage::setSaved(const QString &path, const profiles::Stamp &stamp)
{
    m_path = path;
    m_stamp = stamp;
    m_storedToken = m_controller->settings().token;
    setModified(false);
}

void ServerPage::setModified(bool on)
{
    m_modified = on;
    m_save->setEnabled(on || m_path.isEmpty());
    emit titleChanged();
}

void ServerPage::formEdited()
{
    setModified(true);
    const auto settings = m_form->settings();
    if (!settings)
        return; // the form shows the problem
    m_controller->setSettings(*settings);
    updateStatus();
    if (m_controller->status().listening) {
        m_remedy = Remedy::Restart;
        m_notice->showText(NoticeBar::Tone::Info, tr("Restart to apply changes."), tr("The server still runs with its previous settings."), tr("Restart now"));
    }
}

void ServerPage::toggle()
{
    if (m_controller->status().listening)
        return m_controller->stop();
    m_notice->dismiss();
    m_remedy = Remedy::None;
    if (!m_form->settings()) {
        m_settings->setChecked(true);
        m_form->showProblem();
        m_notice->showText(NoticeBar::Tone::Error, tr("The server cannot start with these settings."), m_form->problem());
        return;
    }
    // Before a referenced file is opened. Changes in the form were typed here; only the file's values need consent.
    m_trust->hide();
    if (m_source) {
        if (const auto question = m_source->question(m_path, m_controller->settings()); !question.isEmpty())
            return m_trust->ask(question);
    }
    prepare(&ServerController::start);
}

void ServerPage::prepare(void (ServerController::*then)())
{
    const QString token = m_controller->settings().token;
    const auto go = [this, then](const QString &resolved) {
        framescope::server::ServerSettings settings = m_controller->settings();
        settings.token = m_token = resolved;
        m_controller->setRunning(settings);
        (m_controller.get()->*then)();
    };
    if (!m_source || !token.contains(QLatin1String("{{")))
        return go(token);
    m_source->fetchSecretsOf({token}, [page = QPointer<ServerPage>(this), token, go](const QStringList &) {
        if (!page)
            return;
        const auto resolved = page->m_source->resolve({}, token);
        if (!resolved)
            return page->m_notice->showError(resolved.error());
        go(resolved->text);
    });
}

bool ServerPage::save()
{
    const auto saved = std::make_shared<bool>(false);
    saveChanges([saved](bool ok) { *saved = ok; });
    return *saved;
}

void ServerPage::saveChanges(const Done &done)
{
    const auto settings = m_form->settings();
    if (!settings || !m_workspace) {
        m_settings->setChecked(true);
        m_form->showProblem();
        m_notice->showText(NoticeBar::Tone::Error, m_workspace ? tr("The server cannot be saved with these settings.") : tr("There is no workspace to save it in."), m_form->problem());
        return done(false);
    }
    m_remedy = Remedy::None;
    profiles::SecretStore *secrets = m_source ? m_source->secrets() : nullptr;
    const QString token = settings->token;
    // What the file has in plain text, and nobody has touched, stays as it is.
    if (!secrets || token.isEmpty() || token.contains(QLatin1String("{{")) || (!m_path.isEmpty() && token == m_storedToken))
        return done(write(*settings));
    // The file refers to the token only once the keychain has it.
    workspace::SecretKeeper::keep(*secrets, {{tokenName(*settings), token}}, [page = QPointer<ServerPage>(this), kept = *settings, done](const base::Result<void> &result) {
        if (!page)
            return;
        if (result) {
            framescope::server::ServerSettings withReference = kept;
            withReference.token = profiles::SecretStore::reference(tokenName(kept));
            return done(page->write(withReference));
        }
        page->m_remedy = Remedy::PlainToken;
        page->m_notice->showError(result.error(), tr("Save it in the file"), tr("Only until Framescope ends"));
        done(false);
    });
}

bool ServerPage::write(framescope::server::ServerSettings written)
{
    const framescope::server::ServerSettings *settings = &written;
    m_remedy = Remedy::None;
    if (const auto shown = m_form->settings(); shown && shown->token != settings->token) {
        m_form->setSettings(*settings);
        m_controller->setSettings(*settings);
    }
    if (m_path.isEmpty()) {
        const auto path = m_workspace->addServer({}, settings->name.isEmpty() ? tr("Server") : settings->name, settings->toJson());
        if (!path) {
            m_notice->showError(path.error());
            return false;
        }
        m_path = *path;
        if (const auto document = m_workspace->document(m_path)) {
            m_stamp = document->stamp;
            // Its identifier and other data from the workspace are preserved.
            if (auto again = framescope::server::ServerSettings::fromJson(document->value)) {
                again->dataFolder = settings->dataFolder;
                again->baseFolder = QFileInfo(m_workspace->absolute(m_path)).absolutePath();
                m_form->setSettings(*again);
                m_controller->setSettings(*again);
            }
        }
    } else {
        const profiles::SaveResult result = m_workspace->saveDocument(m_path, settings->toJson(), m_stamp);
        if (!result.ok()) {
            const bool conflict = result.status == profiles::SaveResult::Status::Conflict;
            m_remedy = conflict ? Remedy::Overwrite : Remedy::None;
            m_notice->showError(result.error, conflict ? tr("Overwrite") : QString());
            return false;
        }
        m_stamp = result.stamp;
    }
    m_storedToken = settings->token;
    setModified(false);
    m_notice->showText(NoticeBar::Tone::Success, tr("Saved as %1").arg(m_path));
    emit saved(m_path);
    return true;
}

void ServerPage::showSettings(bool on)
{
    m_settings->setChecked(on);
    m_stack->setCurrentIndex(on ? 1 : 0);
}

QString ServerPage::title() const
{
    const QUrl url = m_controller->url();
    const QString name = m_controller->settings().name;
    return url.isValid() && m_controller->status().listening ? QStringLiteral("%1 :%2").arg(name).arg(url.port()) : name;
}

QIcon ServerPage::icon() const
{
    const theme::Colors &set = theme::colors(this);
    return theme::icon(QStringLiteral("server"), m_controller->status().listening ? set.success : set.faint);
}

shell::PageToken ServerPage::token() const
{
    if (!m_path.isEmpty())
        return {QStringLiteral("server"), m_path};
    // One that has no file comes back by its settings, without what is secret in them.
    base::OrderedJson settings = m_controller->settings().toJson();
    settings.remove(QStringLiteral("token"));
    return {QStringLiteral("new-server"), QString::fromUtf8(settings.toCompact())};
}

models::CommandState ServerPage::stateOf(const QString &actionId) const
{
    const auto known = details::DetailsCommand::stateOf(*m_details, actionId);
    return known ? *known : log::LogCommands::stateOf(*m_log, actionId).value_or(models::CommandState{false, {}});
}

bool ServerPage::run(const QString &actionId)
{
    return details::DetailsCommand::run(*m_details, actionId) || log::LogCommands::run(*m_log, actionId);
}

QStringList ServerPage::recordings() const
{
    const auto reader = m_controller->reader();
    return reader && reader->isLive() && !reader->path().isEmpty() ? QStringList{reader->path()} : QStringList();
}

QString ServerPage::logPath() const
{
    const auto reader = m_log->model()->reader();
    return reader ? reader->path() : QString();
}

void ServerPage::showEarlierLog(const QString &path)
{
    models::EarlierLog::open(path, this, [this](const std::shared_ptr<capture::CaptureReader> &reader) {
        if (!m_controller->status().listening)
            showReader(reader);
    });
}

void ServerPage::showReader(const std::shared_ptr<capture::CaptureReader> &reader)
{
    if (m_log->model()->reader() == reader)
        return;
    m_log->setReader(reader);
    m_details->setReader(reader);
}

std::unique_ptr<shell::PageContent> ServerPage::takeContent()
{
    auto content = std::make_unique<Content>();
    content->workspace = m_workspace;
    content->source = m_source;
    content->settings = m_appSettings;
    // Invalid values of the form are discarded; the previous settings stay.
    const auto form = m_form->settings();
    content->form = form ? *form : m_controller->settings();
    content->path = m_path;
    content->token = m_token;
    content->storedToken = m_storedToken;
    content->stamp = m_stamp;
    content->log = log::LogSnapshot::of(*m_log);
    content->formPage = m_form->pages()->currentIndex();
    content->lowerTab = m_lower->currentIndex();
    content->modified = m_modified;
    content->settingsShown = m_settings->isChecked();
    // The clients' panel is connected to the controller too.
    m_controller->disconnect();
    content->controller = std::move(m_controller);
    return content;
}

void ServerPage::shutDown()
{
    connect(m_controller.get(), &ServerController::ended, this, &shell::Page::ended, Qt::UniqueConnection);
    m_controller->shutDown();
}

void ServerPage::updateStatus()
{
    const ServerStatus &status = m_controller->status();
    const framescope::server::ServerSettings &settings = m_controller->settings();
    m_start->setText(status.listening ? tr("Stop") : tr("Start"));
    m_start->setIcon(status.listening ? theme::icon(QStringLiteral("stop")) : theme::icon(QStringLiteral("play"), theme::colors(this).accentText));
    m_start->setProperty("look", status.listening ? QString() : QStringLiteral("primary"));
    m_start->style()->unpolish(m_start);
    m_start->style()->polish(m_start);
    m_addresses->setState(status.listening ? status.urls : std::vector<QUrl>(), status.caFile, status.warning, m_token, settings.page);
    const QLocale locale;
    m_state->setText(QStringList{status.listening ? tr("Listening") : tr("Stopped"), tr("clients: %1").arg(status.clients.size()),
                                 QStringLiteral("↓ %1").arg(locale.toString(status.totals.messagesIn)), QStringLiteral("↑ %1").arg(locale.toString(status.totals.messagesOut))}
                         .join(QStringLiteral("  ·  ")));
    QStringList does;
    for (const auto &path : settings.paths)
        does << (path.path == QLatin1String("/*") ? QString() : path.path + QLatin1Char(' ')) + path.behaviours.join(QStringLiteral(" + "));
    if (does.isEmpty())
        does << QStringLiteral("echo");
    if (!settings.faults.isEmpty())
        does << tr("%n fault(s)", nullptr, static_cast<int>(settings.faults.size()));
    m_does->setText(does.join(QStringLiteral(", ")));
    m_does->setToolTip(m_does->text());
    m_clients->setClients(status.clients);
    m_lower->setTabText(0, status.clients.empty() ? tr("Clients") : tr("Clients (%1)").arg(locale.toString(status.clients.size())));
    emit titleChanged();
    emit stateChanged();
}

void ServerPage::changeEvent(QEvent *event)
{
    shell::Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_controller && m_save)
        updateStatus(); // icons have the colours of the theme
}

QByteArray ServerPage::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << m_vertical->saveState() << m_log->saveState();
    return layout;
}

void ServerPage::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    QByteArray vertical, log;
    in >> vertical >> log;
    if (in.status() != QDataStream::Ok)
        return;
    m_vertical->restoreState(vertical);
    m_log->restoreState(log);
}

} // namespace framescope::ui::server
