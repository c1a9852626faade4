#include "ServerClient.h"

#include "Text.h"

#include <algorithm>

namespace framescope::server {

ServerClient::ServerClient(ClientHost &host, ClientId id, quint64 seed, std::vector<Behaviour *> behaviours, const std::vector<FaultSpec> &faults)
    : ConnectionRecorder(&host.log(), nullptr, id.value), m_host(host), m_id(id), m_random(seed, id.value), m_plan(faults, m_random),
      m_behaviours(std::move(behaviours)), m_timers(host.scheduler()), m_since(host.scheduler().clock().now())
{
}

ServerClient::~ServerClient() = default;

void ServerClient::setRequest(const QString &path, const QString &userAgent, const QHostAddress &address, quint16 port)
{
    m_path = path;
    m_userAgent = userAgent.left(200);
    m_address = address;
    m_port = port;
}

QString ServerClient::address() const
{
    const QString host = m_address.toString();
    return (host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(m_port);
}

void ServerClient::start(std::unique_ptr<network::Connection> connection)
{
    m_connection = std::move(connection);
    if (m_gone)
        return;
    beginBatch();
    for (Behaviour *behaviour : m_behaviours) {
        if (!m_gone)
            behaviour->clientOpened(*this);
    }
    for (const FaultSpec *fault : m_plan.atOpen()) {
        if (!m_gone)
            strike(*fault);
    }
    for (const FaultSpec *fault : m_plan.timed())
        awaitTimedFault(*fault);
    endBatch();
    if (m_host.settings().limits.pingIntervalMs > 0)
        keepPinging();
}

void ServerClient::strike(const FaultSpec &fault)
{
    if (!connection())
        return;
    noteFault(fault);
    m_player.play(fault);
}

void ServerClient::noteFault(const FaultSpec &fault)
{
    ++m_faults;
    capture::ServerEvent event{QStringLiteral("fault")};
    event.fault = fault.info().name;
    event.spec = fault.text;
    event.client = m_id.value;
    event.text = Text::tr("On purpose: the server %1.").arg(fault.info().summary);
    event.deliberate = true;
    record(event, m_host.scheduler().clock().now(), capture::Direction::None, capture::FlagDeliberate);
    m_host.clientTouched();
}

void ServerClient::awaitTimedFault(const FaultSpec &fault)
{
    after(static_cast<int>(std::min(fault.when.seconds * 1000, 2e9)), [this, &fault] {
        if (m_plan.chance(fault))
            strike(fault);
        if (!m_gone && fault.when.times != 1)
            awaitTimedFault(fault);
    });
}

void ServerClient::keepPinging()
{
    after(m_host.settings().limits.pingIntervalMs, [this] {
        static_cast<void>(ping().ok());
        keepPinging();
    });
}

base::Result<void> ServerClient::ping()
{
    return send(scenario::Outgoing::ping(QByteArray::number(m_host.scheduler().clock().now().monoNs)));
}

ClientFacts ServerClient::facts() const
{
    ClientFacts facts;
    facts.id = m_id;
    facts.address = m_address;
    facts.port = m_port;
    facts.since = m_since;
    facts.path = m_path;
    facts.userAgent = m_userAgent;
    facts.subprotocol = m_subprotocol;
    facts.extensions = m_extensions;
    facts.tls = m_tls;
    facts.messagesIn = statistics().in.messages;
    facts.messagesOut = statistics().out.messages;
    facts.bytesIn = m_connection ? m_connection->wireBytesReceived() : 0;
    facts.bytesOut = m_connection ? m_connection->wireBytesSent() : 0;
    facts.notSent = m_notSent;
    facts.faults = m_faults;
    facts.rttNs = statistics().rttLastNs;
    facts.closing = !isOpen();
    return facts;
}

scenario::PeerFacts ServerClient::peerFacts() const
{
    const ClientFacts now = facts();
    return {address(), now.subprotocol, now.messagesIn, now.messagesOut, now.bytesIn, now.bytesOut, now.rttNs};
}

base::Result<void> ServerClient::sendMessage(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes)
{
    if (!m_connection || m_gone)
        return gone();
    if (m_player.takes(kind, payload, fragmentSizes))
        return {};
    m_host.clientTouched(); // its counts change even if it never sends anything
    const auto sent = m_connection->sendMessage(kind, payload, fragmentSizes);
    // Qt WebSockets cannot send fragments of given sizes: send the message unfragmented instead.
    if (!sent && !fragmentSizes.empty() && sent.error().id == QLatin1String("network.stack"))
        return m_connection->sendMessage(kind, payload, {});
    return sent;
}

base::Result<void> ServerClient::sendKnownMessage(protocol::Opcode kind, base::ByteView payload)
{
    if (!m_connection || m_gone || m_player.isSilent() || m_player.isPausing())
        return sendMessage(kind, payload, {});
    m_host.clientTouched();
    return m_connection->sendKnownMessage(kind, payload);
}

base::Error ServerClient::gone() const
{
    return {QStringLiteral("server.client-gone"), Text::tr("Client %1 has disconnected.").arg(m_id.value), {}, {}};
}

base::Result<void> ServerClient::send(const scenario::Outgoing &outgoing)
{
    using Kind = scenario::Outgoing::Kind;
    if (outgoing.kind == Kind::Close)
        return close(outgoing.closeCode, base::viewOf(outgoing.payload));
    if (outgoing.kind == Kind::Text || outgoing.kind == Kind::Binary)
        return sendMessage(outgoing.kind == Kind::Text ? protocol::Opcode::Text : protocol::Opcode::Binary, base::viewOf(outgoing.payload), outgoing.fragmentSizes);
    if (!m_connection || m_gone)
        return gone();
    // A pause delays messages; a ping after it would measure nothing.
    if (m_player.isSilent() || m_player.isPausing())
        return {};
    if (outgoing.kind == Kind::Ping && outgoing.payload.size() > 125)
        return m_connection->sendPing(base::viewOf(outgoing.payload).first(125));
    return outgoing.sendOn(*m_connection);
}

base::Result<void> ServerClient::close(std::optional<std::uint16_t> code, base::ByteView reason)
{
    if (!m_connection || m_gone)
        return {};
    m_player.endPause();
    return m_connection->close(code, reason);
}

void ServerClient::drop(bool reset)
{
    if (m_connection && !m_gone)
        m_connection->abort(reset);
}

bool ServerClient::canSend() const
{
    return m_connection && !m_gone && !m_player.isSilent() && m_connection->canSend()
           && (!m_player.isPausing() || m_player.keptBytes() < m_host.settings().limits.sendBuffer);
}

void ServerClient::countNotSent()
{
    ++m_notSent;
    if (m_notSentTimer || m_gone)
        return;
    m_notSentTimer = true;
    after(1000, [this] {
        m_notSentTimer = false;
        note(Text::tr("%n message(s) were not sent to this client: it does not read as fast as they come.", nullptr,
                      static_cast<int>(std::min<quint64>(m_notSent - m_notSentTold, 1'000'000'000))));
        m_notSentTold = m_notSent;
    });
}

void ServerClient::beginBatch()
{
    if (m_connection)
        m_connection->beginBatch();
}

void ServerClient::endBatch()
{
    if (m_connection)
        m_connection->endBatch();
}

base::TimerId ServerClient::after(int milliseconds, base::Job job)
{
    return m_timers.after(milliseconds, [this, job = std::move(job)] {
        if (m_gone)
            return;
        beginBatch();
        job();
        endBatch();
    });
}

void ServerClient::note(const QString &text)
{
    record(capture::NoteEvent{text}, m_host.scheduler().clock().now());
    ConnectionRecorder::batchEnded();
}

void ServerClient::opened(const network::OpeningFacts &facts, base::Instant now)
{
    ConnectionRecorder::opened(facts, now);
    m_since = now;
    m_subprotocol = facts.agreement.subprotocol;
    m_extensions = facts.agreement.extensionsHeader;
    m_tls = facts.tls.has_value();
    m_host.clientTouched();
}

void ServerClient::received(const protocol::Event &frame, base::Instant now)
{
    ConnectionRecorder::received(frame, now);
    if (!frame.lastPiece || protocol::isControl(frame.header.opcode))
        return;
    if (frame.header.opcode == protocol::Opcode::Continuation || !frame.header.fin)
        m_fragments.push_back(frame.header.payloadLength);
    if (!frame.completesMessage)
        return;
    dispatch(frame, now);
    if (!m_fragments.empty())
        m_fragments = {};
}

void ServerClient::dispatch(const protocol::Event &event, base::Instant now)
{
    ++m_messages;
    if (m_host.settings().limits.maxMessagesPerSecond > 0)
        keepToRate(now);
    if (m_plan.watchesMessages()) {
        QStringList notes;
        for (const FaultSpec *fault : m_plan.atMessage(m_messages, event.messageKind, event.message, &notes)) {
            strike(*fault);
        }
        for (const QString &sentence : notes)
            note(sentence);
    }
    if (m_player.isSilent() || !m_connection || m_connection->state() == network::Connection::State::Closed)
        return;
    const scenario::Message message{event.messageKind, event.message, m_fragments, event.messageCompressed, m_host.settings().mode == protocol::Mode::Strict};
    for (Behaviour *behaviour : m_behaviours)
        behaviour->messageReceived(*this, message);
    // A client that does not read its answers is not read from either: TCP slows it down, and no queue grows here.
    if (m_connection->state() == network::Connection::State::Open && !m_connection->canSend())
        setPaused(PausedForBuffer, true);
}

void ServerClient::keepToRate(base::Instant now)
{
    const int most = m_host.settings().limits.maxMessagesPerSecond;
    const int pauseMs = m_rate.take(now, most);
    if (pauseMs == 0)
        return;
    setPaused(PausedForRate, true);
    if (!m_rateTold) {
        m_rateTold = true;
        note(Text::tr("This client sends more than %1 messages a second: it is read no faster than that.").arg(most));
    }
    after(pauseMs, [this] {
        m_rate.resume();
        setPaused(PausedForRate, false);
    });
}

void ServerClient::setPaused(PauseReason reason, bool on)
{
    const bool before = m_paused != 0;
    m_paused = static_cast<std::uint8_t>(on ? m_paused | reason : m_paused & ~reason);
    if (before != (m_paused != 0) && m_connection && !m_gone)
        m_connection->setReadingPaused(m_paused != 0);
}

void ServerClient::batchEnded()
{
    ConnectionRecorder::batchEnded();
    m_host.clientTouched();
}

void ServerClient::writable()
{
    if (!m_connection || m_gone)
        return;
    beginBatch();
    setPaused(PausedForBuffer, false);
    for (Behaviour *behaviour : m_behaviours) {
        if (!m_gone && !m_player.isPausing() && !m_player.isSilent())
            behaviour->writable(*this);
    }
    endBatch();
}

void ServerClient::closed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error, base::Instant now)
{
    ConnectionRecorder::closed(facts, error, now);
    m_gone = true;
    for (Behaviour *behaviour : m_behaviours)
        behaviour->clientClosed(*this);
    m_timers.cancelAll();
    m_player.clear();
    ConnectionRecorder::batchEnded();
}

void ServerClient::finished()
{
    m_gone = true;
    m_host.clientFinished(*this);
}

} // namespace framescope::server
