#include "MainWindow.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/log/LogPanel.h"
#include "ui/server/ServerPage.h"
#include "ui/session/SessionPage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/TabArea.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/HelpEvent.h"
#include "ui/workspace/ConnectionsMenu.h"
#include "ui/workspace/ConnectionsPanel.h"

#include "base/Bytes.h"
#include "base/Secrets.h"
#include "network/Versions.h"
#include "profiles/exports/CopyAs.h"
#include "profiles/exports/Exporter.h"

#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>

// Everything that can be done, as actions: menus and palette are made of the same ones.
namespace framescope::ui::program {

QAction *MainWindow::addAction(QMenu *menu, const char *id, const QString &icon, const QString &text, const QKeySequence &keys, Run run)
{
    QAction *action = m_actions.add(QString::fromLatin1(id), text, keys, std::move(run), icon.isEmpty() ? QIcon() : theme::icon(icon));
    if (menu)
        menu->addAction(action);
    else
        QMainWindow::addAction(action);
    return action;
}

MainWindow::Run MainWindow::onSession(void (session::SessionPage::*slot)())
{
    return [this, slot] {
        if (session::SessionPage *page = currentSession())
            (page->*slot)();
    };
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeSessionMenus();
    makeHelpMenus();
}

void MainWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addAction(file, "file.newSession", QStringLiteral("plus"), tr("New &session"), QKeySequence::AddTab, [this] { newSession(); });
    addAction(file, "file.openCapture", QStringLiteral("capture"), tr("&Open capture…"), QKeySequence::Open, [this] { openCapture(); });
    file->addSeparator();
    addAction(file, "file.import", {}, tr("&Import connections…"), {}, [this] {
        importFiles(QFileDialog::getOpenFileNames(this, tr("Import connections")), {});
    });
    addAction(file, "file.importFolder", {}, tr("Import a &folder…"), {}, [this] {
        if (const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a folder")); !folder.isEmpty())
            importFiles({folder}, {});
    });
    addAction(file, "file.importClipboard", {}, tr("Import from the clip&board"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, [this] { emit m_connections->pasteRequested({}); });
    QMenu *exports = file->addMenu(tr("&Export all connections"));
    for (const QString &format : profiles::Exporter::formatNames()) {
        const QString title = workspace::ConnectionsMenu::formatTitle(format);
        addAction(exports, (QLatin1String("file.export.") + format).toLatin1().constData(), {}, title, {}, [this, format] { exportProfiles({}, format); })
            ->setIconText(tr("Export all connections: %1").arg(title));
    }
    file->addSeparator();
    addAction(file, "file.closeTab", {}, tr("&Close tab"), QKeySequence::Close, [this] {
        if (shell::Page *page = currentPage())
            closePage(page);
    });
    addAction(file, "file.quit", {}, tr("&Quit"), QKeySequence::Quit, [this] { quit(); });
}

void MainWindow::makeEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    addAction(edit, "edit.undo", {}, tr("&Undo in the connections"), {}, [this] { m_model->undo(); });
    addAction(edit, "edit.redo", {}, tr("Re&do in the connections"), {}, [this] { m_model->redo(); });
    edit->addSeparator();
    addLogCommands(edit, {"log.copy-text", "log.copy-payload", "log.copy-jsonl", "log.copy-hex", "", "log.find", "log.find-next", "log.find-previous",
                          "log.filter", "log.go-to", "", "log.bookmark", "log.note", "log.next-mark", "log.previous-mark", "", "log.measure", "log.compare"});
}

void MainWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    addLogCommands(view, {"log.follow", "log.frames", "log.heartbeats", "log.plot"});
    view->addSeparator();
    QMenu *themes = view->addMenu(theme::icon(QStringLiteral("theme")), tr("&Theme"));
    auto *group = new QActionGroup(this);
    const std::tuple<const char *, QString, theme::Scheme> schemes[] = {{"view.theme.system", tr("As the &system"), theme::Scheme::System},
                                                                        {"view.theme.light", tr("&Light"), theme::Scheme::Light},
                                                                        {"view.theme.dark", tr("&Dark"), theme::Scheme::Dark}};
    for (const auto &[id, text, scheme] : schemes) {
        QAction *action = addAction(themes, id, {}, text, {}, [this, chosen = scheme] {
            m_services.theme.setScheme(chosen);
            m_services.settings.setTheme(theme::Theme::schemeName(chosen));
        });
        action->setCheckable(true);
        action->setIconText(tr("Theme: %1").arg(shell::ActionRegistry::plainText(action)));
        group->addAction(action);
        connect(&m_services.theme, &theme::Theme::changed, action, [this, action, own = scheme] { action->setChecked(m_services.theme.scheme() == own); });
        action->setChecked(m_services.theme.scheme() == scheme);
    }
    addAction(view, "view.larger", {}, tr("Larger log &text"), QKeySequence::ZoomIn,
              [this] { m_services.settings.setFontAdjustment(m_services.settings.fontAdjustment() + 1); });
    addAction(view, "view.smaller", {}, tr("S&maller log text"), QKeySequence::ZoomOut,
              [this] { m_services.settings.setFontAdjustment(m_services.settings.fontAdjustment() - 1); });
    addAction(view, "view.normalSize", {}, tr("&Normal log text"), Qt::CTRL | Qt::Key_0, [this] { m_services.settings.setFontAdjustment(0); });
    view->addSeparator();
    addAction(view, "view.split", QStringLiteral("split"), tr("S&plit: this tab beside the others"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] {
        if (shell::Page *page = currentPage())
            m_tabs->moveToNextPane(page);
    });
    addAction(view, "view.unsplit", {}, tr("&One side only"), {}, [this] { m_tabs->unsplit(); });
    addAction(view, "view.nextSide", {}, tr("To the other s&ide"), Qt::Key_F6, [this] { m_tabs->focusNextPane(); });
    addAction(view, "view.nextTab", {}, tr("N&ext tab"), Qt::CTRL | Qt::Key_PageDown, [this] { stepTab(1); });
    addAction(view, "view.previousTab", {}, tr("P&revious tab"), Qt::CTRL | Qt::Key_PageUp, [this] { stepTab(-1); });
    view->addSeparator();
    addAction(view, "view.side", {}, tr("Side &column"), Qt::CTRL | Qt::Key_Backslash,
              [this] { m_splitter->widget(0)->setVisible(m_splitter->widget(0)->isHidden()); });
    addAction(view, "view.connections", {}, tr("Go to the connec&tions"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] {
        m_splitter->widget(0)->show();
        m_connections->filterEdit()->setFocus(Qt::ShortcutFocusReason);
        m_connections->filterEdit()->selectAll();
    });
    addAction(view, "view.welcome", {}, tr("&Welcome page"), {}, [this] { showWelcome(); });
    for (int i = 1; i <= 9; ++i) {
        QAction *go = addAction(nullptr, QStringLiteral("view.tab%1").arg(i).toLatin1().constData(), {}, tr("Tab %1").arg(i),
                                Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + i), [this, i] { tabs()->setCurrentIndex(i - 1); });
        m_actions.setListed(go->objectName(), false);
    }
}

