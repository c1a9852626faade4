#pragma once

#include "Behaviour.h"
#include "FaultPlan.h"
#include "Random.h"
#include "ServerSettings.h"

#include "session/ConnectionRecorder.h"

#include <deque>

namespace framescope::server {

class ServerClient;

/// What a client needs of its server. Lives on the server's thread.
class ClientHost
{
public:
    virtual ~ClientHost() = default;
    virtual Scheduler &scheduler() = 0;
    virtual capture::EntrySink &log() = 0;
    virtual const ServerSettings &settings() const = 0;
    /// Its counts changed.
    virtual void clientTouched() = 0;
    /// Nothing of it is under way any more: it may go when the event loop comes round.
    virtual void clientFinished(ServerClient &client) = 0;
};

/// One client of the local server from its request to its end: hands messages to the behaviours of its path, injects faults,
/// keeps to the limits, and writes its log. Lives on the server's thread.
class ServerClient final : public session::ConnectionRecorder, public Peer
{
public:
    /// The behaviours and faults outlive the client.
    ServerClient(ClientHost &host, ClientId id, quint64 seed, std::vector<Behaviour *> behaviours, const std::vector<FaultSpec> &faults);
    ~ServerClient() override;

    /// Before it is accepted: what it said.
    void setRequest(const QString &path, const QString &userAgent, const QHostAddress &address, quint16 port);
    FaultPlan &plan() { return m_plan; }
    /// A fault was done to it: counted and told in the log, as deliberate.
    void tellFault(const FaultSpec &fault);

    /// It was accepted: behaviours and faults begin.
    void start(std::unique_ptr<network::Connection> connection);
    /// Does what the fault says to the open connection.
    void inject(const FaultSpec &fault);
    /// The log can take entries again.
    void logReady() { setPaused(PausedForLog, false); }

    ClientFacts facts() const;
    bool isOpen() const { return m_connection && m_connection->state() == network::Connection::State::Open; }
    bool isGone() const { return m_gone; }
    base::Result<void> ping();

    // Peer
    ClientId id() const override { return m_id; }
    QString path() const override { return m_path; }
    QString address() const override;
    base::Result<void> sendMessage(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes) override;
    base::Result<void> sendKnownMessage(protocol::Opcode kind, base::ByteView payload) override;
    bool waitsForSocket() override { return m_connection && !m_gone && m_connection->tellWhenDrained(); }
    base::Result<void> sendPing(base::ByteView payload) override;
    base::Result<void> close(std::optional<std::uint16_t> code, base::ByteView reason) override;
    void drop(bool reset) override;
    bool canSend() const override;
    void countNotSent() override;
    void beginBatch() override;
    void endBatch() override;
    TimerId after(int milliseconds, Job job) override;
    void cancel(TimerId timer) override;
    Random &random() override { return m_random; }
    void note(const QString &text) override;

    // network::ConnectionSink
    void opened(const network::OpeningFacts &facts, base::Instant now) override;
    void received(const protocol::Event &frame, base::Instant now) override;
    void batchEnded() override;
    /// None: all clients share a log, whose pages they would take from each other with every read.
    base::LentBytes room(base::ByteView, std::size_t) override { return {}; }
    void writable() override;
    void closed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error, base::Instant now) override;
    void finished() override;
    void sinkFull() override { setPaused(PausedForLog, true); }

private:
    enum PauseReason : std::uint8_t { PausedForBuffer = 1, PausedForRate = 2, PausedForFault = 4, PausedForLog = 8 };
    struct Held {
        protocol::Opcode kind;
        QByteArray payload;
        std::vector<std::uint64_t> fragmentSizes;
    };
    struct Timer {
        TimerId key;
        TimerId timer;
    };

    void dispatch(const protocol::Event &event, base::Instant now);
    void setPaused(PauseReason reason, bool on);
    bool withinRate(base::Instant now);
    void askTimedFault(const FaultSpec &fault);
    void injectFrames(const FaultSpec &fault);
    void injectClose(const FaultSpec &fault);
    void pumpPings(const FaultSpec &fault, qint64 left);
    void hold(int milliseconds);
    void release();
    void keepPinging();
    void recordServer(const QByteArray &json, std::uint32_t flags);

    ClientHost &m_host;
    const ClientId m_id;
    Random m_random;
    FaultPlan m_plan;
    std::vector<Behaviour *> m_behaviours;
    std::unique_ptr<network::Connection> m_connection;
    QString m_path;
    QString m_userAgent;
    QByteArray m_subprotocol;
    QByteArray m_extensions;
    QHostAddress m_address;
    std::vector<std::uint64_t> m_fragments; ///< of the message that is coming in
    std::vector<Timer> m_timers;
    std::deque<Held> m_held;
    base::Instant m_since;
    qint64 m_heldBytes = 0;
    quint64 m_notSent = 0;
    quint64 m_notSentTold = 0;
    quint64 m_messages = 0;
    std::int64_t m_rateWindowNs = 0;
    TimerId m_lastKey = 0;
    int m_rateCount = 0;
    quint32 m_faults = 0;
    quint16 m_port = 0;
    std::uint8_t m_paused = 0;
    bool m_holding = false; ///< a pause: what is sent waits
    bool m_silent = false;  ///< what is sent is thrown away
    bool m_tls = false;
    bool m_gone = false;
    bool m_rateTold = false;
    bool m_notSentTimer = false;
};

} // namespace framescope::server
