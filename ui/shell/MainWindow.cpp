#include "MainWindow.h"

#include "CommandPalette.h"
#include "HelpWindow.h"
#include "Menus.h"
#include "SettingsDialog.h"
#include "ShellMenus.h"
#include "StatusLine.h"
#include "TabArea.h"
#include "TabArrangement.h"
#include "TabTitles.h"
#include "WelcomePage.h"
#include "WindowState.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/HelpEvent.h"

#include "base/Bytes.h"
#include "network/Versions.h"

#include <QApplication>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace framescope::ui::shell {

MainWindow::MainWindow(theme::Theme &theme, models::AppSettings &settings, Features features, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_features(std::move(features))
    , m_notifier(new Notifier(this))
{
    setWindowTitle(QStringLiteral("Framescope"));
    setWindowIcon(theme::programIcon());
    connect(m_notifier, &Notifier::shownInWindow, this, [this](const QString &title, const QString &text) {
        m_notices->offer(NoticeArea::Tone::Warning, title, text, tr("Show"), [this] { m_notifier->activate(); });
    });
    for (const auto &feature : m_features) {
        feature->attach(*this);
        feature->addPages(m_registry);
    }
    build();
    m_state->restoreGeometry(*this, *m_splitter);
}

MainWindow::~MainWindow()
{
    // Pages use objects of their features.
    tearDown();
    qDeleteAll(findChildren<Page *>());
}

void MainWindow::build()
{
    m_actions = std::make_unique<ActionRegistry>(m_settings);
    buildCentre();
    m_status = std::make_unique<StatusLine>(*statusBar(), *m_pages);
    buildMenus();
    updateTitle();
}

void MainWindow::buildCentre()
{
    m_side = new QFrame(this);
    m_side->setProperty("look", QStringLiteral("side"));
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *middle = new QWidget(this);
    auto *bar = new widgets::NoticeBar(middle);
    m_notices = std::make_unique<NoticeArea>(*bar);
    m_tabs = new TabArea(middle);
    auto *stack = new QVBoxLayout(middle);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(bar);
    stack->addWidget(m_tabs, 1);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(middle);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    setCentralWidget(m_splitter);

    m_pages = std::make_unique<Pages>(*m_tabs, *this, m_settings);
    m_state = std::make_unique<WindowState>(m_settings, *m_tabs, *m_pages, m_registry);
    connect(m_pages.get(), &Pages::added, this, &MainWindow::pageAdded);
    connect(m_pages.get(), &Pages::currentChanged, this, &MainWindow::updateTitle);
    connect(m_pages.get(), &Pages::changed, this, [this](const Page *page) {
        if (page == m_pages->current())
            updateTitle();
        m_status->update();
    });
    connect(m_pages.get(), &Pages::emptied, this, &MainWindow::showWelcome);
    connect(m_pages.get(), &Pages::ended, this, &MainWindow::finishClosing);
    connect(m_tabs, &TabArea::menuRequested, this, &MainWindow::showTabMenu);
    for (const auto &feature : m_features) {
        feature->watchPages(*m_pages);
        if (QWidget *part = feature->makeSide(m_side))
            column->addWidget(part, 1);
    }
}

void MainWindow::buildMenus()
{
    m_menus = std::make_unique<Menus>(*this, *m_actions, [this](const QString &id) {
        if (Page *page = m_pages->current())
            page->run(id);
    }, [this](const QString &id) {
        const Page *page = m_pages->current();
        return page ? page->stateOf(id) : models::CommandState{false, {}};
    });
    m_shellMenus = std::make_unique<ShellMenus>(*this, *m_menus);
    for (const auto &feature : m_features)
        feature->addMenus(*m_menus);
    // The button beside the tabs is the first thing that File opens.
    m_tabs->setNewAction(m_menus->first(Menus::Section::FileOpen));
    m_tabs->setListAction(m_actions->action(QStringLiteral("view.tabs")));
}

void MainWindow::tearDown()
{
    m_status.reset();
    m_shellMenus.reset();
    m_menus.reset();
    m_state.reset();
    m_pages.reset();
    m_notices.reset();
    delete takeCentralWidget();
    m_tabs = nullptr;
    m_splitter = nullptr;
    m_side = nullptr;
    delete statusBar();
    delete menuBar();
    m_actions.reset();
}

void MainWindow::rebuild()
{
    m_rebuilding = true;
    // The palette and the settings use the actions being destroyed; the settings are reopened, because the language is chosen there.
    const auto dialogs = findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    int settingsPage = -1;
    for (QDialog *dialog : dialogs) {
        if (const auto *settings = qobject_cast<SettingsDialog *>(dialog))
            settingsPage = settings->currentPage();
        if (qobject_cast<SettingsDialog *>(dialog) || qobject_cast<CommandPalette *>(dialog))
            delete dialog;
    }
    const bool hadHelp = m_help && m_help->isVisible();
    m_help.reset();

    struct Kept {
        std::unique_ptr<PageContent> content;
        QByteArray layout;
        bool isWelcome = false;
    };
    const TabArrangement before = TabArrangement::of(*m_tabs);
    std::vector<Kept> kept;
    for (const auto &[index, tab] : before.tabs()) {
        const QByteArray layout = tab.page->saveLayout();
        kept.push_back({tab.page->takeContent(), layout, tab.page == m_welcome});
    }
    const QByteArray splitter = m_splitter->saveState();
    const bool sideHidden = m_side->isHidden();
    tearDown();

    build();
    m_splitter->restoreState(splitter);
    m_side->setHidden(sideHidden);
    TabArrangement after;
    for (const auto &[index, tab] : before.tabs()) {
        const Kept &one = kept[static_cast<std::size_t>(index)];
        Page *page = one.isWelcome ? makeWelcome() : one.content ? one.content->makePage(m_tabs) : nullptr;
        if (!page)
            continue;
        m_pages->add(page);
        page->restoreLayout(one.layout);
        after.set(index, {page, tab.side, tab.inFront});
    }
    after.setFront(before.front());
    after.setSizes(before.sizes());
    after.applyTo(*m_tabs);
    m_rebuilding = false;
    m_state->watch();
    m_status->update();
    if (m_pages->all().isEmpty())
        showWelcome();
    if (hadHelp)
        showHelp();
    if (settingsPage >= 0) {
        showSettings();
        if (auto *settings = findChild<SettingsDialog *>(QString(), Qt::FindDirectChildrenOnly))
            settings->showPage(settingsPage);
    }
}

QTabWidget *MainWindow::tabs() const
{
    return m_tabs->activePane();
}

void MainWindow::pageAdded(Page *page)
{
    // The first real page replaces the welcome page.
    const QList<Page *> before = m_pages->all();
    if (!m_rebuilding && m_welcome && m_welcome != page && before.size() == 1 && before.first() == m_welcome) {
        m_tabs->take(m_welcome);
        m_welcome->deleteLater();
        m_welcome.clear();
    }
}

void MainWindow::updateTitle()
{
    const Page *page = m_pages->current();
    setWindowTitle(page ? tr("%1 – Framescope").arg(base::escapeControls(page->title())) : QStringLiteral("Framescope"));
}

void MainWindow::open(const QString &what, bool connectNow)
{
    m_state->watch();
    if (!what.isEmpty()) {
        open(OpenRequest{what, connectNow});
        return;
    }
    if (m_pages->all().isEmpty())
        m_state->restoreTabs();
    if (m_pages->all().isEmpty())
        showWelcome();
}

bool MainWindow::open(const OpenRequest &request)
{
    for (const auto &feature : m_features) {
        if (feature->open(request))
            return true;
    }
    return false;
}

void MainWindow::showWelcome()
{
    if (m_welcome && m_tabs->paneOf(m_welcome) >= 0)
        return m_pages->show(m_welcome);
    m_pages->add(makeWelcome());
    m_welcome->setFocus();
}

Page *MainWindow::makeWelcome()
{
    m_welcome = new WelcomePage(m_tabs);
    connect(m_welcome, &WelcomePage::connectRequested, this, [this](const QString &address) { open(OpenRequest{address, true}); });
    for (const auto &feature : m_features)
        feature->addToWelcome(*m_welcome);
    return m_welcome;
}

void MainWindow::showTabMenu(Page *page, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Close")), &QAction::triggered, page, [this, page] { m_pages->close(page); });
    connect(menu->addAction(tr("Close the others")), &QAction::triggered, page, [this, page] {
        QList<Page *> others = m_pages->all();
        others.removeOne(page);
        m_pages->close(others);
    });
    menu->addSeparator();
    connect(menu->addAction(theme::icon(QStringLiteral("split")), tr("Show beside the others")), &QAction::triggered, page, [this, page] { m_tabs->moveToNextPane(page); });
    menu->popup(at);
}

void MainWindow::showTabList()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Page *> pages = m_pages->all();
    const QStringList titles = TabTitles::of(pages);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QString title = titles[i];
        title.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction *action = menu->addAction(pages[i]->icon(), title);
        connect(action, &QAction::triggered, pages[i], [this, page = pages[i]] { m_pages->show(page); });
        if (pages[i] == m_pages->current())
            menu->setActiveAction(action);
    }
    const QTabBar *bar = m_tabs->activePane()->tabBar();
    menu->popup(bar->mapToGlobal(QPoint(std::max(0, m_tabs->activePane()->width() - menu->sizeHint().width()), bar->height())));
}

