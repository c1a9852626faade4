#include "MainWindow.h"

#include "CapturePage.h"
#include "ServerPage.h"
#include "SessionPage.h"
#include "TabArea.h"

#include "ui/panels/log/LogPanel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileInfo>
#include <QSplitter>
#include <QTabWidget>

// How the window ends, and how it is found again at the next start.
namespace framescope::ui::windows {

namespace {

constexpr int kCloseLimitMs = 3000; // for peers that do not answer a Close when the program ends

} // namespace

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
    const QList<Page *> all = pages();
    QStringList own; // servers of this window are gone after a restart
    for (const Page *page : all) {
        if (const auto *server = qobject_cast<const ServerPage *>(page))
            own << server->controller()->url().toString();
    }
    // "side:kind:what"; the front tab of the active side has its own entry.
    QStringList open;
    for (const Page *page : all) {
        QString what;
        if (const auto *session = qobject_cast<const SessionPage *>(page)) {
            if (!session->profilePath().isEmpty())
                what = QStringLiteral("profile:") + session->profilePath();
            else if (!session->address().isEmpty() && !own.contains(session->address()))
                what = QStringLiteral("url:") + session->address();
        } else if (const auto *server = qobject_cast<const ServerPage *>(page); server && !server->savedPath().isEmpty()) {
            what = QStringLiteral("server:") + server->savedPath();
        } else if (const auto *capture = qobject_cast<const CapturePage *>(page)) {
            what = QStringLiteral("capture:") + capture->path();
        }
        if (what.isEmpty())
            continue;
        if (page == currentPage())
            settings.setState(QStringLiteral("window/front"), static_cast<int>(open.size()));
        open << QStringLiteral("%1:%2").arg(m_tabs->paneOf(page)).arg(what);
    }
    settings.setState(QStringLiteral("window/tabs"), open);
    settings.setState(QStringLiteral("window/sides"), m_tabs->saveSizes());
    for (Page *page : findChildren<Page *>()) {
        if (page->log())
            settings.setState(QStringLiteral("layout/") + QString::fromLatin1(page->metaObject()->className()), page->saveLayout());
    }
    settings.sync();
}

void MainWindow::restoreTabs()
{
    const QStringList tabs = m_services.settings.state(QStringLiteral("window/tabs")).toStringList();
    Page *front = nullptr;
    QList<std::pair<Page *, int>> sides;
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        const int side = tabs[i].section(QLatin1Char(':'), 0, 0).toInt();
        const QString kind = tabs[i].section(QLatin1Char(':'), 1, 1);
        const QString what = tabs[i].section(QLatin1Char(':'), 2);
        const qsizetype before = pages().size();
        if (kind == QLatin1String("url") && !what.isEmpty())
            newSession(what);
        else if (kind == QLatin1String("profile") && m_services.workspace && m_services.workspace->item(what))
            openProfile(what, false);
        else if (kind == QLatin1String("server") && m_services.workspace && m_services.workspace->item(what))
            openServer(what, false);
        else if (kind == QLatin1String("capture") && QFileInfo::exists(what))
            openCapture(what);
        if (pages().size() == before)
            continue;
        sides.append({pages().last(), side});
        if (i == m_services.settings.state(QStringLiteral("window/front")).toInt())
            front = pages().last();
    }
    // All stand on one side so far. One after the other goes to its own, from the left to the right.
    for (int side = 1; side < 4; ++side) {
        bool made = false;
        for (const auto &[page, wanted] : std::as_const(sides)) {
            if (wanted < side)
                continue;
            if (m_tabs->paneOf(page) == side - 1 && (made || m_tabs->panes().value(side - 1)->count() > 1)) {
                if (made)
                    m_tabs->moveToNextPane(page);
                else
                    m_tabs->splitOff(page);
                made = true;
            }
        }
    }
    m_tabs->restoreSizes(m_services.settings.state(QStringLiteral("window/sides")).toByteArray());
    if (front)
        m_tabs->setCurrent(front);
}

} // namespace framescope::ui::windows
