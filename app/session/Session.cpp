#include "Session.h"

#include "record/ConnectionRecorder.h"
#include "record/EventMaker.h"

#include "protocol/CloseCode.h"

#include <QRandomGenerator>

#include <algorithm>

namespace framescope::session {

using protocol::Opcode;

namespace {

std::unique_ptr<Access> accessOf(const SessionSettings &settings)
{
    return settings.access ? settings.access->makeAccess() : std::make_unique<Access>();
}

} // namespace

/// The session's sink for its connections: records, then notifies the session. Reused for consecutive connections.
class Session::Link final : public record::ConnectionRecorder
{
public:
    explicit Link(Session *session) : ConnectionRecorder(&session->m_fan, &session->m_statistics, 0), m_session(session) {}

    void sinkFull() override { m_session->applyPause(); }
    void opened(const network::OpeningFacts &facts, base::Instant now) override
    {
        ConnectionRecorder::opened(facts, now);
        m_session->linkOpened(facts, now);
    }
    void openFailed(const base::Error &error, const network::OpeningFacts &facts, base::Instant now) override
    {
        ConnectionRecorder::openFailed(error, facts, now);
        m_session->linkOpenFailed(error, facts);
    }
    void redirectHeaders(const network::OpeningFacts &facts, const base::WebSocketAddress &next, protocol::HeaderList &headers) override
    {
        m_session->linkRedirected(facts, next, headers);
    }
    void received(const protocol::Event &frame, base::Instant now) override
    {
        ConnectionRecorder::received(frame, now);
        m_session->linkReceived(frame, now);
    }
    void violated(const protocol::Violation &violation, base::Instant now) override
    {
        // A stream that ends without a Close frame is an abnormal end, and a limit is our own: neither is a protocol violation.
        const bool limit = std::string_view(violation.rule->id).starts_with("limit.");
        m_session->m_brokeProtocol = m_session->m_brokeProtocol || (violation.rule->closeCode != protocol::kAbnormal && !limit);
        ConnectionRecorder::violated(violation, now);
    }
    void writable() override { m_session->flushQueue(); }
    void closed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error, base::Instant now) override
    {
        const std::optional<base::Error> shown = m_session->m_ownError ? m_session->m_ownError : error;
        ConnectionRecorder::closed(facts, shown, now);
        m_session->linkClosed(facts, shown, now);
    }
    void finished() override { m_session->linkFinished(); }

private:
    Session *m_session;
};

