#pragma once

#include "SessionSettings.h"

#include "base/Result.h"

#include <QCoreApplication>

#include <deque>

namespace framescope::session {

/// What waits in line while a connection takes no more. Counts payload bytes and keeps to a limit; sends nothing. Any one thread.
class SendQueue
{
    Q_DECLARE_TR_FUNCTIONS(framescope::session::SendQueue)

public:
    bool isEmpty() const { return m_items.empty(); }
    std::size_t size() const { return m_items.size(); }
    /// Payload bytes.
    qint64 bytes() const { return m_bytes; }

    /// At the end of the line. "session.queue-full" where it would then hold more than `limit` bytes; one item is always taken.
    base::Result<void> add(const Outgoing &outgoing, qint64 limit);
    /// The first; it must not be empty.
    Outgoing take();
    /// How many there were.
    std::size_t clear();

private:
    std::deque<Outgoing> m_items;
    qint64 m_bytes = 0;
};

} // namespace framescope::session
