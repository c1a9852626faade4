#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSystemTrayIcon>

#include <functional>

namespace framescope::ui::shell {

/// Tells what happened while the user looks elsewhere: through the system where it shows notifications, else in the window. GUI thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);

    /// False: the window has to show them itself. For tests it can be switched off.
    bool hasSystem() const;
    void setSystemAllowed(bool on) { m_allowed = on; }

    /// `open` is run when the user clicks it. Texts may come from a peer: they are shown as plain text.
    void tell(const QString &title, const QString &text, std::function<void()> open);

signals:
    /// Where the system has no place for it.
    void shownInWindow(const QString &title, const QString &text);

public slots:
    /// The user clicked the newest one.
    void activate();

private:
    QSystemTrayIcon *m_tray = nullptr; ///< made with the first notification, so that nothing stands in the tray before
    std::function<void()> m_open;
    bool m_allowed = true;
};

} // namespace framescope::ui::shell
