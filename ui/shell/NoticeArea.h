#pragma once

#include "ui/widgets/NoticeBar.h"

#include <QObject>

#include <functional>

namespace framescope::ui::shell {

/// The line above the tabs that says what happened, with a button for the remedy. One notice at a time: a new one replaces the
/// last one and its button. GUI thread.
class NoticeArea : public QObject
{
    Q_OBJECT

public:
    using Tone = widgets::NoticeBar::Tone;

    /// `bar` outlives this.
    explicit NoticeArea(widgets::NoticeBar &bar);

    void showError(const base::Error &error);
    void showText(Tone tone, const QString &what, const QString &more = {});
    /// With a button, which removes the notice and then runs `action`.
    void offer(Tone tone, const QString &what, const QString &more, const QString &actionText, std::function<void()> action);
    void dismiss();
    widgets::NoticeBar *bar() const { return &m_bar; }

private:
    widgets::NoticeBar &m_bar;
    std::function<void()> m_action;
};

} // namespace framescope::ui::shell
