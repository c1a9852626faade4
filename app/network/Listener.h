#pragma once

#include "Connection.h"

#include "protocol/ServerHandshake.h"

#include <functional>

namespace framescope::network {

/// How a listener listens and what it agrees to. A plain value.
struct ListenerOptions {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0;                       ///< 0 picks one
    bool tls = false;
    QString certificateFile;                ///< PEM; empty with tls: one made by our own CA
    QString keyFile;
    QString passphrase;                     ///< of the key, or of the PKCS#12 file
    QString dataFolder;                     ///< where our own CA is kept (its key 0600)
    std::vector<QByteArray> subprotocols;
    std::optional<protocol::DeflateParameters> deflate;
    Stack stack = Stack::Framescope;
    protocol::Mode mode = protocol::Mode::Strict;
    protocol::Limits limits;
    int handshakeTimeoutMs = 10'000;
    int closeTimeoutMs = 5'000;
    int maxClients = 10'000;                ///< further ones get 503
    qint64 sendBufferLimit = 4 << 20;
    bool autoPong = true;
    bool autoClose = true;
};

/// An opening handshake that waits for its verdict. Belongs to the listener; valid until answered.
class PendingClient
{
public:
    virtual ~PendingClient() = default;
    virtual const protocol::HandshakeRequest &request() const = 0;
    virtual const QByteArray &rawRequest() const = 0;
    virtual QHostAddress peerAddress() const = 0;
    virtual quint16 peerPort() const = 0;
    virtual const std::vector<QByteArray> &offeredSubprotocols() const = 0;

    /// Answers 101; the connection is open and its sink's opened() is called before this returns.
    /// The caller owns the connection.
    virtual std::unique_ptr<Connection> accept(ConnectionSink *sink, const protocol::HeaderList &extraHeaders = {},
                                               const std::optional<QByteArray> &subprotocol = {}) = 0;
    /// Any HTTP answer, then the stream is closed.
    virtual void refuse(int status, const QByteArray &reason, const protocol::HeaderList &headers, const QByteArray &body) = 0;
    /// Any bytes at all instead of an answer (laboratory), then the connection goes on as raw as it is, or ends.
    virtual void answerRaw(const QByteArray &bytes, bool thenClose) = 0;
    virtual void drop(bool reset) = 0;
};

/// A listener's listener, called on its thread.
class ListenerSink
{
public:
    virtual ~ListenerSink() = default;
    /// Must answer the client now or later (the handshake timeout goes on).
    virtual void clientPending(PendingClient &client) = 0;
    /// A plain HTTP request (a page at "/"): answer with refuse(200, …) and the like. Default: 426.
    virtual void httpRequest(PendingClient &client) = 0;
    /// The client went away, or ran out of time, before it was answered: the reference is no longer valid after this call.
    virtual void pendingGone(PendingClient &) {}
    /// A client that never got so far: bad handshake, time-out, TLS failure, too many.
    virtual void clientFailed(const QString &peer, const base::Error &error, base::Instant now) = 0;
};

/// Accepts TCP or TLS streams and does the server's side of the opening handshake, on either stack.
/// Lives on the thread that made it.
class Listener : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    static std::unique_ptr<Listener> create(const ListenerOptions &options, ListenerSink *sink);

    virtual base::Result<void> listen() = 0;
    virtual void stop() = 0;
    virtual QHostAddress address() const = 0;
    virtual quint16 port() const = 0;
    /// "ws://127.0.0.1:40001/"
    virtual QUrl url() const = 0;
    /// PEM file of the CA to trust for wss; empty without TLS of our own.
    virtual QString caFile() const = 0;
};

} // namespace framescope::network
