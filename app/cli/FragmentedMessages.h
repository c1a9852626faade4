#pragma once

#include "capture/Entry.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace framescope::cli {

/// Joins the frames of fragmented messages, so that a message is one line. Only the beginning of each message is kept, as much as is
/// shown. Any one thread.
class FragmentedMessages
{
public:
    /// A message, complete or not. `entry` is that of its last frame with the message's type, lengths and flags.
    struct Message {
        capture::EntryView entry; ///< `payload` is not set: see `begin`
        QByteArray begin;         ///< the kept beginning
        std::uint32_t frames = 0;
        bool finished = false;
    };

    void setKept(std::size_t bytes) { m_kept = bytes; }

    /// Whether a frame belongs to a fragmented message, and so to add().
    static bool isFragment(const capture::EntryView &entry);
    /// Takes the next frame of a message. Returns, in order, the messages that it completes or that it shows to be abandoned (another one begins).
    std::vector<Message> add(const capture::EntryView &fragment);
    /// The unfinished message, if any, that an unfragmented frame of the same connection and direction interrupted.
    std::vector<Message> takeUnfinished(std::uint32_t connection, capture::Direction direction);
    /// The unfinished messages of an ended connection, or all.
    std::vector<Message> takeUnfinished(std::uint32_t connection);
    std::vector<Message> takeUnfinished();

private:
    using Key = std::pair<std::uint32_t, capture::Direction>;
    static constexpr std::size_t kMost = 65536;

    std::size_t m_kept = 4096;
    std::map<Key, Message> m_open;
};

} // namespace framescope::cli
