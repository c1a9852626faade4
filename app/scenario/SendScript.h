#pragma once

#include "Peer.h"
#include "SendActions.h"

#include <QObject>
#include <QTimer>

namespace framescope::scenario {

/// Performs send actions on an open peer, one after the other, no faster than the peer accepts them. Lives on the peer's thread.
class SendScript : public QObject
{
    Q_OBJECT

public:
    /// The peer must outlive the script; its owner calls peerReady() and peerClosed().
    SendScript(Peer &peer, SendActions actions);

    /// Starts; without actions finished() follows at once.
    void start();
    /// Peer::canSend() is true again: continues.
    void peerReady();
    /// The connection ended, and with it the script.
    void peerClosed();
    bool running() const { return m_running; }
    bool done() const { return m_done; }

signals:
    void finished();
    /// Everything that can be sent now was sent: time to show it.
    void rested();
    /// A message could not be sent; the script continues with the next step.
    void failed(const framescope::base::Error &error);

private:
    void run();
    void end();

    Peer &m_peer;
    SendActions m_actions;
    QTimer m_timer;
    std::size_t m_step = 0;
    qint64 m_round = 0;
    bool m_running = false;
    bool m_done = false;
    bool m_inside = false;
};

} // namespace framescope::scenario
