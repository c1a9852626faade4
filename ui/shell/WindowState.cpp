#include "WindowState.h"

#include "PageRegistry.h"
#include "Pages.h"
#include "TabArea.h"
#include "TabArrangement.h"

#include <QMainWindow>
#include <QScreen>
#include <QSplitter>

#include <algorithm>
#include <memory>

namespace framescope::ui::shell {

namespace {

constexpr int kSaveAfterMs = 1000;
constexpr QSize kFirstSize(1280, 820);
constexpr QMargins kFrame(2, 32, 2, 2); // what a window manager draws around a window, at most: it is not known before it is shown

const QString kGeometry = QStringLiteral("window/geometry");
const QString kSplitter = QStringLiteral("window/splitter");
const QString kTabs = QStringLiteral("window/tabs");
const QString kFront = QStringLiteral("window/front");   // of the active side
const QString kFronts = QStringLiteral("window/fronts"); // of each side
const QString kLogs = QStringLiteral("window/logs");     // of each tab; empty where it had none
const QString kSides = QStringLiteral("window/sides");

} // namespace

WindowState::WindowState(models::AppSettings &settings, TabArea &tabs, Pages &pages, const PageRegistry &registry)
    : m_settings(settings)
    , m_tabs(tabs)
    , m_pages(pages)
    , m_registry(registry)
{
}

QRect WindowState::fitted(const QRect &wanted, const QRect &available)
{
    QRect rect(wanted.topLeft(), wanted.size().boundedTo(available.size()));
    rect.moveLeft(std::clamp(rect.left(), available.left(), available.right() + 1 - rect.width()));
    rect.moveTop(std::clamp(rect.top(), available.top(), available.bottom() + 1 - rect.height()));
    return rect;
}

void WindowState::restoreGeometry(QMainWindow &window, QSplitter &splitter) const
{
    const QByteArray geometry = m_settings.state(kGeometry).toByteArray();
    const bool restored = !geometry.isEmpty() && window.restoreGeometry(geometry);
    if (const QScreen *screen = window.screen(); screen && !window.isMaximized() && !window.isFullScreen()) {
        const QRect available = screen->availableGeometry().marginsRemoved(kFrame);
        QRect wanted(window.pos(), restored ? window.size() : kFirstSize);
        if (!restored)
            wanted.moveCenter(available.center());
        const QRect fitting = fitted(wanted, available);
        window.resize(fitting.size());
        if (restored && fitting.topLeft() != wanted.topLeft())
            window.move(fitting.topLeft());
    }
    if (!splitter.restoreState(m_settings.state(kSplitter).toByteArray()))
        splitter.setSizes({230, 1050});
}

void WindowState::watch()
{
    if (m_watching)
        return;
    m_watching = true;
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSaveAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &WindowState::saveTabs);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_pages, &Pages::added, this, soon);
    connect(&m_pages, &Pages::changed, this, soon);
    connect(&m_pages, &Pages::currentChanged, this, soon);
}

void WindowState::save(const QMainWindow &window, const QSplitter &splitter)
{
    m_soon.stop();
    m_settings.setState(kGeometry, window.saveGeometry());
    m_settings.setState(kSplitter, splitter.saveState());
    saveTabs();
    m_pages.saveLayouts();
    m_settings.sync();
}

void WindowState::saveTabs()
{
    if (m_awaited > 0)
        return;
    const TabArrangement arrangement = TabArrangement::of(m_tabs);
    int front = -1;
    QStringList open;
    QStringList fronts;
    QStringList logs;
    for (const auto &[index, tab] : arrangement.tabs()) {
        const PageToken token = tab.page->token();
        if (token.isEmpty())
            continue;
        if (index == arrangement.front())
            front = static_cast<int>(open.size());
        logs << tab.page->logPath();
        if (tab.inFront)
            fronts << QString::number(open.size());
        open << PageRegistry::toText(tab.side, token);
    }
    m_settings.setState(kFront, front);
    m_settings.setState(kLogs, logs);
    m_settings.setState(kTabs, open);
    m_settings.setState(kFronts, fronts);
    m_settings.setState(kSides, arrangement.sizes());
}

void WindowState::restoreTabs()
{
    struct Restored {
        TabArrangement arrangement;
        qsizetype awaited = 0;
    };
    const QStringList tabs = m_settings.state(kTabs).toStringList();
    const QStringList fronts = m_settings.state(kFronts).toStringList();
    const auto restored = std::make_shared<Restored>();
    restored->arrangement.setFront(m_settings.state(kFront).toInt());
    restored->arrangement.setSizes(m_settings.state(kSides).toByteArray());
    restored->awaited = tabs.size();
    m_awaited = tabs.size();
    const QStringList logs = m_settings.state(kLogs).toStringList();
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        int side = 0;
        const PageToken token = PageRegistry::fromText(tabs[i], &side);
        const bool inFront = fronts.contains(QString::number(i));
        m_registry.open(token, false, [state = QPointer<WindowState>(this), restored, i, side, inFront, log = logs.value(i)](Page *page) {
            if (page)
                restored->arrangement.set(i, {page, side, inFront});
            if (page && !log.isEmpty())
                page->showEarlierLog(log);
            if (state)
                --state->m_awaited;
            if (--restored->awaited == 0 && state)
                restored->arrangement.applyTo(state->m_tabs);
        });
    }
}

} // namespace framescope::ui::shell
