#include "MainWindow.h"

#include "ui/captures/CapturePage.h"
#include "ui/log/LogPanel.h"
#include "ui/server/ServerPage.h"
#include "ui/session/SessionPage.h"
#include "ui/shell/TabArea.h"

#include "base/Secrets.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileInfo>
#include <QPointer>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <map>

// How the window ends, and how it is found again at the next start.
namespace framescope::ui::program {

namespace {

constexpr int kCloseLimitMs = 3000; // for peers that do not answer a Close when the program ends

} // namespace

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing) {
        event->accept();
        return;
    }
    // A signal or the end of a desktop's session is no time for questions: these do not come from the window system.
    if (event->spontaneous() && !mayLeave()) {
        event->ignore();
        return;
    }
    save();
    // Peers hear a Close (1001) and the captures are flushed; the window is gone meanwhile.
    bool waiting = false;
    for (shell::Page *page : findChildren<shell::Page *>()) {
        if (page->hasEnded())
            continue;
        waiting = true;
        connect(page, &shell::Page::ended, this, &MainWindow::finishClosing, Qt::UniqueConnection);
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

bool MainWindow::mayLeave()
{
    for (shell::Page *page : pages()) {
        if (!page->mayClose()) {
            m_tabs->setCurrent(page);
            return false;
        }
    }
    return true;
}

void MainWindow::quit()
{
    if (mayLeave())
        close();
}

void MainWindow::finishClosing()
{
    if (!m_closing) {
        for (const shell::Page *page : findChildren<shell::Page *>()) {
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
    const QList<shell::Page *> all = pages();
    QStringList own; // servers of this window are gone after a restart
    for (const shell::Page *page : all) {
        if (const auto *server = qobject_cast<const server::ServerPage *>(page))
            own << server->controller()->url().toString();
    }
    // "side:kind:what"; which tabs are in front stands beside it: of the active side, and of each.
    QStringList open;
    QStringList fronts;
    for (const shell::Page *page : all) {
        QString what;
        if (const auto *session = qobject_cast<const session::SessionPage *>(page)) {
            if (!session->profilePath().isEmpty())
                what = QStringLiteral("profile:") + session->profilePath();
            else if (!session->address().isEmpty() && !own.contains(session->address()))
                what = QStringLiteral("url:") + base::Secrets().textOf(session->address()); // settings hold no secrets
        } else if (const auto *server = qobject_cast<const server::ServerPage *>(page); server && !server->savedPath().isEmpty()) {
            what = QStringLiteral("server:") + server->savedPath();
        } else if (const auto *capture = qobject_cast<const captures::CapturePage *>(page)) {
            what = QStringLiteral("capture:") + capture->path();
        }
        if (what.isEmpty())
            continue;
        if (page == currentPage())
            settings.setState(QStringLiteral("window/front"), static_cast<int>(open.size()));
        if (m_tabs->panes().value(m_tabs->paneOf(page))->currentWidget() == page)
            fronts << QString::number(open.size());
        open << QStringLiteral("%1:%2").arg(m_tabs->paneOf(page)).arg(what);
    }
    settings.setState(QStringLiteral("window/tabs"), open);
    settings.setState(QStringLiteral("window/fronts"), fronts);
    settings.setState(QStringLiteral("window/sides"), m_tabs->saveSizes());
    for (shell::Page *page : findChildren<shell::Page *>()) {
        if (page->log())
            settings.setState(QStringLiteral("layout/") + QString::fromLatin1(page->metaObject()->className()), page->saveLayout());
    }
    settings.sync();
}

/// The tabs of the last start as they come; captures may take a while.
struct MainWindow::RestoredTabs {
    struct Tab {
        QPointer<shell::Page> page;
        int side = 0;
        bool inFront = false; ///< of its side
    };
    std::map<qsizetype, Tab> tabs; ///< in the order they stood in
    qsizetype front = -1;
    QByteArray sizes;
    int awaited = 1;
};

void MainWindow::restoreTabs()
{
    const models::AppSettings &settings = m_services.settings;
    const QStringList tabs = settings.state(QStringLiteral("window/tabs")).toStringList();
    const QStringList fronts = settings.state(QStringLiteral("window/fronts")).toStringList();
    const auto restored = std::make_shared<RestoredTabs>();
    restored->front = settings.state(QStringLiteral("window/front")).toInt();
    restored->sizes = settings.state(QStringLiteral("window/sides")).toByteArray();
    const auto came = [this, restored](qsizetype i, int side, bool inFront, shell::Page *page) {
        if (page)
            restored->tabs[i] = {page, side, inFront};
        if (--restored->awaited == 0)
            arrange(*restored);
    };
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        const int side = tabs[i].section(QLatin1Char(':'), 0, 0).toInt();
        const QString kind = tabs[i].section(QLatin1Char(':'), 1, 1);
        const QString what = tabs[i].section(QLatin1Char(':'), 2);
        const bool inFront = fronts.contains(QString::number(i));
        shell::Page *page = nullptr;
        ++restored->awaited;
        if (kind == QLatin1String("capture") && QFileInfo::exists(what)) {
            loadCapture(what, [=](shell::Page *opened) { came(i, side, inFront, opened); });
            continue;
        }
        if (kind == QLatin1String("url") && !what.isEmpty())
            page = newSession(what);
        else if (kind == QLatin1String("profile") && m_services.workspace && m_services.workspace->item(what))
            page = openProfile(what, false);
        else if (kind == QLatin1String("server") && m_services.workspace && m_services.workspace->item(what))
            page = openServer(what, false);
        came(i, side, inFront, page);
    }
    if (--restored->awaited == 0)
        arrange(*restored);
}

void MainWindow::arrange(const RestoredTabs &restored)
{
    // All stand on one side so far. One after the other goes to its own, from the left to the right.
    for (int side = 1; side < 4; ++side) {
        bool made = false;
        for (const auto &[index, tab] : restored.tabs) {
            if (!tab.page || tab.side < side)
                continue;
            if (m_tabs->paneOf(tab.page) == side - 1 && (made || m_tabs->panes().value(side - 1)->count() > 1)) {
                if (made)
                    m_tabs->moveToNextPane(tab.page);
                else
                    m_tabs->splitOff(tab.page);
                made = true;
            }
        }
    }
    std::map<QTabWidget *, int> places; // what came late stands at the end so far
    for (const auto &[index, tab] : restored.tabs) {
        if (!tab.page)
            continue;
        QTabWidget *pane = m_tabs->panes().value(m_tabs->paneOf(tab.page));
        pane->tabBar()->moveTab(pane->indexOf(tab.page), places[pane]++);
    }
    m_tabs->restoreSizes(restored.sizes);
    for (const auto &[index, tab] : restored.tabs) {
        if (tab.page && tab.inFront)
            m_tabs->setCurrent(tab.page);
    }
    if (const auto front = restored.tabs.find(restored.front); front != restored.tabs.end() && front->second.page)
        m_tabs->setCurrent(front->second.page);
}

} // namespace framescope::ui::program
