#include "Session.h"

#include "EventJson.h"

#include "protocol/CloseCode.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace framescope::session {

using capture::EntryKind;
using protocol::Opcode;

/// The session's ear on its connections: records, then tells the session. One for all of them, one after the other.
class Session::Link final : public ConnectionRecorder
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
        // A stream that ends without a Close frame is an abnormal end, a limit our own: neither is a broken rule.
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
    : QObject(parent), m_settings(std::move(settings)), m_factory(&network::Connection::createClient), m_link(std::make_unique<Link>(this))
{
    m_reconnectTimer.setSingleShot(true);
    m_pongTimer.setSingleShot(true);
    connect(&m_reconnectTimer, &QTimer::timeout, this, &Session::connectNow);
    connect(&m_pingTimer, &QTimer::timeout, this, &Session::sendKeepalive);
    connect(&m_pongTimer, &QTimer::timeout, this, &Session::pongMissing);
    connect(&m_statisticsTimer, &QTimer::timeout, this, &Session::tick);
}

Session::~Session()
{
    // Nobody may hear of a connection that goes with its session.
    blockSignals(true);
    m_link->setRecording(false);
    m_stopping = true;
    m_listener = nullptr;
    if (m_authorising && m_settings.cancelAuthorise)
        m_settings.cancelAuthorise();
    m_connection.reset();
}

void Session::setSettings(SessionSettings settings)
{
    m_settings = std::move(settings);
    m_link->setKeepPayload(static_cast<std::uint64_t>(m_settings.keepPayload));
    m_link->setKeepWire(m_settings.keepWireBytes);
    m_link->setRecordSecrets(m_settings.recordSecrets);
    if (m_state == State::Open)
        startKeepalive();
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
    m_attempt = 0;
    m_stopping = false;
    m_brokeProtocol = false;
    connectNow();
}

void Session::connectNow()
{
    // One connection at a time, whatever timers and impatient users do.
    if (m_connection || m_authorising || m_stopping)
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
    m_link->setKeepPayload(static_cast<std::uint64_t>(m_settings.keepPayload));
    m_link->setKeepWire(m_settings.keepWireBytes);
    m_link->setRecordSecrets(m_settings.recordSecrets);
    learnSecrets(m_settings.connection);
    if (m_settings.statisticsIntervalMs > 0 && !m_statisticsTimer.isActive())
        m_statisticsTimer.start(m_settings.statisticsIntervalMs);
    setState(State::Connecting);
    const bool qtStack = m_settings.connection.stack == network::Stack::Qt;
    m_link->record(EntryKind::Connecting,
                   eventjson::connecting(m_settings.connection.url, number,
                                         qtStack ? QStringLiteral("qt") : QStringLiteral("framescope"), m_link->secrets()),
                   base::Clock::system().now());
    if (m_settings.authorise)
        authorise();
    else
        openConnection();
}

void Session::authorise()
{
    m_authorising = true;
    // From the event loop in any case: nobody expects a session to have failed before start() is back.
    m_settings.authorise([self = QPointer(this), id = ++m_authorisation](base::Result<void> result) {
        if (!self)
            return;
        QMetaObject::invokeMethod(
            self,
            [self, id, result = std::move(result)] {
                if (self && self->m_authorising && self->m_authorisation == id)
                    self->authorised(result);
            },
            Qt::QueuedConnection);
    });
}

