#include "FramescopeListener.h"

#include "Diagnosis.h"
#include "SocketTuning.h"
#include "TlsSetup.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <utility>

namespace framescope::network {

namespace {

constexpr qint64 kOpeningBuffer = 16 << 10; ///< read limit before the verdict on an opening handshake
constexpr int kBacklog = 1024;
constexpr int kAcceptPauseMs = 100; ///< after the system ran out of descriptors
constexpr std::int64_t kTellAgainNs = 60'000'000'000;

} // namespace

/// Passes descriptors on instead of queueing sockets.
class FramescopeListener::Server : public QTcpServer
{
public:
    explicit Server(FramescopeListener &listener) : m_listener(listener) { setListenBacklogSize(kBacklog); }

protected:
    void incomingConnection(qintptr descriptor) override { m_listener.incoming(descriptor); }

private:
    FramescopeListener &m_listener;
};

QUrl listenerUrl(const QHostAddress &address, quint16 port, bool tls)
{
    QHostAddress shown = address;
    if (address == QHostAddress(QHostAddress::Any) || address == QHostAddress(QHostAddress::AnyIPv4))
        shown = QHostAddress(QHostAddress::LocalHost);
    else if (address == QHostAddress(QHostAddress::AnyIPv6))
        shown = QHostAddress(QHostAddress::LocalHostIPv6);
    QUrl url;
    url.setScheme(tls ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setHost(shown.toString());
    url.setPort(port);
    url.setPath(QStringLiteral("/"));
    return url;
}

FramescopeListener::FramescopeListener(const ListenerOptions &options, ListenerSink *sink) : m_options(options), m_sink(sink) {}

FramescopeListener::~FramescopeListener()
{
    stop();
}

base::Result<void> FramescopeListener::listen()
{
    stop();
    if (m_options.tls) {
        auto configuration = TlsSetup::forListener(m_options, m_caFile);
        if (!configuration)
            return configuration.error();
        m_tls = configuration.value();
    }
    m_server = std::make_unique<Server>(*this);
    connect(m_server.get(), &QTcpServer::acceptError, this, &FramescopeListener::acceptFailed);
    if (!m_server->listen(m_options.address, m_options.port)) {
        const auto code = m_server->serverError();
        const auto error = Diagnosis::listenFailed(
            QStringLiteral("%1 port %2").arg(m_options.address.toString()).arg(m_options.port), m_server->errorString(),
            code == QAbstractSocket::AddressInUseError, code == QAbstractSocket::SocketAccessError);
        m_server.reset();
        return error;
    }
    takeReserve();
    return {};
}

void FramescopeListener::stop()
{
    if (m_server)
        m_server->close();
    giveReserve();
    m_acceptingLater = false;
    // Copied: drop() removes them from the map.
    std::vector<ServerOpening *> all;
    for (const auto &[opening, owner] : m_openings)
        all.push_back(opening);
    for (auto *opening : all)
        opening->drop(false);
}

QHostAddress FramescopeListener::address() const
{
    return m_server ? m_server->serverAddress() : m_options.address;
}

quint16 FramescopeListener::port() const
{
    return m_server ? m_server->serverPort() : m_options.port;
}

QUrl FramescopeListener::url() const
{
    return listenerUrl(address(), port(), m_options.tls);
}

void FramescopeListener::incoming(qintptr descriptor)
{
    // The end of its handshake briefly needs one more descriptor: if this was the last one, use the reserve.
    const qintptr spare = duplicateDescriptor(descriptor);
    if (spare == -1)
        acceptLater();
    else
        closeDescriptor(spare);
    SocketPointer socket;
    if (m_options.tls)
        socket.reset(new QSslSocket);
    else
        socket.reset(new QTcpSocket);
    if (!socket->setSocketDescriptor(descriptor))
        return;
    tuneStream(*socket);
    socket->setReadBufferSize(kOpeningBuffer);
    if (auto *tls = qobject_cast<QSslSocket *>(socket.get()))
        tls->setSslConfiguration(m_tls);
    const bool tooMany = m_options.maxClients > 0 && m_clients + static_cast<int>(m_openings.size()) >= m_options.maxClients;
    const QString peer = QStringLiteral("%1 port %2").arg(socket->peerAddress().toString()).arg(socket->peerPort());
    auto opening = std::make_unique<ServerOpening>(*this, std::move(socket));
    auto *const raw = opening.get();
    m_openings.emplace(raw, std::move(opening));
    if (tooMany) {
        m_sink->clientFailed(peer, Diagnosis::tooManyClients(m_options.maxClients), base::Clock::system().now());
        raw->turnAway();
    } else {
        raw->start();
    }
}

void FramescopeListener::acceptFailed()
{
    if (m_server->serverError() == QAbstractSocket::SocketResourceError)
        return acceptLater();
    m_sink->clientFailed({}, Diagnosis::listenFailed(url().toString(), m_server->errorString(), false, false), base::Clock::system().now());
    QTimer::singleShot(kAcceptPauseMs, m_server.get(), [this] { m_server->resumeAccepting(); });
}

/// The system is out of descriptors: accepts again after a moment, and reports it from time to time.
void FramescopeListener::acceptLater()
{
    if (!m_server || !m_server->isListening())
        return;
    const auto now = base::Clock::system().now();
    if (m_toldNs == 0 || now.monoNs - m_toldNs >= kTellAgainNs) {
        m_toldNs = now.monoNs;
        m_sink->clientFailed({}, Diagnosis::outOfFiles(m_clients + static_cast<int>(m_openings.size())), now);
    }
    // Qt continues accepting in this turn unless it believes that too many are pending; they must not use the reserve.
    m_server->setMaxPendingConnections(0);
    m_server->pauseAccepting();
    giveReserve();
    if (!std::exchange(m_acceptingLater, true))
        QTimer::singleShot(kAcceptPauseMs, m_server.get(), [this] { acceptAgain(); });
}

void FramescopeListener::acceptAgain()
{
    m_acceptingLater = false;
    if (!takeReserve())
        return acceptLater();
    m_server->setMaxPendingConnections(kBacklog);
    m_server->resumeAccepting();
}

/// Whether there are descriptors for the reserve and one more client.
bool FramescopeListener::takeReserve()
{
    m_reserve = duplicateDescriptor(m_server->socketDescriptor());
    const qintptr spare = m_reserve == -1 ? -1 : duplicateDescriptor(m_reserve);
    if (spare == -1)
        return false;
    closeDescriptor(spare);
    return true;
}

void FramescopeListener::giveReserve()
{
    if (const qintptr reserve = std::exchange(m_reserve, -1); reserve != -1)
        closeDescriptor(reserve);
}

void FramescopeListener::accepted(FramescopeConnection &connection)
{
    ++m_clients;
    connect(&connection, &QObject::destroyed, this, [this] { --m_clients; });
}

void FramescopeListener::release(ServerOpening &opening)
{
    const auto found = m_openings.find(&opening);
    if (found == m_openings.end())
        return;
    found->second.release()->deleteLater();
    m_openings.erase(found);
}

} // namespace framescope::network
