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
    Outgoing outgoing = kind == Opcode::Text ? Outgoing::text(base::toByteArray(payload)) : Outgoing::binary(base::toByteArray(payload));
    outgoing.fragmentSizes.assign(fragmentSizes.begin(), fragmentSizes.end());
    return send(outgoing);
}

base::Result<void> Session::sendNow(const Outgoing &outgoing)
{
    switch (outgoing.kind) {
    case Outgoing::Kind::Text:
    case Outgoing::Kind::Binary:
        return m_connection->sendMessage(outgoing.kind == Outgoing::Kind::Text ? Opcode::Text : Opcode::Binary,
                                         base::viewOf(outgoing.payload), outgoing.fragmentSizes);
    case Outgoing::Kind::Ping: return m_connection->sendPing(base::viewOf(outgoing.payload));
    case Outgoing::Kind::Pong: return m_connection->sendPong(base::viewOf(outgoing.payload));
    case Outgoing::Kind::Raw: return m_connection->sendRaw(outgoing.raw);
    case Outgoing::Kind::Fragment:
        return m_connection->sendFragment(outgoing.opcode, base::viewOf(outgoing.payload), outgoing.first, outgoing.last);
    case Outgoing::Kind::Close: {
        auto result = m_connection->close(outgoing.closeCode, base::viewOf(outgoing.payload));
        if (result) {
            m_stopping = true;
            if (m_state == State::Open)
                setState(State::Closing);
        }
        return result;
    }
    }
    return {};
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
