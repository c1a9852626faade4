#pragma once

#include <QObject>

class QSocketNotifier;

namespace framescope::ui::shell {

/// Hears that the program is to end (Ctrl+C in its terminal, the end of the desktop's session), so that it can end in order:
/// peers hear a Close, captures are flushed, the window's state is kept. A second signal of the kind ends it at once. One in a
/// process; GUI thread. On Windows it hears nothing: there the window is asked to close.
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
