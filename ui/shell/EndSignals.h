#pragma once

#include <QObject>

class QSocketNotifier;

namespace framescope::ui::shell {

/// Catches signals to end the program (Ctrl+C in its terminal, the end of the desktop's session), so that it can end cleanly:
/// peers get a Close, captures are flushed, the window's state is saved. A second signal of the same kind ends it at once. One per
/// process; GUI thread. On Windows it does nothing: there the window is asked to close.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

signals:
    void asked();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace framescope::ui::shell
