#include "MainWindow.h"

#include "CapturePage.h"
#include "CommandPalette.h"
#include "HelpWindow.h"
#include "ServerPage.h"
#include "SessionPage.h"
#include "WelcomePage.h"

#include "ui/models/EntryText.h"
#include "ui/panels/composer/ComposerPanel.h"
#include "ui/panels/connections/ConnectionsPanel.h"
#include "ui/panels/log/LogPanel.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/HelpEvent.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/Sparkline.h"

#include "base/Bytes.h"
#include "base/Version.h"
#include "network/Versions.h"

#include <QApplication>
#include <QActionGroup>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QJsonObject>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace framescope::ui::windows {

namespace {

constexpr int kCloseLimitMs = 3000; // for peers that do not answer a Close when the program ends

} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_tabs(new QTabWidget(this))
    , m_model(new models::ConnectionsModel(this))
{
    setWindowTitle(QStringLiteral("Framescope"));
    setWindowIcon(theme::programIcon());
    m_tabs->setDocumentMode(true);
    m_tabs->setMovable(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->tabBar()->setProperty("look", QStringLiteral("documents"));
    m_tabs->tabBar()->setAccessibleName(tr("Open sessions, servers and captures"));
    m_tabs->tabBar()->installEventFilter(this);
    m_tabs->tabBar()->setExpanding(false);
    auto *plus = new QToolButton(m_tabs);
    plus->setIcon(theme::icon(QStringLiteral("plus")));
    plus->setToolTip(tr("New session (Ctrl+T)"));
    plus->setAccessibleName(tr("New session"));
    m_tabs->setCornerWidget(plus, Qt::TopRightCorner);
    makeSide();
    makeMenus();
    makeStatusBar();

    connect(plus, &QToolButton::clicked, this, [this] { newSession(); });
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &MainWindow::closeTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (const Page *page = currentPage())
            setWindowTitle(tr("%1 – Framescope").arg(page->title()));
    });
    m_closeLimit.setSingleShot(true);
    connect(&m_closeLimit, &QTimer::timeout, this, [this] {
        m_closing = true;
        finishClosing();
    });
    restore();
}

MainWindow::~MainWindow() = default;

