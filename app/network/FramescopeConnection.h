#pragma once

#include "Connection.h"
#include "Stream.h"

#include <QBasicTimer>

namespace framescope::network {

/// A stream on Framescope's own engine, in either role, from the end of its opening handshake to its end: moves bytes
/// between socket and engine and tells the sink what the engine says. Lives on the thread that made it.
class FramescopeConnection : public Connection, private Stream::Listener
{
    Q_OBJECT

public:
    /// What it needs to know besides the engine's options. A plain value.
    struct Tuning {
        qint64 sendBufferLimit = 4 << 20;
        int closeTimeoutMs = 5'000;
    };

    FramescopeConnection(ConnectionSink *sink, const Tuning &tuning, QObject *parent = nullptr);
    ~FramescopeConnection() override;

    /// A stream whose opening handshake is done (a server's side): tells the sink opened(). `early` is what came behind the
    /// handshake in the same segment; it is read as soon as the event loop comes round.
    void adopt(SocketPointer socket, const protocol::EngineOptions &options, OpeningFacts facts, QByteArray early);

    void setSink(ConnectionSink *sink) override { m_sink = sink; }
    void open() override {}
    State state() const override { return m_state; }
    base::Result<void> sendMessage(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes) override;
    base::Result<void> sendKnownMessage(protocol::Opcode kind, base::ByteView payload) override;
    bool tellWhenDrained() override;
    base::Result<void> sendPing(base::ByteView payload) override;
    base::Result<void> sendPong(base::ByteView payload) override;
    base::Result<void> sendRaw(const protocol::RawFrame &frame) override;
    base::Result<void> sendFragment(protocol::Opcode kind, base::ByteView payload, bool first, bool last) override;
    base::Result<void> close(std::optional<std::uint16_t> code, base::ByteView reason) override;
    void abort(bool reset) override;
    bool canSend() const override { return m_state == State::Open && !m_full; }
    qint64 bytesToWrite() const override;
    void beginBatch() override;
    void endBatch() override;
    void setReadingPaused(bool paused) override;
    void setAutoPong(bool on) override;
    void setAutoClose(bool on) override;
    void setWritePace(qint64 bytes, int intervalMs) override;
    void setReadPace(qint64 bytes, int intervalMs) override;
    const OpeningFacts &facts() const override { return m_facts; }
    const protocol::CloseFacts &closeFacts() const override;
    quint64 wireBytesReceived() const override { return m_bytesReceived; }
    quint64 wireBytesSent() const override { return m_bytesSent; }

protected:
    void timerEvent(QTimerEvent *event) override;
    /// Takes over an open stream whose facts are known, tells the sink, and goes on with what came behind the handshake.
    void openAttached(SocketPointer socket, const protocol::EngineOptions &options, base::MutableBytes early);
    void setState(State state) { m_state = state; }
    ConnectionSink *sink() const { return m_sink; }
    void countReceived(qint64 bytes) { m_bytesReceived += static_cast<quint64>(bytes); }
    void countSent(qint64 bytes) { m_bytesSent += static_cast<quint64>(bytes); }
    /// One large buffer serves all connections of a thread: an idle connection costs no buffer at all.
    static base::MutableBytes threadBuffer();

    OpeningFacts m_facts;
    const Tuning m_tuning;

private:
    class Busy;
    void attach(SocketPointer socket, const protocol::EngineOptions &options);
    void streamReadable() override { readSocket(); }
    void streamWritable() override;
    void streamBroke() override { readSocket(); }
    void readSocket();
    void process(base::MutableBytes bytes, protocol::Engine::Hold hold = protocol::Engine::Hold::None);
    base::MutableBytes lentRoom();
    void moveHeld();
    void releaseHeld();
    void flush();
    bool mayRead() const;
    void deliver(const protocol::Event &event);
    void keepUnread(base::ByteView bytes);
    void deliverSent(const protocol::Event &event);
    bool mayBorrow(base::ByteView payload) const;
    base::Result<void> sendBorrowed(protocol::Opcode kind, base::ByteView payload, bool knownText);
    base::Result<void> afterSend(base::Result<void> result);
    base::Result<void> refuseIfNotOpen() const;
    void closeFrameSent();
    void writeSome(std::size_t most);
    void updateReading();
    void updateFull();
    void writePaced();
    void streamEnded(protocol::StreamEnd how, const QString &words);
    void endStream(std::optional<base::Error> error);
    void endWhenFlushed();
    void finish(protocol::StreamEnd how, std::optional<base::Error> error);
    void tellEnd();
    void notePeerKeptOpen(int ms);

    ConnectionSink *m_sink;
    StreamPointer m_stream;
    std::unique_ptr<protocol::Engine> m_engine;
    QByteArray m_early;
    base::LentBytes m_lent;    ///< the sink's room that was read to last
    base::MutableBytes m_held; ///< of it: the beginning of a frame whose rest is still to come
    std::optional<base::Error> m_endError;
    QBasicTimer m_closeTimer;  ///< the peer's answer to our Close, then the end of the stream
    QBasicTimer m_lingerTimer; ///< we ended our side and wait for the peer's
    QBasicTimer m_paceTimer;
    QBasicTimer m_readPaceTimer;
    QBasicTimer m_resumeTimer; ///< reading goes on in the next turn of the event loop
    base::Instant m_now;       ///< of the read whose frames are being delivered
    quint64 m_bytesReceived = 0;
    quint64 m_bytesSent = 0;
    qint64 m_automaticWaiting = 0; ///< bytes of pongs and the like that wait for the socket
    quint64 m_automaticMark = 0;   ///< m_bytesSent once all of them are gone
    quint64 m_discarded = 0;
    quint64 m_unread = 0;          ///< of these, and of the same read: behind a frame that broke a rule
    QByteArray m_unreadStart;      ///< the first of them
    bool m_failed = false;         ///< by a broken rule
    qint64 m_paceBytes = 0;
    qint64 m_readPaceBytes = 0;
    int m_paceMs = 0;
    int m_readPaceMs = 0;
    int m_busy = 0;                ///< depth of calls from which the sink may be called
    int m_batch = 0;
    State m_state = State::Idle;
    bool m_paused = false;
    bool m_full = false;
    bool m_tellDrained = false;
    bool m_mayTellDrained = false;
    bool m_reading = false;
    bool m_telling = false;        ///< inside the sink's sent()
    bool m_ending = false;         ///< our side is over: what comes in is thrown away
    bool m_shut = false;
    bool m_endPending = false;
    bool m_broken = false;         ///< the stream takes nothing any more; reading will tell why
    bool m_autoClose = true;
};

/// While one lives, the sink may be called; the end is told when the last one goes.
class FramescopeConnection::Busy
{
public:
    explicit Busy(FramescopeConnection &connection) : m_connection(connection) { ++connection.m_busy; }
    ~Busy()
    {
        if (--m_connection.m_busy == 0 && m_connection.m_endPending)
            m_connection.tellEnd();
    }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;

private:
    FramescopeConnection &m_connection;
};

} // namespace framescope::network
