#include "Screenshots.h"

#include "CommandPalette.h"
#include "MainWindow.h"
#include "ProfileEditor.h"
#include "ServerPage.h"
#include "SessionPage.h"

#include "ui/panels/composer/ComposerPanel.h"
#include "ui/panels/details/DetailsPanel.h"
#include "ui/panels/log/CompareDialog.h"
#include "ui/panels/log/ExportDialog.h"
#include "ui/panels/log/LogPanel.h"
#include "ui/panels/log/PromptBar.h"
#include "ui/widgets/RatePlot.h"
#include "ui/panels/server/AddressPanel.h"
#include "ui/panels/server/ClientsPanel.h"
#include "ui/panels/server/ServerForm.h"
#include "ui/panels/server/SpecTable.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

namespace framescope::ui::windows {

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

Screenshots::Screenshots(QApplication &application, const QString &folder)
    : m_application(application)
    , m_folder(folder)
{
}

bool Screenshots::waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > kPatienceMs) {
            m_failed = true;
            return false;
        }
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    QApplication::processEvents();
    return true;
}

void Screenshots::shoot(QWidget *widget, const QString &name)
{
    QApplication::processEvents();
    for (const int ratio : {1, 2}) {
        QPixmap image(widget->size() * ratio);
        image.setDevicePixelRatio(ratio);
        widget->render(&image);
        const QString file = QStringLiteral("%1-%2@%3x.png").arg(name, m_suffix).arg(ratio);
        if (!image.save(m_folder.filePath(file)))
            m_failed = true;
    }
}

void Screenshots::shootLog(SessionPage &page)
{
    using namespace panels::log;
    LogPanel *log = page.log();
    const std::uint64_t entry = log->currentEntry();
    log->toggleBookmark();
    page.controller()->annotate(capture::Annotations::noteRecord(entry + 1, QStringLiteral("Here the price begins to rise")));
    log->measureFromHere();
    log->goToEntry(entry + 3);
    log->togglePlot();
    waitFor([&] { return !log->plot()->data().rates.empty() && !log->model()->note(entry + 1).isEmpty(); });
    shoot(log, QStringLiteral("log-plot-note-bookmark"));
    log->toggleFrames();
    log->goToPlace();
    log->promptBar()->edit()->setText(QStringLiteral("+1.5s"));
    shoot(log, QStringLiteral("log-frames-go-to"));
    log->promptBar()->close();
    log->toggleFrames();
    log->goToEntry(entry);
    log->compareRows();
    if (auto *compare = log->findChild<CompareDialog *>()) {
        waitFor([&] { return compare->isReady(); });
        shoot(compare, QStringLiteral("compare"));
        compare->reject();
    }
    log->measureFromHere();
    log->togglePlot();
    log->exportLog();
    if (auto *dialog = log->findChild<ExportDialog *>()) {
        dialog->pathEdit()->setText(QStringLiteral("/home/user/ticker.jsonl"));
        shoot(dialog, QStringLiteral("export"));
        dialog->reject();
    }
}

