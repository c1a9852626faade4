#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSystemTrayIcon>

#include <functional>

namespace framescope::ui::shell {

/// Notifies the user about events outside the current view: through the system if it shows notifications, else in the window. GUI thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);

    /// False: the window must show them itself. Tests can switch it off.
    bool hasSystem() const;
    void setSystemAllowed(bool on) { m_allowed = on; }

    /// `open` runs when the user clicks it. Texts may come from a peer and are shown as plain text.
    void tell(const QString &title, const QString &text, std::function<void()> open);

signals:
    /// Emitted if the system cannot show it.
    void shownInWindow(const QString &title, const QString &text);

public slots:
    /// The user clicked the newest one.
    void activate();

private:
    QSystemTrayIcon *m_tray = nullptr; ///< created with the first notification, so that the tray is empty before
    std::function<void()> m_open;
    bool m_allowed = true;
};

} // namespace framescope::ui::shell
