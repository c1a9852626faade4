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

/// The line at the bottom of the window: sums over all pages, and their rate of the last minute as a curve. GUI thread.
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
