#pragma once

#include "capture/Entry.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace framescope::cli {

/// Puts the frames of messages in fragments together, so that a message is one line. Of each message only the beginning is kept, as much as is
/// shown. Belongs to whoever prints.
class FragmentedMessages
{
public:
    /// A message, or what came of it. `entry` is that of its last frame with the message's kind, lengths and flags.
    struct Message {
        capture::EntryView entry; ///< `payload` is not set: see `begin`
        QByteArray begin;         ///< at most so many bytes as are kept
        std::uint32_t frames = 0;
        bool finished = false;
    };

    void setKept(std::size_t bytes) { m_kept = bytes; }

    /// Whether a frame is part of a message in fragments, and so add()'s.
    static bool isFragment(const capture::EntryView &entry);
    /// Takes the next frame of a message. The messages that are complete with it, or that it shows to be given up (another one begins), in order.
    std::vector<Message> add(const capture::EntryView &fragment);
    /// The unfinished message, if there is one, before which a frame of the same connection and direction that is no fragment came.
    std::vector<Message> takeUnfinished(std::uint32_t connection, capture::Direction direction);
    /// Those of a connection that ended, or all.
    std::vector<Message> takeUnfinished(std::uint32_t connection);
    std::vector<Message> takeUnfinished();

private:
    using Key = std::pair<std::uint32_t, capture::Direction>;
    static constexpr std::size_t kMost = 65536;

    std::size_t m_kept = 4096;
    std::map<Key, Message> m_open;
};

} // namespace framescope::cli