void Session::authorised(const base::Result<void> &result)
{
    m_authorising = false;
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

void Session::giveUpAuthorisation()
{
    setState(State::Closing);
    const auto id = ++m_authorisation;
    if (m_settings.cancelAuthorise)
        m_settings.cancelAuthorise();
    QMetaObject::invokeMethod(
        this, [this, id] {
            if (m_authorising && m_authorisation == id)
                authorised({});
        },
        Qt::QueuedConnection);
}

void Session::openConnection()
{
    network::ConnectionOptions options = m_settings.connection;
    if (m_settings.prepare)
        m_settings.prepare(options);
    learnSecrets(options);
    m_connection = m_factory(options, m_link.get());
    applyPause();
    m_connection->open();
}

void Session::learnSecrets(const network::ConnectionOptions &options)
{
    // What an earlier connection sent may come back in a later one.
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
        if (m_authorising) {
            giveUpAuthorisation();
            return;
        }
        setState(State::Closing);
        m_connection->abort();
        return;
    case State::Open:
        setState(State::Closing);
        dropQueue();
        // A code or a reason that must not be on the wire still ends the session, with the code for "done".
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
    } else if (m_authorising) {
        if (m_state == State::Connecting)
            giveUpAuthorisation();
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

void Session::setAutoPong(bool on)
{
    m_settings.connection.autoPong = on;
    if (m_connection)
        m_connection->setAutoPong(on);
}

void Session::note(const QString &text)
{
    m_link->record(EntryKind::Note, eventjson::note(m_link->secrets().textOf(text)), base::Clock::system().now());
    m_fan.batchEnded();
}

void Session::linkOpened(const network::OpeningFacts &facts, base::Instant now)
{
    m_facts = facts;
    m_openedNow = true;
    m_openedNs = now.monoNs;
    m_brokeProtocol = m_brokeProtocol || !facts.violations.empty();
    if (m_settings.answered)
        (void)m_settings.answered(facts);
    recordNotes();
    if (m_stopping)
        return;
    setState(State::Open);
    if (m_state != State::Open)
        return;
    startKeepalive();
    const auto messages = m_settings.makeMessagesAfterOpen ? m_settings.makeMessagesAfterOpen() : m_settings.messagesAfterOpen;
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
    if (m_settings.redirected)
        m_settings.redirected(facts, next, headers);
    recordNotes();
}

void Session::recordNotes()
{
    const QStringList notes = m_settings.takeNotes ? m_settings.takeNotes() : QStringList();
    for (const QString &text : notes)
        m_link->record(EntryKind::Note, eventjson::note(text), base::Clock::system().now());
}

void Session::linkOpenFailed(const base::Error &error, const network::OpeningFacts &facts)
{
    m_facts = facts;
    m_lastError = error;
    m_tryAgain = m_settings.answered && m_settings.answered(facts);
    recordNotes();
    if (!m_tryAgain && m_settings.explain) {
        if (auto better = m_settings.explain(facts))
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
        if (opcode == Opcode::Pong && m_pongTimer.isActive() && frame.lastPiece
            && base::textOf(frame.payload) == base::textOf(base::viewOf(m_awaitedPong)))
            m_pongTimer.stop();
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
    m_pingTimer.stop();
    m_pongTimer.stop();
    m_fragmentSizes.clear();
    if (m_openedNs >= 0 && now.monoNs - m_openedNs >= std::int64_t(m_settings.reconnect.stableMs) * 1'000'000)
        m_attempt = 0;
    setState(State::Closing);
    dropQueue();
    m_fan.batchEnded();
    emit connectionClosed();
}

void Session::linkFinished()
{
    // The connection is still on the way back from its call. There is none where authorising failed.
    if (m_connection)
        m_connection.release()->deleteLater();
    tick();
    QString because;
    if (std::exchange(m_tryAgain, false) && !m_stopping) {
        setState(State::Waiting);
        m_reconnectTimer.start(0);
    } else if (!m_stopping && mayReconnect(because)) {
        scheduleReconnect();
    } else {
        if (!m_stopping && !because.isEmpty())
            note(because);
        finish();
    }
}

void Session::finish()
{
    stopTimers();
    m_dueNs = -1;
    m_fan.batchEnded();
    setState(State::Closed);
    emit finished();
}

bool Session::mayReconnect(QString &because) const
{
    const ReconnectSettings &settings = m_settings.reconnect;
    if (settings.kind == ReconnectSettings::Kind::Off)
        return false;
    if (settings.kind == ReconnectSettings::Kind::Attempts && m_attempt >= settings.attempts) {
        because = tr("No further attempt: %1 in a row have failed.").arg(m_attempt);
        return false;
    }
    if (m_openedNow) {
        const auto code = m_closeFacts.received ? m_closeFacts.received->code : std::nullopt;
        if (code && settings.stopCodes.contains(*code)) {
            because = tr("No further attempt: the peer closed with %1.").arg(*code);
            return false;
        }
        return true;
    }
    const int status = m_facts.response.status;
    if (status >= 400 && status < 500 && status != 408 && status != 425 && status != 429) {
        because = tr("No further attempt: the server's answer was %1, and asking again will not change it.").arg(status);
        return false;
    }
    const QString id = m_lastError ? m_lastError->id : QString();
    const bool certificate = id.startsWith(QLatin1String("tls.")) && id != QLatin1String("tls.timeout") && id != QLatin1String("tls.failed");
    // Nor is a user asked to sign in again and again.
    const bool notAuthorised = id.startsWith(QLatin1String("oauth.")) && id != QLatin1String("oauth.network") && id != QLatin1String("oauth.timeout");
    if (certificate || notAuthorised || id.startsWith(QLatin1String("url.")) || id == QLatin1String("proxy.authentication")) {
        because = tr("No further attempt: the cause will not go away by itself.");
        return false;
    }
    return true;
}

void Session::scheduleReconnect()
{
    const ReconnectSettings &settings = m_settings.reconnect;
    ++m_attempt;
    const double whole = std::min<double>(settings.capMs, settings.baseMs * std::pow(std::max(1.0, settings.factor), std::min(m_attempt - 1, 60)));
    const double jitter = std::clamp(settings.jitter, 0.0, 1.0);
    auto delayMs = static_cast<std::int64_t>(whole * (1.0 - jitter * QRandomGenerator::global()->generateDouble()));
    // A busy server may say how long it wants to be left alone (RFC 9110 section 10.2.3).
    if (!m_openedNow) {
        bool ok = false;
        const int seconds = m_facts.response.headers.value("Retry-After").value_or(QByteArray()).trimmed().toInt(&ok);
        if (ok && seconds > 0)
            delayMs = std::max<std::int64_t>(delayMs, std::min(seconds, 3600) * std::int64_t(1000));
    }
    const base::Instant now = base::Clock::system().now();
    m_dueNs = now.monoNs + delayMs * 1'000'000;
    QString because = m_lastError ? m_lastError->what : QString();
    if (because.isEmpty())
        because = m_closeFacts.received ? tr("The peer closed with %1.").arg(m_closeFacts.shownCode()) : tr("The connection was lost.");
    m_link->record(EntryKind::Reconnect,
                   eventjson::reconnect(m_attempt, settings.kind == ReconnectSettings::Kind::Attempts ? settings.attempts : 0, delayMs, because), now);
    m_fan.batchEnded();
    m_reconnectTimer.start(static_cast<int>(delayMs));
    setState(State::Waiting);
}

void Session::startKeepalive()
{
    m_pingTimer.stop();
    m_pongTimer.stop();
    if (m_settings.keepalive.pingIntervalMs > 0)
        m_pingTimer.start(m_settings.keepalive.pingIntervalMs);
}

void Session::sendKeepalive()
{
    // While a pong is awaited another ping would only hide how late it is; while nothing can be written it would queue up.
    if (m_state != State::Open || m_pongTimer.isActive() || !m_connection->canSend())
        return;
    const KeepaliveSettings &keepalive = m_settings.keepalive;
    m_awaitedPong = keepalive.payload.isEmpty() ? QByteArray::number(++m_pingCounter) : keepalive.payload;
    if (const auto result = m_connection->sendPing(base::viewOf(m_awaitedPong)); !result) {
        m_pingTimer.stop();
        note(result.error().toString());
    } else if (keepalive.pongTimeoutMs > 0) {
        m_pongTimer.start(keepalive.pongTimeoutMs);
    }
    m_fan.batchEnded();
}

void Session::pongMissing()
{
    if (m_state != State::Open)
        return;
    const KeepaliveSettings::Action action = m_settings.keepalive.action;
    const bool closes = action != KeepaliveSettings::Action::Report;
    m_link->record(EntryKind::Keepalive, eventjson::keepaliveMissing(m_settings.keepalive.pongTimeoutMs, closes), base::Clock::system().now());
    m_fan.batchEnded();
    if (!closes)
        return;
    m_ownError = base::Error{QStringLiteral("session.pong-missing"),
                             tr("The peer did not answer a ping within %1 ms.").arg(m_settings.keepalive.pongTimeoutMs),
                             tr("no pong with the payload “%1”").arg(base::escapedPreview(base::viewOf(m_awaitedPong))),
                             tr("Check whether the peer still runs, or allow a longer pong timeout.")};
    if (action == KeepaliveSettings::Action::Close)
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
    m_pingTimer.stop();
    m_pongTimer.stop();
    m_statisticsTimer.stop();
    m_tickNs = -1;
}

} // namespace framescope::session
