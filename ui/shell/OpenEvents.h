#pragma once

#include <QObject>

namespace framescope::ui::shell {

/// Hears what macOS asks the running program to open (a file that was double-clicked, a ws: link), which does not come by the command
/// line there. Installed on the application. GUI thread.
class OpenEvents : public QObject
{
    Q_OBJECT

public:
    explicit OpenEvents(QObject *parent = nullptr);

    bool eventFilter(QObject *object, QEvent *event) override;

signals:
    /// A path or an address.
    void asked(const QString &what);
};

} // namespace framescope::ui::shell
