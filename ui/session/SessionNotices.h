#pragma once

#include <QObject>

namespace framescope::ui::shell {
class MainWindow;
}

namespace framescope::ui::session {

class SessionPage;

/// Notifies the user when a connection is lost, or an entry matches the filter of the settings. GUI thread.
class SessionNotices : public QObject
{
    Q_OBJECT

public:
    /// The window outlives this.
    explicit SessionNotices(shell::MainWindow &window);

    void watch(SessionPage *page);

private:
    void watchFilter(SessionPage *page);
    void lost(SessionPage *page, const QString &why);
    /// Clicking the notice shows `entry`; 0: only the page.
    void tell(SessionPage *page, const QString &title, const QString &text, quint64 entry = 0);

    shell::MainWindow &m_window;
};

} // namespace framescope::ui::session
