#pragma once

#include "SendActions.h"

#include "session/Session.h"

#include <QObject>
#include <QTimer>

namespace framescope::cli {

/// Carries out send actions on an open session, one after the other, no faster than the peer takes them. Main thread.
class SendScript : public QObject
{
    Q_OBJECT

public:
    SendScript(session::Session &session, SendActions actions);

    /// Begins; without actions finished() comes at once.
    void start();
    bool running() const { return m_running; }
    bool done() const { return m_done; }

signals:
    void finished();
    /// All that can be sent now has been: the moment to show it.
    void rested();
    /// Something could not be sent; the script goes on with the next step.
    void failed(const framescope::base::Error &error);

private:
    void run();
    void end();

    session::Session &m_session;
    SendActions m_actions;
    QTimer m_timer;
    std::size_t m_step = 0;
    qint64 m_round = 0;
    bool m_running = false;
    bool m_done = false;
    bool m_inside = false;
};

} // namespace framescope::cli
