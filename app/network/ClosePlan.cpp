#include "ClosePlan.h"

namespace framescope::network {

Connection::State ClosePlan::state() const
{
    switch (m_stage) {
    case Stage::Idle: return Connection::State::Idle;
    case Stage::Opening: return Connection::State::Opening;
    case Stage::Open: return Connection::State::Open;
    case Stage::Closing:
    case Stage::Finishing:
    case Stage::Draining: return Connection::State::Closing;
    case Stage::Ended:
    case Stage::Reported: break;
    }
    return Connection::State::Closed;
}

bool ClosePlan::closeSent()
{
    if (m_stage == Stage::Open)
        m_stage = Stage::Closing;
    return delivers() && m_closeTimeoutMs > 0;
}

void ClosePlan::closeReceived()
{
    if (m_stage == Stage::Open)
        m_stage = Stage::Closing;
}

bool ClosePlan::finish()
{
    if (!delivers())
        return false;
    m_stage = Stage::Finishing;
    return true;
}

bool ClosePlan::written(qint64 waiting)
{
    if (m_stage != Stage::Finishing || waiting > 0)
        return false;
    m_stage = Stage::Draining;
    return true;
}

bool ClosePlan::end()
{
    if (hasEnded())
        return false;
    m_stage = Stage::Ended;
    return true;
}

bool ClosePlan::report()
{
    if (m_stage != Stage::Ended)
        return false;
    m_stage = Stage::Reported;
    return true;
}

} // namespace framescope::network