void MainWindow::showPalette()
{
    std::vector<Command> commands;
    for (const ActionRegistry::Item &item : m_actions->items()) {
        QAction *action = item.action;
        if (!action->isEnabled() || !item.listed || item.id == QLatin1String("tools.palette"))
            continue;
        commands.push_back({ActionRegistry::title(action), action->shortcut().toString(QKeySequence::NativeText), action->icon(), [action] { action->trigger(); }});
    }
    if (Page *page = m_pages->current()) {
        for (Command &command : page->commands())
            commands.push_back(std::move(command));
    }
    const QList<Page *> pages = m_pages->all();
    const QStringList titles = TabTitles::of(pages);
    for (qsizetype i = 0; i < pages.size(); ++i)
        commands.push_back({tr("Go to %1").arg(titles[i]), tr("tab"), pages[i]->icon(), [this, page = QPointer<Page>(pages[i])] {
                                if (page)
                                    m_pages->show(page);
                            }, 1});
    for (const auto &feature : m_features) {
        for (Command &command : feature->commands())
            commands.push_back(std::move(command));
    }
    auto *palette = new CommandPalette(std::move(commands), m_recentCommands, this);
    connect(palette, &CommandPalette::chosen, this, [this](const QString &title) {
        constexpr qsizetype kMostRecent = 20;
        m_recentCommands.removeAll(title);
        m_recentCommands.prepend(title);
        m_recentCommands = m_recentCommands.mid(0, kMostRecent);
    });
    palette->open();
}

void MainWindow::showSettings()
{
    auto *dialog = findChild<SettingsDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new SettingsDialog(m_settings, *m_actions, m_features, this);
        dialog->show();
    }
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showAbout()
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

void MainWindow::showHelp(const QString &topic)
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>();
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
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

/// Events that no widget handled. Qt opens a context menu only with the Menu key, and many keyboards lack it.
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_ended) {
        event->accept();
        return;
    }
    // A signal or the end of a desktop's session is no time for questions: these do not come from the window system.
    if (event->spontaneous() && m_pages->hasUnsaved()) {
        event->ignore();
        quit();
        return;
    }
    m_state->save(*this, *m_splitter);
    // Peers get a Close (1001) and the captures are flushed while the window is already hidden.
    m_closing = true;
    m_ended = !m_pages->shutDown();
    event->setAccepted(m_ended);
    if (!m_ended)
        hide();
}

void MainWindow::quit()
{
    m_pages->leave([this] { close(); });
}

void MainWindow::finishClosing()
{
    m_ended = true;
    close();
    QApplication::quit();
}

} // namespace framescope::ui::shell