void MainWindow::makeSessionMenus()
{
    QMenu *session = menuBar()->addMenu(tr("&Connection"));
    addAction(session, "session.connect", QStringLiteral("connect"), tr("&Connect or disconnect"), Qt::CTRL | Qt::Key_R, onSession(&session::SessionPage::toggleConnection));
    addAction(session, "session.stopWaiting", QStringLiteral("stop"), tr("Do not connect a&gain"), {}, onSession(&session::SessionPage::stopWaiting));
    addAction(session, "session.address", {}, tr("Edit the &address"), Qt::CTRL | Qt::Key_L, onSession(&session::SessionPage::focusAddress));
    addAction(session, "session.save", QStringLiteral("edit"), tr("&Save or edit the connection"), QKeySequence::Save, [this] {
        if (session::SessionPage *page = currentSession())
            saveAsProfile(page);
    });
    addAction(session, "session.write", QStringLiteral("send"), tr("&Write a message"), Qt::CTRL | Qt::Key_M, [this] {
        if (const session::SessionPage *page = currentSession())
            page->composer()->editor()->setFocus(Qt::ShortcutFocusReason);
    });
    addLogCommands(session, {"log.send-again"});
    QMenu *copies = session->addMenu(theme::icon(QStringLiteral("copy")), tr("C&opy as"));
    for (const QString &name : profiles::CopyAs::targetNames()) {
        const QString title = profiles::CopyAs::title(*profiles::CopyAs::targetFrom(name));
        addAction(copies, (QLatin1String("session.copyAs.") + name).toLatin1().constData(), {}, title, {}, [this, name] {
            if (const session::SessionPage *page = currentSession())
                copyAs(page->profilePath(), name);
        })->setIconText(tr("Copy as %1").arg(title));
    }
    session->addSeparator();
    addAction(session, "session.environments", {}, tr("&Environments and variables…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { showEnvironments(); });

    QMenu *server = menuBar()->addMenu(tr("&Server"));
    addAction(server, "server.new", QStringLiteral("server"), tr("&New local server"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { newServer(); });
    addAction(server, "server.echo", QStringLiteral("play"), tr("Start &echo server"), {}, [this] { newServer()->toggle(); });
    addAction(server, "server.demo", QStringLiteral("play"), tr("Echo server with a &session"), {}, [this] { runDemo(); });

    QMenu *capture = menuBar()->addMenu(tr("C&apture"));
    addLogCommands(capture, {"log.export", "log.export-selection"});
}

void MainWindow::makeHelpMenus()
{
    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    addAction(tools, "tools.palette", QStringLiteral("palette"), tr("Command &palette"), Qt::CTRL | Qt::Key_K, [this] { showPalette(); });
    // Where the platform has no key of its own for it, the usual one.
    const QList<QKeySequence> preferences = QKeySequence::keyBindings(QKeySequence::Preferences);
    addAction(tools, "tools.settings", QStringLiteral("settings"), tr("&Settings…"), preferences.isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Comma) : preferences.first(),
              [this] { showSettings(); })
        ->setMenuRole(QAction::PreferencesRole);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, "help.manual", QStringLiteral("info"), tr("&Manual"), Qt::Key_F1, [this] { showHelp(widgets::HelpEvent::topicOf(QApplication::focusWidget())); });
    addAction(help, "help.shortcuts", {}, tr("&Keyboard shortcuts"), {}, [this] { showHelp(QStringLiteral("shortcuts")); });
    addAction(help, "help.troubleshooting", {}, tr("&Troubleshooting"), {}, [this] { showHelp(QStringLiteral("troubleshooting")); });
    help->addSeparator();
    addAction(help, "help.about", QStringLiteral("info"), tr("&About Framescope"), {}, [this] { about(); })->setMenuRole(QAction::AboutRole);
}

void MainWindow::stepTab(int by)
{
    QTabWidget *side = tabs();
    if (side->count() > 0)
        side->setCurrentIndex((side->currentIndex() + by + side->count()) % side->count());
}

void MainWindow::showTabMenu(shell::Page *page, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Close")), &QAction::triggered, page, [this, page] { closePage(page); });
    connect(menu->addAction(tr("Close the others")), &QAction::triggered, page, [this, page] {
        for (shell::Page *other : pages()) {
            if (other != page)
                closePage(other);
        }
    });
    menu->addSeparator();
    connect(menu->addAction(theme::icon(QStringLiteral("split")), tr("Beside the others")), &QAction::triggered, page, [this, page] { m_tabs->moveToNextPane(page); });
    menu->popup(at);
}

void MainWindow::showPalette()
{
    std::vector<shell::CommandPalette::Command> commands;
    for (const shell::ActionRegistry::Item &item : m_actions.items()) {
        QAction *action = item.action;
        if (!action->isEnabled() || !item.listed || item.id == QLatin1String("tools.palette"))
            continue;
        const QString title = shell::ActionRegistry::title(action);
        commands.push_back({title, action->shortcut().toString(QKeySequence::NativeText), action->icon(), [action] { action->trigger(); }});
    }
    for (shell::Page *page : pages())
        commands.push_back({tr("Go to %1").arg(page->title()), tr("tab"), page->icon(), [this, page = QPointer<shell::Page>(page)] {
                                if (page)
                                    m_tabs->setCurrent(page);
                            }});
    for (int i = 0; i < m_environment->count(); ++i)
        commands.push_back({tr("Environment: %1").arg(m_environment->itemText(i)), {}, {}, [this, i] { m_environment->setCurrentIndex(i); }});
    if (m_services.workspace) {
        using Kind = profiles::WorkspaceItem::Kind;
        for (const profiles::WorkspaceItem &item : m_services.workspace->items()) {
            const QString name = base::escapeControls(item.name);
            if (item.kind == Kind::Profile) {
                commands.push_back({tr("Connect %1").arg(name), base::escapeControls(base::Secrets().textOf(item.url)), theme::icon(QStringLiteral("session")),
                                    [this, path = item.path] { openProfile(path, true); }});
                commands.push_back({tr("Edit %1").arg(name), base::escapeControls(base::Secrets().textOf(item.url)), theme::icon(QStringLiteral("edit")),
                                    [this, path = item.path] { editProfile(path); }});
            } else if (item.kind == Kind::Folder) {
                commands.push_back({tr("Edit %1").arg(name), {}, theme::icon(QStringLiteral("folder")), [this, path = item.path] { editFolder(path); }});
            } else if (item.kind == Kind::Server) {
                commands.push_back({tr("Open the server %1").arg(name), {}, theme::icon(QStringLiteral("server")), [this, path = item.path] { openServer(path, false); }});
            }
        }
    }
    auto *palette = new shell::CommandPalette(std::move(commands), this);
    palette->open();
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

} // namespace framescope::ui::program