Session::Session(SessionSettings settings, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_factory(&network::Connection::createClient), m_link(std::make_unique<Link>(this)),
      m_access(accessOf(m_settings))
{
    m_reconnectTimer.setSingleShot(true);
    m_keepaliveTimer.setSingleShot(true);
    connect(&m_reconnectTimer, &QTimer::timeout, this, &Session::connectNow);
    connect(&m_keepaliveTimer, &QTimer::timeout, this, &Session::keepAlive);
    connect(&m_statisticsTimer, &QTimer::timeout, this, &Session::tick);
}

Session::~Session()
{
    // No notification about a connection that is destroyed with its session.
    blockSignals(true);
    m_link->setRecording(false);
    m_stopping = true;
    m_listener = nullptr;
    m_authorisation.drop(*m_access);
    m_connection.reset();
}

void Session::setSettings(SessionSettings settings)
{
    const bool another = settings.access != m_settings.access;
    m_settings = std::move(settings);
    if (another) {
        std::unique_ptr<Access> access = accessOf(m_settings);
        access->continueFrom(*m_access);
        m_access = std::move(access);
    }
    applyLogLimits();
    if (m_state == State::Open) {
        m_keepalive.start(m_settings.keepalive, base::Clock::system().now().monoNs);
        armKeepalive();
    }
}

void Session::applyLogLimits()
{
    m_link->setKeepPayload(static_cast<std::uint64_t>(m_settings.keepPayload));
    m_link->setKeepWire(m_settings.keepWireBytes);
    m_link->setRecordSecrets(m_settings.recordSecrets);
}

void Session::addSink(capture::EntrySink *sink)
{
    m_fan.add(sink);
}

void Session::removeSink(capture::EntrySink *sink)
{
    m_fan.remove(sink);
    applyPause();
}

void Session::sinkReady(capture::EntrySink *sink)
{
    if (m_fan.ready(sink))
        applyPause();
}

void Session::setReadingPaused(bool paused)
{
    m_paused = paused;
    applyPause();
}

void Session::applyPause()
{
    if (m_connection)
        m_connection->setReadingPaused(m_paused || m_fan.full());
}

void Session::start()
{
    if (m_state == State::Waiting) {
        skipWaiting();
        return;
    }
    if (m_state != State::Idle && m_state != State::Closed)
        return;
    m_reconnector.reset();
    m_stopping = false;
    m_brokeProtocol = false;
    connectNow();
}

void Session::connectNow()
{
    // One connection at a time, whatever timers and users do.
    if (m_connection || m_authorisation.isAsking() || m_stopping)
        return;
    m_reconnectTimer.stop();
    m_dueNs = -1;
    m_openedNow = false;
    m_openedNs = -1;
    m_ownError.reset();
    m_lastError.reset();
    m_closeFacts = {};
    m_facts = {};
    ++m_statistics.connections;
    const std::uint32_t number = m_settings.connectionsBefore + m_statistics.connections;
    m_link->setConnectionNumber(number);
    applyLogLimits();
    learnSecrets(m_settings.connection);
    if (m_settings.statisticsIntervalMs > 0 && !m_statisticsTimer.isActive())
        m_statisticsTimer.start(m_settings.statisticsIntervalMs);
    setState(State::Connecting);
    const bool qtStack = m_settings.connection.stack == network::Stack::Qt;
    m_link->record(record::EventMaker(m_link->secrets()).connecting(m_settings.connection.url, number, qtStack ? QStringLiteral("qt") : QStringLiteral("framescope")),
                   base::Clock::system().now());
    if (m_access->authorises())
        m_authorisation.ask(*m_access, [this](const base::Result<void> &result) { authorised(result); });
    else
        openConnection();
}

void Session::authorised(const base::Result<void> &result)
{
    if (result && !m_stopping) {
        openConnection();
        return;
    }
    network::OpeningFacts facts;
    facts.url = m_settings.connection.url;
    m_link->openFailed(result ? base::Error{QStringLiteral("session.cancelled"), tr("The opening was cancelled."), {}, {}} : result.error(), facts,
                       base::Clock::system().now());
    linkFinished();
}

void Session::openConnection()
{
    network::ConnectionOptions options = m_settings.connection;
    m_access->prepare(options);
    learnSecrets(options);
    m_connection = m_factory(options, m_link.get());
    applyPause();
    m_connection->open();
}

void Session::learnSecrets(const network::ConnectionOptions &options)
{
    // Secrets sent by an earlier connection may come back in a later one.
    base::Secrets secrets = m_link->secrets();
    secrets.add(options.allSecrets());
    m_link->setSecrets(std::move(secrets));
}

void Session::stop(std::optional<std::uint16_t> code, const QByteArray &reason)
{
    m_stopping = true;
    switch (m_state) {
    case State::Idle:
    case State::Closed:
    case State::Closing: return;
    case State::Waiting: finish(); return;
    case State::Connecting:
        setState(State::Closing);
        if (m_authorisation.isAsking())
            m_authorisation.giveUp(*m_access);
        else
            m_connection->abort();
        return;
    case State::Open:
        setState(State::Closing);
        dropQueue();
        // A code or a reason that must not be sent still ends the session, with 1000.
        if (!m_connection->close(code, base::viewOf(reason)) && !m_connection->close(1000, {}))
            m_connection->abort();
        return;
    }
}

void Session::abort(bool reset)
{
    m_stopping = true;
    if (m_state == State::Waiting) {
        finish();
    } else if (m_authorisation.isAsking()) {
        if (m_state == State::Connecting) {
            setState(State::Closing);
            m_authorisation.giveUp(*m_access);
        }
    } else if (m_connection) {
        setState(State::Closing);
        m_connection->abort(reset);
    }
}

void Session::skipWaiting()
{
    if (m_state == State::Waiting)
        connectNow();
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

bool Session::canSend() const
{
    return m_state == State::Open && m_queue.isEmpty() && m_connection->canSend();
}

base::Result<void> Session::send(const Outgoing &outgoing)
{
    // Raw frames may also follow a Close, to see how a peer reacts.
    const bool open = m_connection && (m_state == State::Open || (m_state == State::Closing && outgoing.kind == Outgoing::Kind::Raw && m_openedNow));
    if (!open)
        return base::Error{QStringLiteral("session.not-open"), tr("Nothing was sent: the connection is not open."), {}, tr("Connect first.")};
    if (m_queue.isEmpty() && m_connection->canSend())
        return sendNow(outgoing);
    return m_queue.add(outgoing, m_settings.queueLimit);
}

base::Result<void> Session::sendMessage(Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes)
{
    if (m_state == State::Open && m_queue.isEmpty() && m_connection->canSend())
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
    // Sending may call writable() recursively.
    if (m_flushing)
        return;
    m_flushing = true;
    while (!m_queue.isEmpty() && m_state == State::Open && m_connection->canSend()) {
        if (const auto result = sendNow(m_queue.take()); !result)
            note(result.error().toString());
    }
    m_flushing = false;
    if (canSend())
        emit readyToSend();
}

qint64 Session::waitingBytes() const
{
    return m_queue.bytes() + (m_connection ? m_connection->bytesToWrite() : 0);
}

void Session::discardWaiting()
{
    if (const std::size_t dropped = m_queue.clear(); dropped > 0)
        note(tr("%n message(s) that waited for a slow peer were thrown away.", nullptr, static_cast<int>(dropped)));
}

void Session::dropQueue()
{
    if (const std::size_t dropped = m_queue.clear(); dropped > 0)
        note(tr("%1 messages were not sent: the connection closed before.").arg(dropped));
}

void Session::setAutoPong(bool on)
{
    m_settings.connection.autoPong = on;
    if (m_connection)
        m_connection->setAutoPong(on);
}

void Session::note(const QString &text)
{
    m_link->record(capture::NoteEvent{m_link->secrets().textOf(text)}, base::Clock::system().now());
    m_fan.batchEnded();
}

void Session::linkOpened(const network::OpeningFacts &facts, base::Instant now)
{
    m_facts = facts;
    m_openedNow = true;
    m_openedNs = now.monoNs;
    m_brokeProtocol = m_brokeProtocol || !facts.violations.empty();
    (void)m_access->answered(facts);
    recordNotes();
    if (m_stopping)
        return;
    setState(State::Open);
    if (m_state != State::Open)
        return;
    m_keepalive.start(m_settings.keepalive, base::Clock::system().now().monoNs);
    armKeepalive();
    const std::vector<Outgoing> messages = m_access->messagesAfterOpen().value_or(m_settings.messagesAfterOpen);
    for (const Outgoing &outgoing : messages) {
        if (m_state != State::Open)
            return;
        if (const auto result = send(outgoing); !result)
            note(result.error().toString());
    }
    emit opened();
}

void Session::linkRedirected(const network::OpeningFacts &facts, const base::WebSocketAddress &next, protocol::HeaderList &headers)
{
    m_access->redirected(facts, next, headers);
    recordNotes();
}

void Session::recordNotes()
{
    const QStringList notes = m_access->takeNotes();
    for (const QString &text : notes)
        m_link->record(capture::NoteEvent{text}, base::Clock::system().now());
}

void Session::linkOpenFailed(const base::Error &error, const network::OpeningFacts &facts)
{
    m_facts = facts;
    m_lastError = error;
    m_tryAgain = m_access->answered(facts);
    recordNotes();
    if (!m_tryAgain) {
        if (auto better = m_access->explain(facts))
            m_lastError = std::move(better);
    }
    m_lastError = m_link->secrets().error(*m_lastError);
    m_fan.batchEnded();
    emit openFailed();
}

void Session::linkReceived(const protocol::Event &frame, base::Instant now)
{
    const Opcode opcode = frame.header.opcode;
    if (protocol::isControl(opcode)) {
        if (opcode == Opcode::Pong && frame.lastPiece)
            m_keepalive.pongReceived(frame.payload);
        else if (opcode == Opcode::Close && m_state == State::Open)
            setState(State::Closing);
        return;
    }
    if (!m_listener || !frame.lastPiece)
        return;
    if (!frame.header.fin || opcode == Opcode::Continuation)
        m_fragmentSizes.push_back(frame.header.payloadLength);
    if (!frame.completesMessage)
        return;
    m_listener->messageReceived(frame, m_fragmentSizes, now);
    m_fragmentSizes.clear();
}

void Session::linkClosed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error, base::Instant now)
{
    m_closeFacts = facts;
    m_lastError = error;
    if (m_lastError)
        m_lastError = m_link->secrets().error(*m_lastError);
    m_keepalive.stop();
    m_keepaliveTimer.stop();
    m_fragmentSizes.clear();
    if (m_openedNs >= 0)
        m_reconnector.connectionEnded(m_settings.reconnect, now.monoNs - m_openedNs);
    setState(State::Closing);
    dropQueue();
    m_fan.batchEnded();
    emit connectionClosed();
}

void Session::linkFinished()
{
    // The connection is still in its call. There is none if authorising failed.
    if (m_connection)
        m_connection.release()->deleteLater();
    tick();
    if (std::exchange(m_tryAgain, false) && !m_stopping) {
        setState(State::Waiting);
        m_reconnectTimer.start(0);
        return;
    }
    if (m_stopping)
        return finish();
    Reconnector::Facts facts;
    facts.opened = m_openedNow;
    if (m_closeFacts.received)
        facts.closeCode = m_closeFacts.received->code;
    facts.status = m_facts.response.status;
    facts.retryAfter = m_facts.response.headers.value("Retry-After").value_or(QByteArray());
    facts.errorId = m_lastError ? m_lastError->id : QString();
    const Reconnector::Decision decision = m_reconnector.next(m_settings.reconnect, facts, QRandomGenerator::global()->generateDouble());
    if (decision.delayMs)
        return waitFor(*decision.delayMs);
    if (!decision.reason.isEmpty())
        note(decision.reason);
    finish();
}

void Session::finish()
{
    stopTimers();
    m_dueNs = -1;
    m_fan.batchEnded();
    setState(State::Closed);
    emit finished();
}

void Session::waitFor(std::int64_t delayMs)
{
    const ReconnectSettings &settings = m_settings.reconnect;
    const base::Instant now = base::Clock::system().now();
    m_dueNs = now.monoNs + delayMs * 1'000'000;
    capture::ReconnectEvent event{m_reconnector.attempt()};
    if (settings.kind == ReconnectSettings::Kind::Attempts)
        event.of = settings.attempts;
    event.delayMs = delayMs;
    event.because = m_lastError ? m_lastError->what : QString();
    if (event.because.isEmpty())
        event.because = m_closeFacts.received ? tr("The peer closed with %1.").arg(m_closeFacts.shownCode()) : tr("The connection was lost.");
    m_link->record(event, now);
    m_fan.batchEnded();
    m_reconnectTimer.start(static_cast<int>(delayMs));
    setState(State::Waiting);
}

void Session::armKeepalive()
{
    const std::int64_t wakeNs = m_keepalive.wakeNs();
    if (wakeNs < 0)
        return m_keepaliveTimer.stop();
    const std::int64_t left = std::max<std::int64_t>(0, wakeNs - base::Clock::system().now().monoNs);
    m_keepaliveTimer.start(static_cast<int>((left + 999'999) / 1'000'000));
}

void Session::keepAlive()
{
    if (m_state != State::Open)
        return;
    const Keepalive::Step step = m_keepalive.step(base::Clock::system().now().monoNs, m_connection->canSend());
    switch (step.kind) {
    case Keepalive::Step::Kind::Nothing: break;
    case Keepalive::Step::Kind::PongMissing:
        armKeepalive();
        pongMissing(step.payload); // last: it may end this session
        return;
    case Keepalive::Step::Kind::Ping:
        if (const auto result = m_connection->sendPing(base::viewOf(step.payload)); !result) {
            m_keepalive.stop();
            note(result.error().toString());
        } else {
            m_keepalive.pingSent(base::Clock::system().now().monoNs);
        }
        m_fan.batchEnded();
        break;
    }
    armKeepalive();
}

void Session::pongMissing(const QByteArray &payload)
{
    const KeepaliveSettings &keepalive = m_settings.keepalive;
    const bool closes = keepalive.action != KeepaliveSettings::Action::Report;
    m_link->record(capture::KeepaliveEvent{QStringLiteral("missing"), keepalive.pongTimeoutMs, closes ? QStringLiteral("close") : QStringLiteral("report")},
                   base::Clock::system().now());
    m_fan.batchEnded();
    if (!closes)
        return;
    m_keepalive.stop();
    m_keepaliveTimer.stop();
    m_ownError = base::Error{QStringLiteral("session.pong-missing"),
                             tr("The peer did not answer a ping within %1 ms.").arg(keepalive.pongTimeoutMs),
                             tr("no pong with the payload “%1”").arg(base::escapedPreview(base::viewOf(payload))),
                             tr("Check whether the peer still runs, or allow a longer pong timeout.")};
    if (keepalive.action == KeepaliveSettings::Action::Close)
        m_stopping = true;
    setState(State::Closing);
    if (!m_connection->close(1011, base::viewOf("keepalive: no pong")))
        m_connection->abort();
}

void Session::tick()
{
    const std::int64_t now = base::Clock::system().now().monoNs;
    if (m_tickNs >= 0)
        m_statistics.setRates(m_statisticsBefore, now - m_tickNs);
    m_tickNs = now;
    m_statisticsBefore = m_statistics;
    emit statisticsChanged(m_statistics);
}

void Session::stopTimers()
{
    m_reconnectTimer.stop();
    m_keepaliveTimer.stop();
    m_statisticsTimer.stop();
    m_tickNs = -1;
}

} // namespace framescope::session
