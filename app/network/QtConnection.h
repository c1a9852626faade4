#pragma once

#include "Connection.h"

#include <QBasicTimer>
#include <QSslError>
#include <QWebSocket>

#include <deque>

namespace framescope::network {

/// A connection on Qt WebSockets, in either role, behind the same interface: it behaves like an ordinary Qt application.
/// Facts it cannot expose are listed in OpeningFacts::notVisible; unsupported operations are errors. Lives on the thread that created it.
class QtConnection : public Connection
{
    Q_OBJECT

public:
    /// A client, not yet started.
    QtConnection(const ConnectionOptions &options, ConnectionSink *sink);
    /// A server's side, already open: calls the sink's opened(). `limits` in `options` are those of the listener.
    QtConnection(std::unique_ptr<QWebSocket> socket, const ConnectionOptions &options, ConnectionSink *sink);
    ~QtConnection() override;

    void setSink(ConnectionSink *sink) override { m_sink = sink; }
    void open() override;
    State state() const override { return m_state; }
    base::Result<void> sendMessage(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes) override;
    base::Result<void> sendPing(base::ByteView payload) override;
    base::Result<void> sendPong(base::ByteView payload) override;
    base::Result<void> sendRaw(const protocol::RawFrame &frame) override;
    base::Result<void> sendFragment(protocol::Opcode kind, base::ByteView payload, bool first, bool last) override;
    base::Result<void> close(std::optional<std::uint16_t> code, base::ByteView reason) override;
    void abort(bool reset) override;
    bool canSend() const override { return m_state == State::Open && !m_full; }
    qint64 bytesToWrite() const override { return m_socket->bytesToWrite(); }
    /// This stack keeps reading into memory regardless: see notVisible().
    void setReadingPaused(bool) override {}
    void setAutoPong(bool) override {}
    const OpeningFacts &facts() const override { return m_facts; }
    const protocol::CloseFacts &closeFacts() const override { return m_closeFacts; }
    /// Payload bytes: this stack does not expose those on the wire.
    quint64 wireBytesReceived() const override { return m_bytesReceived; }
    quint64 wireBytesSent() const override { return m_bytesSent; }

    /// The names of the facts that this stack does not expose.
    static QStringList notVisible(bool client);
    /// Why these options cannot be used: the first one that QWebSocket would ignore; none: all are supported.
    static std::optional<base::Error> cannotHonour(const ConnectionOptions &options);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void connectSignals();
    void start();
    void opened();
    void received(protocol::Opcode kind, const QByteArray &payload, bool last);
    void pongReceived(quint64 elapsedMs, const QByteArray &payload);
    void tellSent(protocol::Opcode opcode, base::ByteView payload);
    void disconnected();
    void failed();
    void sslErrors(const QList<QSslError> &errors);
    void updateFull();
    void failOpening(base::Error error);
    void end(std::optional<base::Error> error);
    void readStatus();
    base::Error openingError() const;
    QString where() const;

    ConnectionOptions m_options;
    ConnectionSink *m_sink;
    std::unique_ptr<QWebSocket> m_socket;
    OpeningFacts m_facts;
    protocol::CloseFacts m_closeFacts;
    std::deque<std::pair<QByteArray, std::int64_t>> m_pings; ///< payload, sent at (monoNs)
    QByteArray m_message;
    QByteArray m_piece;
    QBasicTimer m_totalTimer;
    QBasicTimer m_closeTimer;
    std::optional<base::Error> m_error;
    quint64 m_bytesReceived = 0;
    quint64 m_bytesSent = 0;
    quint32 m_messageFrames = 0;
    State m_state = State::Idle;
    bool m_client;
    bool m_full = false;
    bool m_endedByQt = false;
    bool m_ended = false;
};

} // namespace framescope::network
