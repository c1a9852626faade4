#include "Screenshots.h"

#include "MainWindow.h"
#include "ScreenshotPlace.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/details/DetailsPanel.h"
#include "ui/log/CompareDialog.h"
#include "ui/log/ExportDialog.h"
#include "ui/log/LogActions.h"
#include "ui/log/LogPanel.h"
#include "ui/log/PromptBar.h"
#include "ui/models/IoThread.h"
#include "ui/server/AddressPanel.h"
#include "ui/server/ClientsPanel.h"
#include "ui/server/ServerForm.h"
#include "ui/server/ServerPage.h"
#include "ui/server/SpecTable.h"
#include "ui/session/SessionPage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/TabArea.h"
#include "ui/widgets/RatePlot.h"
#include "ui/workspace/ConnectionsPanel.h"
#include "ui/workspace/EnvironmentEditor.h"
#include "ui/workspace/ImportReport.h"
#include "ui/workspace/ProfileEditor.h"
#include "ui/workspace/SecretPrompt.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

// What is shown in the pictures.
namespace framescope::ui::program {

bool Screenshots::shootSession(MainWindow &window)
{
    window.runDemo();
    if (!waitFor([&] { return window.currentSession() && window.currentSession()->statistics().in.messages > 0; }))
        return false;
    session::SessionPage *page = window.currentSession();
    for (int i = 0; i < 12; ++i) {
        const QString quote = QStringLiteral(R"({"symbol":"ABCD","price":%1,"seq":%2,"id":12345678901234567890,"tags":["a","b"],"venue":{"name":"Paris","open":true}})");
        page->controller()->send(framescope::session::Outgoing::text(quote.arg(100.25 + i * 0.5).arg(i).toUtf8()));
    }
    QByteArray bytes;
    for (int i = 0; i < 96; ++i)
        bytes += static_cast<char>(i * 3);
    page->controller()->send(framescope::session::Outgoing::binary(bytes));
    page->controller()->send(framescope::session::Outgoing::ping("are you there"));
    framescope::session::Outgoing fragments = framescope::session::Outgoing::text("a message in several fragments");
    fragments.fragmentSizes = {8, 8};
    page->controller()->send(fragments);
    waitFor([&] { return page->statistics().in.messages >= 15; });
    composer::Draft draft;
    draft.kind = profiles::MessageKind::Json;
    draft.text = QStringLiteral("{\"op\": \"subscribe\", \"channel\": \"trades\"}");
    page->composer()->setDraft(draft);
    waitFor([&] { return page->log()->model()->rowCount() > 20; });
    page->log()->goToEntry(page->log()->model()->entryOfRow(12));
    waitFor([&] { return page->details()->payload() != nullptr && page->log()->currentEntry() != 0; });
    settle();
    shoot(&window, QStringLiteral("session"));
    return true;
}

void Screenshots::shootDetailsAndComposer(session::SessionPage &page)
{
    static constexpr const char *kTabs[] = {"payload", "frame", "handshake", "timing", "tls", "close"};
    for (int tab = 0; tab < details::DetailsPanel::TabCount; ++tab) {
        page.details()->tabs()->setCurrentIndex(tab);
        shoot(page.details(), QStringLiteral("details-%1").arg(QString::fromLatin1(kTabs[tab])));
    }
    page.details()->tabs()->setCurrentIndex(0);
    for (int kind = 0; kind < page.composer()->kindBox()->count(); ++kind) {
        page.composer()->kindBox()->setCurrentIndex(kind);
        shoot(page.composer(), QStringLiteral("composer-%1").arg(kind));
    }
}

void Screenshots::shootLog(session::SessionPage &page)
{
    using namespace log;
    LogPanel *log = page.log();
    const std::uint64_t entry = log->currentEntry();
    log->actions()->toggleBookmark();
    page.controller()->annotate(capture::Annotations::noteRecord(entry + 1, QStringLiteral("Here the price begins to rise")));
    log->actions()->measureFromHere();
    log->goToEntry(entry + 3);
    log->togglePlot();
    waitFor([&] { return !log->plot()->data().rates.empty() && !log->model()->note(entry + 1).isEmpty(); });
    shoot(log, QStringLiteral("log-plot-note-bookmark"));
    log->toggleFrames();
    log->actions()->goToPlace();
    log->promptBar()->edit()->setText(QStringLiteral("+1.5s"));
    shoot(log, QStringLiteral("log-frames-go-to"));
    log->promptBar()->close();
    log->toggleFrames();
    log->goToEntry(entry);
    log->actions()->compareRows();
    if (auto *compare = log->findChild<CompareDialog *>()) {
        waitFor([&] { return compare->isReady(); });
        shoot(compare, QStringLiteral("compare"));
        compare->reject();
    }
    log->actions()->measureFromHere();
    log->togglePlot();
    log->actions()->exportLog();
    if (auto *dialog = log->findChild<ExportDialog *>()) {
        dialog->pathEdit()->setText(QStringLiteral("ticker.jsonl"));
        shoot(dialog, QStringLiteral("export"));
        dialog->reject();
    }
    page.log()->setFilterText(QStringLiteral("type:text size>10 (json:price>103"));
    shoot(page.log(), QStringLiteral("log-wrong-filter"));
    page.log()->setFilterText(QStringLiteral("json:price>103"));
    waitFor([&] { return page.log()->model()->filterProgress() > 0.99 && page.log()->model()->rowCount() > 0; });
    page.log()->openFind();
    shoot(page.log(), QStringLiteral("log-filter-and-find"));
    page.log()->setFilterText({});
}

void Screenshots::shootWorkspace(MainWindow &window, Place &place)
{
    shoot(window.connections(), QStringLiteral("connections"));
    const QModelIndex ticker = window.connections()->tree()->currentIndex();
    if (QMenu *menu = window.connections()->makeMenu(ticker)) {
        menu->popup(window.mapToGlobal(QPoint(60, 120)));
        shoot(menu, QStringLiteral("connections-menu"));
        menu->close();
        menu->deleteLater();
    }
    // With the environment's name chosen, the secret that it needs is nowhere yet.
    window.environmentBox()->setCurrentIndex(1);
    session::SessionPage *page = window.openProfile(place.ticker, true);
    if (page && waitFor([&] { return page->secretPrompt()->isVisibleTo(page); })) {
        shoot(&window, QStringLiteral("secret-prompt"));
        page->secretPrompt()->hide();
        window.environmentBox()->setCurrentIndex(0);
        settle();
        shoot(&window, QStringLiteral("unknown-variable"));
        window.environmentBox()->setCurrentIndex(1);
    }
    window.editProfile(place.ticker);
    if (auto *editor = window.findChild<workspace::ProfileEditor *>()) {
        shootPages(editor, editor->pageList(), QStringLiteral("profile"));
        editor->reject();
    }
}

void Screenshots::shootDialogs(MainWindow &window, Place &place)
{
    window.showPalette();
    if (auto *palette = window.findChild<shell::CommandPalette *>()) {
        shoot(palette, QStringLiteral("palette"));
        palette->close();
    }
    window.showSettings();
    if (auto *settings = window.findChild<shell::SettingsDialog *>()) {
        shootPages(settings, settings->pageList(), QStringLiteral("settings"));
        settings->close();
    }
    window.showEnvironments();
    if (auto *editor = window.findChild<workspace::EnvironmentEditor *>()) {
        editor->choose(QStringLiteral("Staging"));
        shoot(editor, QStringLiteral("environments"));
        editor->reject();
    }
    QMimeData command;
    command.setText(QStringLiteral("websocat -H='X-One: 1' --basic-auth me:secret --ping-interval 5 wss://host.example/feed"));
    window.importData(command, {});
    if (auto *report = window.findChild<workspace::ImportReport *>()) {
        shoot(report, QStringLiteral("import-report"));
        report->close();
    }
    Q_UNUSED(place);
}

void Screenshots::shootSizes(MainWindow &window)
{
    const QSize before = window.size();
    const QList<shell::Page *> all = window.pages();
    window.tabArea()->setCurrent(all.value(0));
    settle();
    shoot(&window, QStringLiteral("server"));
    if (auto *server = qobject_cast<server::ServerPage *>(all.value(0))) {
        server->clients()->view()->selectRow(0);
        server->addresses()->trustButton()->setChecked(true);
        shoot(&window, QStringLiteral("server-trust"));
        server->addresses()->trustButton()->setChecked(false);
        server->showSettings(true);
        server->form()->faults()->addRow({QStringLiteral("close:code=1011,after=3,p=0.5")});
        server->form()->paths()->addRow({QStringLiteral("/chat"), QStringLiteral("broadcast:others")});
        for (int tab = 0; tab < server->form()->pages()->count(); ++tab) {
            server->form()->pages()->setCurrentIndex(tab);
            shoot(&window, QStringLiteral("server-settings-%1").arg(tab));
        }
        server->form()->paths()->addRow({QStringLiteral("feed"), QStringLiteral("fed:every=20")});
        server->form()->pages()->setCurrentIndex(1);
        shoot(&window, QStringLiteral("server-settings-wrong"));
        server->form()->paths()->removeCurrent();
        server->showSettings(false);
    }
    window.tabArea()->setCurrent(all.value(1));
    window.resize(760, 520);
    settle();
    shoot(&window, QStringLiteral("session-small"));
    window.resize(1600, 900);
    window.tabArea()->moveToNextPane(all.value(1));
    settle();
    shoot(&window, QStringLiteral("split"));
    window.tabArea()->unsplit();
    settle(); // the second side is still about to go, and needs its room until then
    window.resize(before);
}

void Screenshots::shootFailures(MainWindow &window, Place &)
{
    session::SessionPage *refused = window.newSession(QStringLiteral("ws://127.0.0.1:1/feed"));
    refused->connectNow();
    waitFor([&] { return refused->state() == session::SessionPage::State::Closed; });
    shoot(&window, QStringLiteral("failure"));
}

} // namespace framescope::ui::program
