#include "SessionLink.h"

#include <utility>

namespace framescope::session {

SessionLink::SessionLink(SessionSettings settings)
{
    // The scenario itself decides what is sent and what happens at the end.
    settings.reconnect.kind = ReconnectSettings::Kind::Off;
    m_session = std::make_unique<Session>(std::move(settings));
    m_session->setMessageListener(this);
    m_session->addSink(this);
    const auto now = [] { return base::Clock::system().now(); };
    connect(m_session.get(), &Session::opened, this, [this, now] {
        m_opened = true;
        if (m_listener)
            m_listener->linkOpened(m_session->facts(), now());
    });
    connect(m_session.get(), &Session::openFailed, this, [this, now] {
        if (m_listener)
            m_listener->linkRefused(m_session->facts(), m_session->lastError().value_or(base::Error{}), now());
    });
    connect(m_session.get(), &Session::connectionClosed, this, [this, now] {
        if (std::exchange(m_opened, false) && m_listener)
            m_listener->linkClosed(m_session->closeFacts(), m_session->lastError(), now());
    });
}

SessionLink::~SessionLink()
{
    m_session->setMessageListener(nullptr);
    m_session->removeSink(this);
}

void SessionLink::open()
{
    m_session->start();
}

scenario::Peer &SessionLink::peer()
{
    return *m_session;
}

void SessionLink::abort()
{
    m_session->abort();
}

void SessionLink::messageReceived(const protocol::Event &frame, std::span<const std::uint64_t> fragmentSizes, base::Instant now)
{
    if (!m_listener)
        return;
    scenario::Message message;
    message.kind = frame.messageKind;
    message.bytes = frame.message;
    message.fragmentSizes = fragmentSizes;
    message.compressed = frame.messageCompressed;
    m_listener->linkMessage(message, now);
}

bool SessionLink::append(const capture::EntryView &entry)
{
    if (entry.isFrame() && entry.direction == capture::Direction::In && entry.opcode == protocol::Opcode::Pong && m_listener)
        m_listener->linkPong(entry.payload, entry.time);
    return true;
}

} // namespace framescope::session
