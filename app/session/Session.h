#pragma once

#include "Authorisation.h"
#include "Keepalive.h"
#include "Reconnector.h"
#include "SendQueue.h"
#include "SessionSettings.h"
#include "SessionStatistics.h"

#include "network/Connection.h"
#include "record/EntryFan.h"
#include "scenario/Peer.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace framescope::session {

/// Receives every complete message of a session, on the session's thread; for expectations and echoes.
class MessageListener
{
public:
    virtual ~MessageListener() = default;
    /// `frame.message` is the whole message; `fragmentSizes` are the payload lengths of its frames on the wire, empty if it
    /// was not fragmented. Views are valid during the call. May send.
    virtual void messageReceived(const protocol::Event &frame, std::span<const std::uint64_t> fragmentSizes, base::Instant now) = 0;
};

/// One profile in use: connects, sends, keeps alive, reconnects, counts, and records everything as entries.
/// Lives on the thread that created it: the I/O thread in the window, the main thread in the command line.
class Session : public QObject, public scenario::Peer
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Idle,       ///< never started
        Connecting,
        Open,
        Closing,    ///< a Close frame was sent or received, or the opening is being cancelled
        Waiting,    ///< for the next attempt to connect
        Closed,     ///< ended; start() connects again
    };
    Q_ENUM(State)

    /// Creates connections; the default is network::Connection::createClient. For tests.
    using ConnectionFactory = std::function<std::unique_ptr<network::Connection>(const network::ConnectionOptions &, network::ConnectionSink *)>;

    explicit Session(SessionSettings settings, QObject *parent = nullptr);
    ~Session() override;

    void setConnectionFactory(ConnectionFactory factory) { m_factory = std::move(factory); }
    void setMessageListener(MessageListener *listener) { m_listener = listener; }

    const SessionSettings &settings() const { return m_settings; }
    /// Takes effect at the next connection; keepalive and log limits at once. A token of the same account is kept.
    void setSettings(SessionSettings settings);

    /// Adds a sink for the session's entries. It must outlive the session or be removed.
    void addSink(capture::EntrySink *sink);
    void removeSink(capture::EntrySink *sink);
    /// A full sink can take entries again; reading resumes once all can.
    void sinkReady(capture::EntrySink *sink);
    /// Stops or resumes reading on request; TCP slows the peer down.
    void setReadingPaused(bool paused);

    /// Connects, from Idle or Closed; no effect otherwise. While Waiting it connects now.
    void start();
    /// Closes with this code (RFC 6455 section 7.1.2), cancels an opening, ends Waiting. No reconnect follows.
    void stop(std::optional<std::uint16_t> code = 1000, const QByteArray &reason = {});
    /// Ends at once, without a Close frame. No reconnect follows.
    void abort(bool reset = false);
    /// While Waiting: connect now.
    void skipWaiting();

    State state() const { return m_state; }
    /// False: messages go to the session's queue until readyToSend() is emitted.
    bool isOpen() const override { return m_state == State::Open; }
    bool canSend() const override;
    /// The number of queued messages because the peer reads slowly.
    std::size_t waitingMessages() const { return m_queue.size(); }
    /// Bytes that have not reached the socket yet: queued payloads and the connection's output.
    qint64 waitingBytes() const;
    /// Discards the queued messages (a note gives their number); the connection's output is still sent.
    void discardWaiting();
    /// Sends a message, or queues it if the connection's buffer is full. Errors: the session is not open, the queue is full,
    /// or the engine refuses it. Preserves order.
    base::Result<void> send(const Outgoing &outgoing) override;
    /// The same, without a copy if it can be sent at once.
    base::Result<void> sendMessage(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes = {}) override;
    void drop(bool reset) override { abort(reset); }
    scenario::PeerFacts peerFacts() const override;
    void setAutoPong(bool on);
    /// Adds a note of the user to the log.
    void note(const QString &text);

    const SessionStatistics &statistics() const { return m_statistics; }
    /// Instant::monoNs at which the next attempt is due, while Waiting; else -1.
    std::int64_t dueNs() const { return m_dueNs; }
    /// Consecutive attempts since the last stable connection.
    int attempt() const { return m_reconnector.attempt(); }
    /// The facts of the current or last connection.
    const network::OpeningFacts &facts() const { return m_facts; }
    const protocol::CloseFacts &closeFacts() const { return m_closeFacts; }
    /// Why the last connection did not open or ended in failure.
    const std::optional<base::Error> &lastError() const { return m_lastError; }
    bool everOpened() const { return m_statistics.opened > 0; }
    bool peerBrokeProtocol() const { return m_brokeProtocol; }

signals:
    void stateChanged(framescope::session::Session::State state);
    /// facts() has what was negotiated.
    void opened();
    /// lastError() has the reason.
    void openFailed();
    /// closeFacts() and lastError() say how. A reconnect may follow (state Waiting).
    void connectionClosed();
    void readyToSend();
    void statisticsChanged(const framescope::session::SessionStatistics &statistics);
    /// Everything has ended (state Closed).
    void finished();

private:
    class Link;
    friend class Link;

    void connectNow();
    void authorised(const base::Result<void> &result);
    void openConnection();
    void learnSecrets(const network::ConnectionOptions &options);
    void setState(State state);
    void linkOpened(const network::OpeningFacts &facts, base::Instant now);
    void linkRedirected(const network::OpeningFacts &facts, const base::WebSocketAddress &next, protocol::HeaderList &headers);
    void recordNotes();
    void linkOpenFailed(const base::Error &error, const network::OpeningFacts &facts);
    void linkReceived(const protocol::Event &frame, base::Instant now);
    void linkClosed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error, base::Instant now);
    void linkFinished();
    void flushQueue();
    base::Result<void> sendNow(const Outgoing &outgoing);
    void finish();
    void dropQueue();
    void waitFor(std::int64_t delayMs);
    void keepAlive();
    void armKeepalive();
    void pongMissing(const QByteArray &payload);
    void tick();
    void applyPause();
    void applyLogLimits();
    void stopTimers();

    SessionSettings m_settings;
    ConnectionFactory m_factory;
    record::EntryFan m_fan;
    SessionStatistics m_statistics;
    SessionStatistics m_statisticsBefore;
    std::unique_ptr<Link> m_link;
    std::unique_ptr<network::Connection> m_connection;
    MessageListener *m_listener = nullptr;
    std::vector<std::uint64_t> m_fragmentSizes;
    std::unique_ptr<Access> m_access;      ///< never null
    Authorisation m_authorisation;
    SendQueue m_queue;
    Reconnector m_reconnector;
    Keepalive m_keepalive;
    QTimer m_reconnectTimer;
    QTimer m_keepaliveTimer;
    QTimer m_statisticsTimer;
    network::OpeningFacts m_facts;
    protocol::CloseFacts m_closeFacts;
    std::optional<base::Error> m_lastError;
    std::optional<base::Error> m_ownError; ///< why we closed: takes precedence over the connection's error
    State m_state = State::Idle;
    std::int64_t m_dueNs = -1;
    std::int64_t m_tickNs = -1;
    std::int64_t m_openedNs = -1;
    bool m_stopping = false;
    bool m_paused = false;
    bool m_brokeProtocol = false;
    bool m_openedNow = false;  ///< the current connection opened
    bool m_tryAgain = false;   ///< the refusal can be answered: reconnect without waiting
    bool m_flushing = false;
};

} // namespace framescope::session