QAction *MainWindow::addAction(QMenu *menu, const QString &icon, const QString &text, const QKeySequence &keys, std::function<void()> run)
{
    QAction *action = icon.isEmpty() ? menu->addAction(text) : menu->addAction(theme::icon(icon), text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    m_actions.append(action);
    return action;
}

void MainWindow::makeMenus()
{
    const auto onSession = [this](void (SessionPage::*slot)()) {
        return [this, slot] {
            if (SessionPage *page = currentSession())
                (page->*slot)();
        };
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addAction(file, QStringLiteral("plus"), tr("New &session"), QKeySequence::AddTab, [this] { newSession(); });
    addAction(file, QStringLiteral("capture"), tr("&Open capture…"), QKeySequence::Open, [this] { openCapture(); });
    file->addSeparator();
    addAction(file, {}, tr("&Close tab"), QKeySequence::Close, [this] { closeTab(m_tabs->currentIndex()); });
    addAction(file, {}, tr("&Quit"), QKeySequence::Quit, [this] { close(); });

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    addLogCommands(edit, {"log.copy-text", "log.copy-payload", "log.copy-jsonl", "log.copy-hex", "", "log.find", "log.find-next", "log.find-previous",
                          "log.filter", "log.go-to", "", "log.bookmark", "log.note", "log.next-mark", "log.previous-mark", "", "log.measure", "log.compare"});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    addLogCommands(view, {"log.follow", "log.frames", "log.heartbeats", "log.plot"});
    view->addSeparator();
    QMenu *themes = view->addMenu(theme::icon(QStringLiteral("theme")), tr("&Theme"));
    auto *group = new QActionGroup(this);
    const std::pair<QString, theme::Scheme> schemes[] = {{tr("As the &system"), theme::Scheme::System}, {tr("&Light"), theme::Scheme::Light}, {tr("&Dark"), theme::Scheme::Dark}};
    for (const auto &[text, scheme] : schemes) {
        QAction *action = addAction(themes, {}, text, {}, [this, chosen = scheme] {
            m_services.theme.setScheme(chosen);
            m_services.settings.setTheme(theme::Theme::schemeName(chosen));
        });
        action->setCheckable(true);
        action->setChecked(m_services.theme.scheme() == scheme);
        action->setIconText(tr("Theme: %1").arg(QString(text).remove(QLatin1Char('&'))));
        group->addAction(action);
    }
    addAction(view, {}, tr("&Side column"), Qt::CTRL | Qt::Key_Backslash, [this] { m_splitter->widget(0)->setVisible(m_splitter->widget(0)->isHidden()); });
    addAction(view, {}, tr("&Welcome page"), {}, [this] { showWelcome(); });

    QMenu *connection = menuBar()->addMenu(tr("&Connection"));
    addAction(connection, QStringLiteral("connect"), tr("&Connect or disconnect"), Qt::CTRL | Qt::Key_R, onSession(&SessionPage::toggleConnection));
    addAction(connection, {}, tr("Edit the &address"), Qt::CTRL | Qt::Key_L, onSession(&SessionPage::focusAddress));
    addAction(connection, QStringLiteral("edit"), tr("&Save or edit the connection"), QKeySequence::Save, [this] {
        if (SessionPage *page = currentSession())
            saveAsProfile(page);
    });
    addAction(connection, QStringLiteral("send"), tr("&Write a message"), Qt::CTRL | Qt::Key_M, [this] {
        if (const SessionPage *page = currentSession())
            page->composer()->editor()->setFocus(Qt::ShortcutFocusReason);
    });

    addLogCommands(connection, {"log.send-again"});

    QMenu *server = menuBar()->addMenu(tr("&Server"));
    addAction(server, QStringLiteral("server"), tr("&New local server"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { newServer(); });
    addAction(server, QStringLiteral("play"), tr("Start &echo server"), {}, [this] { newServer()->toggle(); });
    addAction(server, QStringLiteral("play"), tr("&Echo server with a session"), {}, [this] { runDemo(); });

    QMenu *capture = menuBar()->addMenu(tr("C&apture"));
    addLogCommands(capture, {"log.export", "log.export-selection"});

    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    addAction(tools, QStringLiteral("palette"), tr("Command &palette"), Qt::CTRL | Qt::Key_K, [this] { showPalette(); });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, QStringLiteral("info"), tr("&Manual"), Qt::Key_F1, [this] { showHelp(widgets::HelpEvent::topicOf(QApplication::focusWidget())); });
    addAction(help, {}, tr("&Keyboard shortcuts"), {}, [this] { showHelp(QStringLiteral("shortcuts")); });
    addAction(help, {}, tr("&Troubleshooting"), {}, [this] { showHelp(QStringLiteral("troubleshooting")); });
    help->addSeparator();
    addAction(help, QStringLiteral("info"), tr("&About Framescope"), {}, [this] { about(); });

    for (int i = 1; i <= 9; ++i) {
        auto *go = new QAction(this);
        go->setShortcut(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + i));
        connect(go, &QAction::triggered, this, [this, i] { m_tabs->setCurrentIndex(i - 1); });
        QMainWindow::addAction(go);
    }
}

void MainWindow::makeStatusBar()
{
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(10, 0, 0, 0);
    m_sparkline = new widgets::Sparkline(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_summary, 1);
    statusBar()->addPermanentWidget(m_sparkline);
    m_statusTimer.setInterval(1000);
    connect(&m_statusTimer, &QTimer::timeout, this, [this] {
        double in = 0, out = 0;
        for (int i = 0; i < m_tabs->count(); ++i) {
            if (const auto *page = qobject_cast<const SessionPage *>(m_tabs->widget(i)); page && page->state() == SessionPage::State::Open) {
                in += page->statistics().messagesInPerSecond;
                out += page->statistics().messagesOutPerSecond;
            }
        }
        m_sparkline->push(in, out);
        updateStatus();
    });
    m_statusTimer.start();
    updateStatus();
}

void MainWindow::updateStatus()
{
    int open = 0;
    double rate = 0;
    std::uint64_t bytes = 0;
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto *page = qobject_cast<const SessionPage *>(m_tabs->widget(i));
        if (!page)
            continue;
        const auto &s = page->statistics();
        bytes += s.in.wireBytes + s.out.wireBytes;
        if (page->state() != SessionPage::State::Open)
            continue;
        ++open;
        rate += s.messagesInPerSecond + s.messagesOutPerSecond;
    }
    m_summary->setText(QStringList{tr("%n open", nullptr, open), tr("%1 msg/s").arg(QLocale().toString(static_cast<qlonglong>(rate))),
                                   tr("%1 transferred").arg(models::EntryText::bytesLong(bytes).section(QLatin1String(" ("), 0, 0))}
                           .join(QStringLiteral("  ·  ")));
}

int MainWindow::addPage(Page *page)
{
    // The welcome page makes room for the first real one.
    if (auto *welcome = qobject_cast<WelcomePage *>(m_tabs->widget(0)); welcome && m_tabs->count() == 1 && !qobject_cast<WelcomePage *>(page)) {
        m_tabs->removeTab(0);
        welcome->deleteLater();
    }
    const int index = m_tabs->addTab(page, page->icon(), page->title());
    connect(page, &Page::titleChanged, this, [this, page] { updateTab(page); });
    connect(page, &Page::stateChanged, this, [this, page] {
        updateTab(page);
        updateStatus();
    });
    if (page->log()) {
        page->log()->setSettings(&m_services.settings);
        page->restoreLayout(m_services.settings.state(QStringLiteral("layout/") + QString::fromLatin1(page->metaObject()->className())).toByteArray());
    }
    m_tabs->setCurrentIndex(index);
    updateTab(page);
    return index;
}

