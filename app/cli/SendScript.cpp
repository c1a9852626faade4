#include "SendScript.h"

namespace framescope::cli {

using session::Outgoing;
using session::Session;

SendScript::SendScript(Session &session, SendActions actions) : m_session(session), m_actions(std::move(actions))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SendScript::run);
    connect(&m_session, &Session::readyToSend, this, [this] {
        if (m_running && !m_timer.isActive())
            run();
    });
    connect(&m_session, &Session::connectionClosed, this, [this] {
        if (m_running)
            end();
    });
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
    // Sending may tell us from within that there is room again.
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
        const bool open = m_session.state() == Session::State::Open;
        if (open && !m_session.canSend())
            break; // readyToSend() goes on.
        ++m_step;
        if (const auto result = m_session.send(action.outgoing); !result) {
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

} // namespace framescope::cli
