#include "SendQueue.h"

namespace framescope::session {

base::Result<void> SendQueue::add(const Outgoing &outgoing, qint64 limit)
{
    if (m_bytes + outgoing.size() > limit && !m_items.empty())
        return base::Error{QStringLiteral("session.queue-full"),
                           tr("Nothing was sent: the peer reads too slowly, and %1 messages are waiting already.").arg(m_items.size()),
                           {},
                           tr("Wait until they have been sent.")};
    m_bytes += outgoing.size();
    m_items.push_back(outgoing);
    return {};
}

Outgoing SendQueue::take()
{
    Outgoing first = std::move(m_items.front());
    m_items.pop_front();
    m_bytes -= first.size();
    return first;
}

std::size_t SendQueue::clear()
{
    const std::size_t dropped = m_items.size();
    m_items.clear();
    m_bytes = 0;
    return dropped;
}

} // namespace framescope::session
