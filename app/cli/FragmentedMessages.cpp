#include "FragmentedMessages.h"

#include <algorithm>

namespace framescope::cli {

using capture::EntryView;

bool FragmentedMessages::isFragment(const EntryView &entry)
{
    return entry.isFrame() && entry.has(capture::FlagFragmented) && !protocol::isControl(entry.opcode);
}

std::vector<FragmentedMessages::Message> FragmentedMessages::add(const EntryView &fragment)
{
    std::vector<Message> done;
    const Key key{fragment.connection, fragment.direction};
    if (fragment.opcode != protocol::Opcode::Continuation)
        done = takeUnfinished(fragment.connection, fragment.direction);
    if (m_open.size() >= kMost && !m_open.contains(key)) {
        // Clients that left in the middle of a message.
        done.push_back(std::move(m_open.begin()->second));
        m_open.erase(m_open.begin());
    }
    Message &message = m_open[key];
    // Properties of the whole message: from the first frame, the last one, or any of them.
    const EntryView before = message.entry;
    message.entry = fragment;
    message.entry.payload = {};
    message.entry.wire = {};
    if (message.frames > 0) {
        constexpr std::uint32_t first = capture::FlagRsv1 | capture::FlagRsv2 | capture::FlagRsv3;
        constexpr std::uint32_t any = capture::FlagCompressed | capture::FlagNotInflated | capture::FlagCut | capture::FlagDeliberate | capture::FlagAutomatic;
        message.entry.opcode = before.opcode;
        message.entry.flags = (fragment.flags & ~first) | (before.flags & (first | any));
        message.entry.wireLength += before.wireLength;
        message.entry.payloadLength += before.payloadLength;
    }
    ++message.frames;
    const auto room = m_kept - std::min(m_kept, static_cast<std::size_t>(message.begin.size()));
    message.begin += base::toByteArray(fragment.payload.first(std::min(room, fragment.payload.size())));
    message.finished = fragment.has(capture::FlagEndsMessage);
    if (message.finished) {
        done.push_back(std::move(message));
        m_open.erase(key);
    }
    return done;
}

std::vector<FragmentedMessages::Message> FragmentedMessages::takeUnfinished(std::uint32_t connection, capture::Direction direction)
{
    std::vector<Message> taken;
    if (auto node = m_open.extract({connection, direction}))
        taken.push_back(std::move(node.mapped()));
    return taken;
}

std::vector<FragmentedMessages::Message> FragmentedMessages::takeUnfinished(std::uint32_t connection)
{
    std::vector<Message> taken = takeUnfinished(connection, capture::Direction::In);
    for (Message &message : takeUnfinished(connection, capture::Direction::Out))
        taken.push_back(std::move(message));
    return taken;
}

std::vector<FragmentedMessages::Message> FragmentedMessages::takeUnfinished()
{
    std::vector<Message> taken;
    for (auto &[key, message] : m_open)
        taken.push_back(std::move(message));
    m_open.clear();
    return taken;
}

} // namespace framescope::cli
