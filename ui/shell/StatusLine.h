#pragma once

#include <QObject>
#include <QTimer>

class QLabel;
class QStatusBar;

namespace framescope::ui::widgets {
class Sparkline;
}

namespace framescope::ui::shell {

class Pages;

/// The status bar of the window: totals over all pages, and a graph of their rate in the last minute. GUI thread.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    StatusLine(QStatusBar &bar, const Pages &pages);

    void update();
    QString text() const;

private:
    void tick();

    const Pages &m_pages;
    QLabel *m_summary;
    widgets::Sparkline *m_sparkline;
    QTimer m_timer;
};

} // namespace framescope::ui::shell
