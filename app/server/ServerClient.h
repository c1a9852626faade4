#pragma once

#include "Behaviour.h"
#include "ClientTimers.h"
#include "FaultPlan.h"
#include "FaultPlayer.h"
#include "MessageRate.h"
#include "ServerSettings.h"

#include "base/Random.h"
#include "record/ConnectionRecorder.h"

namespace framescope::server {

class ServerClient;

/// A client's interface to its server. Lives on the server's thread.
class ClientHost
{
public:
    virtual ~ClientHost() = default;
    virtual base::Scheduler &scheduler() = 0;
    virtual capture::EntrySink &log() = 0;
    virtual const ServerSettings &settings() const = 0;
    /// Its counts changed.
    virtual void clientTouched() = 0;
    /// It has no pending work: it may be deleted in the next turn of the event loop.
    virtual void clientFinished(ServerClient &client) = 0;
};

/// One client of the local server, from its request to its end: passes messages to the behaviours of its path, triggers faults when they
/// are due, enforces limits, and writes its log. Lives on the server's thread.
class ServerClient final : public record::ConnectionRecorder, public ClientPeer, private FaultPlayer::Stage
{
public:
    /// The behaviours and faults outlive the client.
    ServerClient(ClientHost &host, ClientId id, quint64 seed, std::vector<Behaviour *> behaviours, const std::vector<FaultSpec> &faults);
    ~ServerClient() override;

    /// Before it is accepted: the data of its request.
    void setRequest(const QString &path, const QString &userAgent, const QHostAddress &address, quint16 port);
    FaultPlan &plan() { return m_plan; }
    /// A fault was carried out: counts it and logs it as deliberate.
    void noteFault(const FaultSpec &fault);

    /// It was accepted: behaviours and faults start.
    void start(std::unique_ptr<network::Connection> connection);
    /// The log can take entries again.
    void logReady() { setPaused(PausedForLog, false); }

    ClientFacts facts() const;
    bool isGone() const { return m_gone; }
    base::Result<void> ping();

    /// Closes with this code (RFC 6455 section 7.1.2); a fault's pause ends with it.
    base::Result<void> close(std::optional<std::uint16_t> code, base::ByteView reason);

    // scenario::Peer
    bool isOpen() const override { return m_connection && m_connection->state() == network::Connection::State::Open; }
    bool canSend() const override;
    base::Result<void> send(const scenario::Outgoing &outgoing) override;
    base::Result<void> sendMessage(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes = {}) override;
    void drop(bool reset) override;
    scenario::PeerFacts peerFacts() const override;

    // ClientPeer
    ClientId id() const override { return m_id; }
    QString path() const override { return m_path; }
    QString address() const override;
    base::Result<void> sendKnownMessage(protocol::Opcode kind, base::ByteView payload) override;
    bool waitsForSocket() override { return m_connection && !m_gone && m_connection->tellWhenDrained(); }
    void countNotSent() override;
    void beginBatch() override;
    void endBatch() override;
    base::TimerId after(int milliseconds, base::Job job) override;
    void cancel(base::TimerId timer) override { m_timers.cancel(timer); }
    base::Random &random() override { return m_random; }
    void note(const QString &text) override;

    // network::ConnectionSink
    void opened(const network::OpeningFacts &facts, base::Instant now) override;
    void received(const protocol::Event &frame, base::Instant now) override;
    void batchEnded() override;
    /// None: all clients share a log, and would displace each other's pages with every read.
    base::LentBytes room(base::ByteView, std::size_t) override { return {}; }
    void writable() override;
    void closed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error, base::Instant now) override;
    void finished() override;
    void sinkFull() override { setPaused(PausedForLog, true); }

private:
    enum PauseReason : std::uint8_t { PausedForBuffer = 1, PausedForRate = 2, PausedForFault = 4, PausedForLog = 8 };

    // FaultPlayer::Stage
    ClientPeer &peer() override { return *this; }
    network::Connection *connection() override { return m_gone ? nullptr : m_connection.get(); }
    void setDeliberate(bool on) override { ConnectionRecorder::setDeliberate(on); }
    void pauseReading(bool on) override { setPaused(PausedForFault, on); }
    void pauseOver() override { writable(); }

    void dispatch(const protocol::Event &event, base::Instant now);
    base::Error gone() const;
    void setPaused(PauseReason reason, bool on);
    void keepToRate(base::Instant now);
    void strike(const FaultSpec &fault);
    void awaitTimedFault(const FaultSpec &fault);
    void keepPinging();

    ClientHost &m_host;
    const ClientId m_id;
    base::Random m_random;
    FaultPlan m_plan;
    FaultPlayer m_player{*this};
    std::vector<Behaviour *> m_behaviours;
    std::unique_ptr<network::Connection> m_connection;
    QString m_path;
    QString m_userAgent;
    QByteArray m_subprotocol;
    QByteArray m_extensions;
    QHostAddress m_address;
    std::vector<std::uint64_t> m_fragments; ///< of the message being received
    ClientTimers m_timers;
    MessageRate m_rate;
    base::Instant m_since;
    quint64 m_notSent = 0;
    quint64 m_notSentTold = 0;
    quint64 m_messages = 0;
    quint32 m_faults = 0;
    quint16 m_port = 0;
    std::uint8_t m_paused = 0;
    bool m_tls = false;
    bool m_gone = false;
    bool m_rateTold = false;
    bool m_notSentTimer = false;
};

} // namespace framescope::server
