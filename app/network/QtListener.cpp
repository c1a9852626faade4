#include "QtListener.h"

#include "Diagnosis.h"
#include "FramescopeListener.h"
#include "QtConnection.h"
#include "TlsSetup.h"

#include "base/OptionId.h"
#include "base/Utf8Text.h"

#include <QNetworkRequest>
#include <QWebSocketHandshakeOptions>
#include <QWebSocketServer>

namespace framescope::network {

/// A client that Qt has accepted and that has no verdict yet.
class QtListener::Pending : public PendingClient
{
public:
    Pending(QtListener &listener, std::unique_ptr<QWebSocket> socket) : m_listener(listener), m_socket(std::move(socket))
    {
        const auto request = m_socket->request();
        const auto names = request.rawHeaderList();
        for (const auto &name : names)
            m_request.headers.append(name, request.rawHeader(name));
        m_request.target = m_socket->requestUrl().toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded).toLatin1();
        const auto offered = m_socket->handshakeOptions().subprotocols();
        for (const QString &protocol : offered)
            m_offered.push_back(protocol.toLatin1());
    }
    ~Pending() override
    {
        if (m_socket)
            m_socket.release()->deleteLater();
    }

    const protocol::HandshakeRequest &request() const override { return m_request; }
    const QByteArray &rawRequest() const override { return m_raw; }
    QHostAddress peerAddress() const override { return m_socket ? m_socket->peerAddress() : QHostAddress(); }
    quint16 peerPort() const override { return m_socket ? m_socket->peerPort() : 0; }
    const std::vector<QByteArray> &offeredSubprotocols() const override { return m_offered; }

    std::unique_ptr<Connection> accept(ConnectionSink *sink, const protocol::HeaderList &, const std::optional<QByteArray> &) override
    {
        if (!m_socket)
            return nullptr;
        const auto &listening = m_listener.m_options;
        ConnectionOptions options;
        options.limits = listening.limits;
        options.timeouts.close = listening.closeTimeoutMs;
        options.sendBufferLimit = listening.sendBufferLimit;
        ++m_listener.m_clients;
        auto connection = std::make_unique<QtConnection>(std::move(m_socket), options, sink);
        QObject::connect(connection.get(), &QObject::destroyed, &m_listener, [listener = &m_listener] { --listener->m_clients; });
        return connection;
    }
    void refuse(int, const QByteArray &reason, const protocol::HeaderList &, const QByteArray &) override
    {
        if (auto *socket = m_socket.release()) {
            QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
            socket->setParent(m_listener.m_server.get());
            socket->close(QWebSocketProtocol::CloseCodePolicyViolated, base::textFromUtf8(reason.left(123)));
        }
    }
    void answerRaw(const QByteArray &, bool) override { drop(false); }
    void drop(bool) override
    {
        if (auto *socket = m_socket.release()) {
            socket->abort();
            socket->deleteLater();
        }
    }
    bool answered() const { return !m_socket; }

private:
    QtListener &m_listener;
    std::unique_ptr<QWebSocket> m_socket;
    protocol::HandshakeRequest m_request;
    QByteArray m_raw;
    std::vector<QByteArray> m_offered;
};

QtListener::QtListener(const ListenerOptions &options, ListenerSink *sink) : m_options(options), m_sink(sink) {}

QtListener::~QtListener()
{
    stop();
}

base::Result<void> QtListener::listen()
{
    stop();
    m_server = std::make_unique<QWebSocketServer>(QStringLiteral("Framescope"),
                                                  m_options.tls ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode);
    if (m_options.tls) {
        const auto configuration = TlsSetup::forListener(m_options, m_caFile);
        if (!configuration)
            return configuration.error();
        m_server->setSslConfiguration(*configuration);
    }
    if (m_options.handshakeTimeoutMs > 0)
        m_server->setHandshakeTimeout(m_options.handshakeTimeoutMs);
    QStringList protocols;
    for (const auto &protocol : m_options.subprotocols)
        protocols += QString::fromLatin1(protocol);
    m_server->setSupportedSubprotocols(protocols);
    m_server->setMaxPendingConnections(1024);
    connect(m_server.get(), &QWebSocketServer::newConnection, this, &QtListener::incoming);
    connect(m_server.get(), &QWebSocketServer::serverError, this, [this] {
        base::Error error{QStringLiteral("upgrade.refused"), tr("A client's opening handshake was not accepted."), m_server->errorString(),
                          tr("Framescope's own stack shows what the client sent.")};
        m_sink->clientFailed({}, std::move(error).mendedBy(base::OptionId::Stack, QStringLiteral("framescope")), base::Clock::system().now());
    });
    if (!m_server->listen(m_options.address, m_options.port)) {
        const QString words = m_server->errorString();
        m_server.reset();
        return Diagnosis::listenFailed(QStringLiteral("%1 port %2").arg(m_options.address.toString()).arg(m_options.port), words,
                                       words.contains(QLatin1String("in use")), words.contains(QLatin1String("denied")));
    }
    return {};
}

void QtListener::stop()
{
    if (m_server)
        m_server->close();
    m_pending.clear();
}

void QtListener::incoming()
{
    while (m_server && m_server->hasPendingConnections()) {
        std::unique_ptr<QWebSocket> socket(m_server->nextPendingConnection());
        socket->setParent(nullptr);
        std::erase_if(m_pending, [](const auto &pending) { return pending->answered(); });
        auto &pending = *m_pending.emplace_back(std::make_unique<Pending>(*this, std::move(socket)));
        if (m_options.maxClients > 0 && m_clients >= m_options.maxClients) {
            m_sink->clientFailed(pending.peerAddress().toString(), Diagnosis::tooManyClients(m_options.maxClients), base::Clock::system().now());
            pending.refuse(503, "Too many clients are connected.", {}, {});
        } else {
            m_sink->clientPending(pending);
        }
    }
}

QHostAddress QtListener::address() const
{
    return m_server ? m_server->serverAddress() : m_options.address;
}

quint16 QtListener::port() const
{
    return m_server ? m_server->serverPort() : m_options.port;
}

QUrl QtListener::url() const
{
    return listenerUrl(address(), port(), m_options.tls);
}

} // namespace framescope::network