void Screenshots::runScheme(theme::Theme &theme, const QString &scheme)
{
    m_suffix = scheme;
    theme.setScheme(theme::Theme::schemeFromName(scheme));
    QTemporaryDir place;
    QSettings store(place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    models::AppSettings settings(store);
    capture::CaptureStore captures(place.filePath(QStringLiteral("captures")));
    auto workspace = profiles::Workspace::create(place.filePath(QStringLiteral("workspace")), QStringLiteral("Demo"));
    if (!workspace) {
        m_failed = true;
        return;
    }
    profiles::SecretStore secrets((*workspace)->id(), nullptr);
    models::IoThread io;
    MainWindow window({io, theme, settings, captures, workspace->get(), &secrets});
    window.resize(1240, 800);
    window.show();
    window.open({}, false);
    shoot(&window, QStringLiteral("welcome"));

    window.runDemo();
    if (!waitFor([&] { return window.currentSession() && window.currentSession()->statistics().in.messages > 0; }))
        return;
    SessionPage *page = window.currentSession();
    const auto send = [&](const QByteArray &payload, protocol::Opcode opcode) {
        page->controller()->send(opcode == protocol::Opcode::Ping ? session::Outgoing::ping(payload)
                                 : opcode == protocol::Opcode::Binary ? session::Outgoing::binary(payload)
                                                                      : session::Outgoing::text(payload));
    };
    for (int i = 0; i < 12; ++i)
        send(QStringLiteral(R"({"symbol":"ABCD","price":%1,"seq":%2,"id":12345678901234567890,"tags":["a","b"],"venue":{"name":"Paris","open":true}})")
                 .arg(100.25 + i * 0.5).arg(i).toUtf8(), protocol::Opcode::Text);
    QByteArray bytes;
    for (int i = 0; i < 96; ++i)
        bytes += static_cast<char>(i * 3);
    send(bytes, protocol::Opcode::Binary);
    send("are you there", protocol::Opcode::Ping);
    session::Outgoing fragments = session::Outgoing::text("a message in several fragments");
    fragments.fragmentSizes = {8, 8};
    page->controller()->send(fragments);
    waitFor([&] { return page->statistics().in.messages >= 15; });
    models::Draft draft;
    draft.kind = profiles::MessageKind::Json;
    draft.text = QStringLiteral("{\"op\": \"subscribe\", \"channel\": \"trades\"}");
    page->composer()->setDraft(draft);
    waitFor([&] { return page->log()->model()->rowCount() > 20; });
    page->log()->goToEntry(page->log()->model()->entryOfRow(12));
    waitFor([&] { return page->details()->payload() != nullptr && page->log()->currentEntry() != 0; });
    QElapsedTimer settle; // payloads are laid out on the pool
    settle.start();
    while (settle.elapsed() < 300)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    shoot(&window, QStringLiteral("session"));
    static constexpr const char *kTabs[] = {"payload", "frame", "handshake", "timing", "tls", "close"};
    for (int tab = 1; tab < panels::details::DetailsPanel::TabCount; ++tab) {
        page->details()->tabs()->setCurrentIndex(tab);
        shoot(page->details(), QStringLiteral("details-%1").arg(QString::fromLatin1(kTabs[tab])));
    }
    page->details()->tabs()->setCurrentIndex(0);
    for (int kind = 0; kind < page->composer()->kindBox()->count(); ++kind) {
        page->composer()->kindBox()->setCurrentIndex(kind);
        shoot(page->composer(), QStringLiteral("composer-%1").arg(kind));
    }
    shootLog(*page);
    page->log()->setFilterText(QStringLiteral("type:text size>10 (json:price>103"));
    shoot(page->log(), QStringLiteral("log-wrong-filter"));
    page->log()->setFilterText(QStringLiteral("json:price>103"));
    waitFor([&] { return page->log()->model()->filterProgress() > 0.99 && page->log()->model()->rowCount() > 0; });
    page->log()->openFind();
    shoot(page->log(), QStringLiteral("log-filter-and-find"));

    window.showPalette();
    if (auto *palette = window.findChild<CommandPalette *>()) {
        shoot(palette, QStringLiteral("palette"));
        palette->close();
    }
    window.tabs()->setCurrentIndex(0);
    shoot(&window, QStringLiteral("server"));
    if (auto *server = qobject_cast<ServerPage *>(window.tabs()->widget(0))) {
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

    SessionPage *refused = window.newSession(QStringLiteral("ws://127.0.0.1:1/feed"));
    refused->connectNow();
    waitFor([&] { return refused->state() == SessionPage::State::Closed; });
    shoot(&window, QStringLiteral("failure"));

    const auto profile = (*workspace)->addProfile({}, profiles::Profile::create(QStringLiteral("Ticker"), QStringLiteral("wss://{{host}}/feed")));
    if (profile) {
        window.editProfile(*profile);
        if (auto *editor = window.findChild<ProfileEditor *>()) {
            for (int i = 0; i < editor->pageList()->count(); ++i) {
                editor->pageList()->setCurrentRow(i);
                shoot(editor, QStringLiteral("profile-%1").arg(i + 1));
            }
            editor->reject();
        }
    }
    bool closed = false;
    for (Page *each : window.findChildren<Page *>())
        each->shutDown();
    closed = waitFor([&] {
        const auto pages = window.findChildren<Page *>();
        return std::all_of(pages.begin(), pages.end(), [](const Page *each) { return each->hasEnded(); });
    });
    m_failed = m_failed || !closed;
}

int Screenshots::run(const QStringList &schemes)
{
    if (!m_folder.mkpath(QStringLiteral(".")))
        return 1;
    theme::Theme theme(m_application);
    for (const QString &scheme : schemes)
        runScheme(theme, scheme);
    return m_failed ? 1 : 0;
}

} // namespace framescope::ui::windows
