#include "MainWindow.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/log/LogPanel.h"
#include "ui/log/models/FilterWatch.h"
#include "ui/models/EntryText.h"
#include "ui/server/ServerPage.h"
#include "ui/session/SessionPage.h"
#include "ui/shell/HelpWindow.h"
#include "ui/shell/Notifier.h"
#include "ui/shell/TabArea.h"
#include "ui/shell/WelcomePage.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/HelpEvent.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/Sparkline.h"

#include "base/Bytes.h"
#include "base/Version.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>

// The window's frame and its pages; menus, workspace and state have files of their own.
namespace framescope::ui::program {

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_actions(services.settings)
    , m_source(new workspace::ProfileSource({services.settings, services.workspace, services.secrets, services.ioSecrets,
                                          services.openBrowser ? services.openBrowser : [](const QUrl &url) { QDesktopServices::openUrl(url); }},
                                         this))
    , m_tabs(new shell::TabArea(this))
    , m_model(new workspace::ConnectionsModel(this))
    , m_notifier(new shell::Notifier(this))
{
    setWindowTitle(QStringLiteral("Framescope"));
    setWindowIcon(theme::programIcon());
    makeSide();
    makeMenus();
    makeStatusBar();

    connect(m_tabs, &shell::TabArea::newRequested, this, [this] { newSession(); });
    connect(m_tabs, &shell::TabArea::closeRequested, this, &MainWindow::closePage);
    connect(m_tabs, &shell::TabArea::menuRequested, this, &MainWindow::showTabMenu);
    connect(m_tabs, &shell::TabArea::currentChanged, this, &MainWindow::updateTitle);
    connect(m_notifier, &shell::Notifier::shownInWindow, this, [this](const QString &title, const QString &text) {
        m_noticeAction = [this] { m_notifier->activate(); };
        m_notice->showText(widgets::NoticeBar::Tone::Warning, title, text, tr("Show"));
    });
    connect(&m_services.settings, &models::AppSettings::changed, this, [this](models::AppSettings::Group group) {
        if (group != models::AppSettings::Group::Notifications)
            return;
        for (shell::Page *page : pages()) {
            if (auto *session = qobject_cast<session::SessionPage *>(page))
                watchFilter(session);
        }
    });
    m_closeLimit.setSingleShot(true);
    connect(&m_closeLimit, &QTimer::timeout, this, [this] {
        m_closing = true;
        finishClosing();
    });
    restore();
}

MainWindow::~MainWindow() = default;

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
        for (const shell::Page *page : pages()) {
            if (const auto *session = qobject_cast<const session::SessionPage *>(page); session && session->state() == session::SessionPage::State::Open) {
                in += session->statistics().messagesInPerSecond;
                out += session->statistics().messagesOutPerSecond;
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
    for (const shell::Page *each : pages()) {
        const auto *page = qobject_cast<const session::SessionPage *>(each);
        if (!page)
            continue;
        const auto &s = page->statistics();
        bytes += s.in.wireBytes + s.out.wireBytes;
        if (page->state() != session::SessionPage::State::Open)
            continue;
        ++open;
        rate += s.messagesInPerSecond + s.messagesOutPerSecond;
    }
    m_summary->setText(QStringList{tr("%n open", nullptr, open), tr("%1 msg/s").arg(QLocale().toString(static_cast<qlonglong>(rate))),
                                   tr("%1 transferred").arg(models::EntryText::bytesRounded(bytes))}
                           .join(QStringLiteral("  ·  ")));
}

QList<shell::Page *> MainWindow::pages() const
{
    return m_tabs->pages();
}

QTabWidget *MainWindow::tabs() const
{
    return m_tabs->activePane();
}

shell::Page *MainWindow::currentPage() const
{
    return m_tabs->current();
}

session::SessionPage *MainWindow::currentSession() const
{
    return qobject_cast<session::SessionPage *>(m_tabs->current());
}

void MainWindow::addPage(shell::Page *page)
{
    // The welcome page makes room for the first real one.
    const QList<shell::Page *> before = pages();
    if (auto *welcome = qobject_cast<shell::WelcomePage *>(before.value(0)); welcome && before.size() == 1 && !qobject_cast<shell::WelcomePage *>(page)) {
        m_tabs->take(welcome);
        welcome->deleteLater();
    }
    connect(page, &shell::Page::titleChanged, this, [this, page] { updateTab(page); });
    connect(page, &shell::Page::closeRequested, this, [this, page] { closePage(page); });
    connect(page, &shell::Page::stateChanged, this, [this, page] {
        updateTab(page);
        updateStatus();
    });
    if (page->log()) {
        page->log()->setSettings(&m_services.settings);
        page->restoreLayout(m_services.settings.state(QStringLiteral("layout/") + QString::fromLatin1(page->metaObject()->className())).toByteArray());
    }
    m_tabs->add(page);
    updateTitle();
}

void MainWindow::closePage(shell::Page *page)
{
    if (!page->mayClose())
        return m_tabs->setCurrent(page);
    if (page->log())
        m_services.settings.setState(QStringLiteral("layout/") + QString::fromLatin1(page->metaObject()->className()), page->saveLayout());
    m_tabs->take(page);
    page->setParent(this);
    page->hide();
    // The connection is closed in order; the page goes when that is done, or at the latest with the window.
    if (page->hasEnded()) {
        page->deleteLater();
    } else {
        connect(page, &shell::Page::ended, page, &QObject::deleteLater);
        page->shutDown();
    }
    if (pages().isEmpty() && !m_closing)
        showWelcome();
}

void MainWindow::updateTab(shell::Page *page)
{
    m_tabs->refresh(page);
    if (page == currentPage())
        updateTitle();
}

void MainWindow::updateTitle()
{
    const shell::Page *page = currentPage();
    setWindowTitle(page ? tr("%1 – Framescope").arg(base::escapeControls(page->title())) : QStringLiteral("Framescope"));
}

capture::CaptureOptions MainWindow::logFor(const QString &title) const
{
    auto options = m_services.captures.optionsForNew(title);
    capture::CaptureOptions log = options ? *options : capture::CaptureOptions();
    log.program = QStringLiteral("framescope ") + base::version();
    log.session = QJsonObject{{QStringLiteral("title"), title}};
    return log;
}

session::SessionPage *MainWindow::newSession(const QString &address)
{
    auto *page = new session::SessionPage(m_services.io, [this](const QString &title) { return logFor(title); }, m_source, m_tabs);
    page->setAddress(address);
    watchSession(page);
    addPage(page);
    page->focusAddress();
    return page;
}

void MainWindow::showWelcome()
{
    for (shell::Page *page : pages()) {
        if (qobject_cast<shell::WelcomePage *>(page))
            return m_tabs->setCurrent(page);
    }
    auto *page = new shell::WelcomePage(m_tabs);
    connect(page, &shell::WelcomePage::demoRequested, this, &MainWindow::runDemo);
    connect(page, &shell::WelcomePage::connectRequested, this, [this](const QString &address) { newSession(address)->connectNow(); });
    connect(page, &shell::WelcomePage::serverRequested, this, [this] { newServer()->toggle(); });
    connect(page, &shell::WelcomePage::captureRequested, this, [this] { openCapture(); });
    addPage(page);
    page->demoButton()->setFocus();
}

void MainWindow::runDemo()
{
    server::ServerPage *server = newServer();
    // Once: a server that is stopped and started again by hand opens no further session.
    connect(server->controller(), &server::ServerController::started, this, [this, server] {
        session::SessionPage *session = newSession(server->controller()->url().toString());
        connect(session, &shell::Page::stateChanged, session, [session, sent = false]() mutable {
            if (sent || session->state() != session::SessionPage::State::Open)
                return;
            sent = true;
            composer::Draft draft;
            draft.text = tr("Hello, this is Framescope. Everything you send comes back.");
            session->composer()->setDraft(draft);
            session->composer()->send();
        });
        session->connectNow();
    }, Qt::SingleShotConnection);
    server->toggle();
}

void MainWindow::open(const QString &what, bool connectNow)
{
    if (what.isEmpty()) {
        if (pages().isEmpty())
            restoreTabs();
        if (pages().isEmpty())
            showWelcome();
        return;
    }
    if (!what.contains(QLatin1String("://")) && QFileInfo(what).isFile()) {
        // A log of another tool is imported.
        return what.endsWith(QLatin1String(".connection.json")) ? openConnectionFile(what, connectNow) : openCapture(what);
    }
    session::SessionPage *page = newSession(what);
    if (connectNow)
        page->connectNow();
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

/// What no widget wanted. Qt asks for a context menu with the Menu key only, and many keyboards have none.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    QWidget *const at = QApplication::focusWidget();
    if (event->key() != Qt::Key_F10 || event->modifiers() != Qt::ShiftModifier || !at) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    const QPoint place = at->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, place, at->mapToGlobal(place));
    QApplication::sendEvent(at, &menu);
}

void MainWindow::showHelp(const QString &topic)
{
    if (!m_help)
        m_help = std::make_unique<shell::HelpWindow>();
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::watchSession(session::SessionPage *page)
{
    const auto tell = [this, page] {
        if (!page->profilePath().isEmpty())
            m_model->setSessionState(page->profilePath(), page->state(), page->statistics().in.messages);
    };
    connect(page, &shell::Page::stateChanged, this, [this, page, tell] {
        tell();
        watchFilter(page);
        if (page->state() == session::SessionPage::State::Closed)
            refreshCaptures();
    });
    connect(&m_statusTimer, &QTimer::timeout, page, tell);
    connect(page, &session::SessionPage::saveProfileRequested, this, [this, page] { saveAsProfile(page); });
    connect(page, &session::SessionPage::variableWanted, this, &MainWindow::showEnvironments);
    connect(page, &session::SessionPage::certificateTrusted, this, [this, page](const QByteArray &sha256) { trustCertificate(page, sha256); });
    connect(page, &session::SessionPage::connectionLost, this, [this, page](const QString &why) {
        // Whoever looks at the tab sees it there.
        if (m_closing || !m_services.settings.notifyConnectionLost() || (isActiveWindow() && currentPage() == page))
            return;
        m_notifier->tell(tr("%1: connection lost").arg(page->title()), why, [this, page = QPointer<session::SessionPage>(page)] {
            if (page)
                m_tabs->setCurrent(page);
            activateWindow();
        });
    });
    connect(page->composer(), &composer::ComposerPanel::messagesEdited, this,
            [this, page](const std::vector<profiles::SavedMessage> &messages) { saveMessages(page, messages); });
}

void MainWindow::watchFilter(session::SessionPage *page)
{
    const QString text = m_services.settings.notifyFilter();
    const auto reader = page->controller() ? page->controller()->reader() : nullptr;
    auto *watch = page->findChild<log::FilterWatch *>(QString(), Qt::FindDirectChildrenOnly);
    if (watch && watch->filterText() == text && watch->reader() == reader)
        return;
    delete watch;
    const auto filter = text.isEmpty() ? std::nullopt : capture::Filter::parse(text);
    if (!filter || !reader)
        return;
    watch = new log::FilterWatch(reader, *filter, page);
    connect(watch, &log::FilterWatch::undecided, this, [this, page](const QString &sentence) {
        m_notifier->tell(tr("%1: the filter of notifications reached a limit").arg(page->title()), sentence, [this, page = QPointer<session::SessionPage>(page)] {
            if (page)
                m_tabs->setCurrent(page);
            activateWindow();
        });
    });
    connect(watch, &log::FilterWatch::matched, this, [this, page](int count, quint64 entry) {
        m_notifier->tell(tr("%1: %n new entries fit the filter", nullptr, count).arg(page->title()), m_services.settings.notifyFilter(),
                         [this, page = QPointer<session::SessionPage>(page), entry] {
                             if (page) {
                                 m_tabs->setCurrent(page);
                                 page->log()->goToEntry(entry);
                             }
                             activateWindow();
                         });
    });
}

} // namespace framescope::ui::program
