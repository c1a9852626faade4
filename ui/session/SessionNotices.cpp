#include "SessionNotices.h"

#include "SessionPage.h"

#include "ui/log/LogPanel.h"
#include "ui/log/models/FilterWatch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/TabArea.h"

#include "capture/Filter.h"

namespace framescope::ui::session {

using log::FilterWatch;
using models::AppSettings;

SessionNotices::SessionNotices(shell::MainWindow &window) : m_window(window)
{
    connect(&m_window.settings(), &AppSettings::changed, this, [this](AppSettings::Group group) {
        if (group != AppSettings::Group::Notifications)
            return;
        for (SessionPage *page : m_window.findChildren<SessionPage *>())
            watchFilter(page);
    });
}

void SessionNotices::watch(SessionPage *page)
{
    connect(page, &shell::Page::stateChanged, this, [this, page] { watchFilter(page); });
    connect(page, &SessionPage::connectionLost, this, [this, page](const QString &why) { lost(page, why); });
    watchFilter(page);
}

void SessionNotices::lost(SessionPage *page, const QString &why)
{
    // Whoever looks at the tab sees it there, and whoever closed it knows.
    if (m_window.isClosing() || m_window.tabArea()->paneOf(page) < 0 || !m_window.settings().notifyConnectionLost() || (m_window.isActiveWindow() && m_window.pages().current() == page))
        return;
    tell(page, tr("%1: connection lost").arg(page->title()), why);
}

void SessionNotices::watchFilter(SessionPage *page)
{
    const QString text = m_window.settings().notifyFilter();
    const auto reader = page->controller() ? page->controller()->reader() : nullptr;
    auto *watch = page->findChild<FilterWatch *>(QString(), Qt::FindDirectChildrenOnly);
    if (watch && watch->filterText() == text && watch->reader() == reader)
        return;
    delete watch;
    const auto filter = text.isEmpty() ? std::nullopt : capture::Filter::parse(text);
    if (!filter || !reader)
        return;
    watch = new FilterWatch(reader, *filter, page);
    connect(watch, &FilterWatch::undecided, this, [this, page](const QString &sentence) {
        tell(page, tr("%1: the filter of notifications reached a limit").arg(page->title()), sentence);
    });
    connect(watch, &FilterWatch::matched, this, [this, page](int count, quint64 entry) {
        tell(page, tr("%1: %n new entries match the filter", nullptr, count).arg(page->title()), m_window.settings().notifyFilter(), entry);
    });
}

void SessionNotices::tell(SessionPage *page, const QString &title, const QString &text, quint64 entry)
{
    m_window.notifier().tell(title, text, [this, page = QPointer<SessionPage>(page), entry] {
        if (page) {
            m_window.pages().show(page);
            if (entry != 0)
                page->log()->goToEntry(entry);
        }
        m_window.activateWindow();
    });
}

} // namespace framescope::ui::session
