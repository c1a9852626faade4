#pragma once

#include <QObject>

namespace framescope::ui::shell {
class MainWindow;
}

namespace framescope::ui::session {

class SessionPage;

/// Calls the user who looks elsewhere: a connection was lost, or something came that matches the filter of the settings. GUI thread.
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
    /// `entry` is shown when the user clicks the notice; 0: only the page is.
    void tell(SessionPage *page, const QString &title, const QString &text, quint64 entry = 0);

    shell::MainWindow &m_window;
};

} // namespace framescope::ui::session
