#include "Inbox.h"

#include "base/Bytes.h"

namespace framescope::scenario {

capture::FilterSubject ReceivedMessage::subject(std::int64_t startMonoNs) const
{
    capture::EntryView view;
    view.number = number;
    view.time = time;
    view.direction = capture::Direction::In;
    view.opcode = kind;
    view.flags = capture::FlagFin | (compressed ? std::uint32_t(capture::FlagCompressed) : 0u);
    view.payload = base::viewOf(bytes);
    view.payloadLength = static_cast<std::uint64_t>(bytes.size());
    view.wireLength = view.payloadLength;
    capture::FilterSubject subject = capture::FilterSubject::of(view);
    if (fragments > 1) {
        view.flags |= capture::FlagFragmented | capture::FlagEndsMessage;
        subject = capture::FilterSubject::ofFragments(view, kind, view.payload);
    }
    subject.startMonoNs = startMonoNs;
    if (monoNsBefore >= 0)
        subject.monoNsBefore = monoNsBefore;
    return subject;
}

void Inbox::add(const Message &message, base::Instant now)
{
    ReceivedMessage kept;
    kept.number = ++m_count;
    kept.kind = message.kind;
    kept.bytes = base::toByteArray(message.bytes);
    kept.compressed = message.compressed;
    kept.fragments = message.fragmentSizes.size();
    kept.time = now;
    kept.monoNsBefore = m_lastMonoNs;
    m_lastMonoNs = now.monoNs;
    m_bytes += kept.bytes.size();
    m_messages.push_back(std::move(kept));
    while (m_messages.size() > kMostMessages || (m_bytes > kMostBytes && m_messages.size() > 1)) {
        m_bytes -= m_messages.front().bytes.size();
        m_messages.pop_front();
        ++m_dropped;
    }
}

void Inbox::consume(std::size_t index)
{
    for (std::size_t i = 0; i < index; ++i) {
        m_bytes -= m_messages.front().bytes.size();
        m_messages.pop_front();
    }
    m_bytes -= m_messages.front().bytes.size();
    m_last = std::move(m_messages.front());
    m_messages.pop_front();
}

} // namespace framescope::scenario
