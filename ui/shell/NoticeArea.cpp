#include "NoticeArea.h"

#include <utility>

namespace framescope::ui::shell {

NoticeArea::NoticeArea(widgets::NoticeBar &bar) : m_bar(bar)
{
    connect(&m_bar, &widgets::NoticeBar::actionTriggered, this, [this] {
        const auto action = std::exchange(m_action, {});
        m_bar.dismiss();
        if (action)
            action();
    });
}

void NoticeArea::showError(const base::Error &error)
{
    m_action = {};
    m_bar.showError(error);
}

void NoticeArea::showText(Tone tone, const QString &what, const QString &more)
{
    m_action = {};
    m_bar.showText(tone, what, more);
}

void NoticeArea::offer(Tone tone, const QString &what, const QString &more, const QString &actionText, std::function<void()> action)
{
    m_action = std::move(action);
    m_bar.showText(tone, what, more, actionText);
}

void NoticeArea::dismiss()
{
    m_action = {};
    m_bar.dismiss();
}

} // namespace framescope::ui::shell
