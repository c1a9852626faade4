#include "RunConnection.h"

namespace framescope::scenario {

RunConnection::~RunConnection()
{
    if (m_link)
        m_link->setListener(nullptr);
}

void RunConnection::setLink(std::unique_ptr<Link> link)
{
    m_link = std::move(link);
    m_link->setListener(this);
}

void RunConnection::refuse(const base::Error &error)
{
    m_state = State::Refused;
    m_error = error;
}

base::Result<void> RunConnection::send(const Outgoing &outgoing, std::int64_t nowNs)
{
    m_lastSendNs = nowNs;
    return m_link->peer().send(outgoing);
}

void RunConnection::linkOpened(const network::OpeningFacts &facts, base::Instant now)
{
    m_facts = facts;
    m_state = State::Open;
    m_openedNs = now.monoNs;
    m_owner.connectionOpened(*this);
}

void RunConnection::linkRefused(const network::OpeningFacts &facts, const base::Error &error, base::Instant)
{
    m_facts = facts;
    refuse(error);
    m_owner.connectionRefused(*this);
}

void RunConnection::linkMessage(const Message &message, base::Instant now)
{
    m_inbox.add(message, now);
    m_owner.messageCame(*this);
}

void RunConnection::linkPong(base::ByteView payload, base::Instant now)
{
    m_owner.pongCame(*this, payload, now);
}

void RunConnection::linkClosed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error, base::Instant)
{
    m_close = facts;
    m_error = error;
    m_state = State::Closed;
    m_owner.connectionEnded(*this);
}

} // namespace framescope::scenario
