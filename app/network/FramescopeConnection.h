#pragma once

#include "AutomaticReplies.h"
#include "ClosePlan.h"
#include "Connection.h"
#include "Pacer.h"
#include "ReceiveBuffer.h"
#include "SendLevel.h"
#include "Stream.h"
#include "StreamWriter.h"
#include "UnreadBytes.h"

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
    State state() const override { return m_plan.state(); }
    base::Result<void> sendMessage(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes) override;
    base::Result<void> sendKnownMessage(protocol::Opcode kind, base::ByteView payload) override;
    bool tellWhenDrained() override;
    base::Result<void> sendPing(base::ByteView payload) override;
    base::Result<void> sendPong(base::ByteView payload) override;
    base::Result<void> sendRaw(const protocol::RawFrame &frame) override;
    base::Result<void> sendFragment(protocol::Opcode kind, base::ByteView payload, bool first, bool last) override;
    base::Result<void> close(std::optional<std::uint16_t> code, base::ByteView reason) override;
    void abort(bool reset) override;
    bool canSend() const override { return m_plan.isOpen() && !m_level.isFull(); }
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
    quint64 wireBytesSent() const override { return m_writer.sent(); }

protected:
    void timerEvent(QTimerEvent *event) override;
    /// Takes over an open stream whose facts are known, tells the sink, and goes on with what came behind the handshake.
    void openAttached(SocketPointer socket, const protocol::EngineOptions &options, base::MutableBytes early);
    void setOpening() { m_plan.opening(); }
    void setOpeningFailed() { m_plan.openingFailed(); }
    ConnectionSink *sink() const { return m_sink; }
    void countReceived(qint64 bytes) { m_bytesReceived += static_cast<quint64>(bytes); }
    void countSent(qint64 bytes) { m_writer.count(bytes); }

    OpeningFacts m_facts;
    const Tuning m_tuning;

private:
    class Busy;
    void attach(SocketPointer socket, const protocol::EngineOptions &options);
    void streamReadable() override { readSocket(); }
    void streamWritable() override;
    void streamBroke() override { readSocket(); }
    void readSocket();
    bool readOnce(bool paced);
    void process(base::MutableBytes bytes, protocol::Engine::Hold hold = protocol::Engine::Hold::None);
    base::MutableBytes borrowBuffer();
    void releasePartial();
    void flush();
    void flushInBatch();
    void flushInSocketTurn();
    bool mayRead() const;
    void deliver(const protocol::Event &event);
    void deliverSent(const protocol::Event &event);
    bool mayBorrow(base::ByteView payload) const;
    base::Result<void> sendBorrowed(protocol::Opcode kind, base::ByteView payload, bool knownText);
    base::Result<void> afterSend(base::Result<void> result);
    base::Result<void> refuseIfNotOpen() const;
    void closeFrameSent();
    void afterWrite(StreamWriter::Outcome outcome);
    void updateReading();
    void updateLevel();
    void streamEnded(protocol::StreamEnd how, const QString &words);
    void endStream(std::optional<base::Error> error);
    void patienceOver();
    void finish(protocol::StreamEnd how);
    void reportEnd();

    ConnectionSink *m_sink;
    StreamPointer m_stream;
    std::unique_ptr<protocol::Engine> m_engine;
    QByteArray m_early;
    ClosePlan m_plan;
    ReceiveBuffer m_buffer;
    StreamWriter m_writer;
    SendLevel m_level;
    AutomaticReplies m_replies;
    UnreadBytes m_unread;
    Pacer m_writePace;
    Pacer m_readPace;
    QBasicTimer m_patience; ///< what the peer owes at this stage of the end: its Close, or the end of its side
    QBasicTimer m_resume;   ///< reading goes on in the next turn of the event loop
    std::optional<base::Error> m_endError;
    base::Instant m_now;    ///< of the read whose frames are being delivered
    quint64 m_bytesReceived = 0;
    int m_busy = 0;         ///< depth of calls from which the sink may be called
    int m_batch = 0;
    bool m_paused = false;
    bool m_reading = false; ///< inside of a read: what is sent goes out at its end
    bool m_reporting = false; ///< inside of the sink's sent()
};

/// While one lives, the sink may be called; the end is reported when the last one goes.
class FramescopeConnection::Busy
{
public:
    explicit Busy(FramescopeConnection &connection) : m_connection(connection) { ++connection.m_busy; }
    ~Busy()
    {
        if (--m_connection.m_busy == 0)
            m_connection.reportEnd();
    }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;

private:
    FramescopeConnection &m_connection;
};

} // namespace framescope::network
