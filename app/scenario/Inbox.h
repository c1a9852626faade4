#pragma once

#include "Message.h"

#include "base/Clock.h"
#include "capture/FilterSubject.h"

#include <QByteArray>

#include <deque>
#include <optional>

namespace framescope::scenario {

/// A message that a step can look at. A plain value.
struct ReceivedMessage {
    quint64 number = 0;           ///< 1, 2, 3 … on its connection
    protocol::Opcode kind = protocol::Opcode::Text;
    QByteArray bytes;
    bool compressed = false;
    std::size_t fragments = 0;    ///< frames it came in; 0: one
    base::Instant time;
    std::int64_t monoNsBefore = -1; ///< of the message before; -1: none

    /// As filters look at it. Valid as long as the message is.
    capture::FilterSubject subject(std::int64_t startMonoNs) const;
};

/// The messages of one connection from the place on at which the last match stood. It keeps at most kMostMessages messages and kMostBytes bytes: the
/// oldest then go, and are counted. One thread.
class Inbox
{
public:
    static constexpr std::size_t kMostMessages = 200'000;
    static constexpr qint64 kMostBytes = 128 << 20;

    void add(const Message &message, base::Instant now);

    /// Messages that no step has consumed; the first one stands behind the last match.
    const std::deque<ReceivedMessage> &messages() const { return m_messages; }
    /// The last message that was consumed, or that came; for `schema` and `save`.
    const ReceivedMessage *last() const { return m_last ? &*m_last : nullptr; }
    /// Everything up to and with this index is consumed.
    void consume(std::size_t index);

    quint64 received() const { return m_count; }
    quint64 dropped() const { return m_dropped; }

private:
    std::deque<ReceivedMessage> m_messages;
    std::optional<ReceivedMessage> m_last;
    qint64 m_bytes = 0;
    quint64 m_count = 0;
    quint64 m_dropped = 0;
    std::int64_t m_lastMonoNs = -1;
};

} // namespace framescope::scenario
