#include "WindowState.h"

#include "PageRegistry.h"
#include "Pages.h"
#include "TabArea.h"
#include "TabArrangement.h"

#include <QMainWindow>
#include <QSplitter>

#include <memory>

namespace framescope::ui::shell {

namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kSplitter = QStringLiteral("window/splitter");
const QString kTabs = QStringLiteral("window/tabs");
const QString kFront = QStringLiteral("window/front");   // of the active side
const QString kFronts = QStringLiteral("window/fronts"); // of each side
const QString kSides = QStringLiteral("window/sides");

} // namespace

WindowState::WindowState(models::AppSettings &settings, TabArea &tabs, Pages &pages, const PageRegistry &registry)
    : m_settings(settings)
    , m_tabs(tabs)
    , m_pages(pages)
    , m_registry(registry)
{
}

void WindowState::restoreGeometry(QMainWindow &window, QSplitter &splitter) const
{
    const QByteArray geometry = m_settings.state(kGeometry).toByteArray();
    if (geometry.isEmpty() || !window.restoreGeometry(geometry))
        window.resize(1280, 820);
    if (!splitter.restoreState(m_settings.state(kSplitter).toByteArray()))
        splitter.setSizes({230, 1050});
}

void WindowState::save(const QMainWindow &window, const QSplitter &splitter) const
{
    m_settings.setState(kGeometry, window.saveGeometry());
    m_settings.setState(kSplitter, splitter.saveState());
    saveTabs();
    m_pages.saveLayouts();
    m_settings.sync();
}

void WindowState::saveTabs() const
{
    const TabArrangement arrangement = TabArrangement::of(m_tabs);
    QStringList gone; // servers of this window do not exist after a restart
    for (const auto &[index, tab] : arrangement.tabs())
        gone << tab.page->ownAddresses();
    QStringList open;
    QStringList fronts;
    for (const auto &[index, tab] : arrangement.tabs()) {
        const PageToken token = tab.page->token();
        if (token.isEmpty() || gone.contains(token.what))
            continue;
        if (index == arrangement.front())
            m_settings.setState(kFront, static_cast<int>(open.size()));
        if (tab.inFront)
            fronts << QString::number(open.size());
        open << PageRegistry::toText(tab.side, token);
    }
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
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        int side = 0;
        const PageToken token = PageRegistry::fromText(tabs[i], &side);
        const bool inFront = fronts.contains(QString::number(i));
        m_registry.open(token, false, [state = QPointer<WindowState>(this), restored, i, side, inFront](Page *page) {
            if (page)
                restored->arrangement.set(i, {page, side, inFront});
            if (--restored->awaited == 0 && state)
                restored->arrangement.applyTo(state->m_tabs);
        });
    }
}

} // namespace framescope::ui::shell
