#include "ServerClient.h"

#include "Text.h"

#include "base/json/OrderedJson.h"
#include "session/EventJson.h"

#include <algorithm>

namespace framescope::server {

ServerClient::ServerClient(ClientHost &host, ClientId id, quint64 seed, std::vector<Behaviour *> behaviours, const std::vector<FaultSpec> &faults)
    : ConnectionRecorder(&host.log(), nullptr, id.value), m_host(host), m_id(id), m_random(seed, id.value), m_plan(faults, m_random),
      m_behaviours(std::move(behaviours)), m_since(host.scheduler().clock().now())
{
}

ServerClient::~ServerClient()
{
    for (const Timer &timer : m_timers)
        m_host.scheduler().cancel(timer.timer);
}

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
            inject(*fault);
    }
    for (const FaultSpec *fault : m_plan.timed())
        askTimedFault(*fault);
    endBatch();
    if (m_host.settings().limits.pingIntervalMs > 0)
        keepPinging();
}

void ServerClient::askTimedFault(const FaultSpec &fault)
{
    after(static_cast<int>(std::min(fault.when.seconds * 1000, 2e9)), [this, &fault] {
        if (m_plan.chance(fault))
            inject(fault);
        if (!m_gone && fault.when.times != 1)
            askTimedFault(fault);
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
    return sendPing(base::viewOf(QByteArray::number(m_host.scheduler().clock().now().monoNs)));
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

base::Result<void> ServerClient::sendMessage(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes)
{
    if (!m_connection || m_gone)
        return base::Error{QStringLiteral("server.client-gone"), Text::tr("Client %1 has disconnected.").arg(m_id.value), {}, {}};
    if (m_silent)
        return {};
    if (m_holding) {
        m_held.push_back({kind, base::toByteArray(payload), {fragmentSizes.begin(), fragmentSizes.end()}});
        m_heldBytes += static_cast<qint64>(payload.size());
        return {};
    }
    m_host.clientTouched(); // its counts change even if it never says anything
    const auto sent = m_connection->sendMessage(kind, payload, fragmentSizes);
    // Qt WebSockets cannot send fragments as asked for: the message goes whole rather than not at all.
    if (!sent && !fragmentSizes.empty() && sent.error().id == QLatin1String("network.stack"))
        return m_connection->sendMessage(kind, payload, {});
    return sent;
}

base::Result<void> ServerClient::sendKnownMessage(protocol::Opcode kind, base::ByteView payload)
{
    if (!m_connection || m_gone || m_silent || m_holding)
        return sendMessage(kind, payload, {});
    m_host.clientTouched();
    return m_connection->sendKnownMessage(kind, payload);
}

base::Result<void> ServerClient::sendPing(base::ByteView payload)
{
    if (!m_connection || m_gone)
        return base::Error{QStringLiteral("server.client-gone"), Text::tr("Client %1 has disconnected.").arg(m_id.value), {}, {}};
    if (m_silent || m_holding)
        return {};
    return m_connection->sendPing(payload.first(std::min<std::size_t>(payload.size(), 125)));
}

base::Result<void> ServerClient::close(std::optional<std::uint16_t> code, base::ByteView reason)
{
    if (!m_connection || m_gone)
        return {};
    release();
    return m_connection->close(code, reason);
}

void ServerClient::drop(bool reset)
{
    if (m_connection && !m_gone)
        m_connection->abort(reset);
}

bool ServerClient::canSend() const
{
    return m_connection && !m_gone && !m_silent && m_connection->canSend() && (!m_holding || m_heldBytes < m_host.settings().limits.sendBuffer);
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

TimerId ServerClient::after(int milliseconds, Job job)
{
    const TimerId key = ++m_lastKey;
    const TimerId timer = m_host.scheduler().after(std::int64_t{milliseconds} * 1'000'000, [this, key, job = std::move(job)] {
        m_timers.erase(std::remove_if(m_timers.begin(), m_timers.end(), [key](const Timer &each) { return each.key == key; }), m_timers.end());
        if (m_gone)
            return;
        beginBatch();
        job();
        endBatch();
    });
    m_timers.push_back({key, timer});
    return key;
}

void ServerClient::cancel(TimerId key)
{
    const auto found = std::find_if(m_timers.begin(), m_timers.end(), [key](const Timer &each) { return each.key == key; });
    if (found == m_timers.end())
        return;
    m_host.scheduler().cancel(found->timer);
    m_timers.erase(found);
}

void ServerClient::note(const QString &text)
{
    record(capture::EntryKind::Note, session::eventjson::note(text), m_host.scheduler().clock().now());
    ConnectionRecorder::batchEnded();
}

void ServerClient::recordServer(const QByteArray &json, std::uint32_t flags)
{
    record(capture::EntryKind::Server, json, m_host.scheduler().clock().now(), capture::Direction::None, flags);
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
        withinRate(now);
    if (m_plan.watchesMessages()) {
        QStringList notes;
        for (const FaultSpec *fault : m_plan.atMessage(m_messages, event.messageKind, event.message, &notes)) {
            if (!m_gone && m_connection)
                inject(*fault);
        }
        for (const QString &sentence : notes)
            note(sentence);
    }
    if (m_silent || !m_connection || m_connection->state() == network::Connection::State::Closed)
        return;
    const Message message{event.messageKind, event.message, m_fragments, event.messageCompressed};
    for (Behaviour *behaviour : m_behaviours)
        behaviour->messageReceived(*this, message);
    // Who does not read its answers is not read from either: TCP tells it, and no queue grows here.
    if (m_connection->state() == network::Connection::State::Open && !m_connection->canSend())
        setPaused(PausedForBuffer, true);
}

bool ServerClient::withinRate(base::Instant now)
{
    constexpr std::int64_t kWindowNs = 1'000'000'000;
    if (now.monoNs - m_rateWindowNs >= kWindowNs) {
        m_rateWindowNs = now.monoNs;
        m_rateCount = 0;
    }
    const int most = m_host.settings().limits.maxMessagesPerSecond;
    if (++m_rateCount < most || (m_paused & PausedForRate) != 0)
        return true;
    setPaused(PausedForRate, true);
    if (!m_rateTold) {
        m_rateTold = true;
        note(Text::tr("This client sends more than %1 messages a second: it is read no faster than that.").arg(most));
    }
    const std::int64_t left = std::max<std::int64_t>(1, (m_rateWindowNs + kWindowNs - now.monoNs + 999'999) / 1'000'000);
    after(static_cast<int>(left), [this] { setPaused(PausedForRate, false); });
    return false;
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
        if (!m_gone && !m_holding && !m_silent)
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
    for (const Timer &timer : m_timers)
        m_host.scheduler().cancel(timer.timer);
    m_timers.clear();
    m_held.clear();
    ConnectionRecorder::batchEnded();
}

void ServerClient::finished()
{
    m_gone = true;
    m_host.clientFinished(*this);
}

} // namespace framescope::server
