#include "SendScript.h"

namespace framescope::scenario {

SendScript::SendScript(Peer &peer, SendActions actions) : m_peer(peer), m_actions(std::move(actions))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SendScript::run);
}

void SendScript::peerReady()
{
    if (m_running && !m_timer.isActive())
        run();
}

void SendScript::peerClosed()
{
    if (m_running)
        end();
}

void SendScript::start()
{
    if (m_running || m_done)
        return;
    m_running = true;
    run();
}

void SendScript::run()
{
    // Sending may call peerReady() recursively.
    if (m_inside || !m_running)
        return;
    m_inside = true;
    while (m_running) {
        if (m_step == m_actions.steps.size()) {
            m_step = 0;
            if (m_actions.steps.empty() || ++m_round >= m_actions.repeat) {
                end();
                break;
            }
            if (m_actions.intervalMs > 0) {
                m_timer.start(m_actions.intervalMs);
                break;
            }
        }
        const SendAction &action = m_actions.steps[m_step];
        if (action.isWait()) {
            ++m_step;
            m_timer.start(action.waitMs);
            break;
        }
        const bool open = m_peer.isOpen();
        if (open && !m_peer.canSend())
            break; // peerReady() continues.
        ++m_step;
        if (const auto result = m_peer.send(action.outgoing); !result) {
            emit failed(result.error());
            if (!open)
                end();
        }
    }
    m_inside = false;
    emit rested();
}

void SendScript::end()
{
    m_timer.stop();
    m_running = false;
    m_done = true;
    emit finished();
}

} // namespace framescope::scenario
