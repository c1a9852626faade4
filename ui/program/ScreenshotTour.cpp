#include "ScreenshotTour.h"

#include "Camera.h"
#include "ScreenshotPlace.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/details/DetailsPanel.h"
#include "ui/log/CompareDialog.h"
#include "ui/log/ExportDialog.h"
#include "ui/log/LogActions.h"
#include "ui/log/LogPanel.h"
#include "ui/log/PromptBar.h"
#include "ui/server/AddressPanel.h"
#include "ui/server/ClientsPanel.h"
#include "ui/server/ServerForm.h"
#include "ui/server/ServerFeature.h"
#include "ui/server/SpecTable.h"
#include "ui/session/SessionFeature.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/TabArea.h"
#include "ui/widgets/RatePlot.h"
#include "ui/workspace/ConnectionsPanel.h"
#include "ui/workspace/EnvironmentEditor.h"
#include "ui/workspace/ImportReport.h"
#include "ui/workspace/ProfileEditor.h"
#include "ui/workspace/SecretPrompt.h"
#include "ui/workspace/WorkspaceFeature.h"

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

namespace framescope::ui::program {

ScreenshotTour::ScreenshotTour(Camera &camera, shell::MainWindow &window, ScreenshotPlace &place)
    : m_camera(camera)
    , m_window(window)
    , m_place(place)
{
}

void ScreenshotTour::run()
{
    m_camera.shoot(&m_window, QStringLiteral("welcome"));
    if (!showSession())
        return;
    session::SessionPage *page = m_window.feature<session::SessionFeature>().current();
    showDetailsAndComposer(*page);
    showLog(*page);
    showWorkspace();
    showDialogs();
    showSizes();
    showFailure();
}

bool ScreenshotTour::showSession()
{
    const auto &sessions = m_window.feature<session::SessionFeature>();
    m_window.feature<server::ServerFeature>().runDemo();
    if (!m_camera.waitFor([&] { return sessions.current() && sessions.current()->statistics().in.messages > 0; }))
        return false;
    session::SessionPage *page = sessions.current();
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
    m_camera.waitFor([&] { return page->statistics().in.messages >= 15; });
    composer::Draft draft;
    draft.kind = profiles::MessageKind::Json;
    draft.text = QStringLiteral("{\"op\": \"subscribe\", \"channel\": \"trades\"}");
    page->composer()->setDraft(draft);
    m_camera.waitFor([&] { return page->log()->model()->rowCount() > 20; });
    page->log()->goToEntry(page->log()->model()->entryOfRow(12));
    m_camera.waitFor([&] { return page->details()->payload() != nullptr && page->log()->currentEntry() != 0; });
    m_camera.settle();
    m_camera.shoot(&m_window, QStringLiteral("session"));
    return true;
}

void ScreenshotTour::showDetailsAndComposer(session::SessionPage &page)
{
    static constexpr const char *kTabs[] = {"payload", "frame", "handshake", "timing", "tls", "close"};
    for (int tab = 0; tab < details::DetailsPanel::TabCount; ++tab) {
        page.details()->tabs()->setCurrentIndex(tab);
        m_camera.shoot(page.details(), QStringLiteral("details-%1").arg(QString::fromLatin1(kTabs[tab])));
    }
    page.details()->tabs()->setCurrentIndex(0);
    for (int kind = 0; kind < page.composer()->kindBox()->count(); ++kind) {
        page.composer()->kindBox()->setCurrentIndex(kind);
        m_camera.shoot(page.composer(), QStringLiteral("composer-%1").arg(kind));
    }
}

void ScreenshotTour::showLog(session::SessionPage &page)
{
    using namespace log;
    LogPanel *log = page.log();
    const std::uint64_t entry = log->currentEntry();
    log->actions()->toggleBookmark();
    page.controller()->annotate(capture::Annotations::noteRecord(entry + 1, QStringLiteral("Here the price begins to rise")));
    log->actions()->measureFromHere();
    log->goToEntry(entry + 3);
    log->togglePlot();
    m_camera.waitFor([&] { return !log->plot()->data().rates.empty() && !log->model()->note(entry + 1).isEmpty(); });
    m_camera.shoot(log, QStringLiteral("log-plot-note-bookmark"));
    log->toggleFrames();
    log->actions()->goToPlace();
    log->promptBar()->edit()->setText(QStringLiteral("+1.5s"));
    m_camera.shoot(log, QStringLiteral("log-frames-go-to"));
    log->promptBar()->close();
    log->toggleFrames();
    log->goToEntry(entry);
    log->actions()->compareRows();
    if (auto *compare = log->findChild<CompareDialog *>()) {
        m_camera.waitFor([&] { return compare->isReady(); });
        m_camera.shoot(compare, QStringLiteral("compare"));
        compare->reject();
    }
    log->actions()->measureFromHere();
    log->togglePlot();
    log->actions()->exportLog();
    if (auto *dialog = log->findChild<ExportDialog *>()) {
        dialog->pathEdit()->setText(QStringLiteral("ticker.jsonl"));
        m_camera.shoot(dialog, QStringLiteral("export"));
        dialog->reject();
    }
    page.log()->setFilterText(QStringLiteral("type:text size>10 (json:price>103"));
    m_camera.shoot(page.log(), QStringLiteral("log-wrong-filter"));
    page.log()->setFilterText(QStringLiteral("json:price>103"));
    m_camera.waitFor([&] { return page.log()->model()->filterProgress() > 0.99 && page.log()->model()->rowCount() > 0; });
    page.log()->openFind();
    m_camera.shoot(page.log(), QStringLiteral("log-filter-and-find"));
    page.log()->setFilterText({});
}

void ScreenshotTour::showWorkspace()
{
    auto &space = m_window.feature<workspace::WorkspaceFeature>();
    m_camera.shoot(space.connections(), QStringLiteral("connections"));
    const QModelIndex ticker = space.connections()->tree()->currentIndex();
    if (QMenu *menu = space.connections()->makeMenu(ticker)) {
        menu->popup(m_window.mapToGlobal(QPoint(60, 120)));
        m_camera.shoot(menu, QStringLiteral("connections-menu"));
        menu->close();
        menu->deleteLater();
    }
    // With the environment's name chosen, the secret that it needs is nowhere yet.
    space.environmentBox()->setCurrentIndex(1);
    session::SessionPage *page = m_window.feature<session::SessionFeature>().openProfile(m_place.ticker, true);
    if (page && m_camera.waitFor([&] { return page->secretPrompt()->isVisibleTo(page); })) {
        m_camera.shoot(&m_window, QStringLiteral("secret-prompt"));
        page->secretPrompt()->hide();
        space.environmentBox()->setCurrentIndex(0);
        m_camera.settle();
        m_camera.shoot(&m_window, QStringLiteral("unknown-variable"));
        space.environmentBox()->setCurrentIndex(1);
    }
    space.editProfile(m_place.ticker);
    if (auto *editor = m_window.findChild<workspace::ProfileEditor *>()) {
        m_camera.shootPages(editor, editor->pageList(), QStringLiteral("profile"));
        editor->reject();
    }
}

void ScreenshotTour::showDialogs()
{
    auto &space = m_window.feature<workspace::WorkspaceFeature>();
    m_window.showPalette();
    if (auto *palette = m_window.findChild<shell::CommandPalette *>()) {
        m_camera.shoot(palette, QStringLiteral("palette"));
        palette->close();
    }
    m_window.showSettings();
    if (auto *settings = m_window.findChild<shell::SettingsDialog *>()) {
        m_camera.shootPages(settings, settings->pageList(), QStringLiteral("settings"));
        settings->close();
    }
    space.showEnvironments();
    if (auto *editor = m_window.findChild<workspace::EnvironmentEditor *>()) {
        editor->choose(QStringLiteral("Staging"));
        m_camera.shoot(editor, QStringLiteral("environments"));
        editor->reject();
    }
    QMimeData command;
    command.setText(QStringLiteral("websocat -H='X-One: 1' --basic-auth me:secret --ping-interval 5 wss://host.example/feed"));
    space.importData(command, {});
    if (auto *report = m_window.findChild<workspace::ImportReport *>()) {
        m_camera.shoot(report, QStringLiteral("import-report"));
        report->close();
    }
}

void ScreenshotTour::showServer(shell::Page *page)
{
    auto *server = qobject_cast<server::ServerPage *>(page);
    if (!server)
        return;
    server->clients()->view()->selectRow(0);
    server->addresses()->trustButton()->setChecked(true);
    m_camera.shoot(&m_window, QStringLiteral("server-trust"));
    server->addresses()->trustButton()->setChecked(false);
    server->showSettings(true);
    server->form()->faults()->addRow({QStringLiteral("close:code=1011,after=3,p=0.5")});
    server->form()->paths()->addRow({QStringLiteral("/chat"), QStringLiteral("broadcast:others")});
    for (int tab = 0; tab < server->form()->pages()->count(); ++tab) {
        server->form()->pages()->setCurrentIndex(tab);
        m_camera.shoot(&m_window, QStringLiteral("server-settings-%1").arg(tab));
    }
    server->form()->paths()->addRow({QStringLiteral("feed"), QStringLiteral("fed:every=20")});
    server->form()->pages()->setCurrentIndex(1);
    m_camera.shoot(&m_window, QStringLiteral("server-settings-wrong"));
    server->form()->paths()->removeCurrent();
    server->showSettings(false);
}

void ScreenshotTour::showSizes()
{
    const QSize before = m_window.size();
    const QList<shell::Page *> all = m_window.pages().all();
    m_window.tabArea()->setCurrent(all.value(0));
    m_camera.settle();
    m_camera.shoot(&m_window, QStringLiteral("server"));
    showServer(all.value(0));
    m_window.tabArea()->setCurrent(all.value(1));
    m_window.resize(760, 520);
    m_camera.settle();
    m_camera.shoot(&m_window, QStringLiteral("session-small"));
    m_window.resize(1600, 900);
    m_window.tabArea()->moveToNextPane(all.value(1));
    m_camera.settle();
    m_camera.shoot(&m_window, QStringLiteral("split"));
    m_window.tabArea()->unsplit();
    m_camera.settle(); // the second side is still about to go, and needs its room until then
    m_window.resize(before);
}

void ScreenshotTour::showFailure()
{
    session::SessionPage *refused = m_window.feature<session::SessionFeature>().newSession(QStringLiteral("ws://127.0.0.1:1/feed"));
    refused->connectNow();
    m_camera.waitFor([&] { return refused->state() == session::SessionPage::State::Closed; });
    m_camera.shoot(&m_window, QStringLiteral("failure"));
}

} // namespace framescope::ui::program
