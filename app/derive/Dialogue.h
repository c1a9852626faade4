#pragma once

#include "JsonLeaves.h"
#include "Recording.h"

namespace framescope::derive {

/// One message of a dialogue, read. A plain value.
struct Turn {
    const RecordedMessage *message = nullptr;
    std::optional<base::OrderedJson> json; ///< an object or a list; none: the message is no such JSON
    std::vector<JsonLeaf> leaves;          ///< of the JSON
    QString shape;                         ///< messages of one kind have the same: by what they say they are, or by their members
    std::optional<std::size_t> answers;    ///< of the server's: the turn that it answers, by an id or by time; none: it came by itself
    bool byId = false;                     ///< they have an id in common
    bool isFeed = false;                   ///< one of many of its shape that answer nothing
};

/// What was said on one connection, in order: heartbeats are left out, answers have their request. A plain value; the recording must outlive it.
class Dialogue
{
public:
    explicit Dialogue(const RecordedConnection &connection);

    const RecordedConnection &connection() const { return *m_connection; }
    const std::vector<Turn> &turns() const { return m_turns; }
    std::size_t heartbeats() const { return m_heartbeats; }
    /// The longest time for which the client was silent before a message of the server came.
    std::int64_t longestWaitNs() const;

private:
    void pair();
    void findFeeds();

    const RecordedConnection *m_connection;
    std::vector<Turn> m_turns;
    std::size_t m_heartbeats = 0;
};

/// An application's own ping or pong, or a message that says it is a heartbeat. Those of Engine.IO are the digits 2 and 3. Any thread.
bool isHeartbeat(const RecordedMessage &message, const std::vector<JsonLeaf> &leaves, bool isEngineIo);

} // namespace framescope::derive
