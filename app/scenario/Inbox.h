#pragma once

#include "Message.h"

#include "base/Clock.h"
#include "capture/FilterSubject.h"

#include <QByteArray>

#include <deque>
#include <optional>

namespace framescope::scenario {

/// A message that a step can examine. A plain value.
struct ReceivedMessage {
    quint64 number = 0;           ///< 1, 2, 3 … on its connection
    protocol::Opcode kind = protocol::Opcode::Text;
    QByteArray bytes;
    bool compressed = false;
    std::size_t fragments = 0;    ///< number of frames; 0: one
    base::Instant time;
    std::int64_t monoNsBefore = -1; ///< of the previous message; -1: none

    /// The form for filters. Valid as long as the message.
    capture::FilterSubject subject(std::int64_t startMonoNs) const;
};

/// The messages of one connection since the last match. It keeps at most kMostMessages messages and kMostBytes bytes: the
/// oldest are dropped and counted. One thread.
class Inbox
{
public:
    static constexpr std::size_t kMostMessages = 200'000;
    static constexpr qint64 kMostBytes = 128 << 20;

    void add(const Message &message, base::Instant now);

    /// Messages that no step has consumed; the first one follows the last match.
    const std::deque<ReceivedMessage> &messages() const { return m_messages; }
    /// The last consumed or received message; for `schema` and `save`.
    const ReceivedMessage *last() const { return m_last ? &*m_last : nullptr; }
    /// Consumes everything up to and including this index.
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