void MainWindow::updateTab(Page *page)
{
    const int index = m_tabs->indexOf(page);
    if (index < 0)
        return;
    QString title = page->title();
    title.replace(QLatin1Char('&'), QStringLiteral("&&"));
    m_tabs->setTabText(index, title);
    m_tabs->setTabIcon(index, page->icon());
    m_tabs->setTabToolTip(index, page->title());
    if (page == currentPage())
        setWindowTitle(tr("%1 – Framescope").arg(page->title()));
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_tabs->currentWidget());
}

SessionPage *MainWindow::currentSession() const
{
    return qobject_cast<SessionPage *>(m_tabs->currentWidget());
}

capture::CaptureOptions MainWindow::logFor(const QString &title) const
{
    auto options = m_services.captures.optionsForNew(title);
    capture::CaptureOptions log = options ? *options : capture::CaptureOptions();
    log.program = QStringLiteral("framescope ") + base::version();
    log.session = QJsonObject{{QStringLiteral("title"), title}};
    return log;
}

SessionPage *MainWindow::newSession(const QString &address)
{
    auto *page = new SessionPage(m_services.io, [this](const QString &title) { return logFor(title); }, m_tabs);
    page->setAddress(address);
    watchSession(page);
    addPage(page);
    page->focusAddress();
    return page;
}

void MainWindow::showWelcome()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (qobject_cast<WelcomePage *>(m_tabs->widget(i)))
            return m_tabs->setCurrentIndex(i);
    }
    auto *page = new WelcomePage(m_tabs);
    connect(page, &WelcomePage::demoRequested, this, &MainWindow::runDemo);
    connect(page, &WelcomePage::connectRequested, this, [this](const QString &address) { newSession(address)->connectNow(); });
    connect(page, &WelcomePage::serverRequested, this, [this] { newServer()->toggle(); });
    connect(page, &WelcomePage::captureRequested, this, [this] { openCapture(); });
    addPage(page);
    page->demoButton()->setFocus();
}

void MainWindow::runDemo()
{
    ServerPage *server = newServer();
    // Once: a server that is stopped and started again by hand opens no further session.
    connect(server->controller(), &models::ServerController::started, this, [this, server] {
        SessionPage *session = newSession(server->controller()->url().toString());
        session->connectNow();
        connect(session->controller(), &models::SessionController::stateChanged, session, [session](session::Session::State state) {
            if (state != session::Session::State::Open || session->controller()->status().statistics.out.messages > 0)
                return;
            models::Draft draft;
            draft.text = tr("Hello, this is Framescope. Everything you send comes back.");
            session->composer()->setDraft(draft);
            session->composer()->send();
        });
    }, Qt::SingleShotConnection);
    server->toggle();
}

void MainWindow::open(const QString &what, bool connectNow)
{
    if (what.isEmpty()) {
        if (m_tabs->count() == 0)
            restoreTabs();
        if (m_tabs->count() == 0)
            showWelcome();
        return;
    }
    if (QFileInfo(what).isFile() && what.endsWith(QLatin1String(".fscope")))
        return openCapture(what);
    if (QFileInfo(what).isFile() && what.endsWith(QLatin1String(".connection.json")))
        return openConnectionFile(what, connectNow);
    SessionPage *page = newSession(what);
    if (connectNow)
        page->connectNow();
}

void MainWindow::showPalette()
{
    std::vector<CommandPalette::Command> commands;
    for (QAction *action : std::as_const(m_actions)) {
        if (!action->isEnabled())
            continue;
        QString title = action->actionGroup() ? action->iconText() : action->text();
        title.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
        commands.push_back({title, action->shortcut().toString(QKeySequence::NativeText), action->icon(), [action] { action->trigger(); }});
    }
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *page = qobject_cast<Page *>(m_tabs->widget(i));
        commands.push_back({tr("Go to %1").arg(page->title()), tr("tab"), page->icon(), [this, page] { m_tabs->setCurrentWidget(page); }});
    }
    if (m_services.workspace) {
        for (const profiles::WorkspaceItem &item : m_services.workspace->items()) {
            if (item.kind == profiles::WorkspaceItem::Kind::Profile)
                commands.push_back({tr("Connect %1").arg(base::escapeControls(item.name)), base::escapeControls(item.url), theme::icon(QStringLiteral("session")),
                                    [this, path = item.path] { openProfile(path, true); }});
        }
    }
    auto *palette = new CommandPalette(std::move(commands), this);
    palette->open();
}

