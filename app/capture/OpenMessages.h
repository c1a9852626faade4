#pragma once

#include "PageBuffer.h"

#include <unordered_map>

namespace framescope::capture {

/// Tracks unfinished fragmented messages, to fill in the whole message's properties in the entry of its last frame. Belongs to the
/// appending thread.
class OpenMessages
{
public:
    /// Call for every entry, with its number, before it is appended.
    void add(const EntryView &entry, std::uint64_t number, EntryAdditions &additions)
    {
        if (!entry.isFrame() || !entry.has(FlagFragmented) || protocol::isControl(entry.opcode))
            return;
        const std::uint64_t key = (std::uint64_t(entry.connection) << 1) | (entry.direction == Direction::Out ? 1 : 0);
        if (m_open.size() > kMost)
            m_open.clear(); // clients that left in the middle of a message
        Message &message = m_open[key];
        if (message.first == 0 || entry.opcode != protocol::Opcode::Continuation)
            message = {number, 0, entry.opcode};
        message.length += entry.payloadLength;
        if (entry.has(FlagEndsMessage)) {
            additions.messageFirst = message.first;
            additions.messageLength = message.length;
            additions.messageKind = message.kind;
            m_open.erase(key);
        }
    }

private:
    static constexpr std::size_t kMost = 65536;
    struct Message {
        std::uint64_t first = 0;
        std::uint64_t length = 0;
        protocol::Opcode kind = protocol::Opcode::Text;
    };
    std::unordered_map<std::uint64_t, Message> m_open; // by connection and direction
};

} // namespace framescope::capture
