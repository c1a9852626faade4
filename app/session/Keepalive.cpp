#include "Keepalive.h"

#include <algorithm>

namespace framescope::session {

namespace {

constexpr std::int64_t kNsPerMs = 1'000'000;

} // namespace

void Keepalive::start(const KeepaliveSettings &settings, std::int64_t nowNs)
{
    m_settings = settings;
    m_deadlineNs = -1;
    m_nextPingNs = settings.pingIntervalMs > 0 ? nowNs + settings.pingIntervalMs * kNsPerMs : -1;
}

void Keepalive::stop()
{
    m_nextPingNs = m_deadlineNs = -1;
}

std::int64_t Keepalive::wakeNs() const
{
    if (m_nextPingNs < 0 || m_deadlineNs < 0)
        return std::max(m_nextPingNs, m_deadlineNs);
    return std::min(m_nextPingNs, m_deadlineNs);
}

Keepalive::Step Keepalive::step(std::int64_t nowNs, bool canSend)
{
    if (isWaiting() && nowNs >= m_deadlineNs) {
        m_deadlineNs = -1;
        return {Step::Kind::PongMissing, m_payload};
    }
    if (m_nextPingNs < 0 || nowNs < m_nextPingNs)
        return {};
    // A late turn must not cause a burst of further ones.
    const std::int64_t interval = m_settings.pingIntervalMs * kNsPerMs;
    m_nextPingNs += interval;
    if (m_nextPingNs <= nowNs)
        m_nextPingNs = nowNs + interval;
    // While a pong is pending, another ping would only hide its delay.
    if (isWaiting() || !canSend)
        return {};
    m_payload = m_settings.payload.isEmpty() ? QByteArray::number(++m_counter) : m_settings.payload;
    return {Step::Kind::Ping, m_payload};
}

void Keepalive::pingSent(std::int64_t nowNs)
{
    if (m_settings.pongTimeoutMs > 0)
        m_deadlineNs = nowNs + m_settings.pongTimeoutMs * kNsPerMs;
}

void Keepalive::pongReceived(base::ByteView payload)
{
    if (isWaiting() && base::textOf(payload) == base::textOf(base::viewOf(m_payload)))
        m_deadlineNs = -1;
}

} // namespace framescope::session
