#include "Session.h"

// The way out: what is sent goes to the connection at once, or waits in line while the peer is slow.
namespace framescope::session {

using protocol::Opcode;

bool Session::canSend() const
{
    return m_state == State::Open && m_queue.empty() && m_connection->canSend();
}

base::Result<void> Session::send(const Outgoing &outgoing)
{
    // Raw frames may go out after a Close too: to see what a peer makes of it.
    const bool open = m_connection && (m_state == State::Open || (m_state == State::Closing && outgoing.kind == Outgoing::Kind::Raw && m_openedNow));
    if (!open)
        return base::Error{QStringLiteral("session.not-open"), tr("Nothing was sent: the connection is not open."), {}, tr("Connect first.")};
    if (m_queue.empty() && m_connection->canSend())
        return sendNow(outgoing);
    if (m_queuedBytes + outgoing.size() > m_settings.queueLimit && !m_queue.empty())
        return base::Error{QStringLiteral("session.queue-full"),
                           tr("Nothing was sent: the peer reads too slowly, and %1 messages are waiting already.").arg(m_queue.size()),
                           {},
                           tr("Wait until they have been sent.")};
    m_queuedBytes += outgoing.size();
    m_queue.push_back(outgoing);
    return {};
}

base::Result<void> Session::sendMessage(Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes)
{
    if (m_state == State::Open && m_queue.empty() && m_connection->canSend())
        return m_connection->sendMessage(kind, payload, fragmentSizes);
    return send(Outgoing::message(kind, payload, fragmentSizes));
}

base::Result<void> Session::sendNow(const Outgoing &outgoing)
{
    const auto result = outgoing.sendOn(*m_connection);
    if (result && outgoing.kind == Outgoing::Kind::Close) {
        m_stopping = true;
        if (m_state == State::Open)
            setState(State::Closing);
    }
    return result;
}

scenario::PeerFacts Session::peerFacts() const
{
    const QString host = m_facts.peerAddress.toString();
    scenario::PeerFacts facts;
    facts.address = (host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(m_facts.peerPort);
    facts.subprotocol = m_facts.agreement.subprotocol;
    facts.messagesIn = m_statistics.in.messages;
    facts.messagesOut = m_statistics.out.messages;
    facts.bytesIn = m_connection ? m_connection->wireBytesReceived() : 0;
    facts.bytesOut = m_connection ? m_connection->wireBytesSent() : 0;
    facts.rttNs = m_statistics.rttLastNs;
    return facts;
}

void Session::flushQueue()
{
    // Sending may call writable() again from within.
    if (m_flushing)
        return;
    m_flushing = true;
    while (!m_queue.empty() && m_state == State::Open && m_connection->canSend()) {
        const Outgoing next = std::move(m_queue.front());
        m_queue.pop_front();
        m_queuedBytes -= next.size();
        if (const auto result = sendNow(next); !result)
            note(result.error().toString());
    }
    m_flushing = false;
    if (canSend())
        emit readyToSend();
}

qint64 Session::waitingBytes() const
{
    return m_queuedBytes + (m_connection ? m_connection->bytesToWrite() : 0);
}

void Session::discardWaiting()
{
    if (m_queue.empty())
        return;
    note(tr("%n message(s) that waited for a slow peer were thrown away.", nullptr, static_cast<int>(m_queue.size())));
    m_queue.clear();
    m_queuedBytes = 0;
}

void Session::dropQueue()
{
    if (m_queue.empty())
        return;
    note(tr("%1 messages were not sent: the connection closed before.").arg(m_queue.size()));
    m_queue.clear();
    m_queuedBytes = 0;
}

} // namespace framescope::session
