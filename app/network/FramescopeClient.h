#pragma once

#include "Dialer.h"
#include "FramescopeConnection.h"

#include "protocol/ClientHandshake.h"

namespace framescope::network {

/// A client on Framescope's own stack: dials, does the opening handshake, follows redirects, and continues as a
/// FramescopeConnection. Lives on the thread that created it.
class FramescopeClient : public FramescopeConnection
{
    Q_OBJECT

public:
    FramescopeClient(const ConnectionOptions &options, ConnectionSink *sink);
    ~FramescopeClient() override;

    void open() override;
    base::Result<void> close(std::optional<std::uint16_t> code, base::ByteView reason) override;
    void abort(bool reset) override;
    void setAutoPong(bool on) override;
    void setAutoClose(bool on) override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void dial();
    void dialed(Dialer::Outcome outcome);
    void startHandshake();
    void readHandshake();
    void takeHandshake(base::MutableBytes bytes);
    void handshakeEnded();
    void handshakeOpen(base::MutableBytes early);
    void handshakeRefused();
    void follow(const base::WebSocketAddress &next);
    void awaitBody();
    bool endsWithAnswer(int waitedMs);
    bool mayFollow() const;
    void expired(std::optional<Phase> phase, int ms);
    void fail(base::Error error);
    void tellFailure();
    QString where() const;
    protocol::ClientHandshakeOptions handshakeOptions() const;

    ConnectionOptions m_options;
    PhaseTracker m_phases;
    Dialer m_dialer;
    SocketPointer m_openingSocket;
    std::optional<QSsl::AlertType> m_alert; ///< from the server, after the TLS handshake and before a response
    std::optional<protocol::ClientHandshake> m_handshake;
    QByteArray m_handshakeStart; ///< the first bytes of the response, for the diagnosis
    QBasicTimer m_bodyTimer;     ///< for the rest of a refusal's body
    std::optional<base::Error> m_failure;
    int m_depth = 0;             ///< nesting depth of calls that may call the sink while opening
    bool m_failurePending = false;
};

} // namespace framescope::network
