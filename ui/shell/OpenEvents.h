#pragma once

#include <QObject>

namespace framescope::ui::shell {

/// Receives requests from macOS to open something in the running program (a double-clicked file, a ws: link), which do not come through the command
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
