#pragma once

#include "FramescopeConnection.h"
#include "Listener.h"

#include "protocol/ServerHandshake.h"

#include <QBasicTimer>

namespace framescope::network {

class FramescopeListener;

/// One client from accept() to its verdict on Framescope's own stack: TLS, the opening handshake, the response. Belongs to its
/// listener and lives on its thread.
class ServerOpening : public QObject, public PendingClient
{
    Q_OBJECT

public:
    ServerOpening(FramescopeListener &listener, SocketPointer socket);
    ~ServerOpening() override;

    /// Starts TLS, if any, and reads.
    void start();
    /// Answers 503 without reading anything.
    void turnAway();

    const protocol::HandshakeRequest &request() const override { return m_handshake.request(); }
    const QByteArray &rawRequest() const override { return m_handshake.rawRequest(); }
    QHostAddress peerAddress() const override { return m_peerAddress; }
    quint16 peerPort() const override { return m_peerPort; }
    const std::vector<QByteArray> &offeredSubprotocols() const override { return m_handshake.offeredSubprotocols(); }
    std::unique_ptr<Connection> accept(ConnectionSink *sink, const protocol::HeaderList &extraHeaders,
                                       const std::optional<QByteArray> &subprotocol) override;
    void refuse(int status, const QByteArray &reason, const protocol::HeaderList &headers, const QByteArray &body) override;
    void answerRaw(const QByteArray &bytes, bool thenClose) override;
    void drop(bool reset) override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Step : std::uint8_t { Tls, Reading, Waiting, Answered, Gone };

    void read();
    void discard();
    void verdict();
    void ended();
    void fail(const base::Error &error);
    void writeAndEnd(const QByteArray &bytes);
    void endWhenWritten();
    void gone();
    QString peer() const;
    OpeningFacts facts(const protocol::HandshakeResponse &response) const;

    FramescopeListener &m_listener;
    SocketPointer m_socket;
    protocol::ServerHandshake m_handshake;
    QHostAddress m_peerAddress;
    QByteArray m_start; ///< the first bytes, for the diagnosis
    QByteArray m_early;
    QBasicTimer m_timer;
    QBasicTimer m_lingerTimer;
    base::Instant m_began;
    quint64 m_discarded = 0;
    quint16 m_peerPort = 0;
    Step m_step = Step::Reading;
    bool m_endAfterWriting = false;
    bool m_shut = false;
};

} // namespace framescope::network