void MainWindow::closeTab(int index)
{
    auto *page = qobject_cast<Page *>(m_tabs->widget(index));
    if (!page)
        return;
    if (page->log())
        m_services.settings.setState(QStringLiteral("layout/") + QString::fromLatin1(page->metaObject()->className()), page->saveLayout());
    m_tabs->removeTab(index);
    page->setParent(this);
    page->hide();
    // The connection is closed in order; the page goes when that is done, or at the latest with the window.
    if (page->hasEnded())
        page->deleteLater();
    else {
        connect(page, &Page::ended, page, &QObject::deleteLater);
        page->shutDown();
    }
    if (m_tabs->count() == 0 && !m_closing)
        showWelcome();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing) {
        event->accept();
        return;
    }
    save();
    // Peers hear a Close (1001) and the captures are flushed; the window is gone meanwhile.
    bool waiting = false;
    for (Page *page : findChildren<Page *>()) {
        if (page->hasEnded())
            continue;
        waiting = true;
        connect(page, &Page::ended, this, &MainWindow::finishClosing, Qt::UniqueConnection);
        page->shutDown();
    }
    if (!waiting) {
        m_closing = true;
        event->accept();
        return;
    }
    event->ignore();
    hide();
    m_closeLimit.start(kCloseLimitMs);
}

void MainWindow::finishClosing()
{
    if (!m_closing) {
        for (const Page *page : findChildren<Page *>()) {
            if (!page->hasEnded())
                return;
        }
    }
    m_closing = true;
    m_closeLimit.stop();
    close();
    QApplication::quit();
}

void MainWindow::restore()
{
    const QByteArray geometry = m_services.settings.state(QStringLiteral("window/geometry")).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(1280, 820);
    if (!m_splitter->restoreState(m_services.settings.state(QStringLiteral("window/splitter")).toByteArray()))
        m_splitter->setSizes({230, 1050});
}

void MainWindow::save()
{
    models::AppSettings &settings = m_services.settings;
    settings.setState(QStringLiteral("window/geometry"), saveGeometry());
    settings.setState(QStringLiteral("window/splitter"), m_splitter->saveState());
    QStringList open;
    QStringList own; // servers of this window are gone after a restart
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (const auto *server = qobject_cast<const ServerPage *>(m_tabs->widget(i)))
            own << server->controller()->url().toString();
    }
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (const auto *session = qobject_cast<const SessionPage *>(m_tabs->widget(i)); session && !own.contains(session->address()))
            open << (session->profilePath().isEmpty() ? QStringLiteral("url:") + session->address() : QStringLiteral("profile:") + session->profilePath());
        else if (const auto *capture = qobject_cast<const CapturePage *>(m_tabs->widget(i)))
            open << QStringLiteral("capture:") + capture->path();
        else if (const auto *server = qobject_cast<const ServerPage *>(m_tabs->widget(i)); server && !server->savedPath().isEmpty())
            open << QStringLiteral("server:") + server->savedPath();
    }
    settings.setState(QStringLiteral("window/tabs"), open);
    for (Page *page : findChildren<Page *>()) {
        if (page->log())
            settings.setState(QStringLiteral("layout/") + QString::fromLatin1(page->metaObject()->className()), page->saveLayout());
    }
}

void MainWindow::restoreTabs()
{
    for (const QString &tab : m_services.settings.state(QStringLiteral("window/tabs")).toStringList()) {
        const QString what = tab.section(QLatin1Char(':'), 1);
        if (tab.startsWith(QLatin1String("url:")) && !what.isEmpty())
            newSession(what);
        else if (tab.startsWith(QLatin1String("profile:")) && m_services.workspace && m_services.workspace->item(what))
            openProfile(what, false);
        else if (tab.startsWith(QLatin1String("capture:")) && QFileInfo::exists(what))
            openCapture(what);
        else if (tab.startsWith(QLatin1String("server:")) && m_services.workspace && m_services.workspace->item(what))
            openServer(what, false);
    }
}

bool MainWindow::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_tabs->tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::MiddleButton) {
            const int index = m_tabs->tabBar()->tabAt(mouse->position().toPoint());
            if (index >= 0)
                closeTab(index);
            return true;
        }
    }
    return QMainWindow::eventFilter(object, event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == widgets::HelpEvent::eventType()) {
        showHelp(static_cast<widgets::HelpEvent *>(event)->topic());
        event->accept();
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::showHelp(const QString &topic)
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>();
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Framescope"));
    box->setIconPixmap(theme::programIcon().pixmap(64, 64));
    box->setTextFormat(Qt::PlainText);
    box->setText(network::versionText(QStringLiteral("Framescope")));
    box->setInformativeText(tr("Tests and monitors WebSockets, byte for byte. No account, no telemetry. MIT licence."));
    box->open();
}

} // namespace framescope::ui::windows
