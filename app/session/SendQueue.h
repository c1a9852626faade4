#pragma once

#include "SessionSettings.h"

#include "base/Result.h"

#include <QCoreApplication>

#include <deque>

namespace framescope::session {

/// The queue of messages while a connection cannot send. Counts payload bytes and enforces a limit; sends nothing. Any one thread.
class SendQueue
{
    Q_DECLARE_TR_FUNCTIONS(framescope::session::SendQueue)

public:
    bool isEmpty() const { return m_items.empty(); }
    std::size_t size() const { return m_items.size(); }
    /// Payload bytes.
    qint64 bytes() const { return m_bytes; }

    /// Appends an item. "session.queue-full" if the queue would exceed `limit` bytes; an empty queue accepts any item.
    base::Result<void> add(const Outgoing &outgoing, qint64 limit);
    /// The first; it must not be empty.
    Outgoing take();
    /// Returns the number of removed items.
    std::size_t clear();

private:
    std::deque<Outgoing> m_items;
    qint64 m_bytes = 0;
};

} // namespace framescope::session
